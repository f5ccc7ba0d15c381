package org.openisp.rules.oregon.oar411_415_0070;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.plan.Isp;

@DisplayName("OAR 411-415-0070(1)(c)(A) an adult chooses how far the family takes part")
class S01cAFamilyParticipationClauseTest {

    @ParameterizedTest(name = "from {0}, born {1}, choice {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | born       | choice | asked 2025-06-30                         | why
            2025-04-01 | 1990-01-01 | yes    | MET                                      | an adult who chose
            2025-04-01 | 1990-01-01 | no     | NOT_MET                                  | the plan lacks it
            2025-04-01 | 1990-01-01 | -      | UNDETERMINED /plans/0/process/familyParticipationChoice | nobody knows
            2025-04-01 | 2007-04-01 | no     | NOT_MET                                  | eighteen on the first day of the plan
            2025-04-01 | 2007-04-02 | no     | NOT_APPLICABLE                           | eighteen on its second day
            2025-04-01 | -          | no     | UNDETERMINED /individual/birthDate       | child or adult is not recorded
            2025-07-01 | 1990-01-01 | no     | PENDING                                  | the plan is still being written
            -          | 1990-01-01 | no     | UNDETERMINED /plans/0/startsOn           | perhaps it still is
            2024-10-24 | 1990-01-01 | no     | UNDETERMINED                             | by a text that is not held
            """)
    void the_choice_is_recorded(String startsOn, String born, String choice, String expected, String why) {
        PlanProcess process = PlanProcess.builder()
                .familyParticipationChoice(Row.noted(choice))
                .build();
        Isp.Builder plan = PlanningParts.planFrom(startsOn).process(process);

        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(1)(c)(A)", PlanningParts.recordOf(plan).individual(PlanningParts.born(born)), "2025-06-30"),
                expected);
    }

    /** Finalized on 2025-01-10; eighteen on 2025-06-01 where born on 2007-06-01. */
    @ParameterizedTest(name = "from {0} to {1}, born {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | ends       | born       | no choice, asked 2025-08-01    | why
            2025-01-15 | 2025-12-31 | 2007-06-01 | NOT_APPLICABLE                 | a child on its first day
            2025-06-01 | 2025-12-31 | 2007-06-01 | NOT_MET                        | eighteen on its first day
            -          | 2025-12-31 | 2007-06-01 | UNDETERMINED /plans/0/startsOn | child or adult, as the first day has it
            -          | -          | 2007-06-01 | UNDETERMINED /plans/0/startsOn | the same
            -          | 2025-05-31 | 2007-06-01 | NOT_APPLICABLE                 | a child on its last day and so on its first
            -          | 2025-12-31 | 2006-10-25 | NOT_MET                        | eighteen since the first day of the first text that is held
            -          | 2025-12-31 | 2006-10-26 | UNDETERMINED /plans/0/startsOn | eighteen a day later
            -          | 2025-12-31 | -          | UNDETERMINED /individual/birthDate | of any age
            """)
    void a_first_day_that_is_not_recorded_is_not_the_day_asked_about(
            String startsOn, String endsOn, String born, String expected, String why) {
        Isp.Builder plan = PlanningParts.planFrom(startsOn)
                .endsOn(Row.day(endsOn))
                .finalizedOn(Some.day("2025-01-10"))
                .process(PlanProcess.builder()
                        .familyParticipationChoice(Row.noted("no"))
                        .build());

        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(1)(c)(A)", PlanningParts.recordOf(plan).individual(PlanningParts.born(born)), "2025-08-01"),
                expected);
    }

    @Test
    void nothing_recorded_about_the_process_is_not_known() {
        Row.assertOutcome(
                PlanningParts.aboutPlan(
                        "(1)(c)(A)",
                        PlanningParts.recordOf(PlanningParts.plan()).individual(PlanningParts.born("1990-01-01")),
                        "2025-06-30"),
                "UNDETERMINED /plans/0/process");
    }
}
