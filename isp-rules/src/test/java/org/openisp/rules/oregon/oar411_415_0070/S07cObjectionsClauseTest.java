package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.TeamParts.PLAN;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Evidence;
import org.openisp.core.team.Objection;

@DisplayName("OAR 411-415-0070(7)(c) objections are documented in the ISP")
class S07cObjectionsClauseTest {

    private static final String OBJECTION = "objection-1";
    private static final String AS_OF = "2025-06-30";

    private static Objection objection(String raisedOn, String documented) {
        return Objection.builder()
                .id(OBJECTION)
                .memberId("aunt-1")
                .raisedOn(Row.day(raisedOn))
                .documentedInPlan(Row.said(documented))
                .build();
    }

    private static ServiceRecord record(String startsOn, Option<Seq<Objection>> objections) {
        return TeamParts.residential()
                .plans(Register.of(TeamParts.plan()
                        .startsOn(Row.day(startsOn))
                        .objections(objections)
                        .build()))
                .build();
    }

    @ParameterizedTest(name = "plan from {0}, raised {1}, documented {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-01 | 2025-05-05 | yes | MET
            2025-04-01 | 2025-05-05 | no  | NOT_MET
            2025-04-01 | 2025-05-05 | -   | UNDETERMINED /plans/0/objections/0/documentedInPlan
            2025-04-01 | -          | no  | NOT_MET
            2025-04-01 | 2025-06-30 | no  | NOT_MET
            2025-07-01 | 2025-06-20 | no  | PENDING
            -          | 2025-06-20 | no  | UNDETERMINED /plans/0/startsOn
            2024-10-24 | 2025-05-05 | no  | UNDETERMINED
            """)
    void each_objection(String startsOn, String raisedOn, String documented, String expected) {
        ServiceRecord record = record(startsOn, Option.some(Array.of(objection(raisedOn, documented))));

        Row.assertOutcome(Ask.outcome("(7)(c)", OBJECTION, record, AS_OF), expected);
    }

    @ParameterizedTest(name = "documented {0}, evidence {1} of {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            -  | isp-2025 | 2025-05-05 | MET
            -  | isp-2025 | -          | MET
            -  | isp-2025 | 2025-07-01 | UNDETERMINED /plans/0/objections/0/documentedInPlan
            -  | note-1   | 2025-05-05 | UNDETERMINED /plans/0/objections/0/documentedInPlan
            no | isp-2025 | 2025-05-05 | NOT_MET
            """)
    void the_plan_itself_as_evidence(String documented, String documentId, String day, String expected) {
        Objection objection = objection("2025-05-05", documented)
                .withEvidence(Option.some(Array.of(Evidence.builder()
                        .documentId(documentId)
                        .day(Row.day(day))
                        .build())));
        ServiceRecord record = record("2025-04-01", Option.some(Array.of(objection)));

        Row.assertOutcome(Ask.outcome("(7)(c)", OBJECTION, record, AS_OF), expected);
    }

    @Test
    void no_objection_is_something_else_than_none_recorded() {
        Row.assertOutcome(
                Ask.outcome("(7)(c)", PLAN, record("2025-04-01", Option.some(Array.empty())), AS_OF), "NOT_APPLICABLE");
        Row.assertOutcome(
                Ask.outcome("(7)(c)", PLAN, record("2025-04-01", Option.none()), AS_OF),
                "UNDETERMINED /plans/0/objections");
    }

    @Test
    void where_nobody_has_objected_it_does_not_matter_where_the_individual_lives() {
        ServiceRecord nobody = record("2025-04-01", Option.some(Array.empty())).withStays(Register.notRecorded());
        ServiceRecord open = record("2025-04-01", Option.none()).withStays(Register.notRecorded());
        ServiceRecord somebody = record("2025-04-01", Option.some(Array.of(objection("2025-05-05", "-"))))
                .withStays(Register.notRecorded());

        Row.assertOutcome(Ask.outcome("(7)(c)", PLAN, nobody, AS_OF), "NOT_APPLICABLE");
        Row.assertOutcome(Ask.outcome("(7)(c)", PLAN, open, AS_OF), "UNDETERMINED /stays /plans/0/objections");
        assertThat(Row.missing(Ask.outcome("(7)(c)", OBJECTION, somebody, AS_OF)))
                .containsExactly("/stays");
    }

    @Test
    void an_objection_that_is_raised_later_is_not_there_yet() {
        ServiceRecord record = record("2025-04-01", Option.some(Array.of(objection("2025-07-01", "no"))));

        Row.assertOutcome(Ask.outcome("(7)(c)", PLAN, record, AS_OF), "NOT_APPLICABLE");
    }
}
