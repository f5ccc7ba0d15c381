package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.Variance;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Question;

@DisplayName("Days of services that OAR 411-415-0070(8)(h) leaves unfunded")
class UnfundedDaysTest {

    private static final String CLAUSE = "OAR 411-415-0070(8)(h)";

    private static PlannedService service(String period) {
        return ServiceParts.service().period(ServiceParts.period(period)).build();
    }

    /** The plan from 2026-03-01 through 2027-02-28 that renews the one of {@link ServiceParts#plan}. */
    private static Isp renewal(Signing signing, PlannedService... services) {
        return Some.plan("plan-2")
                .startsOn(Some.day("2026-03-01"))
                .endsOn(Some.day("2027-02-28"))
                .signing(signing)
                .services(Array.of(services))
                .build();
    }

    private static Signing reasonForAPerson() {
        return SigningParts.withReason(SigningParts.signing("-", "2025-02-20"), InabilityReason.OTHER, "2025-02-20");
    }

    private static Seq<UnfundedDays> asked(ServiceRecord record, String asOf) {
        return UnfundedDays.of(record, Question.asOf(Some.day(asOf)));
    }

    private static Seq<UnfundedDays> asked(Isp plan, String asOf) {
        return asked(SigningParts.recordOf(plan), asOf);
    }

    /** {@code plan-1 service-1: 2 unfunded 2025-03-01..2025-03-02}, and so for each kind of days that there is. */
    private static String words(UnfundedDays days) {
        StringBuilder words = new StringBuilder(
                days.planId().getOrElse("-") + " " + days.serviceId().getOrElse("-") + ":");
        if (!days.unfunded().isEmpty()) {
            words.append(' ').append(days.unfundedDays()).append(" unfunded ").append(stretches(days.unfunded()));
        }
        if (!days.daysRecorded() || !days.open().isEmpty()) {
            words.append(' ').append(days.openDays().map(String::valueOf).getOrElse("?"));
            words.append(" open ").append(stretches(days.open()));
        }
        if (!days.forAPerson().isEmpty()) {
            words.append(' ').append(days.forAPersonDays());
            words.append(" for a person ").append(stretches(days.forAPerson()));
        }
        return words.toString().stripTrailing();
    }

    private static String stretches(Seq<Period> stretches) {
        return stretches.map(days -> days.from() + ".." + days.through().get()).mkString(" ");
    }

    private static void assertDays(Seq<UnfundedDays> days, String... expected) {
        assertThat(days.map(UnfundedDaysTest::words)).containsExactly(expected);
    }

    private static Seq<String> missing(UnfundedDays days) {
        return days.missing().map(MissingFact::at);
    }

    // Unfunded

    @Test
    void a_renewal_that_is_signed_six_days_late_leaves_the_days_before_the_signing_unfunded() {
        PlannedService care = service("2025-03-01 on");
        ServiceRecord record =
                SigningParts.recordOf(ServiceParts.plan(care), renewal(Some.signed("2026-03-06", "2026-02-10"), care));

        assertDays(asked(record, "2026-02-28"));
        assertDays(asked(record, "2026-03-01"), "plan-2 service-1: 1 unfunded 2026-03-01..2026-03-01");
        assertDays(asked(record, "2026-03-05"), "plan-2 service-1: 5 unfunded 2026-03-01..2026-03-05");
        assertDays(asked(record, "2026-03-06"), "plan-2 service-1: 5 unfunded 2026-03-01..2026-03-05");
        assertDays(asked(record, "2027-12-31"), "plan-2 service-1: 5 unfunded 2026-03-01..2026-03-05");
    }

    private static Revision ending(String implemented) {
        return Revision.builder()
                .id(SigningParts.REVISION)
                .begins(Array.empty())
                .ends(Array.of(
                        ServiceChange.builder().serviceId(ServiceParts.SERVICE).build()))
                .implemented(SigningParts.act(implemented))
                .build();
    }

    @ParameterizedTest(name = "without an authority, a revision ended the service on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-10 | -
            2025-03-11 | plan-1 service-1: 1 open 2025-03-10..2025-03-10
            2025-03-31 | plan-1 service-1: 21 open 2025-03-10..2025-03-30
            2025-04-01 | plan-1 service-1: 22 open 2025-03-10..2025-03-31
            ?          | plan-1 service-1: 22 open 2025-03-10..2025-03-31
            """)
    void nor_has_one_of_an_unknown_authority(String ended, String expected) {
        PlannedService care = service("2025-03-10 on").withFundingAuthority(Option.none());
        Isp plan = ServiceParts.plan(care).withRevisions(Register.of(ending(ended)));

        assertThat(asked(plan, "2025-03-31").map(UnfundedDaysTest::words).mkString())
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    @ParameterizedTest(name = "plan through 2026-02-28, a revision ended the service on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01 | -
            2026-04-01 | plan-1 service-1: 31 unfunded 2026-03-01..2026-03-31
            ?          | plan-1 service-1: 122 open 2026-03-01..2026-06-30
            """)
    void a_service_has_no_day_since_a_revision_ended_it(String ended, String expected) {
        Isp plan = ServiceParts.plan(service("2025-03-01 to 2026-12-31")).withRevisions(Register.of(ending(ended)));

        assertThat(asked(plan, "2026-06-30").map(UnfundedDaysTest::words).mkString())
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    @Test
    void a_renewal_that_is_signed_on_the_first_day_leaves_none() {
        PlannedService care = service("2025-03-01 on");
        ServiceRecord record =
                SigningParts.recordOf(ServiceParts.plan(care), renewal(Some.signed("2026-03-01", "2026-02-10"), care));

        assertDays(asked(record, "2026-06-30"));
    }

    @ParameterizedTest(name = "service {0}, asked {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # service                | asked      | days of a plan 2025-03-01 to 2026-02-28 that nobody signed
            2025-03-10 to 2025-03-19 | 2025-06-30 | plan-1 service-1: 10 unfunded 2025-03-10..2025-03-19
            2025-03-10 to 2025-03-10 | 2025-03-10 | plan-1 service-1: 1 unfunded 2025-03-10..2025-03-10
            2025-03-10 on            | 2025-03-12 | plan-1 service-1: 3 unfunded 2025-03-10..2025-03-12
            2026-02-27 on            | 2026-12-31 | plan-1 service-1: 2 unfunded 2026-02-27..2026-02-28
            2026-02-27 to 2026-03-02 | 2026-12-31 | plan-1 service-1: 4 unfunded 2026-02-27..2026-03-02
            """)
    void a_plan_that_was_never_authorized(String period, String asOf, String expected) {
        assertDays(asked(ServiceParts.plan(service(period)).withSigning(Some.unsigned()), asOf), expected);
    }

    @Test
    void a_leap_day_counts() {
        Isp plan = Some.plan("plan-1")
                .startsOn(Some.day("2027-09-01"))
                .endsOn(Some.day("2028-08-31"))
                .signing(Some.signed("2028-03-01", "2028-03-01"))
                .services(Array.of(service("2028-02-28 on")))
                .build();

        assertDays(asked(plan, "2028-12-31"), "plan-1 service-1: 2 unfunded 2028-02-28..2028-02-29");
    }

    @ParameterizedTest(name = "service {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # service                | days outside an authorized plan 2025-03-01 to 2026-02-28, asked 2026-03-31
            2025-03-01 to 2026-02-28 | -
            2025-02-27 to 2026-03-02 | plan-1 service-1: 4 unfunded 2025-02-27..2025-02-28 2026-03-01..2026-03-02
            """)
    void days_before_and_after_the_plan(String period, String expected) {
        Seq<UnfundedDays> days = asked(ServiceParts.plan(service(period)), "2026-03-31");

        assertDays(days, Row.isRecorded(expected) ? new String[] {expected} : new String[0]);
    }

    private static Isp revised(Signing signing, String period) {
        Revision revision = SigningParts.revision(Said.YES).signing(signing).build();
        return ServiceParts.plan(service(period).withRevisionId(Option.some(SigningParts.REVISION)))
                .withRevisions(Register.of(revision));
    }

    private static Signing orally(String signed, Said harm) {
        OralAgreement oral = OralAgreement.builder()
                .agreedBy(Capacity.INDIVIDUAL)
                .agreedOn(Some.day("2025-05-12"))
                .documented(Act.on(Some.day("2025-05-12")))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(harm)
                .build();
        return SigningParts.signing(signed, "2025-05-12").withOralAgreements(Register.of(oral));
    }

    @ParameterizedTest(name = "signed {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # ten business days after 2025-05-12 end on 2025-05-27, after Memorial Day; asked 2025-06-30
            -          | plan-1 service-1: 34 unfunded 2025-05-28..2025-06-30
            2025-06-10 | plan-1 service-1: 13 unfunded 2025-05-28..2025-06-09
            2025-05-29 | plan-1 service-1: 1 unfunded 2025-05-28..2025-05-28
            """)
    void an_oral_agreement_that_ran_out(String signed, String expected) {
        assertDays(asked(revised(orally(signed, Said.YES), "2025-05-12 on"), "2025-06-30"), expected);
    }

    @Test
    void an_oral_agreement_that_was_followed_in_time_leaves_none() {
        assertDays(asked(revised(orally("2025-05-28", Said.YES), "2025-05-12 on"), "2025-06-30"));
    }

    @Test
    void a_revision_that_began_it_was_not_authorized() {
        assertDays(
                asked(revised(Some.unsigned(), "2025-05-10 on"), "2025-05-31"),
                "plan-1 service-1: 22 unfunded 2025-05-10..2025-05-31");
        assertDays(
                asked(revised(SigningParts.signing("2025-05-14", "2025-05-01"), "2025-05-10 on"), "2025-05-31"),
                "plan-1 service-1: 4 unfunded 2025-05-10..2025-05-13");
    }

    @ParameterizedTest(name = "service {0}, plan that nobody signed ended 2025-06-14: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-01 on            | plan-1 service-1: 14 unfunded 2025-06-01..2025-06-14
            2025-06-01 to 2025-12-31 | plan-1 service-1: 14 unfunded 2025-06-01..2025-06-14
            2025-06-14 on            | plan-1 service-1: 1 unfunded 2025-06-14..2025-06-14
            """)
    void a_plan_that_was_ended_ends_its_services(String period, String expected) {
        Isp ended = ServiceParts.plan(service(period))
                .withSigning(Some.unsigned())
                .withTerminatedOn(Option.some(Some.day("2025-06-14")));

        assertDays(asked(ended, "2025-09-30"), expected);
        assertDays(asked(ended.withSigning(Some.signed("2025-02-20", "2025-02-20")), "2025-09-30"));
    }

    @ParameterizedTest(name = "{0}, Department funded {1}, service {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # authority    | funded | service       | none at risk, though nobody signed; asked 2025-03-31
            k-plan         | no     | 2025-03-01 on | the Department does not pay
            family-support | yes    | 2025-03-01 on | neither K Plan nor waiver
            k-plan         | yes    | 2025-04-01 on | not begun
            -              | no     | 2025-03-01 on | the Department does not pay, whichever authority it is
            acme:levy      | no     | 2025-03-01 on | nor here
            """)
    void what_the_clause_does_not_reach(String authority, String funded, String period, String why) {
        PlannedService service = service(period)
                .withFundingAuthority(ServiceParts.authority(authority))
                .withDepartmentFunded(Row.said(funded));

        assertThat(asked(ServiceParts.plan(service).withSigning(Some.unsigned()), "2025-03-31"))
                .as(why)
                .isEmpty();
    }

    @Test
    void where_nobody_says_who_pays_the_department_is_taken_to_pay() {
        PlannedService service = service("2025-03-01 on").withDepartmentFunded(Said.NOT_RECORDED);

        assertDays(
                asked(ServiceParts.plan(service).withSigning(Some.unsigned()), "2025-03-31"),
                "plan-1 service-1: 31 unfunded 2025-03-01..2025-03-31");
    }

    @Test
    void each_service_has_its_own_days_and_names_its_kind() {
        PlannedService care = service("2025-03-01 on");
        PlannedService rides = care.withId("rides")
                .withKind(ServiceKind.TRANSPORTATION)
                .withPeriod(ServiceParts.period("2025-03-03 on"));
        Isp plan = ServiceParts.plan(care, rides).withSigning(Some.unsigned());

        Seq<UnfundedDays> days = asked(plan, "2025-03-03");

        assertDays(
                days,
                "plan-1 service-1: 3 unfunded 2025-03-01..2025-03-03",
                "plan-1 rides: 1 unfunded 2025-03-03..2025-03-03");
        assertThat(days.flatMap(UnfundedDays::kind))
                .containsExactly(ServiceKind.ATTENDANT_CARE, ServiceKind.TRANSPORTATION);
        assertThat(days.flatMap(UnfundedDays::missing)).isEmpty();
    }

    // Open

    @Test
    void where_signatures_are_not_recorded_the_days_are_open() {
        Seq<UnfundedDays> days =
                asked(ServiceParts.plan(service("2025-03-10 on")).withSigning(Signing.notRecorded()), "2025-03-31");

        assertDays(days, "plan-1 service-1: 22 open 2025-03-10..2025-03-31");
        assertThat(missing(days.head())).contains("/plans/0/signing/signatures");
    }

    @Test
    void days_are_open_since_the_signatures_are_no_longer_complete() {
        Signing known =
                Some.unsigned().withSignatures(Register.<Signature>of().completeThrough(Some.day("2025-03-15")));
        Seq<UnfundedDays> days =
                asked(ServiceParts.plan(service("2025-03-10 on")).withSigning(known), "2025-03-31");

        assertDays(days, "plan-1 service-1: 6 unfunded 2025-03-10..2025-03-15 16 open 2025-03-16..2025-03-31");
        assertThat(missing(days.head())).containsExactly("/plans/0/signing/signatures");
    }

    @Test
    void days_without_a_plan_are_open_since_the_plans_are_no_longer_complete() {
        Isp plan = ServiceParts.plan(service("2025-03-01 to 2026-12-31"));
        Register<Isp> plans = Register.of(plan).completeThrough(Some.day("2026-03-04"));
        Seq<UnfundedDays> days = asked(SigningParts.recordOf(plan).withPlans(plans), "2026-03-31");
        Seq<UnfundedDays> nothingVouchedFor =
                asked(SigningParts.recordOf(plan).withCompleteThrough(Option.none()), "2026-03-31");

        assertDays(days, "plan-1 service-1: 4 unfunded 2026-03-01..2026-03-04 27 open 2026-03-05..2026-03-31");
        assertThat(missing(days.head())).containsExactly("/plans");
        assertDays(nothingVouchedFor, "plan-1 service-1: 31 open 2026-03-01..2026-03-31");
    }

    @Test
    void an_oral_agreement_that_may_serve_leaves_its_days_open_and_the_later_ones_unfunded() {
        Seq<UnfundedDays> days = asked(revised(orally("-", Said.NOT_RECORDED), "2025-05-12 on"), "2025-06-30");

        assertDays(days, "plan-1 service-1: 34 unfunded 2025-05-28..2025-06-30 16 open 2025-05-12..2025-05-27");
        assertThat(missing(days.head()))
                .containsExactly("/plans/0/revisions/0/signing/oralAgreements/0/preventsInjuryOrHarm");
    }

    @Test
    void a_service_whose_days_are_not_recorded_has_nobody_knows_how_many() {
        Seq<UnfundedDays> days = asked(ServiceParts.plan(service("-")), "2025-06-30");

        assertDays(days, "plan-1 service-1: ? open");
        assertThat(days.head().openDays()).isEmpty();
        assertThat(days.head().kind()).containsExactly(ServiceKind.ATTENDANT_CARE);
        assertThat(missing(days.head())).containsExactly("/plans/0/services/0/period");
    }

    @Test
    void services_or_plans_that_are_not_recorded_are_named_too() {
        Isp plan = ServiceParts.plan().withServices(Option.none());
        Seq<UnfundedDays> ofPlan = asked(plan, "2025-06-30");
        Seq<UnfundedDays> ofRecord = asked(Some.record().build(), "2025-06-30");

        assertDays(ofPlan, "plan-1 -: ? open");
        assertThat(missing(ofPlan.head())).containsExactly("/plans/0/services");
        assertDays(ofRecord, "- -: ? open");
        assertThat(missing(ofRecord.head())).containsExactly("/plans");
        assertThat(asked(ServiceParts.plan(), "2025-06-30")).isEmpty();
    }

    @Test
    void where_the_authority_is_not_recorded_all_days_so_far_are_open() {
        PlannedService care = service("2025-03-10 on").withFundingAuthority(Option.none());
        Seq<UnfundedDays> days = asked(ServiceParts.plan(care), "2025-03-31");

        assertDays(days, "plan-1 service-1: 22 open 2025-03-10..2025-03-31");
        assertThat(missing(days.head())).containsExactly("/plans/0/services/0/fundingAuthority");
        assertDays(asked(ServiceParts.plan(care), "2025-03-09"));
        assertThat(missing(asked(ServiceParts.plan(care.withPeriod(Option.none())), "2025-03-31")
                        .head()))
                .containsExactly("/plans/0/services/0/fundingAuthority", "/plans/0/services/0/period");
    }

    @Test
    void a_service_that_began_before_the_first_text_is_asked_by_a_text_that_is_held() {
        Isp plan = ServiceParts.plan(service("2024-10-24 on"))
                .withStartsOn(Option.some(Some.day("2024-10-24")))
                .withSigning(Some.signed("2024-10-26", "2024-10-26"));
        Question question = Question.asOf(Some.day("2024-10-31"));
        ServiceRecord record = SigningParts.recordOf(plan);

        Seq<UnfundedDays> days = UnfundedDays.of(record, question);

        assertDays(days, "plan-1 service-1: 8 open 2024-10-24..2024-10-31");
        assertThat(days.head().missing()).isEmpty();
        assertDays(
                UnfundedDays.of(record, question.byLawOf(Some.day("2024-10-25"))),
                "plan-1 service-1: 2 unfunded 2024-10-24..2024-10-25");
        assertThatThrownBy(() -> asked(record, "2024-10-24")).isInstanceOf(LawNotHeldException.class);
    }

    // What people decide

    @Test
    void a_reason_that_the_text_does_not_name_is_for_a_person() {
        Seq<UnfundedDays> days =
                asked(ServiceParts.plan(service("2025-03-10 on")).withSigning(reasonForAPerson()), "2025-03-31");

        assertDays(days, "plan-1 service-1: 22 for a person 2025-03-10..2025-03-31");
        assertThat(days.head().missing()).isEmpty();
    }

    @Test
    void days_after_the_plan_are_unfunded_whatever_a_person_decides() {
        Isp plan = ServiceParts.plan(service("2026-02-27 to 2026-03-02")).withSigning(reasonForAPerson());

        assertDays(
                asked(plan, "2026-03-31"),
                "plan-1 service-1: 2 unfunded 2026-03-01..2026-03-02 2 for a person 2026-02-27..2026-02-28");
    }

    @ParameterizedTest(name = "a reviewer decided {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NOT_MET        | plan-1 service-1: 22 unfunded 2025-03-10..2025-03-31
            MET            | -
            NOT_APPLICABLE | -
            """)
    void a_reviewer_settles_it(ReviewerAnswer answer, String expected) {
        ReviewerDecision decision = ReviewerDecision.builder()
                .id("decision-1")
                .clause(CLAUSE)
                .subjectId(ServiceParts.SERVICE)
                .answer(answer)
                .decidedOn(Some.day("2025-03-20"))
                .build();
        ServiceRecord record = SigningParts.recordOf(
                        ServiceParts.plan(service("2025-03-10 on")).withSigning(reasonForAPerson()))
                .withReviewerDecisions(Register.of(decision));

        assertDays(asked(record, "2025-03-31"), Row.isRecorded(expected) ? new String[] {expected} : new String[0]);
        assertDays(asked(record, "2025-03-19"), "plan-1 service-1: 10 for a person 2025-03-10..2025-03-19");
    }

    @Test
    void a_variance_leaves_no_day_at_risk() {
        Variance variance = Variance.builder()
                .id("variance-1")
                .clause(CLAUSE)
                .period(Period.from(Some.day("2025-03-10")))
                .build();
        Isp plan = ServiceParts.plan(service("2025-03-10 on")).withSigning(Some.unsigned());
        ServiceRecord record = SigningParts.recordOf(plan).withVariances(Option.some(Array.of(variance)));

        assertDays(asked(record, "2025-03-31"));
    }

    // By service

    @Test
    void a_day_that_two_plans_list_counts_once_by_service() {
        PlannedService care = service("2025-03-01 to 2026-12-31");
        ServiceRecord record =
                SigningParts.recordOf(ServiceParts.plan(care), renewal(Some.signed("2026-03-06", "2026-02-10"), care));

        Seq<UnfundedDays> days = asked(record, "2026-06-30");

        assertDays(
                days,
                "plan-1 service-1: 5 unfunded 2026-03-01..2026-03-05",
                "plan-2 service-1: 5 unfunded 2026-03-01..2026-03-05");
        assertDays(UnfundedDays.byService(days), "- service-1: 5 unfunded 2026-03-01..2026-03-05");
    }

    @Test
    void days_of_one_service_in_two_plans_are_put_together() {
        Isp first = ServiceParts.plan(service("2025-03-10 to 2025-03-20")).withSigning(Some.unsigned());
        Isp second = renewal(Some.unsigned(), service("2025-03-15 to 2025-03-25"));
        Isp third = second.withId("plan-3")
                .withServices(Option.some(
                        Array.of(service("2026-03-01 on"), service("-").withId("rides"))));

        Seq<UnfundedDays> days = asked(SigningParts.recordOf(first, second, third), "2026-03-02");

        assertDays(
                UnfundedDays.byService(days),
                "- service-1: 18 unfunded 2025-03-10..2025-03-25 2026-03-01..2026-03-02",
                "plan-3 rides: ? open");
        assertThat(UnfundedDays.byService(UnfundedDays.byService(days))).isEqualTo(UnfundedDays.byService(days));
    }

    @Test
    void days_for_a_person_in_two_plans_are_put_together() {
        Isp first = ServiceParts.plan(service("2025-03-10 to 2025-03-12")).withSigning(reasonForAPerson());
        Isp second = renewal(reasonForAPerson(), service("2026-03-01 to 2026-03-02"));

        assertDays(
                UnfundedDays.byService(asked(SigningParts.recordOf(first, second), "2026-03-31")),
                "- service-1: 5 for a person 2025-03-10..2025-03-12 2026-03-01..2026-03-02");
    }

    @Test
    void an_unfunded_day_that_is_open_in_another_plan_is_unfunded() {
        PlannedService care = service("2025-03-10 to 2025-03-12");
        PlannedService unknown = service("2025-03-11 to 2025-03-14").withFundingAuthority(Option.none());
        Isp plan = ServiceParts.plan(care).withSigning(Some.unsigned());

        Seq<UnfundedDays> days = UnfundedDays.byService(
                asked(SigningParts.recordOf(plan, renewal(Some.unsigned(), unknown)), "2025-03-31"));

        assertDays(days, "- service-1: 3 unfunded 2025-03-10..2025-03-12 2 open 2025-03-13..2025-03-14");
        assertThat(missing(days.head())).containsExactly("/plans/1/services/0/fundingAuthority");
    }

    @Test
    void where_one_plan_does_not_record_the_days_nobody_knows_how_many_are_open() {
        Isp plan = ServiceParts.plan(service("2025-03-10 to 2025-03-12")).withSigning(Some.unsigned());
        ServiceRecord record = SigningParts.recordOf(plan, renewal(Some.unsigned(), service("-")));

        assertDays(
                UnfundedDays.byService(asked(record, "2025-03-31")),
                "- service-1: 3 unfunded 2025-03-10..2025-03-12 ? open");
    }

    @Test
    void entries_without_a_service_stay_apart() {
        Isp one = ServiceParts.plan().withServices(Option.none());
        Seq<UnfundedDays> days = asked(SigningParts.recordOf(one, one.withId("plan-2")), "2025-06-30");

        assertDays(UnfundedDays.byService(days), "plan-1 -: ? open", "plan-2 -: ? open");
    }

    // Looking ahead

    @Test
    void looking_ahead_a_renewal_that_nobody_signs_leaves_its_days_unfunded() {
        PlannedService care = service("2025-03-01 on");
        ServiceRecord today = SigningParts.recordOf(ServiceParts.plan(care), renewal(Some.unsigned(), care))
                .withCompleteThrough(Option.some(Some.day("2026-02-15")));
        Question question = Question.asOf(Some.day("2026-02-15"));
        Question later = question.on(Some.day("2026-06-30"));

        assertDays(UnfundedDays.of(today, question));
        assertDays(UnfundedDays.of(today, later), "plan-2 service-1: 122 open 2026-03-01..2026-06-30");
        assertDays(
                UnfundedDays.of(today.withCompleteThrough(Option.some(later.asOf())), later),
                "plan-2 service-1: 122 unfunded 2026-03-01..2026-06-30");
    }

    @Test
    void looking_ahead_an_oral_agreement_runs_out() {
        ServiceRecord today = SigningParts.recordOf(revised(orally("-", Said.YES), "2025-05-12 on"))
                .withCompleteThrough(Option.some(Some.day("2025-05-14")));
        Question later = Question.asOf(Some.day("2025-05-14")).on(Some.day("2025-06-30"));

        assertDays(asked(today, "2025-05-14"));
        assertDays(
                UnfundedDays.of(today.withCompleteThrough(Option.some(later.asOf())), later),
                "plan-1 service-1: 34 unfunded 2025-05-28..2025-06-30");
    }

    @Test
    void looking_ahead_a_service_is_at_risk_after_its_plan_only_if_it_goes_on() {
        assertDays(asked(ServiceParts.plan(service("2025-03-01 on")), "2026-06-30"));
        assertDays(
                asked(ServiceParts.plan(service("2025-03-01 to 2026-12-31")), "2026-06-30"),
                "plan-1 service-1: 122 unfunded 2026-03-01..2026-06-30");
    }
}
