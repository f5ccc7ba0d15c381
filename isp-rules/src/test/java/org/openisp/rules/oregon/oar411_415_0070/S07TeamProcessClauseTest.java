package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.TeamParts.PLAN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.Stay;

@DisplayName("OAR 411-415-0070(7) applies in residential programs")
class S07TeamProcessClauseTest {

    private static ServiceRecord living(Register<Stay> stays) {
        return Some.record()
                .stays(stays)
                .plans(Register.of(TeamParts.plan().build()))
                .build();
    }

    @ParameterizedTest(name = "{0} from {1} through {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # program                    | entered    | exited     | plan from 2025-04-01, asked 2025-06-30
            24-hour-residential        | 2024-01-01 | -          | MET
            supported-living             | 2024-01-01 | -          | MET
            adult-foster-home            | 2024-01-01 | -          | MET
            child-foster-home            | 2024-01-01 | -          | MET
            host-home                    | 2024-01-01 | -          | MET
            ciis                         | 2024-01-01 | -          | NOT_APPLICABLE
            own-or-family-home           | 2024-01-01 | -          | NOT_APPLICABLE
            mt:group-home                | 2024-01-01 | -          | UNDETERMINED /stays/0/programType
            host-home                    | 2024-01-01 | 2025-04-01 | MET
            host-home                    | 2024-01-01 | 2025-03-31 | NOT_APPLICABLE
            host-home                    | 2025-06-30 | -          | MET
            host-home                    | 2025-07-01 | -          | NOT_APPLICABLE
            """)
    void by_the_program_that_the_individual_is_in(String program, String entered, String exited, String expected) {
        ServiceRecord record = living(Register.of(TeamParts.stay(program, entered, exited)));

        Row.assertOutcome(Ask.outcome("(7)", PLAN, record, "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "plan from {0} through {1}, in the program from {2} through {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | through    | entered    | exited     | outcome | why
            -          | 2026-03-31 | 2024-01-01 | -          | UNDETERMINED /plans/0/startsOn | the plan may lie ahead, or be over
            -          | 2026-03-31 | 2025-07-01 | -          | NOT_APPLICABLE | never yet
            2025-04-01 | -          | 2024-01-01 | -          | MET            | on its first day
            2025-04-01 | -          | 2025-04-02 | -          | UNDETERMINED /plans/0/endsOn | the plan may be over by then
            2025-04-01 | -          | 2024-01-01 | 2025-03-31 | NOT_APPLICABLE | whenever it ends
            2025-07-01 | -          | 2024-01-01 | -          | MET            | a plan ahead
            """)
    void a_plan_whose_days_are_not_recorded(
            String from, String through, String entered, String exited, String expected, String why) {
        ServiceRecord record = Some.record()
                .stays(Register.of(TeamParts.stay("host-home", entered, exited)))
                .plans(Register.of(TeamParts.plan()
                        .startsOn(Row.day(from))
                        .endsOn(Row.day(through))
                        .build()))
                .build();

        Row.assertOutcome(Ask.outcome("(7)", PLAN, record, "2025-06-30"), expected);
    }

    @Test
    void stays_that_are_not_recorded_are_not_known() {
        ServiceRecord record = living(Register.notRecorded());

        for (String paragraph : new String[] {"(7)", "(7)(a)", "(7)(b)", "(7)(c)"}) {
            Row.assertOutcome(Ask.outcome(paragraph, PLAN, record, "2025-06-30"), "UNDETERMINED /stays");
        }
    }

    @Test
    void elsewhere_the_clauses_of_the_section_do_not_apply() {
        ServiceRecord record = living(Register.of(TeamParts.stay("own-or-family-home", "2024-01-01", "-")));

        for (String paragraph : new String[] {"(7)(a)", "(7)(b)", "(7)(c)", "(7)(d)"}) {
            Row.assertOutcome(
                    Ask.outcome(paragraph, PLAN, record.withComplaints(Register.of()), "2025-06-30"), "NOT_APPLICABLE");
        }
    }
}
