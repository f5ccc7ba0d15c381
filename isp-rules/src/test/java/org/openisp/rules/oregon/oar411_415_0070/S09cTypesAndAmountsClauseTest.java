package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.SERVICE;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.eligible;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.revision;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.service;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

@DisplayName("OAR 411-415-0070(9)(c) types and amounts for which the individual is eligible")
class S09cTypesAndAmountsClauseTest {

    private static final String TODAY = "2025-06-30";

    /** {@code 80 hours month}. */
    private static Option<ServiceAmount> amount(String words) {
        if (!Row.isRecorded(words)) {
            return Option.none();
        }
        String[] parts = words.split(" ", -1);
        return Option.some(ServiceAmount.builder()
                .quantity(new BigDecimal(parts[0]))
                .unit(new AmountUnit(parts[1]))
                .interval(new AmountInterval(parts[2]))
                .build());
    }

    private static PlannedService given(String words) {
        return service().amount(amount(words)).build();
    }

    private static ServiceEligibility upTo(String words) {
        return eligible("yes", "2025-02-03").withAmount(amount(words));
    }

    private static ServiceRecord allowed(String words, Isp plan) {
        return record(plan).serviceEligibility(Array.of(upTo(words))).build();
    }

    private static void assertOutcome(ServiceRecord record, String serviceId, String expected) {
        Row.assertOutcome(Ask.outcome("(9)(c)", serviceId, record, TODAY), expected);
    }

    @ParameterizedTest(name = "eligible {0} for {1}, planned {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # eligible | most         | planned           | asked 2025-06-30
            yes | 80 hours month | 79.5 hours month  | MET
            yes | 80 hours month | 80.00 hours month | MET
            yes | 80 hours month | 80.25 hours month | NOT_MET
            no  | 80 hours month | 10 hours month    | NOT_MET
            no  | -              | -                 | NOT_MET
            -   | 80 hours month | 10 hours month    | UNDETERMINED /serviceEligibility/0/eligible
            -   | 80 hours month | 80 hours month    | UNDETERMINED /serviceEligibility/0/eligible
            -   | 80 hours month | 80.25 hours month | NOT_MET
            -   | 80 hours month | 10 hours week     | UNDETERMINED /serviceEligibility/0/eligible
            -   | -              | 10 hours month    | UNDETERMINED /serviceEligibility/0/eligible /serviceEligibility/0/amount
            yes | -              | 10 hours month    | UNDETERMINED /serviceEligibility/0/amount
            yes | 80 hours month | -                 | UNDETERMINED /plans/0/services/0/amount
            yes | 80 hours month | 10 hours week     | JUDGMENT
            yes | 80 hours month | 10 days month     | JUDGMENT
            yes | 80 acme:sessions month | 10 acme:sessions month | MET
            yes | 80 hours month | 10 acme:sessions month | JUDGMENT
            """)
    void type_and_amount_are_within_eligibility(String eligible, String most, String planned, String expected) {
        ServiceRecord record = record(plan(given(planned)))
                .serviceEligibility(Array.of(eligible(eligible, "2025-02-03").withAmount(amount(most))))
                .build();

        assertOutcome(record, SERVICE, expected);
    }

    @ParameterizedTest(name = "decided on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # not eligible as decided on | authorized on 2025-02-20
            2025-02-20 | NOT_MET
            2025-02-21 | MET
            -          | UNDETERMINED /serviceEligibility/1/decidedOn
            """)
    void eligibility_counts_as_it_was_when_the_service_was_authorized(String decidedOn, String expected) {
        ServiceRecord record = record(plan(given("10 hours month")))
                .serviceEligibility(Array.of(upTo("80 hours month"), eligible("no", decidedOn)))
                .build();

        assertOutcome(record, SERVICE, expected);
    }

    /** By the case manager on 2025-02-20, and by the individual on 2025-02-28 or, without a day, perhaps before. */
    private static Signing perhapsSignedBefore() {
        Signing signed = Some.signed("2025-02-28", "2025-02-20");
        Signature withoutDay = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        return signed.withSignatures(
                Register.ofAll(signed.getSignatures().entries().append(withoutDay)));
    }

    @ParameterizedTest(name = "eligible {0} on {1}, then {2} on {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # first | decided  | then | decided    | authorized on 2025-02-28, or perhaps on 2025-02-20
            yes | 2025-01-15 | no  | 2025-02-25 | UNDETERMINED /plans/0/signing/signatures/2/signedOn | eligible on 2025-02-20
            no  | 2025-01-15 | yes | 2025-02-25 | UNDETERMINED /plans/0/signing/signatures/2/signedOn | not eligible on 2025-02-20
            yes | 2025-01-15 | no  | 2025-02-28 | UNDETERMINED /plans/0/signing/signatures/2/signedOn | the last day before
            yes | 2025-01-15 | no  | 2025-03-01 | MET     | decided after the authorization
            yes | 2025-01-15 | no  | 2025-02-21 | UNDETERMINED /plans/0/signing/signatures/2/signedOn | a day after the first that is possible
            yes | 2025-01-15 | no  | 2025-02-20 | NOT_MET | not eligible on any day that is possible
            yes | 2025-01-15 | yes | 2025-02-25 | MET     | eligible on every one
            -   | 2025-01-15 | yes | 2025-02-25 | UNDETERMINED /serviceEligibility/0/eligible /plans/0/signing/signatures/2/signedOn | perhaps eligible on every one
            """)
    void where_the_authorization_may_be_earlier_eligibility_has_to_be_the_same(
            String first, String firstDay, String then, String thenDay, String expected, String why) {
        Isp plan = plan(given("10 hours month")).withSigning(perhapsSignedBefore());
        ServiceRecord record = decided(
                record(plan).build(),
                eligible(first, firstDay).withAmount(amount("80 hours month")),
                eligible(then, thenDay).withAmount(amount("80 hours month")));

        assertOutcome(record, expected);
    }

    @Test
    void where_a_reason_for_a_person_may_have_authorized_it_earlier_that_is_for_a_person() {
        Signing reason =
                SigningParts.withReason(Some.signed("2025-02-28", "2025-02-20"), InabilityReason.OTHER, "2025-02-20");
        ServiceRecord record =
                record(plan(given("10 hours month")).withSigning(reason)).build();

        assertOutcome(decided(record, upTo("80 hours month"), eligible("no", "2025-02-25")), "JUDGMENT");
        assertOutcome(decided(record, upTo("80 hours month"), eligible("no", "2025-02-20")), "NOT_MET");
    }

    /** Signed by the case manager on 2025-02-20, and by nobody else; whether there is a reason is not recorded. */
    private static Signing perhapsAuthorized() {
        return Some.unsigned()
                .withSignatures(Register.of(Some.caseManagerSignature("2025-02-20")))
                .withInabilities(Option.none());
    }

    @ParameterizedTest(name = "eligible {0} on {1}, then {2} on {3}, planned {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # first | decided | then | decided    | planned          | 80 a month allowed, perhaps authorized since 2025-02-20
            yes | 2025-02-03 | yes | 2025-02-03 | 80 hours month    | MET      | within, authorized or not
            yes | 2025-02-03 | yes | 2025-02-03 | 80.25 hours month | UNDETERMINED /plans/0/signing/inabilities | too much, if it is authorized
            yes | 2025-02-03 | yes | 2025-02-03 | 80 hours week     | JUDGMENT | to be compared, authorized or not
            yes | 2025-02-20 | yes | 2025-02-20 | 80 hours month    | MET      | decided on the first day that is possible
            yes | 2025-02-21 | yes | 2025-02-21 | 80 hours month    | UNDETERMINED /plans/0/signing/inabilities | decided a day after it
            no  | 2025-02-03 | yes | 2025-02-20 | 80 hours month    | MET      | eligible on each day that is possible
            no  | 2025-02-03 | yes | 2025-02-21 | 80 hours month    | UNDETERMINED /plans/0/signing/inabilities | not on 2025-02-20
            yes | 2025-02-03 | no  | 2025-06-30 | 80 hours month    | UNDETERMINED /plans/0/signing/inabilities | eligible until yesterday
            yes | 2025-02-03 | no  | 2025-07-01 | 80 hours month    | MET      | decided tomorrow
            yes | 2025-02-03 | yes | 2025-02-03 | -                 | UNDETERMINED /plans/0/services/0/amount /plans/0/signing/inabilities | an amount that is within would tell
            yes | 2025-02-03 | -   | 2025-02-20 | 80 hours month    | UNDETERMINED /serviceEligibility/1/eligible /plans/0/signing/inabilities | eligible would tell
            """)
    void where_it_may_be_authorized_it_has_to_be_the_same_on_each_day_that_is_possible(
            String first, String firstDay, String then, String thenDay, String planned, String expected, String why) {
        ServiceRecord record = decided(
                record(plan(given(planned)).withSigning(perhapsAuthorized())).build(),
                eligible(first, firstDay).withAmount(amount("80 hours month")),
                eligible(then, thenDay).withAmount(amount("80 hours month")));

        assertOutcome(record, expected);
    }

    @Test
    void whatever_leaves_it_open_whether_it_is_authorized() {
        Isp plan = plan(given("80 hours month"));
        Signing waiting = perhapsAuthorized().withInabilities(Option.some(Array.empty()));
        Signing untilYesterday =
                waiting.withSignatures(waiting.getSignatures().completeThrough(Some.day("2025-06-29")));
        Signing forAPerson = SigningParts.withReason(waiting, InabilityReason.OTHER, "2025-02-20");
        String bySignature = "UNDETERMINED /plans/0/signing/signatures";

        for (Signing signing : Array.of(waiting, untilYesterday, forAPerson)) {
            assertOutcome(allowed("80 hours month", plan.withSigning(signing)), "MET");
        }
        assertOutcome(allowed("79 hours month", plan.withSigning(waiting)), "PENDING");
        assertOutcome(allowed("79 hours month", plan.withSigning(untilYesterday)), bySignature);
        assertOutcome(allowed("79 hours month", plan.withSigning(forAPerson)), bySignature);
        // It may have been authorized before anything was decided.
        assertOutcome(allowed("80 hours month", plan.withSigning(Signing.notRecorded())), bySignature);
    }

    /** 20 hours a month by a revision that is perhaps authorized since 2025-05-20, beside those of the plan. */
    private static ServiceRecord perhapsRevised(String most, PlannedService ofThePlan) {
        PlannedService more = given("20 hours month").withId("service-2").withRevisionId(Option.some("revision-1"));
        Revision revision = revision("revision-1", "service-2", "service-3")
                .withSigning(perhapsAuthorized().withSignatures(Register.of(Some.caseManagerSignature("2025-05-20"))));
        return allowed(most, plan(ofThePlan, more).withRevisions(Register.of(revision)));
    }

    @Test
    void what_was_authorized_earlier_with_the_plan_and_begins_later_may_make_a_difference() {
        PlannedService fromSeptember =
                given("60 hours month").withPeriod(Option.some(Period.from(Some.day("2025-09-01"))));
        String perhaps = "UNDETERMINED /plans/0/revisions/0/signing/inabilities";

        assertOutcome(perhapsRevised("79 hours month", fromSeptember), "service-2", perhaps);
        assertOutcome(
                perhapsRevised("20 hours month", fromSeptember.withKind(ServiceKind.JOB_COACHING)), "service-2", "MET");
    }

    @Test
    void decisions_of_which_it_is_open_which_is_the_latest_have_to_agree() {
        ServiceRecord record = record(plan(given("80 hours month"))).build();
        ServiceEligibility undated = upTo("90 hours month").withDecidedOn(Option.none());

        assertOutcome(decided(record, upTo("80 hours month"), undated), "MET");
        assertOutcome(decided(record, upTo("70 hours month"), undated), "UNDETERMINED /serviceEligibility/1/decidedOn");
        assertOutcome(decided(record, upTo("70 hours month"), undated.withAmount(amount("79 hours month"))), "NOT_MET");
        assertOutcome(
                decided(record, upTo("70 hours month"), undated.withAmount(Option.none())),
                "UNDETERMINED /serviceEligibility/1/amount");
        assertOutcome(
                decided(record, upTo("70 hours month"), upTo("90 hours month")), "UNDETERMINED /serviceEligibility");
        assertOutcome(decided(record, upTo("70 hours month"), upTo("79 hours month")), "NOT_MET");
        assertOutcome(
                decided(record, upTo("80 hours month"), undated.withAmount(amount("70 hours month"))),
                "UNDETERMINED /serviceEligibility/1/decidedOn");
    }

    @Test
    void what_is_more_than_any_decision_allows_is_too_much_whichever_is_the_latest() {
        ServiceRecord record = record(plan(given("90 hours month"))).build();
        ServiceEligibility refused = eligible("no", "2025-02-03").withAmount(amount("100 hours month"));
        ServiceEligibility notSaid = eligible("-", "2025-02-03").withAmount(amount("100 hours month"));
        ServiceEligibility undated = eligible("-", "-").withAmount(amount("80 hours month"));

        assertOutcome(decided(record, upTo("80 hours month"), refused), "NOT_MET");
        assertOutcome(decided(record, upTo("90 hours month"), refused), "UNDETERMINED /serviceEligibility");
        assertOutcome(decided(record, upTo("80 hours month"), notSaid), "UNDETERMINED /serviceEligibility/1/eligible");
        assertOutcome(decided(record, upTo("80 hours month"), notSaid.withAmount(amount("89 hours month"))), "NOT_MET");
        assertOutcome(decided(record, notSaid, undated), "UNDETERMINED /serviceEligibility/0/eligible");
        assertOutcome(decided(record, notSaid.withAmount(amount("80 hours month")), undated), "NOT_MET");
        assertOutcome(decided(record, upTo("80 hours month"), undated), "NOT_MET");
        assertOutcome(decided(record, refused, undated), "NOT_MET");
        assertOutcome(
                decided(record, upTo("90 hours month"), undated.withEligible(Said.NO)),
                "UNDETERMINED /serviceEligibility/1/decidedOn");
        // It may be of a day after the authorization, and nothing decided before.
        assertOutcome(decided(record, undated), "UNDETERMINED /serviceEligibility/0/decidedOn");
    }

    @Test
    void what_is_too_much_by_a_decision_that_does_not_say_eligible_can_still_be_changed_before_it_is_authorized() {
        ServiceRecord draft = record(plan(given("90 hours month")).withSigning(Some.unsigned()))
                .build();

        assertOutcome(decided(draft, eligible("-", "2025-02-03").withAmount(amount("80 hours month"))), "PENDING");
    }

    private static ServiceRecord decided(ServiceRecord record, ServiceEligibility... decisions) {
        return record.withServiceEligibility(Option.some(Array.of(decisions)));
    }

    private static void assertOutcome(ServiceRecord record, String expected) {
        assertOutcome(record, SERVICE, expected);
    }

    @Test
    void what_is_not_authorized_yet_can_still_be_changed() {
        Isp draft = plan(given("90 hours month")).withSigning(Some.unsigned());

        assertOutcome(allowed("80 hours month", draft), SERVICE, "PENDING");
        assertOutcome(allowed("90 hours month", draft), SERVICE, "MET");
        assertOutcome(
                allowed("80 hours month", draft.withSigning(Some.signed("2025-07-01", "2025-07-01"))),
                SERVICE,
                "PENDING");
        assertOutcome(
                allowed("80 hours month", draft.withSigning(Signing.notRecorded())),
                SERVICE,
                "UNDETERMINED /plans/0/signing/signatures");
    }

    @ParameterizedTest(name = "a second one, {0}, {1} through {2}: {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # second        | from       | through    | first | second (80 hours a month allowed, 60 in the first)
            20 hours month  | 2025-03-01 | 2026-02-28 | MET     | MET
            21 hours month  | 2025-03-01 | 2026-02-28 | NOT_MET | NOT_MET
            21 hours month  | 2025-06-01 | 2026-02-28 | MET     | NOT_MET
            21 hours month  | 2025-01-01 | 2025-02-28 | MET     | MET
            21 hours month  | 2025-01-01 | 2025-03-01 | NOT_MET | MET
            20 hours month  | -          | 2026-02-28 | MET     | MET
            21 hours month  | -          | 2026-02-28 | UNDETERMINED /plans/0/services/1/period | UNDETERMINED /plans/0/services/1/period
            -               | 2025-03-01 | 2026-02-28 | UNDETERMINED /plans/0/services/1/amount | UNDETERMINED /plans/0/services/1/amount
            10 days month   | 2025-03-01 | 2026-02-28 | JUDGMENT | JUDGMENT
            10 days month   | 2025-06-01 | 2026-02-28 | MET      | JUDGMENT
            10 days month   | -          | 2026-02-28 | UNDETERMINED /plans/0/services/1/period | JUDGMENT
            """)
    void all_services_of_a_kind_at_one_time_share_the_amount(
            String second, String from, String through, String ofTheFirst, String ofTheSecond) {
        Option<Period> period = Row.day(from).map(first -> Period.of(first, Some.day(through)));
        PlannedService other = given(second).withId("service-2").withPeriod(period);
        ServiceRecord record = allowed("80 hours month", plan(given("60 hours month"), other));

        assertOutcome(record, SERVICE, ofTheFirst);
        assertOutcome(record, "service-2", ofTheSecond);
    }

    @Test
    void a_service_that_takes_the_place_of_another_does_not_add_to_it() {
        PlannedService next = given("80 hours month")
                .withId("service-2")
                .withRevisionId(Option.some("revision-1"))
                .withPeriod(Option.some(Period.from(Some.day("2025-06-01"))));
        Isp plan = plan(given("80 hours month"), next);
        ServiceRecord replaced = allowed(
                "80 hours month", plan.withRevisions(Register.of(revision("revision-1", "service-2", SERVICE))));
        ServiceRecord added = allowed(
                "80 hours month", plan.withRevisions(Register.of(revision("revision-1", "service-2", "service-3"))));

        assertOutcome(replaced, SERVICE, "MET");
        assertOutcome(replaced, "service-2", "MET");
        assertOutcome(added, SERVICE, "MET");
        assertOutcome(added, "service-2", "NOT_MET");
    }

    /** 20 hours a month from September on, in the plan of February; 20 more from July on, by a revision of 2025-05-20. */
    private static ServiceRecord oneLaterThanTheOther(String before, String atTheRevision) {
        PlannedService fromSeptember =
                given("20 hours month").withPeriod(Option.some(Period.from(Some.day("2025-09-01"))));
        PlannedService fromJuly = given("20 hours month")
                .withId("service-2")
                .withRevisionId(Option.some("revision-1"))
                .withPeriod(Option.some(Period.from(Some.day("2025-07-01"))));
        Isp plan = plan(fromSeptember, fromJuly)
                .withRevisions(
                        Register.of(revision("revision-1", "service-2", "-").withEnds(Option.some(Array.empty()))));
        return record(plan)
                .serviceEligibility(Array.of(upTo(before), upTo(atTheRevision).withDecidedOn(Row.day("2025-05-15"))))
                .build();
    }

    @ParameterizedTest(name = "allowed {0}, since May {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # before       | since 2025-05-15 | of the plan | of the revision
            20 hours month | 40 hours month   | MET         | MET
            40 hours month | 20 hours month   | MET         | NOT_MET
            20 hours month | 39 hours month   | MET         | NOT_MET
            19 hours month | 40 hours month   | NOT_MET     | MET
            """)
    void what_is_too_much_is_too_much_in_the_service_that_was_authorized_last(
            String before, String since, String ofThePlan, String ofTheRevision) {
        ServiceRecord record = oneLaterThanTheOther(before, since);

        assertOutcome(record, SERVICE, ofThePlan);
        assertOutcome(record, "service-2", ofTheRevision);
    }

    /** 60 hours a month from September on, in the plan of February; 20 more from July on, by a revision nobody has signed. */
    @ParameterizedTest(name = "allowed {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            80 hours month | MET
            79 hours month | PENDING
            """)
    void what_is_not_authorized_yet_counts_with_what_was_authorized_and_begins_later(String most, String expected) {
        PlannedService fromSeptember =
                given("60 hours month").withPeriod(Option.some(Period.from(Some.day("2025-09-01"))));
        PlannedService fromJuly = given("20 hours month")
                .withId("service-2")
                .withRevisionId(Option.some("revision-1"))
                .withPeriod(Option.some(Period.from(Some.day("2025-07-01"))));
        Revision draft = revision("revision-1", "service-2", "-")
                .withEnds(Option.some(Array.empty()))
                .withImplemented(Row.act("not 2025-06-30"))
                .withSigning(Some.unsigned());
        ServiceRecord record = allowed(most, plan(fromSeptember, fromJuly).withRevisions(Register.of(draft)));

        assertOutcome(record, "service-2", expected);
        assertOutcome(record, SERVICE, "MET");
    }

    @Test
    void a_service_that_will_take_the_place_of_another_does_not_add_to_it_either() {
        PlannedService next = given("80 hours month")
                .withId("service-2")
                .withRevisionId(Option.some("revision-1"))
                .withPeriod(Option.some(Period.from(Some.day("2025-07-15"))));
        Revision ahead = revision("revision-1", "service-2", SERVICE).withImplemented(Row.act("not 2025-06-30"));

        assertOutcome(
                allowed("80 hours month", plan(given("80 hours month"), next).withRevisions(Register.of(ahead))),
                "service-2",
                "MET");
    }

    @Test
    void what_nobody_has_signed_does_not_count_beside_what_was_authorized() {
        PlannedService more = given("60 hours month").withId("service-2").withRevisionId(Option.some("revision-1"));
        Revision unsigned = revision("revision-1", "service-2", "service-3").withSigning(Some.unsigned());
        ServiceRecord record =
                allowed("80 hours month", plan(given("60 hours month"), more).withRevisions(Register.of(unsigned)));

        assertOutcome(record, SERVICE, "MET");
        assertOutcome(record, "service-2", "PENDING");
    }

    @Test
    void the_services_of_a_plan_that_nobody_has_signed_share_the_amount() {
        Isp plan = plan(given("60 hours month"), given("60 hours month").withId("service-2"))
                .withSigning(Some.unsigned());

        assertOutcome(allowed("80 hours month", plan), SERVICE, "PENDING");
    }

    @ParameterizedTest(name = "60 of 80 hours from March, 60 more from {0}, revisions complete through {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-15 | 2025-05-15 | NOT_MET                            | no revision had ended the first by then
            2025-05-15 | 2025-05-14 | UNDETERMINED /plans/0/revisions    | perhaps one ended it that day
            2025-08-01 | 2025-06-30 | NOT_MET                            | what is ahead is seen as it stands today
            2025-08-01 | 2025-06-29 | UNDETERMINED /plans/0/revisions    | perhaps one ended it today
            """)
    void revisions_are_complete_as_far_as_the_first_day_of_the_second(
            String from, String complete, String expected, String why) {
        PlannedService second =
                given("60 hours month").withId("service-2").withPeriod(Option.some(Period.from(Some.day(from))));
        Isp plan = plan(given("60 hours month"), second)
                .withRevisions(Register.<Revision>of().completeThrough(Some.day(complete)));

        assertOutcome(allowed("80 hours month", plan), "service-2", expected);
    }

    @Test
    void a_kind_of_which_nothing_was_decided_is_not_known() {
        ServiceRecord record = record(plan(given("10 hours month"))).build();
        ServiceEligibility another = upTo("80 hours month").withService(ServiceKind.JOB_COACHING);

        assertOutcome(record, SERVICE, "UNDETERMINED /serviceEligibility");
        assertOutcome(
                record.withServiceEligibility(Option.some(Array.of(another))),
                SERVICE,
                "UNDETERMINED /serviceEligibility");
        assertOutcome(
                record.withPlans(Register.of(plan().withServices(Option.none()))),
                PLAN,
                "UNDETERMINED /plans/0/services");
    }

    @Test
    void a_service_of_a_revision_that_the_record_lacks_is_not_known() {
        Isp plan = plan(given("10 hours month").withRevisionId(Option.some("revision-1")));

        assertOutcome(allowed("80 hours month", plan), SERVICE, "UNDETERMINED /plans/0/revisions");
    }

    @Test
    void an_authorization_under_a_text_that_is_not_held_is_not_judged() {
        Isp early = plan(given("10 hours month")).withSigning(Some.signed("2024-10-24", "2024-10-24"));
        ServiceRecord record = record(early)
                .serviceEligibility(Array.of(upTo("80 hours month").withDecidedOn(Row.day("2024-10-01"))))
                .build();

        assertOutcome(record, SERVICE, "UNDETERMINED");
        assertOutcome(
                record.withPlans(Register.of(early.withSigning(Some.signed("2024-10-24", "2024-10-25")))),
                SERVICE,
                "MET");
    }
}
