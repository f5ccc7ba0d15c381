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
