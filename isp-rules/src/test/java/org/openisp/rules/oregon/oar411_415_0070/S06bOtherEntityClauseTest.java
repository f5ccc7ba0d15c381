package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.plan.Continuation;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(6)(b) the ISP of one case management entity, used on under another")
class S06bOtherEntityClauseTest {

    @ParameterizedTest(name = "in-home before {0}, after {1}, appropriate {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        yes | yes | yes | MET            | remains in-home, and the services remain appropriate
        no  | yes | yes | NOT_APPLICABLE | was not in-home
        yes | no  | yes | NOT_APPLICABLE | does not remain in-home
        yes | yes | no  | NOT_APPLICABLE | a permission is never not met: it does not reach
        -   | yes | yes | UNDETERMINED /plans/0/continuation/inHomeBefore                | not recorded
        yes | -   | yes | UNDETERMINED /plans/0/continuation/inHomeAfter                 | not recorded
        yes | yes | -   | UNDETERMINED /plans/0/continuation/servicesRemainAppropriate   | not recorded
        -   | no  | -   | NOT_APPLICABLE | whatever the others are
        """)
    void a_permission(String before, String after, String appropriate, String expected, String why) {
        Isp plan = plan("2025-02-01", before, after, appropriate).build();
        Row.assertOutcome(Ask.outcome("(6)(b)", "plan-1", record(plan), "2025-06-01"), expected);
    }

    @ParameterizedTest(name = "authorized {0}, through {1}, changed {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        2024-11-20 | 2025-11-30 | 2025-11-30 | MET            | changed on the last day of the plan
        2024-11-20 | 2025-11-30 | 2025-12-01 | NOT_APPLICABLE | the plan had expired: nothing to use on
        2025-02-05 | 2025-11-30 | 2025-02-01 | NOT_APPLICABLE | not authorized by the previous entity
        2024-10-10 | 2025-11-30 | 2024-10-24 | UNDETERMINED   | changed the day before the first text that is held
        2024-10-10 | 2025-11-30 | 2024-10-25 | MET            | changed on the first day of that text
        """)
    void only_an_isp_that_stood_authorized_when_the_entity_changed(
            String authorized, String endsOn, String changedOn, String expected, String why) {
        Isp plan = plan(changedOn, "yes", "yes", "yes")
                .startsOn(Some.day("2024-10-15"))
                .endsOn(Some.day(endsOn))
                .signing(Some.signed(authorized, authorized))
                .build();
        Outcome outcome = Ask.outcome("(6)(b)", "plan-1", record(plan), "2026-01-15");
        Row.assertOutcome(outcome, expected);
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void without_signatures_recorded_it_is_not_known_whether_it_was_authorized() {
        Isp plan = plan("2025-02-01", "yes", "yes", "yes")
                .signing(Signing.builder()
                        .inabilities(Array.empty())
                        .oralAgreements(Register.of())
                        .build())
                .build();
        Row.assertOutcome(
                Ask.outcome("(6)(b)", "plan-1", record(plan), "2025-06-01"),
                "UNDETERMINED /plans/0/signing/signatures");
    }

    @Test
    void a_change_to_come_has_not_happened() {
        Isp plan = plan("2025-02-01", "yes", "yes", "yes").build();
        Row.assertOutcome(Ask.outcome("(6)(b)", "plan-1", record(plan), "2025-01-31"), "PENDING or NOT_APPLICABLE");
    }

    @Test
    void without_a_change_of_entity_it_does_not_reach() {
        ServiceRecord record = Some.record()
                .plans(Register.of(plan("2025-02-01", "yes", "yes", "yes")
                        .unsetContinuation()
                        .build()))
                .caseManagement(Register.of(entity("entity-1", "2020-01-01", "-")))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(b)", "plan-1", record, "2025-06-01"), "NOT_APPLICABLE");
    }

    @Test
    void a_change_of_entity_about_which_nothing_more_is_recorded_is_undetermined() {
        ServiceRecord record = Some.record()
                .plans(Register.of(plan("2025-02-01", "yes", "yes", "yes")
                        .unsetContinuation()
                        .build()))
                .caseManagement(Register.of(
                        entity("entity-1", "2020-01-01", "2025-01-31"), entity("entity-2", "2025-02-01", "-")))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(b)", "plan-1", record, "2025-06-01"), "UNDETERMINED /plans/0/continuation");
        Row.assertOutcome(
                Ask.outcome("(6)(b)", "plan-1", record.withCaseManagement(Register.notRecorded()), "2025-06-01"),
                "UNDETERMINED /caseManagement");
    }

    private static CaseManagementEnrollment entity(String id, String from, String through) {
        return CaseManagementEnrollment.builder()
                .id("enrollment-in-" + id)
                .entityId(id)
                .period(new Period(Some.day(from), Row.day(through)))
                .build();
    }

    private static Isp.Builder plan(String changedOn, String before, String after, String appropriate) {
        return Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2024-12-01"))
                .endsOn(Some.day("2025-11-30"))
                .signing(Some.signed("2024-11-20", "2024-11-20"))
                .continuation(Continuation.builder()
                        .changedOn(Some.day(changedOn))
                        .inHomeBefore(Row.said(before))
                        .inHomeAfter(Row.said(after))
                        .servicesRemainAppropriate(Row.said(appropriate))
                        .build());
    }

    private static ServiceRecord record(Isp plan) {
        return Some.record().plans(Register.of(plan)).build();
    }

    @ParameterizedTest(name = "from {0} through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2024-12-01 | -          | /plans/0/endsOn
        -          | 2025-11-30 | /plans/0/startsOn
        -          | -          | /plans/0/startsOn /plans/0/endsOn
        """)
    void a_plan_whose_days_are_not_recorded_may_not_have_stood(String startsOn, String endsOn, String missing) {
        Isp plan = plan("2025-02-01", "yes", "yes", "yes")
                .startsOn(Row.day(startsOn))
                .endsOn(Row.day(endsOn))
                .build();
        Outcome outcome = Ask.outcome("(6)(b)", "plan-1", record(plan), "2025-06-01");
        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(Row.missing(outcome)).isEqualTo(Row.list(missing));

        ServiceRecord changed = record(plan.withContinuation(Option.none()))
                .withCaseManagement(Register.of(
                        entity("entity-1", "2020-01-01", "2025-01-31"), entity("entity-2", "2025-02-01", "-")));
        assertThat(Row.missing(Ask.outcome("(6)(b)", "plan-1", changed, "2025-06-01")))
                .isEqualTo(Row.list(missing));
    }

    @Test
    void only_what_is_not_recorded_is_named() {
        Isp plan = plan("2025-02-01", "-", "yes", "yes").build();
        assertThat(Row.missing(Ask.outcome("(6)(b)", "plan-1", record(plan), "2025-06-01")))
                .containsExactly("/plans/0/continuation/inHomeBefore");
    }

    @Test
    void a_plan_that_rests_on_a_reason_for_a_person_is_for_that_person() {
        Isp plan = plan("2025-02-01", "yes", "yes", "yes")
                .signing(SigningParts.withReason(
                        SigningParts.signing("-", "2024-11-20"), InabilityReason.OTHER, "2024-11-20"))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(b)", "plan-1", record(plan), "2025-06-01"), "JUDGMENT");
    }

    @Test
    void to_be_enrolled_anew_with_the_same_entity_is_no_change() {
        ServiceRecord record = Some.record()
                .plans(Register.of(plan("2025-02-01", "yes", "yes", "yes")
                        .unsetContinuation()
                        .build()))
                .caseManagement(Register.of(
                        entity("entity-1", "2020-01-01", "2025-01-31"), entity("entity-1", "2025-02-01", "-")))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(b)", "plan-1", record, "2025-06-01"), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "A {0} through {1}, B {2} through {3}, B from 2025-02-01: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        2020-01-01 | 2022-12-31 | 2023-01-01 | 2025-01-31 | NOT_APPLICABLE | anew with B, which had followed A long before
        2020-01-01 | 2022-12-31 | 2023-01-01 | 2024-12-31 | NOT_APPLICABLE | after a month without any
        2020-01-01 | -          | 2023-01-01 | 2025-01-31 | NOT_APPLICABLE | A was never ended, and B was there
        2023-01-01 | 2025-01-31 | 2020-01-01 | 2022-12-31 | UNDETERMINED /plans/0/continuation | from A back to B
        2020-01-01 | 2025-01-31 | 2023-01-01 | 2023-03-31 | UNDETERMINED /plans/0/continuation | B had been there for a while, and A was last
        2020-01-01 | 2025-01-15 | 2023-01-01 | 2024-12-31 | UNDETERMINED /plans/0/continuation | A was the last before days without any
        2020-01-01 | 2022-12-31 | 2025-01-01 | 2025-01-31 | UNDETERMINED /plans/0/continuation | B had followed A within the plan
        """)
    void the_entity_before_is_the_one_that_was_last(
            String from, String through, String next, String nextThrough, String expected, String why) {
        Array<CaseManagementEnrollment> enrollments = Array.of(
                entity("entity-1", from, through),
                entity("entity-2", next, nextThrough),
                entity("entity-2", "2025-02-01", "-"));
        Isp plan = plan("2025-02-01", "yes", "yes", "yes").unsetContinuation().build();
        for (Array<CaseManagementEnrollment> order : Array.of(enrollments, enrollments.reverse())) {
            ServiceRecord record = record(plan).withCaseManagement(Register.ofAll(order));
            Row.assertOutcome(Ask.outcome("(6)(b)", "plan-1", record, "2025-06-01"), expected);
        }
    }

    @ParameterizedTest(name = "from {0} through {1}, changed 2025-02-01: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-02-01 | -          | MET            | whenever it ends, it covers its first day
        2025-02-02 | -          | NOT_APPLICABLE | it begins later
        2025-01-31 | -          | UNDETERMINED /plans/0/endsOn | it may have ended on its first day
        -          | 2025-01-31 | NOT_APPLICABLE | whenever it began, it was over
        -          | 2025-02-01 | MET            | whenever it began, it covers its last day
        -          | 2025-02-02 | UNDETERMINED /plans/0/startsOn | it may begin later
        """)
    void one_day_of_a_plan_tells_something_of_the_other(String startsOn, String endsOn, String expected, String why) {
        Isp plan = plan("2025-02-01", "yes", "yes", "yes")
                .startsOn(Row.day(startsOn))
                .endsOn(Row.day(endsOn))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(b)", "plan-1", record(plan), "2025-06-01"), expected);
    }
}
