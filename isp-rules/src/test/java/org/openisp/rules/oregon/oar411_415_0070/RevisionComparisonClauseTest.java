package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.oregon.oar411_415_0070.RevisionComparison.Missing;
import org.openisp.rules.oregon.oar411_415_0070.RevisionComparison.Need;
import org.openisp.rules.oregon.oar411_415_0070.RevisionComparison.State;

@DisplayName("OAR 411-415-0070(8)(c) and (d) whether a revision needs authorization or notice")
class RevisionComparisonClauseTest {

    private static PlannedService service(String id, String departmentFunded) {
        return ServiceParts.service()
                .id(id)
                .departmentFunded(Row.said(departmentFunded))
                .build();
    }

    private static Isp plan(PlannedService... services) {
        return ServiceParts.plan(services);
    }

    private static Seq<String> ids(String cell) {
        return cell.equals("none") ? Array.empty() : Row.list(cell);
    }

    @ParameterizedTest(name = "a service paid by the Department {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | AUTHORIZATION
            no  | NOTICE
            -   | UNDETERMINED
            """)
    void a_service_that_begins_or_ends(String departmentFunded, Need expected) {
        Isp without = plan(service("a", "yes"));
        Isp with = plan(service("a", "yes"), service("b", departmentFunded));

        RevisionComparison begins = RevisionComparison.of(without, with);
        RevisionComparison ends = RevisionComparison.of(with, without);

        assertThat(begins.need()).isEqualTo(expected);
        assertThat(begins.begins()).containsExactly("b");
        assertThat(begins.ends()).isEmpty();
        assertThat(ends.need()).isEqualTo(expected);
        assertThat(ends.begins()).isEmpty();
        assertThat(ends.ends()).containsExactly("b");
        if (expected == Need.UNDETERMINED) {
            assertThat(begins.missing())
                    .containsExactly(new Missing(State.AFTER, Option.some("b"), "departmentFunded"));
            assertThat(ends.missing()).containsExactly(new Missing(State.BEFORE, Option.some("b"), "departmentFunded"));
        } else {
            assertThat(begins.missing()).isEmpty();
        }
    }

    @Test
    void one_that_is_known_to_need_authorization_is_enough() {
        RevisionComparison comparison =
                RevisionComparison.of(plan(service("a", "-")), plan(service("b", "yes"), service("c", "no")));

        assertThat(comparison.need()).isEqualTo(Need.AUTHORIZATION);
        assertThat(comparison.begins()).containsExactly("b", "c");
        assertThat(comparison.ends()).containsExactly("a");
        assertThat(comparison.missing()).isEmpty();
        assertThat(comparison.because()).startsWith("(8)(c)");
    }

    @Test
    void provider_and_amount_are_changes() {
        PlannedService service = service("a", "yes");
        Isp before = plan(service);

        for (PlannedService changed : Array.of(
                service.withProviderId(Option.some("agency-2")),
                service.withHoursPerMonth(Option.some(new BigDecimal(40))))) {
            RevisionComparison comparison = RevisionComparison.of(before, plan(changed));

            assertThat(comparison.need()).isEqualTo(Need.NOTICE);
            assertThat(comparison.changes()).containsExactly("a");
            assertThat(comparison.begins()).isEmpty();
            assertThat(comparison.ends()).isEmpty();
            assertThat(comparison.because()).startsWith("(8)(d)");
        }
    }

    @Test
    void another_kind_is_another_service() {
        PlannedService service = service("a", "-");
        PlannedService other = service("a", "no").withKind(ServiceKind.RELIEF_CARE);

        RevisionComparison comparison = RevisionComparison.of(plan(service), plan(other));

        assertThat(comparison.begins()).containsExactly("a");
        assertThat(comparison.ends()).containsExactly("a");
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.missing())
                .containsExactly(new Missing(State.BEFORE, Option.some("a"), "departmentFunded"));
    }

    @Test
    void a_kind_that_is_somebody_else_s_word_may_be_another() {
        PlannedService service = service("a", "yes");
        PlannedService foreign = service.withKind(new ServiceKind("mt:care"));

        assertThat(RevisionComparison.of(plan(service), plan(foreign)).missing())
                .containsExactly(new Missing(State.AFTER, Option.some("a"), "kind"));
        assertThat(RevisionComparison.of(plan(foreign), plan(service)).missing())
                .containsExactly(new Missing(State.BEFORE, Option.some("a"), "kind"));
        assertThat(RevisionComparison.of(plan(foreign), plan(foreign)).need()).isEqualTo(Need.NOTHING);
    }

    @ParameterizedTest(name = "{0} becomes {1}, paid by the Department {2}: {3}; begins {4}, ends {5}, changes {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # days                   | new days                 | paid | need          | begins | ends | changes
            2025-03-01 on            | 2025-03-01 to 2025-06-30 | yes  | AUTHORIZATION | none   | a    | none
            2025-03-01 to 2025-06-30 | 2025-03-01 to 2025-05-31 | yes  | AUTHORIZATION | none   | a    | none
            2025-03-01 to 2025-06-30 | 2025-03-01 on            | yes  | AUTHORIZATION | a      | none | none
            2025-03-01 to 2025-06-30 | 2025-03-01 to 2025-07-31 | yes  | AUTHORIZATION | a      | none | none
            2025-03-01 on            | 2025-03-01 to 2025-06-30 | no   | NOTICE        | none   | a    | none
            2025-03-01 on            | 2025-03-01 to 2025-06-30 | -    | UNDETERMINED  | none   | a    | none
            2025-03-01 on            | 2025-04-01 on            | yes  | NOTICE        | none   | none | a
            -                        | 2025-04-01 on            | yes  | UNDETERMINED  | none   | none | a
            2025-03-01 on            | -                        | yes  | UNDETERMINED  | none   | none | a
            -                        | 2025-04-01 on            | no   | NOTICE        | none   | none | a
            """)
    void a_last_day_ends_a_service(
            String days,
            String newDays,
            String departmentFunded,
            Need need,
            String begins,
            String ends,
            String changes) {
        PlannedService service = service("a", departmentFunded);

        RevisionComparison comparison = RevisionComparison.of(
                plan(service.withPeriod(ServiceParts.period(days))),
                plan(service.withPeriod(ServiceParts.period(newDays))));

        assertThat(comparison.need()).isEqualTo(need);
        assertThat(comparison.begins()).isEqualTo(ids(begins));
        assertThat(comparison.ends()).isEqualTo(ids(ends));
        assertThat(comparison.changes()).isEqualTo(ids(changes));
    }

    @ParameterizedTest(name = "paid by the Department {0}, then {1}: {2}; begins {3}, ends {4}")
    @CsvSource(delimiter = '|', textBlock = """
            no  | yes | AUTHORIZATION | a    | none
            yes | no  | AUTHORIZATION | none | a
            yes | -   | UNDETERMINED  | none | none
            -   | no  | UNDETERMINED  | none | none
            """)
    void the_department_begins_or_ends_paying(
            String funded, String stillFunded, Need need, String begins, String ends) {
        RevisionComparison comparison =
                RevisionComparison.of(plan(service("a", funded)), plan(service("a", stillFunded)));

        assertThat(comparison.need()).isEqualTo(need);
        assertThat(comparison.begins()).isEqualTo(ids(begins));
        assertThat(comparison.ends()).isEqualTo(ids(ends));
    }

    @ParameterizedTest(name = "another provider, paid by the Department {0}, then {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | yes | NOTICE
            no  | no  | NOTICE
            -   | -   | UNDETERMINED
            -   | yes | UNDETERMINED
            no  | -   | UNDETERMINED
            no  | yes | AUTHORIZATION
            """)
    void a_service_that_changes_may_begin_or_end_with_the_paying(String funded, String stillFunded, Need need) {
        RevisionComparison comparison = RevisionComparison.of(
                plan(service("a", funded).withProviderId(Option.some("neighbour"))),
                plan(service("a", stillFunded).withProviderId(Option.some("agency-1"))));

        assertThat(comparison.need()).isEqualTo(need);
        assertThat(comparison.begins()).isEqualTo(ids(need == Need.AUTHORIZATION ? "a" : "none"));
        assertThat(comparison.ends()).isEmpty();
        assertThat(comparison.changes()).isEqualTo(ids(need == Need.AUTHORIZATION ? "none" : "a"));
    }

    @Test
    void where_neither_state_says_who_pays_both_would_tell() {
        PlannedService neighbours = service("a", "-").withProviderId(Option.some("neighbour"));
        PlannedService agencys = service("a", "-").withProviderId(Option.some("agency-1"));

        assertThat(RevisionComparison.of(plan(neighbours), plan(agencys)).missing())
                .containsExactly(
                        new Missing(State.BEFORE, Option.some("a"), "departmentFunded"),
                        new Missing(State.AFTER, Option.some("a"), "departmentFunded"));
    }

    @Test
    void a_service_that_says_the_same_does_not_change() {
        PlannedService same = service("a", "-");

        RevisionComparison comparison = RevisionComparison.of(plan(same, service("b", "no")), plan(same));

        assertThat(comparison.need()).isEqualTo(Need.NOTICE);
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void another_content_than_services_needs_notice() {
        Isp before = plan(service("a", "yes"));

        RevisionComparison comparison =
                RevisionComparison.of(before, before.withImportantPeople(Option.some(Array.of("person-2"))));

        assertThat(comparison.need()).isEqualTo(Need.NOTICE);
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void what_became_of_a_plan_is_no_revision() {
        Isp before = plan(service("a", "yes"));

        assertThat(RevisionComparison.of(
                                before,
                                before.withSigning(Some.unsigned()).withImplemented(Act.on(Some.day("2025-03-01"))))
                        .need())
                .isEqualTo(Need.NOTHING);
    }

    @Test
    void services_that_are_not_recorded_leave_it_open() {
        Isp recorded = plan(service("a", "yes"));
        Isp notRecorded = recorded.withServices(Option.none());
        Isp other = notRecorded.withImportantPeople(Option.some(Array.of("person-2")));

        assertThat(RevisionComparison.of(recorded, notRecorded).missing())
                .containsExactly(new Missing(State.AFTER, Option.none(), "services"));
        assertThat(RevisionComparison.of(notRecorded, recorded).missing())
                .containsExactly(new Missing(State.BEFORE, Option.none(), "services"));
        assertThat(RevisionComparison.of(notRecorded, other).need()).isEqualTo(Need.UNDETERMINED);
        assertThat(RevisionComparison.of(notRecorded, notRecorded).need()).isEqualTo(Need.NOTHING);
    }

    @Test
    void two_plans_are_no_revision() {
        Isp plan = plan(service("a", "yes"));

        assertThatThrownBy(() -> RevisionComparison.of(plan, plan.withId("plan-2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_would_tell_is_named_in_the_state_in_which_it_is_not_recorded() {
        PlannedService paid = service("a", "yes").withPeriod(ServiceParts.period("2025-03-01 on"));
        PlannedService paidOrNot = service("a", "-").withPeriod(ServiceParts.period("2025-03-01 on"));
        PlannedService onWhichDays = paid.withPeriod(Option.none());

        assertMissing(plan(paid), plan(paidOrNot), State.AFTER, "departmentFunded");
        assertMissing(plan(paidOrNot), plan(paid), State.BEFORE, "departmentFunded");
        assertMissing(plan(paid), plan(onWhichDays), State.AFTER, "period");
        assertMissing(plan(onWhichDays), plan(paid), State.BEFORE, "period");
    }

    @ParameterizedTest(name = "paid by the Department {0}, then {1}, {2} becomes {3}: asked for {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # paid | then | days                     | new days                 | not recorded
            -      | no   | 2025-03-01 on            | 2025-03-01 to 2025-06-30 | BEFORE
            no     | -    | 2025-03-01 on            | 2025-03-01 to 2025-06-30 | AFTER
            -      | no   | 2025-03-01 to 2025-05-31 | 2025-03-01 to 2025-06-30 | BEFORE
            -      | -    | 2025-03-01 on            | 2025-03-01 to 2025-06-30 | BEFORE AFTER
            -      | no   | -                        | 2025-03-01 to 2025-06-30 | BEFORE
            no     | -    | 2025-03-01 on            | -                        | AFTER
            """)
    void who_pays_is_asked_for_once_and_where_it_is_not_recorded(
            String funded, String stillFunded, String days, String newDays, String notRecorded) {
        RevisionComparison comparison = RevisionComparison.of(
                plan(service("a", funded).withPeriod(ServiceParts.period(days))),
                plan(service("a", stillFunded).withPeriod(ServiceParts.period(newDays))));

        assertThat(comparison.need()).isEqualTo(Need.UNDETERMINED);
        assertThat(comparison.missing())
                .isEqualTo(Row.list(notRecorded)
                        .map(state -> new Missing(State.valueOf(state), Option.some("a"), "departmentFunded")));
    }

    @ParameterizedTest(name = "paid by the Department {0}, then {1}, and its last day comes: {2}")
    @CsvSource({"yes, yes, AUTHORIZATION", "yes, -, AUTHORIZATION", "-, yes, AUTHORIZATION"})
    void a_last_day_of_a_service_that_was_or_is_paid_needs_authorization_whoever_else_pays(
            String funded, String stillFunded, Need need) {
        assertThat(RevisionComparison.of(
                                plan(service("a", funded).withPeriod(ServiceParts.period("2025-03-01 on"))),
                                plan(service("a", stillFunded)
                                        .withPeriod(ServiceParts.period("2025-03-01 to 2025-06-30"))))
                        .need())
                .isEqualTo(need);
    }

    @Test
    void a_kind_that_may_be_another_does_not_matter_where_the_department_pays_at_most_once() {
        PlannedService paidOrNot = service("a", "-");
        PlannedService foreign = service("a", "no").withKind(new ServiceKind("mt:care"));

        assertMissing(plan(paidOrNot), plan(foreign), State.BEFORE, "departmentFunded");
        assertMissing(plan(foreign), plan(paidOrNot), State.AFTER, "departmentFunded");
    }

    private static void assertMissing(Isp before, Isp after, State state, String field) {
        RevisionComparison comparison = RevisionComparison.of(before, after);

        assertThat(comparison.need()).isEqualTo(Need.UNDETERMINED);
        assertThat(comparison.missing()).containsExactly(new Missing(state, Option.some("a"), field));
        assertThat(comparison.because()).startsWith("(8)(c), (8)(d): it is not recorded");
    }

    @Test
    void what_the_department_never_pays_needs_notice_whatever_else_is_not_known() {
        PlannedService unpaid = service("a", "no").withPeriod(ServiceParts.period("2025-03-01 on"));

        for (PlannedService changed :
                Array.of(unpaid.withKind(new ServiceKind("mt:care")), unpaid.withPeriod(Option.none()))) {
            assertThat(RevisionComparison.of(plan(unpaid), plan(changed)).need())
                    .isEqualTo(Need.NOTICE);
            assertThat(RevisionComparison.of(plan(changed), plan(unpaid)).need())
                    .isEqualTo(Need.NOTICE);
        }
    }

    @Test
    void services_in_another_order_say_the_same() {
        RevisionComparison comparison = RevisionComparison.of(
                plan(service("a", "yes"), service("b", "no")), plan(service("b", "no"), service("a", "yes")));

        assertThat(comparison.need()).isEqualTo(Need.NOTHING);
        assertThat(comparison.because()).isEqualTo("nothing that the plan says is different");
    }
}
