package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.CareerGoal;
import org.openisp.core.career.CareerGoalKind;
import org.openisp.core.career.Employment;
import org.openisp.core.career.EmploymentOption;
import org.openisp.core.career.School;
import org.openisp.core.person.Evidence;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

/** Cases read from the text alone. */
@DisplayName("OAR 411-415-0070(5) read a second time")
class SecondReading05ClauseTest {

    private static final String CAREER = "career-1";

    private static CareerDevelopmentPlan.Builder career(String completedOn) {
        return CareerDevelopmentPlan.builder()
                .id(CAREER)
                .completedOn(Some.day(completedOn))
                .planId(PlanningParts.PLAN);
    }

    private static ServiceRecord.Builder with(CareerDevelopmentPlan.Builder career) {
        return PlanningParts.recordOf(PlanningParts.plan())
                .individual(PlanningParts.born("1990-01-01"))
                .careerDevelopmentPlans(Register.of(career.build()));
    }

    private static School.Builder school(String ideaEligible, String expectedExit, String exited) {
        return School.builder()
                .ideaEligible(Row.said(ideaEligible))
                .expectedExitOn(Row.day(expectedExit))
                .exited(Row.act(exited));
    }

    private static Employment.Builder employment(String... services) {
        return Employment.builder()
                .services(Array.of(services).map(ServiceKind::new))
                .period(Period.from(Some.day("2025-01-01")));
    }

    @ParameterizedTest(name = "{5}: born {0}, left school {1}")
    @CsvSource({
        "2004-04-01, -,              MET,                                  21 on the first day of the plan",
        "2004-04-02, not 2025-06-30, NOT_APPLICABLE,                       20 and in school",
        "2004-04-02, 2023-06-10,     MET,                                  20 and out of school",
        "2004-04-02, 2025-06-10,     NOT_APPLICABLE,                       out of school after the first day",
        "2004-04-02, -,              UNDETERMINED /school/exited,          20 and nothing on school",
        "2007-04-01, 2024-06-10,     MET,                                  18 that day and out of school",
        "2007-04-02, 2024-06-10,     NOT_APPLICABLE,                       17 and out of school",
        "1964-04-02, -,              MET,                                  61 tomorrow",
        "1964-04-01, -,              NOT_APPLICABLE,                       61 that day",
        "-,          2023-06-10,     UNDETERMINED /individual/birthDate,   no day of birth"
    })
    void working_age_is_asked_on_the_first_day_of_the_plan(String born, String left, String expected, String why) {
        ServiceRecord.Builder record = PlanningParts.recordOf(PlanningParts.plan())
                .individual(PlanningParts.born(born))
                .school(school("-", "-", left).build());
        Row.assertOutcome(PlanningParts.aboutPlan("(5)(a)(A)", record, "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "isp-2025,  2025-03-20, 2025-07-01, MET,            part of this ISP",
        "isp-2024,  2025-03-20, 2025-07-01, NOT_MET,        part of another ISP",
        "-,         2025-03-20, 2025-07-01, UNDETERMINED /careerDevelopmentPlans/0/planId, of no ISP that is recorded",
        "isp-2025,  2025-08-01, 2025-07-01, NOT_MET,        completed after the day asked about",
        "isp-2025,  2025-03-20, 2025-03-01, PENDING,        while the ISP is being written"
    })
    void of_working_age_the_plan_has_a_career_development_plan(
            String planId, String completedOn, String asOf, String expected, String why) {
        ServiceRecord.Builder record =
                with(career(completedOn).planId(Row.isRecorded(planId) ? Option.some(planId) : Option.none()));
        Row.assertOutcome(PlanningParts.aboutPlan("(5)(a)", record, asOf), expected);
    }

    @Test
    void an_empty_register_that_is_not_vouched_for_proves_nothing() {
        ServiceRecord record = PlanningParts.recordOf(PlanningParts.plan())
                .completeThrough(Option.none())
                .individual(PlanningParts.born("1990-01-01"))
                .careerDevelopmentPlans(Register.of())
                .build();
        Row.assertOutcome(Ask.outcome("(5)(a)", PlanningParts.PLAN, record, "2025-07-01"), "UNDETERMINED");
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "2025-06-13, 2025-06-13, 2025-06-13, 2025-07-01, MET,                on the expected day of exit",
        "2025-06-13, 2025-06-13, 2025-06-14, 2025-07-01, NOT_MET 2025-06-13, the day after",
        "2025-06-13, not 2025-06-13, -,      2025-06-13, PENDING 2025-06-13, the last day",
        "2025-06-13, -,          -,          2025-06-13, UNDETERMINED /school/exited, whether somebody left early",
        "2025-06-13, 2025-06-20, 2025-06-18, 2025-07-01, NOT_MET 2025-06-13, stayed longer than expected",
        "2025-06-13, 2025-01-31, 2026-01-31, 2026-03-01, MET,                a year after leaving early",
        "2025-06-13, 2025-01-31, 2026-02-01, 2026-03-01, NOT_MET 2026-01-31, a year and a day after leaving early",
        "2025-06-13, 2025-01-31, -,          2026-01-31, PENDING 2026-01-31, left early and the year runs"
    })
    void a_student_has_one_before_the_expected_exit(
            String expectedExit, String exited, String completed, String asOf, String expected, String why) {
        ServiceRecord.Builder record = PlanningParts.recordOf(PlanningParts.plan())
                .individual(PlanningParts.born("2007-01-01"))
                .school(school("yes", expectedExit, exited)
                        .careerPlanOpportunity(Row.act("not 2099-12-31"))
                        .build())
                .careerDevelopmentPlans(
                        Row.isRecorded(completed)
                                ? Register.of(career(completed).build())
                                : Register.of());
        Row.assertOutcome(Ask.outcome("(5)(a)(B)", "record-1", record.build(), asOf), expected);
    }

    @ParameterizedTest(name = "opportunity {0}: {1}")
    @CsvSource({
        "2026-01-31,     MET",
        "2026-02-01,     NOT_MET 2026-01-31",
        "not 2026-01-31, NOT_MET 2026-01-31",
        "-,              UNDETERMINED /school/careerPlanOpportunity"
    })
    void whoever_left_early_has_the_opportunity_within_a_year(String opportunity, String expected) {
        ServiceRecord.Builder record = PlanningParts.recordOf(PlanningParts.plan())
                .individual(PlanningParts.born("2007-01-01"))
                .school(school("yes", "2025-06-13", "2025-01-31")
                        .careerPlanOpportunity(Row.act(opportunity))
                        .build())
                .careerDevelopmentPlans(Register.of());
        Row.assertOutcome(Ask.outcome("(5)(a)(B)", "record-1", record.build(), "2026-06-01"), expected);
    }

    @Test
    void strictly_before_the_expected_exit_is_the_day_before() {
        ServiceRecord record = PlanningParts.recordOf(PlanningParts.plan())
                .individual(PlanningParts.born("2007-01-01"))
                .school(school("yes", "2025-06-13", "2025-06-13").build())
                .careerDevelopmentPlans(Register.of(career("2025-06-13").build()))
                .build();
        Row.assertOutcome(
                Ask.outcome(
                        "(5)(a)(B)",
                        "record-1",
                        record,
                        Question.asOf(Some.day("2025-07-01"))
                                .reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE)),
                "NOT_MET 2025-06-12");
    }

    @ParameterizedTest(name = "IDEA {0}: {1}")
    @CsvSource({"no, NOT_APPLICABLE", "-, UNDETERMINED /school/ideaEligible"})
    void only_students_under_the_act_are_reached(String ideaEligible, String expected) {
        ServiceRecord.Builder record = PlanningParts.recordOf(PlanningParts.plan())
                .school(school(ideaEligible, "2025-06-13", "-")
                        .attending(Array.of(new Observation(Some.day("2025-01-10"), true)))
                        .build())
                .careerDevelopmentPlans(Register.of());
        Row.assertOutcome(Ask.outcome("(5)(a)(B)", "record-1", record.build(), "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "explore,      apply,  MET,            exploring is the minimum",
        "build-skills, apply,  MET,            so are skills",
        "obtain,       none,   NOT_MET,        a goal without objectives",
        "obtain,       -,      UNDETERMINED,   a goal whose objectives are not recorded",
        "acme:hobby,   apply,  UNDETERMINED,   a kind of somebody else",
        "-,            apply,  UNDETERMINED,   a kind that is not recorded"
    })
    void employment_services_ask_for_goals_and_objectives(String kind, String objectives, String expected, String why) {
        CareerGoal.Builder goal = CareerGoal.builder().id("goal-1");
        if (Row.isRecorded(kind)) {
            goal.kind(new CareerGoalKind(kind));
        }
        if (objectives.equals("none")) {
            goal.objectives(Array.empty());
        } else if (Row.isRecorded(objectives)) {
            goal.objectives(Array.of(PlanningParts.words(objectives)));
        }
        ServiceRecord.Builder record = with(career("2025-03-20").goals(Array.of(goal.build())))
                .employment(Array.of(
                        employment().usesEmploymentServices(Row.said("yes")).build()));
        Row.assertOutcome(Ask.outcome("(5)(b)(A)", CAREER, record.build(), "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "uses them {0}, through {1}: {2}")
    @CsvSource({"no,  -,          NOT_APPLICABLE", "-,   -,          UNDETERMINED", "yes, 2025-02-28, NOT_APPLICABLE"})
    void without_employment_services_no_goal_is_asked(String uses, String through, String expected) {
        ServiceRecord.Builder record = with(career("2025-03-20").goals(Array.empty()))
                .employment(Array.of(Employment.builder()
                        .usesEmploymentServices(Row.said(uses))
                        .services(Row.said(uses) == Said.NOT_RECORDED ? Option.none() : Option.some(Array.empty()))
                        .period(new Period(Some.day("2025-01-01"), Row.day(through)))
                        .build()));
        Row.assertOutcome(Ask.outcome("(5)(b)(A)", CAREER, record.build(), "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "yes, yes, yes, yes, MET",
        "yes, no,  yes, yes, NOT_MET",
        "yes, no,  -,   yes, NOT_MET",
        "yes, yes, -,   yes, UNDETERMINED /careerDevelopmentPlans/0/wagesAndBenefits"
    })
    void for_somebody_with_such_a_job_all_four_count(
            String job, String hours, String wages, String advancement, String expected) {
        ServiceRecord.Builder record = with(career("2025-03-20")
                        .keepingTheJob(Row.noted(job))
                        .hoursByPreference(Row.noted(hours))
                        .wagesAndBenefits(Row.noted(wages))
                        .advancement(Row.noted(advancement)))
                .employment(Array.of(
                        employment().competitiveIntegrated(Row.said("yes")).build()));
        Row.assertOutcome(Ask.outcome("(5)(b)(D)", CAREER, record.build(), "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "{0}, {1} planned hours, {2}: {3}")
    @CsvSource({
        "job-coaching,     10, yes, MET",
        "job-development,  20, no,  NOT_MET",
        "job-development,  -,  -,   UNDETERMINED",
        "discovery,        -,  no,  NOT_APPLICABLE",
        "acme:coach,       -,  no,  UNDETERMINED"
    })
    void twenty_hours_are_a_recommendation_only(String service, String hours, String noted, String expected) {
        ServiceRecord.Builder record = with(career("2025-03-20")
                        .hoursPlannedPerWeek(PlanningParts.hours(hours))
                        .moreHoursAndAdvancement(Row.noted(noted)))
                .employment(Array.of(employment(service).build()));
        Row.assertOutcome(Ask.outcome("(5)(b)(E)", CAREER, record.build(), "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"none,   NOT_MET", "no,     NOT_MET", "no yes, MET", "no -,   UNDETERMINED", "-,      UNDETERMINED"})
    void one_option_is_not_disability_specific(String options, String expected) {
        CareerDevelopmentPlan.Builder career = career("2025-03-20");
        if (options.equals("none")) {
            career.optionsPresented(Array.empty());
        } else {
            career.optionsPresented(Row.list(options)
                    .zipWithIndex()
                    .map(option -> EmploymentOption.builder()
                            .id("option-" + option._2())
                            .service(ServiceKind.JOB_COACHING)
                            .presentedOn(Some.day("2025-03-01"))
                            .evidence(Array.of(
                                    Evidence.builder().documentId(CAREER).build()))
                            .nonDisabilitySpecific(Row.said(option._1()))
                            .build()));
        }
        Row.assertOutcome(Ask.outcome("(5)(b)(F)", CAREER, with(career).build(), "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "{0}, encouraged {1}: {2}")
    @CsvSource({
        "sheltered-workshop, 2025-03-01,     MET",
        "sheltered-workshop, not 2025-07-01, NOT_MET",
        "sheltered-workshop, -,              UNDETERMINED /careerDevelopmentPlans/0/communityOptionEncouraged",
        "job-coaching,       not 2025-07-01, NOT_APPLICABLE"
    })
    void in_a_sheltered_workshop_a_community_option_is_encouraged(String service, String encouraged, String expected) {
        ServiceRecord.Builder record = with(career("2025-03-20").communityOptionEncouraged(Row.act(encouraged)))
                .employment(Array.of(employment(service)
                        .usesEmploymentServices(Row.said("yes"))
                        .build()));
        Row.assertOutcome(Ask.outcome("(5)(b)(G)", CAREER, record.build(), "2025-07-01"), expected);
    }
}
