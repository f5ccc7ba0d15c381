package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.NUMBER;
import static org.openisp.core.json.Forms.OBSERVATION;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.CareerGoal;
import org.openisp.core.career.CareerGoalKind;
import org.openisp.core.career.Employment;
import org.openisp.core.career.EmploymentOption;
import org.openisp.core.career.School;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.person.Evidence;
import org.openisp.core.service.ServiceKind;

/** The JSON of school, work and careers; parts before wholes. */
final class CareerShapes {

    private CareerShapes() {}

    static final Form<CareerGoalKind> CAREER_GOAL_KIND = code(CareerGoalKind.OWN, CareerGoalKind::new);

    static final Form<CareerGoal> CAREER_GOAL = new Shape<>("career goal") {
        private final Field<String> id = idInList();
        private final Field<Option<CareerGoalKind>> kind = optional("kind", CAREER_GOAL_KIND);
        private final Field<Option<FreeText>> goal = optional("goal", FREE_TEXT);
        private final Field<Option<Seq<FreeText>>> objectives = list("objectives", FREE_TEXT);

        @Override
        CareerGoal build(Values from) {
            return CareerGoal.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .goal(from.get(goal))
                    .objectives(from.get(objectives))
                    .build();
        }

        @Override
        void writeFields(CareerGoal careerGoal, JsonGenerator out) throws IOException {
            id.write(careerGoal.getId(), out);
            kind.write(careerGoal.getKind(), out);
            goal.write(careerGoal.getGoal(), out);
            objectives.write(careerGoal.getObjectives(), out);
        }
    };

    static final Form<EmploymentOption> EMPLOYMENT_OPTION = new Shape<>("employment option") {
        private final Field<String> id = idInList();
        private final Field<Option<ServiceKind>> service = optional("service", ServiceShapes.SERVICE_KIND);
        private final Field<Said> nonDisabilitySpecific = said("nonDisabilitySpecific");
        private final Field<Option<LocalDate>> presentedOn = optional("presentedOn", DAY);
        private final Field<Option<Seq<Evidence>>> evidence = list("evidence", PersonShapes.EVIDENCE);

        @Override
        EmploymentOption build(Values from) {
            return EmploymentOption.builder()
                    .id(from.get(id))
                    .service(from.get(service))
                    .nonDisabilitySpecific(from.get(nonDisabilitySpecific))
                    .presentedOn(from.get(presentedOn))
                    .evidence(from.get(evidence))
                    .build();
        }

        @Override
        void writeFields(EmploymentOption employmentOption, JsonGenerator out) throws IOException {
            id.write(employmentOption.getId(), out);
            service.write(employmentOption.getService(), out);
            nonDisabilitySpecific.write(employmentOption.getNonDisabilitySpecific(), out);
            presentedOn.write(employmentOption.getPresentedOn(), out);
            evidence.write(employmentOption.getEvidence(), out);
        }
    };

    static final Form<CareerDevelopmentPlan> CAREER_DEVELOPMENT_PLAN = new Shape<>("career development plan") {
        private final Field<String> id = id();
        private final Field<LocalDate> completedOn = required("completedOn", DAY);
        private final Field<Option<String>> planId = optional("planId", referenceTo(IdSpace.PLAN));
        private final Field<Option<Seq<CareerGoal>>> goals = list("goals", CAREER_GOAL);
        private final Field<Noted> prioritizesCompetitiveEmployment = noted("prioritizesCompetitiveEmployment");
        private final Field<Noted> keepingTheJob = noted("keepingTheJob");
        private final Field<Noted> hoursByPreference = noted("hoursByPreference");
        private final Field<Noted> wagesAndBenefits = noted("wagesAndBenefits");
        private final Field<Noted> advancement = noted("advancement");
        private final Field<Noted> moreHoursAndAdvancement = noted("moreHoursAndAdvancement");
        private final Field<Option<LocalDate>> moreHoursDiscussedOn = optional("moreHoursDiscussedOn", DAY);
        private final Field<Option<BigDecimal>> hoursPlannedPerWeek = optional("hoursPlannedPerWeek", NUMBER);
        private final Field<Noted> choiceAboutHours = noted("choiceAboutHours");
        private final Field<Option<Seq<EmploymentOption>>> optionsPresented =
                list("optionsPresented", EMPLOYMENT_OPTION);
        private final Field<Act> communityOptionEncouraged = act("communityOptionEncouraged");

        @Override
        CareerDevelopmentPlan build(Values from) {
            return CareerDevelopmentPlan.builder()
                    .id(from.get(id))
                    .completedOn(from.get(completedOn))
                    .planId(from.get(planId))
                    .goals(from.get(goals))
                    .prioritizesCompetitiveEmployment(from.get(prioritizesCompetitiveEmployment))
                    .keepingTheJob(from.get(keepingTheJob))
                    .hoursByPreference(from.get(hoursByPreference))
                    .wagesAndBenefits(from.get(wagesAndBenefits))
                    .advancement(from.get(advancement))
                    .moreHoursAndAdvancement(from.get(moreHoursAndAdvancement))
                    .moreHoursDiscussedOn(from.get(moreHoursDiscussedOn))
                    .hoursPlannedPerWeek(from.get(hoursPlannedPerWeek))
                    .choiceAboutHours(from.get(choiceAboutHours))
                    .optionsPresented(from.get(optionsPresented))
                    .communityOptionEncouraged(from.get(communityOptionEncouraged))
                    .build();
        }

        @Override
        void writeFields(CareerDevelopmentPlan careerDevelopmentPlan, JsonGenerator out) throws IOException {
            id.write(careerDevelopmentPlan.getId(), out);
            completedOn.write(careerDevelopmentPlan.getCompletedOn(), out);
            planId.write(careerDevelopmentPlan.getPlanId(), out);
            goals.write(careerDevelopmentPlan.getGoals(), out);
            prioritizesCompetitiveEmployment.write(careerDevelopmentPlan.getPrioritizesCompetitiveEmployment(), out);
            keepingTheJob.write(careerDevelopmentPlan.getKeepingTheJob(), out);
            hoursByPreference.write(careerDevelopmentPlan.getHoursByPreference(), out);
            wagesAndBenefits.write(careerDevelopmentPlan.getWagesAndBenefits(), out);
            advancement.write(careerDevelopmentPlan.getAdvancement(), out);
            moreHoursAndAdvancement.write(careerDevelopmentPlan.getMoreHoursAndAdvancement(), out);
            moreHoursDiscussedOn.write(careerDevelopmentPlan.getMoreHoursDiscussedOn(), out);
            hoursPlannedPerWeek.write(careerDevelopmentPlan.getHoursPlannedPerWeek(), out);
            choiceAboutHours.write(careerDevelopmentPlan.getChoiceAboutHours(), out);
            optionsPresented.write(careerDevelopmentPlan.getOptionsPresented(), out);
            communityOptionEncouraged.write(careerDevelopmentPlan.getCommunityOptionEncouraged(), out);
        }
    };

    static final Form<Employment> EMPLOYMENT = new Shape<>("employment") {
        private final Field<Said> usesEmploymentServices = said("usesEmploymentServices");
        private final Field<Option<Seq<ServiceKind>>> services = list("services", ServiceShapes.SERVICE_KIND);
        private final Field<Said> competitiveIntegrated = said("competitiveIntegrated");
        private final Field<Option<Period>> period = optional("period", PERIOD);

        @Override
        Employment build(Values from) {
            return Employment.builder()
                    .usesEmploymentServices(from.get(usesEmploymentServices))
                    .services(from.get(services))
                    .competitiveIntegrated(from.get(competitiveIntegrated))
                    .period(from.get(period))
                    .build();
        }

        @Override
        void writeFields(Employment employment, JsonGenerator out) throws IOException {
            usesEmploymentServices.write(employment.getUsesEmploymentServices(), out);
            services.write(employment.getServices(), out);
            competitiveIntegrated.write(employment.getCompetitiveIntegrated(), out);
            period.write(employment.getPeriod(), out);
        }
    };

    static final Form<School> SCHOOL = new Shape<>("school") {
        private final Field<Said> ideaEligible = said("ideaEligible");
        private final Field<Option<LocalDate>> expectedExitOn = optional("expectedExitOn", DAY);
        private final Field<Act> exited = act("exited");
        private final Field<Act> careerPlanOpportunity = act("careerPlanOpportunity");
        private final Field<Option<Seq<Observation>>> attending = list("attending", OBSERVATION);

        @Override
        School build(Values from) {
            return School.builder()
                    .ideaEligible(from.get(ideaEligible))
                    .expectedExitOn(from.get(expectedExitOn))
                    .exited(from.get(exited))
                    .careerPlanOpportunity(from.get(careerPlanOpportunity))
                    .attending(from.get(attending))
                    .build();
        }

        @Override
        void writeFields(School school, JsonGenerator out) throws IOException {
            ideaEligible.write(school.getIdeaEligible(), out);
            expectedExitOn.write(school.getExpectedExitOn(), out);
            exited.write(school.getExited(), out);
            careerPlanOpportunity.write(school.getCareerPlanOpportunity(), out);
            attending.write(school.getAttending(), out);
        }
    };
}
