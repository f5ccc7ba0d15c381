package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.NUMBER;
import static org.openisp.core.json.Forms.OBSERVATION;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;

import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.CareerGoal;
import org.openisp.core.career.CareerGoalKind;
import org.openisp.core.career.Employment;
import org.openisp.core.career.EmploymentOption;
import org.openisp.core.career.School;
import org.openisp.core.internal.IdSpace;

/** The JSON of school, work and careers; parts before wholes. */
final class CareerShapes {

    private CareerShapes() {}

    static final Form<CareerGoalKind> CAREER_GOAL_KIND = code(CareerGoalKind.OWN, CareerGoalKind::new);

    static final Form<CareerGoal> CAREER_GOAL = Shape.of("career goal", CareerGoal::builder, CareerGoal.Builder::build)
            .idInList(CareerGoal::getId, CareerGoal.Builder::id)
            .optional("kind", CAREER_GOAL_KIND, CareerGoal::getKind, CareerGoal.Builder::kind)
            .optional("goal", FREE_TEXT, CareerGoal::getGoal, CareerGoal.Builder::goal)
            .list("objectives", FREE_TEXT, CareerGoal::getObjectives, CareerGoal.Builder::objectives);

    static final Form<EmploymentOption> EMPLOYMENT_OPTION = Shape.of(
                    "employment option", EmploymentOption::builder, EmploymentOption.Builder::build)
            .idInList(EmploymentOption::getId, EmploymentOption.Builder::id)
            .optional(
                    "service",
                    ServiceShapes.SERVICE_KIND,
                    EmploymentOption::getService,
                    EmploymentOption.Builder::service)
            .said(
                    "nonDisabilitySpecific",
                    EmploymentOption::getNonDisabilitySpecific,
                    EmploymentOption.Builder::nonDisabilitySpecific)
            .optional("presentedOn", DAY, EmploymentOption::getPresentedOn, EmploymentOption.Builder::presentedOn)
            .list("evidence", PersonShapes.EVIDENCE, EmploymentOption::getEvidence, EmploymentOption.Builder::evidence);

    static final Form<CareerDevelopmentPlan> CAREER_DEVELOPMENT_PLAN = Shape.of(
                    "career development plan", CareerDevelopmentPlan::builder, CareerDevelopmentPlan.Builder::build)
            .id(CareerDevelopmentPlan::getId, CareerDevelopmentPlan.Builder::id)
            .required(
                    "completedOn",
                    DAY,
                    CareerDevelopmentPlan::getCompletedOn,
                    CareerDevelopmentPlan.Builder::completedOn)
            .optional(
                    "planId",
                    referenceTo(IdSpace.PLAN),
                    CareerDevelopmentPlan::getPlanId,
                    CareerDevelopmentPlan.Builder::planId)
            .list("goals", CAREER_GOAL, CareerDevelopmentPlan::getGoals, CareerDevelopmentPlan.Builder::goals)
            .noted(
                    "prioritizesCompetitiveEmployment",
                    CareerDevelopmentPlan::getPrioritizesCompetitiveEmployment,
                    CareerDevelopmentPlan.Builder::prioritizesCompetitiveEmployment)
            .noted(
                    "keepingTheJob",
                    CareerDevelopmentPlan::getKeepingTheJob,
                    CareerDevelopmentPlan.Builder::keepingTheJob)
            .noted(
                    "hoursByPreference",
                    CareerDevelopmentPlan::getHoursByPreference,
                    CareerDevelopmentPlan.Builder::hoursByPreference)
            .noted(
                    "wagesAndBenefits",
                    CareerDevelopmentPlan::getWagesAndBenefits,
                    CareerDevelopmentPlan.Builder::wagesAndBenefits)
            .noted("advancement", CareerDevelopmentPlan::getAdvancement, CareerDevelopmentPlan.Builder::advancement)
            .noted(
                    "moreHoursAndAdvancement",
                    CareerDevelopmentPlan::getMoreHoursAndAdvancement,
                    CareerDevelopmentPlan.Builder::moreHoursAndAdvancement)
            .optional(
                    "moreHoursDiscussedOn",
                    DAY,
                    CareerDevelopmentPlan::getMoreHoursDiscussedOn,
                    CareerDevelopmentPlan.Builder::moreHoursDiscussedOn)
            .optional(
                    "hoursPlannedPerWeek",
                    NUMBER,
                    CareerDevelopmentPlan::getHoursPlannedPerWeek,
                    CareerDevelopmentPlan.Builder::hoursPlannedPerWeek)
            .noted(
                    "choiceAboutHours",
                    CareerDevelopmentPlan::getChoiceAboutHours,
                    CareerDevelopmentPlan.Builder::choiceAboutHours)
            .list(
                    "optionsPresented",
                    EMPLOYMENT_OPTION,
                    CareerDevelopmentPlan::getOptionsPresented,
                    CareerDevelopmentPlan.Builder::optionsPresented)
            .act(
                    "communityOptionEncouraged",
                    CareerDevelopmentPlan::getCommunityOptionEncouraged,
                    CareerDevelopmentPlan.Builder::communityOptionEncouraged);

    static final Form<Employment> EMPLOYMENT = Shape.of("employment", Employment::builder, Employment.Builder::build)
            .said(
                    "usesEmploymentServices",
                    Employment::getUsesEmploymentServices,
                    Employment.Builder::usesEmploymentServices)
            .list("services", ServiceShapes.SERVICE_KIND, Employment::getServices, Employment.Builder::services)
            .said(
                    "competitiveIntegrated",
                    Employment::getCompetitiveIntegrated,
                    Employment.Builder::competitiveIntegrated)
            .optional("period", PERIOD, Employment::getPeriod, Employment.Builder::period);

    static final Form<School> SCHOOL = Shape.of("school", School::builder, School.Builder::build)
            .said("ideaEligible", School::getIdeaEligible, School.Builder::ideaEligible)
            .optional("expectedExitOn", DAY, School::getExpectedExitOn, School.Builder::expectedExitOn)
            .act("exited", School::getExited, School.Builder::exited)
            .act("careerPlanOpportunity", School::getCareerPlanOpportunity, School.Builder::careerPlanOpportunity)
            .list("attending", OBSERVATION, School::getAttending, School.Builder::attending);
}
