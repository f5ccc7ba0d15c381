package org.openisp.rules.oregon.oar411_415_0070;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(1)(a) a person-centered process")
class S01aPersonCenteredProcessClauseTest {

    private static final String PLAN = "isp-2025";

    private static Outcome asked(Isp.Builder plan, String asOf) {
        ServiceRecord record = Some.record().plans(Register.of(plan.build())).build();
        return Ask.outcome("(1)(a)", PLAN, record, asOf);
    }

    private static Isp.Builder from(String startsOn) {
        return Some.plan(PLAN).startsOn(Row.day(startsOn)).signing(Some.unsigned());
    }

    @ParameterizedTest(name = "from {0}: {1}, {2}, {3}, {4}, {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | process | independ. | integr. | seeking | working | asked 2025-06-30
            2025-04-01 | in words | yes      | yes     | yes     | yes     | MET
            2025-04-01 | no      | yes       | yes     | yes     | yes     | NOT_MET
            2025-04-01 | yes     | no        | yes     | yes     | yes     | NOT_MET
            2025-04-01 | yes     | yes       | no      | yes     | yes     | NOT_MET
            2025-04-01 | yes     | yes       | yes     | no      | yes     | NOT_MET
            2025-04-01 | yes     | yes       | yes     | yes     | no      | NOT_MET
            2025-06-30 | yes     | yes       | yes     | yes     | no      | NOT_MET
            2025-07-01 | yes     | yes       | yes     | yes     | no      | PENDING
            -          | yes     | yes       | yes     | yes     | no      | UNDETERMINED /plans/0/startsOn
            -          | yes     | yes       | yes     | yes     | yes     | MET
            2025-04-01 | -       | yes       | yes     | yes     | yes     | UNDETERMINED /plans/0/process/description
            2025-04-01 | yes     | yes       | yes     | yes     | -       | UNDETERMINED /plans/0/process/competitiveIntegratedWork
            2025-04-01 | yes     | no        | -       | yes     | yes     | NOT_MET
            """)
    void each_of_five_things_has_to_be_there(
            String startsOn,
            String process,
            String independence,
            String integration,
            String seeking,
            String working,
            String expected) {
        PlanProcess all = PlanProcess.builder()
                .description(Row.noted(process))
                .independence(Row.noted(independence))
                .integration(Row.noted(integration))
                .seekingEmployment(Row.noted(seeking))
                .competitiveIntegratedWork(Row.noted(working))
                .build();

        Row.assertOutcome(asked(from(startsOn).process(all), "2025-06-30"), expected);
    }

    @Test
    void nothing_recorded_about_the_process_is_not_known() {
        Row.assertOutcome(asked(from("2025-04-01"), "2025-06-30"), "UNDETERMINED /plans/0/process");
    }

    @Test
    void plans_that_are_not_recorded_are_not_known() {
        ServiceRecord record = Some.record().build();

        Row.assertOutcome(Ask.outcome("(1)(a)", record.getId(), record, "2025-06-30"), "UNDETERMINED /plans");
    }

    @Test
    void a_plan_judged_by_a_text_that_is_not_held_is_not_judged() {
        Row.assertOutcome(asked(from("2024-10-24"), "2025-06-30"), "UNDETERMINED");
    }
}
