package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.BenefitPackage;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.BenefitsAfterRequest;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.Counting;

@DisplayName("OAR 411-415-0070(8)(b) an initial ISP within 90 days of the request, with the services desired")
class S08bNinetyDaysClauseTest {

    private static final String REQUEST = "request-1";

    private static ServiceRequest request(String receivedOn) {
        return ServiceRequest.builder()
                .id(REQUEST)
                .kind(RequestKind.COMPLETED_APPLICATION)
                .submittedTo(EntityKind.CDDP)
                .receivedOn(Some.day(receivedOn))
                .build();
    }

    private static BenefitEnrollment benefit(BenefitPackage benefitPackage, Period period) {
        return BenefitEnrollment.builder()
                .benefitPackage(benefitPackage)
                .period(period)
                .build();
    }

    private static Isp initial(Signing signing) {
        return Some.plan("plan-1").kind(IspKind.INITIAL).signing(signing).build();
    }

    /** A request, Title XIX since long ago, and an initial plan that is signed on the day, if on any. */
    private static ServiceRecord requested(String receivedOn, String authorizedOn) {
        return Some.record()
                .requests(Register.of(request(receivedOn)))
                .benefits(Array.of(benefit(BenefitPackage.TITLE_XIX, Period.from(Some.day("2020-01-01")))))
                .plans(Register.of(initial(SigningParts.signing(authorizedOn, authorizedOn))))
                .build();
    }

    private static Outcome asked(ServiceRecord record, String asOf) {
        return Ask.outcome("(8)(b)", REQUEST, record, asOf);
    }

    @ParameterizedTest(name = "requested {0}, authorized {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # requested | authorized | asked on   | outcome | why
            2025-01-15  | 2025-04-15 | 2025-06-01 | MET     | day 90: 16 in January, 28, 31, 15 in April
            2025-01-15  | 2025-04-16 | 2025-06-01 | NOT_MET | day 91
            2025-01-15  | 2025-01-20 | 2025-06-01 | MET     | long before
            2025-01-15  | -          | 2025-04-15 | PENDING | still the last day
            2025-01-15  | -          | 2025-04-16 | NOT_MET | the day after
            2025-01-15  | 2025-04-10 | 2025-04-09 | PENDING | the signatures lie in the future
            2025-01-15  | 2025-04-20 | 2025-04-16 | NOT_MET | a signature of a later day heals nothing
            """)
    void worked_dates(String requested, String authorized, String asked, Outcome.Status expected, String why) {
        Outcome outcome = asked(requested(requested, authorized), asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        assertThat(outcome.due()).as(why).containsExactly(Some.day("2025-04-15"));
    }

    @ParameterizedTest(
            name = "requested {0}: due {1}, next business day {2}, only Sundays and state holidays {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # requested | stays      | next bus.  | only Sun.  | why
            2025-01-15  | 2025-04-15 | 2025-04-15 | 2025-04-15 | a Tuesday
            2025-02-23  | 2025-05-24 | 2025-05-27 | 2025-05-24 | a Saturday; the Monday is Memorial Day
            2025-02-24  | 2025-05-25 | 2025-05-27 | 2025-05-27 | a Sunday; the Monday is Memorial Day
            2025-07-15  | 2025-10-13 | 2025-10-14 | 2025-10-13 | Columbus Day is no holiday of ORS 187.010
            2025-08-13  | 2025-11-11 | 2025-11-12 | 2025-11-12 | Veterans Day
            """)
    void a_last_day_on_a_closed_day_is_read_either_way(
            String requested, String stays, String nextBusinessDay, String onlySundays, String why) {
        ServiceRecord record = requested(requested, "-");
        Question question = Question.asOf(Some.day(requested));

        assertThat(Ask.outcome("(8)(b)", REQUEST, record, question).due())
                .as(why)
                .containsExactly(Some.day(stays));
        assertThat(Ask.outcome(
                                "(8)(b)",
                                REQUEST,
                                record,
                                question.reading(
                                        OregonReadings.DEADLINE_ON_CLOSED_DAY, ClosedDayDeadline.NEXT_BUSINESS_DAY))
                        .due())
                .as(why)
                .containsExactly(Some.day(nextBusinessDay));
        assertThat(Ask.outcome(
                                "(8)(b)",
                                REQUEST,
                                record,
                                question.reading(
                                        OregonReadings.DEADLINE_ON_CLOSED_DAY,
                                        ClosedDayDeadline.ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE))
                        .due())
                .as(why)
                .containsExactly(Some.day(onlySundays));
    }

    @Test
    void the_day_of_the_request_may_be_read_as_day_one() {
        Question question = Question.asOf(Some.day("2025-06-01"))
                .reading(OregonReadings.COUNTING, Counting.DAY_OF_EVENT_IS_DAY_ONE);

        assertThat(Ask.outcome("(8)(b)", REQUEST, requested("2025-01-15", "2025-04-14"), question)
                        .status())
                .isEqualTo(Outcome.Status.MET);
        assertThat(Ask.outcome("(8)(b)", REQUEST, requested("2025-01-15", "2025-04-15"), question)
                        .status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @ParameterizedTest(name = "{0} from {1} through {2}, authorized on day 91: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # package        | from       | through    | outcome        | why
            title-xix        | 2025-01-15 | -          | NOT_MET        | enrolled from the day of the request
            title-xix        | 2024-01-01 | 2025-01-15 | NOT_MET        | enrolled on the day of the request, its last
            healthier-oregon | 2024-01-01 | -          | NOT_MET        | Healthier Oregon counts as well
            chip             | 2024-01-01 | -          | NOT_APPLICABLE | CHIP is Title XXI
            title-xix        | 2024-01-01 | 2025-01-14 | NOT_APPLICABLE | ended the day before the request
            """)
    void the_clock_runs_for_somebody_with_these_benefits(
            String benefitPackage, String from, String through, Outcome.Status expected, String why) {
        ServiceRecord record = requested("2025-01-15", "2025-04-16")
                .withBenefits(Option.some(Array.of(benefit(
                        new BenefitPackage(benefitPackage), new Period(Some.day(from), SigningParts.maybe(through))))));

        assertThat(asked(record, "2025-06-01").status()).as(why).isEqualTo(expected);
    }

    @Test
    void nobody_without_benefits_has_the_clock() {
        ServiceRecord record = requested("2025-01-15", "2025-04-16").withBenefits(Option.some(Array.empty()));

        assertThat(asked(record, "2025-06-01").status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
    }

    @Test
    void benefits_that_are_not_recorded_are_named() {
        ServiceRecord record = ServiceRecord.builder()
                .from(requested("2025-01-15", "2025-04-16"))
                .unsetBenefits()
                .build();

        Outcome outcome = asked(record, "2025-06-01");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(SigningParts.missing(outcome)).containsExactly("/benefits");
    }

    @ParameterizedTest(name = "requested 2025-01-15, enrolled 2025-02-01, authorized {0}: {1}, no clock {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | later day | no clock       | why
            2025-05-02   | MET       | NOT_APPLICABLE | day 90 of February 1: 27 in February, 31, 30, 2 in May
            2025-05-03   | NOT_MET   | NOT_APPLICABLE | day 91
            """)
    void benefits_after_the_request_are_read_either_way(
            String authorized, Outcome.Status laterDay, Outcome.Status noClock, String why) {
        ServiceRecord record = requested("2025-01-15", authorized)
                .withRequests(Register.of(request("2025-01-15").withKind(Option.some(RequestKind.NEW_SERVICE))))
                .withBenefits(
                        Option.some(Array.of(benefit(BenefitPackage.TITLE_XIX, Period.from(Some.day("2025-02-01"))))));
        Question question = Question.asOf(Some.day("2025-06-01"));

        assertThat(Ask.outcome("(8)(b)", REQUEST, record, question).status())
                .as(why)
                .isEqualTo(laterDay);
        assertThat(Ask.outcome(
                                "(8)(b)",
                                REQUEST,
                                record,
                                question.reading(OregonReadings.BENEFITS_AFTER_REQUEST, BenefitsAfterRequest.NO_CLOCK))
                        .status())
                .as(why)
                .isEqualTo(noClock);
    }

    @Test
    void plans_that_are_not_recorded_are_named() {
        ServiceRecord record = requested("2025-01-15", "-").withPlans(Register.notRecorded());

        Outcome after = asked(record, "2025-04-16");
        assertThat(after.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(SigningParts.missing(after)).containsExactly("/plans");
    }

    @Test
    void signatures_that_are_not_recorded_are_named() {
        Isp unsaid = initial(Signing.notRecorded())
                .withStartsOn(Option.some(Some.day("2025-05-01")))
                .withEndsOn(Option.some(Some.day("2026-04-30")));

        Outcome outcome = asked(requested("2025-01-15", "-").withPlans(Register.of(unsaid)), "2025-04-16");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(SigningParts.missing(outcome)).contains("/plans/0/signing/signatures");
    }

    @Test
    void where_a_plan_may_have_stood_it_is_the_facts_of_that_plan_that_are_named() {
        ServiceRecord record = requested("2025-01-15", "-").withPlans(Register.of(initial(Signing.notRecorded())));

        Outcome outcome = asked(record, "2025-04-16");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(SigningParts.missing(outcome))
                .as("plans are recorded, the days and signatures of this one are not")
                .doesNotContain("/plans");
    }

    @Test
    void a_request_after_a_plan_was_authorized_that_begins_later_asks_for_a_revision() {
        Isp ahead = initial(SigningParts.signing("2025-01-10", "2025-01-10"))
                .withStartsOn(Option.some(Some.day("2025-02-01")))
                .withEndsOn(Option.some(Some.day("2026-01-31")));
        ServiceRecord record = requested("2025-01-15", "-")
                .withRequests(Register.of(request("2025-01-15").withKind(Option.some(RequestKind.NEW_SERVICE))))
                .withPlans(Register.of(ahead));

        assertThat(asked(record, "2025-06-01").status()).isNotEqualTo(Outcome.Status.NOT_MET);
    }

    @Test
    void a_plan_whose_authorization_a_person_has_to_judge_is_not_said_to_be_late() {
        Isp forAPerson = initial(SigningParts.withReason(
                        SigningParts.signing("-", "2025-02-12"), InabilityReason.OTHER, "2025-02-12"))
                .withStartsOn(Option.some(Some.day("2025-03-01")))
                .withEndsOn(Option.some(Some.day("2026-02-28")));
        ServiceRecord record = requested("2025-01-15", "-").withPlans(Register.of(forAPerson));

        assertThat(asked(record, "2025-06-01").status()).isNotIn(Outcome.Status.NOT_MET, Outcome.Status.MET);
    }

    @ParameterizedTest(name = "an application submitted to {0}, authorized on day 91: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # to      | outcome        | why
            cddp      | NOT_MET        | as the text says
            brokerage | NOT_APPLICABLE | an application is a request when it is submitted to the CDDP
            ?         | UNDETERMINED   | to whom is not recorded
            """)
    void an_application_is_a_request_when_it_is_submitted_to_the_cddp(String to, Outcome.Status expected, String why) {
        Option<EntityKind> submittedTo = to.equals("?") ? Option.none() : Option.some(new EntityKind(to));
        ServiceRecord record = requested("2025-01-15", "2025-04-16")
                .withRequests(Register.of(request("2025-01-15").withSubmittedTo(submittedTo)));

        Outcome outcome = asked(record, "2025-06-01");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Outcome.Status.UNDETERMINED) {
            assertThat(SigningParts.missing(outcome)).containsExactly("/requests/0/submittedTo");
        }
    }

    @Test
    void a_request_while_an_authorized_plan_stands_asks_for_a_revision() {
        Isp standing = initial(SigningParts.signing("2024-11-20", "2024-11-20"))
                .withStartsOn(Option.some(Some.day("2024-12-01")))
                .withEndsOn(Option.some(Some.day("2025-11-30")));
        ServiceRecord record = requested("2025-01-15", "-")
                .withRequests(Register.of(request("2025-01-15").withKind(Option.some(RequestKind.NEW_SERVICE))))
                .withPlans(Register.of(standing));

        assertThat(asked(record, "2025-06-01").status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "eligible {0}, desired {1}, Medicaid {2}, in the plan {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # eligible | desired | medicaid | planned | outcome      | why
            yes        | yes     | yes      | yes     | MET          | eligible, desired, included
            yes        | yes     | yes      | no      | NOT_MET      | eligible, desired, left out
            no         | yes     | yes      | no      | MET          | not eligible
            yes        | no      | yes      | no      | MET          | not desired
            yes        | yes     | no       | no      | MET          | not a Medicaid funded service
            ?          | no      | yes      | no      | MET          | not desired, whatever the eligibility
            ?          | ?       | ?        | yes     | MET          | included, whatever the rest
            ?          | yes     | yes      | no      | UNDETERMINED | eligible or not is not recorded
            yes        | ?       | yes      | no      | UNDETERMINED | desired or not is not recorded
            yes        | yes     | ?        | no      | UNDETERMINED | Medicaid or not is not recorded
            """)
    void an_initial_plan_includes_what_is_desired(
            String eligible, String desired, String medicaid, String planned, Outcome.Status expected, String why) {
        ServiceRecord record = withEligibility(eligible, desired, medicaid, planned, IspKind.INITIAL);

        assertThat(Ask.outcome("(8)(b)", "plan-1", record, "2025-06-01").status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "eligible {0}, desired {1}, Medicaid {2}: {3} is missing")
    @CsvSource(delimiter = '|', textBlock = """
            # eligible | desired | medicaid | missing
            ?          | yes     | yes      | /serviceEligibility/0/eligible
            yes        | ?       | yes      | /serviceEligibility/0/desired
            yes        | yes     | ?        | /serviceEligibility/0/medicaidFunded
            """)
    void what_is_not_recorded_of_a_service_is_named(String eligible, String desired, String medicaid, String missing) {
        ServiceRecord record = withEligibility(eligible, desired, medicaid, "no", IspKind.INITIAL);

        assertThat(SigningParts.missing(Ask.outcome("(8)(b)", "plan-1", record, "2025-06-01")))
                .containsExactly(missing);
    }

    @ParameterizedTest(name = "decided {0}, signed {1}, asked on {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # decided  | signed     | asked      | outcome | why
            2025-02-19 | 2025-02-20 | 2025-06-01 | NOT_MET | the day before authorization
            2025-02-20 | 2025-02-20 | 2025-06-01 | NOT_MET | on the day of authorization
            2025-02-21 | 2025-02-20 | 2025-06-01 | MET     | the day after: a wish for a revision
            2025-12-01 | 2025-02-20 | 2025-06-01 | MET     | in the future
            2025-02-10 | -          | 2025-02-10 | PENDING | a draft, decided on the day asked about
            2025-02-11 | -          | 2025-02-10 | MET     | a draft, decided the day after
            -          | 2025-02-20 | 2025-06-01 | NOT_MET | no day of the decision
            """)
    void a_plan_includes_what_was_decided_by_its_authorization(
            String decided, String signed, String asked, Outcome.Status expected, String why) {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL);
        ServiceEligibility decision = record.getServiceEligibility().get().head();
        Isp plan = record.getPlans().entries().head();
        ServiceRecord dated = record.withServiceEligibility(Option.some(
                        Array.of(decision.withDecidedOn(Option.when(!decided.equals("-"), () -> Some.day(decided))))))
                .withPlans(Register.of(
                        signed.equals("-")
                                ? plan.withSigning(Some.unsigned())
                                : plan.withSigning(SigningParts.signing(signed, signed))));

        assertThat(Ask.outcome("(8)(b)", "plan-1", dated, asked).status())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void an_annual_plan_is_not_asked_for_its_services_here() {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.ANNUAL);

        assertThat(Ask.outcome("(8)(b)", "plan-1", record, "2025-06-01").status())
                .isEqualTo(Outcome.Status.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "an ISP before through {0}, the annual one from 2025-03-01 signed 2025-02-20: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # through  | outcome                      | why
            2025-02-20 | NOT_APPLICABLE               | signed on the last day of the one before
            2025-02-19 | UNDETERMINED /plans/0/renews | a day late, and what it renews is not recorded
            """)
    void a_plan_that_is_called_annual_may_follow_a_gap(String through, String expected, String why) {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.ANNUAL);
        Isp annual = record.getPlans().entries().head();
        Isp before = annual.withId("plan-0")
                .withStartsOn(Option.some(Some.day("2024-03-01")))
                .withEndsOn(Option.some(Some.day(through)))
                .withSigning(SigningParts.signing("2024-02-20", "2024-02-20"));

        Row.assertOutcome(
                Ask.outcome("(8)(b)", "plan-1", record.withPlans(Register.of(annual, before)), "2025-06-01"), expected);
    }

    @Test
    void a_service_that_a_revision_began_was_not_in_the_initial_plan() {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "yes", IspKind.INITIAL);
        Isp plan = record.getPlans().entries().head();
        ServiceRecord begunLater = record.withPlans(Register.of(plan.withServices(plan.getServices()
                .map(services -> services.map(service -> service.withRevisionId(Option.some("revision-1")))))));

        assertThat(Ask.outcome("(8)(b)", "plan-1", record, "2025-06-01").status())
                .isNotEqualTo(Outcome.Status.NOT_MET);
        assertThat(Ask.outcome("(8)(b)", "plan-1", begunLater, "2025-06-01").status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @Test
    void a_plan_whose_services_are_not_recorded_leaves_it_open() {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL);
        ServiceRecord withoutServices =
                record.withPlans(Register.of(initial(SigningParts.signing("2025-02-20", "2025-02-20"))));

        assertThat(SigningParts.missing(Ask.outcome("(8)(b)", "plan-1", withoutServices, "2025-06-01")))
                .containsExactly("/plans/0/services");
    }

    @ParameterizedTest(name = "services not recorded, eligible {0}, desired {1}, decided {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # eligible | desired | decided    | authorized 2025-02-20 | why
            yes        | yes     | 2025-02-20 | UNDETERMINED /plans/0/services | wanted by then
            yes        | yes     | 2025-02-21 | MET                  | wanted only after authorization
            yes        | no      | 2025-02-20 | MET                  | nothing is wanted, whatever is in the plan
            no         | ?       | 2025-02-20 | MET                  | not eligible
            yes        | ?       | 2025-02-20 | UNDETERMINED /plans/0/services /serviceEligibility/0/desired | wanted or not is not recorded
            """)
    void services_that_are_not_recorded_matter_where_one_is_wanted(
            String eligible, String desired, String decided, String expected, String why) {
        ServiceRecord record = withEligibility(eligible, desired, "yes", "no", IspKind.INITIAL);
        ServiceEligibility decision = record.getServiceEligibility().get().head();
        Isp plan = record.getPlans().entries().head();
        ServiceRecord withoutServices = record.withPlans(Register.of(plan.withServices(Option.none())))
                .withServiceEligibility(Option.some(Array.of(decision.withDecidedOn(Row.day(decided)))));

        Row.assertOutcome(Ask.outcome("(8)(b)", "plan-1", withoutServices, "2025-06-01"), expected);
    }

    @Test
    void where_nothing_was_decided_on_no_service_is_wanted() {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL);
        Isp plan = record.getPlans().entries().head().withServices(Option.none());

        Row.assertOutcome(
                Ask.outcome(
                        "(8)(b)",
                        "plan-1",
                        record.withPlans(Register.of(plan)).withServiceEligibility(Option.some(Array.empty())),
                        "2025-06-01"),
                "MET");
    }

    @Test
    void eligibility_that_is_not_recorded_leaves_it_open() {
        ServiceRecord record = ServiceRecord.builder()
                .from(withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL))
                .unsetServiceEligibility()
                .build();

        assertThat(SigningParts.missing(Ask.outcome("(8)(b)", "plan-1", record, "2025-06-01")))
                .containsExactly("/serviceEligibility");
    }

    @Test
    void a_plan_of_which_it_is_not_recorded_whether_it_is_an_initial_one_leaves_it_open() {
        Isp ofNoKind = Some.plan("plan-1")
                .signing(SigningParts.signing("2025-02-20", "2025-02-20"))
                .services(Array.empty())
                .build();
        ServiceRecord record =
                withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL).withPlans(Register.of(ofNoKind));

        Outcome outcome = Ask.outcome("(8)(b)", "plan-1", record, "2025-06-01");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(SigningParts.missing(outcome)).contains("/plans/0/kind");
    }

    private static ServiceRecord withEligibility(
            String eligible, String desired, String medicaid, String planned, IspKind kind) {
        PlannedService attendantCare = PlannedService.builder()
                .id("service-1")
                .kind(ServiceKind.ATTENDANT_CARE)
                .build();
        PlannedService transportation = PlannedService.builder()
                .id("service-2")
                .kind(ServiceKind.TRANSPORTATION)
                .build();
        return Some.record()
                .serviceEligibility(Array.of(ServiceEligibility.builder()
                        .service(ServiceKind.ATTENDANT_CARE)
                        .eligible(SigningParts.said(eligible))
                        .desired(SigningParts.said(desired))
                        .medicaidFunded(SigningParts.said(medicaid))
                        .build()))
                .plans(Register.of(Some.plan("plan-1")
                        .kind(kind)
                        .startsOn(Some.day("2025-03-01"))
                        .endsOn(Some.day("2026-02-28"))
                        .signing(SigningParts.signing("2025-02-20", "2025-02-20"))
                        .services(
                                SigningParts.said(planned).isYes()
                                        ? Array.of(transportation, attendantCare)
                                        : Array.of(transportation))
                        .build()))
                .build();
    }

    @Test
    void a_request_to_come_has_not_been_received() {
        assertThat(asked(requested("2025-01-15", "-"), "2025-01-14").status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
        assertThat(asked(requested("2025-01-15", "-"), "2025-01-15").status()).isEqualTo(Outcome.Status.PENDING);
    }

    @ParameterizedTest(name = "of no recorded kind, to {0}, authorized on day 91: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # to      | outcome      | why
            cddp      | NOT_MET      | a request at the CDDP, whether it was an application or not
            brokerage | UNDETERMINED | an application to a brokerage is no request, a wish for a service is one
            ?         | UNDETERMINED | to whom is not recorded either
            """)
    void what_kind_of_request_it_was_matters_elsewhere_than_at_the_cddp(
            String to, Outcome.Status expected, String why) {
        ServiceRecord record = requested("2025-01-15", "2025-04-16")
                .withRequests(Register.of(request("2025-01-15")
                        .withKind(Option.none())
                        .withSubmittedTo(to.equals("?") ? Option.none() : Option.some(new EntityKind(to)))));

        Outcome outcome = asked(record, "2025-06-01");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Outcome.Status.UNDETERMINED) {
            assertThat(SigningParts.missing(outcome)).containsExactly("/requests/0/kind");
        }
    }

    @ParameterizedTest(name = "kind {0}, to {1}, benefits {2}, ISP before through {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # kind                | to        | benefits  | ISP through | requested 2025-01-15, asked 2025-06-01 | why
            -                     | brokerage | title-xix | 2025-01-15  | NOT_APPLICABLE | an ISP stood, whatever was asked for
            -                     | -         | title-xix | 2025-01-15  | NOT_APPLICABLE | and whoever was asked
            completed-application | -         | title-xix | 2025-01-15  | NOT_APPLICABLE | an application, wherever it went
            -                     | brokerage | title-xix | 2025-01-14  | UNDETERMINED /requests/0/kind | the ISP was over
            completed-application | -         | title-xix | 2025-01-14  | UNDETERMINED /requests/0/submittedTo | the same of an application
            -                     | brokerage | none      | 2025-01-14  | NOT_APPLICABLE | without benefits there is no clock
            completed-application | -         | chip      | 2025-01-14  | NOT_APPLICABLE | nor with others
            -                     | brokerage | mt:plus   | 2025-01-14  | UNDETERMINED /requests/0/kind | which may be one of the two
            -                     | brokerage | -         | 2025-01-14  | UNDETERMINED /requests/0/kind | benefits are not recorded
            acme:intake           | brokerage | title-xix | 2025-01-14  | UNDETERMINED /requests/0/kind | an application, perhaps
            acme:intake           | -         | title-xix | 2025-01-14  | UNDETERMINED /requests/0/kind | an application, perhaps
            acme:intake           | cddp      | title-xix | 2025-01-14  | NOT_MET 2025-04-15 | a request at the CDDP, whatever it was
            acme:intake           | brokerage | chip      | 2025-01-14  | NOT_APPLICABLE | without benefits there is no clock
            new-service           | brokerage | none      | -           | NOT_APPLICABLE | whether an ISP stood or not
            new-service           | brokerage | title-xix | -           | UNDETERMINED /plans/0/endsOn | it may have stood
            """)
    void what_is_not_recorded_of_a_request_matters_where_there_may_be_a_clock(
            String kind, String to, String benefits, String through, String expected, String why) {
        Option<Seq<BenefitEnrollment>> enrolled = Row.isRecorded(benefits)
                ? Option.some(
                        benefits.equals("none")
                                ? Array.empty()
                                : Array.of(benefit(new BenefitPackage(benefits), Period.from(Some.day("2024-01-01")))))
                : Option.none();
        Isp before = standing(SigningParts.signing("2024-11-20", "2024-11-20")).withEndsOn(Row.day(through));
        ServiceRecord record = requested("2025-01-15", "-")
                .withPlans(Register.of(before))
                .withBenefits(enrolled)
                .withRequests(Register.of(request("2025-01-15")
                        .withKind(Option.when(Row.isRecorded(kind), () -> new RequestKind(kind)))
                        .withSubmittedTo(Option.when(Row.isRecorded(to), () -> new EntityKind(to)))));

        Row.assertOutcome(asked(record, "2025-06-01"), expected);
    }

    @ParameterizedTest(name = "an ISP from {0}, authorized {1}, without its last day: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | authorized | requested 2025-01-15, asked 2025-06-01 | why
            2025-01-15 | 2025-01-10 | NOT_APPLICABLE               | it begins that day, so it is not over
            2025-02-01 | 2025-01-10 | NOT_APPLICABLE               | it was about to begin, whenever it ends
            2025-01-14 | 2025-01-10 | UNDETERMINED /plans/0/endsOn | perhaps over on the day before
            -          | 2025-01-10 | UNDETERMINED /plans/0/endsOn | when it begins is not recorded either
            2025-02-01 | 2025-01-16 | MET                          | authorized on the day after the request
            """)
    void a_plan_that_is_about_to_begin_is_not_over(String from, String authorized, String expected, String why) {
        Isp ahead = initial(SigningParts.signing(authorized, authorized)).withStartsOn(Row.day(from));

        Row.assertOutcome(asked(requested("2025-01-15", "-").withPlans(Register.of(ahead)), "2025-06-01"), expected);
    }

    private static Isp standing(Signing signing) {
        return initial(signing)
                .withStartsOn(Option.some(Some.day("2024-12-01")))
                .withEndsOn(Option.some(Some.day("2025-11-30")));
    }

    @Test
    void a_plan_that_stands_on_a_reason_for_a_person_is_for_that_person() {
        Isp forAPerson = standing(
                SigningParts.withReason(SigningParts.signing("-", "2024-11-20"), InabilityReason.OTHER, "2024-11-20"));

        assertThat(asked(requested("2025-01-15", "-").withPlans(Register.of(forAPerson)), "2025-06-01")
                        .status())
                .isEqualTo(Outcome.Status.JUDGMENT);
    }

    @Test
    void of_a_plan_that_may_have_stood_only_what_is_not_recorded_is_named() {
        Isp endless = standing(SigningParts.signing("2024-11-20", "2024-11-20")).withEndsOn(Option.none());
        Isp unsaid = standing(Some.unsigned().withSignatures(Register.notRecorded()));
        ServiceRecord record = requested("2025-01-15", "-");

        assertThat(SigningParts.missing(asked(record.withPlans(Register.of(endless)), "2025-02-01")))
                .containsExactly("/plans/0/endsOn");
        assertThat(SigningParts.missing(asked(record.withPlans(Register.of(unsaid)), "2025-02-01")))
                .containsExactly("/plans/0/signing/signatures");
    }

    @ParameterizedTest(name = "plans recorded through {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # through  | asked on   | outcome      | why
            2025-01-14 | 2025-02-01 | UNDETERMINED | a plan may have stood on the day of the request
            2025-01-15 | 2025-02-01 | PENDING      | none stood, and there is time
            2025-01-15 | 2025-04-16 | UNDETERMINED | one may have been authorized since
            2025-04-14 | 2025-04-16 | UNDETERMINED | or on the last day
            2025-04-15 | 2025-04-16 | NOT_MET      | none was
            """)
    void a_plan_that_is_not_in_the_record_may_have_stood_or_been_authorized(
            String through, String asked, Outcome.Status expected, String why) {
        ServiceRecord record =
                requested("2025-01-15", "-").withPlans(Register.<Isp>of().completeThrough(Some.day(through)));

        Outcome outcome = asked(record, asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Outcome.Status.UNDETERMINED) {
            assertThat(SigningParts.missing(outcome)).containsExactly("/plans");
        }
    }

    @Test
    void where_a_plan_stood_it_does_not_matter_which_others_are_not_in_the_record() {
        Isp standing = standing(SigningParts.signing("2024-11-20", "2024-11-20"));
        ServiceRecord record =
                requested("2025-01-15", "-").withPlans(Register.of(standing).completeThrough(Some.day("2024-12-31")));

        assertThat(asked(record, "2025-06-01").status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "signatures recorded through {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # through  | asked 2025-04-16
            2025-04-14 | UNDETERMINED
            2025-04-15 | NOT_MET
            """)
    void signatures_that_are_recorded_only_until_the_last_day_are_named(String through, Outcome.Status expected) {
        Isp unsigned = initial(
                        Some.unsigned().withSignatures(Register.<Signature>of().completeThrough(Some.day(through))))
                .withStartsOn(Option.some(Some.day("2025-05-01")))
                .withEndsOn(Option.some(Some.day("2026-04-30")));

        Outcome outcome = asked(requested("2025-01-15", "-").withPlans(Register.of(unsigned)), "2025-04-16");

        assertThat(outcome.status()).isEqualTo(expected);
        assertThat(outcome.due()).containsExactly(Some.day("2025-04-15"));
        if (expected == Outcome.Status.UNDETERMINED) {
            assertThat(SigningParts.missing(outcome)).containsExactly("/plans/0/signing/signatures");
        }
    }

    @ParameterizedTest(name = "another plan {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | beside one whose reason for not signing is for a person
            -          | JUDGMENT
            2025-04-15 | MET
            2025-04-16 | JUDGMENT
            """)
    void a_reason_for_a_person_matters_where_no_other_plan_was_signed_in_time(String signed, Outcome.Status expected) {
        Isp forAPerson = standing(SigningParts.withReason(
                        SigningParts.signing("-", "2025-02-12"), InabilityReason.OTHER, "2025-02-12"))
                .withId("plan-2");
        Isp other = standing(SigningParts.signing(signed, signed));

        for (Register<Isp> plans : Array.of(Register.of(forAPerson, other), Register.of(other, forAPerson))) {
            assertThat(asked(requested("2025-01-15", "-").withPlans(plans), "2025-06-01")
                            .status())
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_first_of_several_enrollments_starts_the_clock() {
        BenefitEnrollment first = benefit(BenefitPackage.HEALTHIER_OREGON, Period.from(Some.day("2025-02-01")));
        BenefitEnrollment second = benefit(BenefitPackage.TITLE_XIX, Period.from(Some.day("2025-03-01")));

        for (Seq<BenefitEnrollment> benefits : Array.of(Array.of(first, second), Array.of(second, first))) {
            // Day 90 of February 1: 27 in February, 31, 30, 2 in May.
            assertThat(asked(requested("2025-01-15", "-").withBenefits(Option.some(benefits)), "2025-04-01")
                            .due())
                    .containsExactly(Some.day("2025-05-02"));
        }
    }

    @Test
    void a_package_of_another_system_leaves_it_open_unless_another_counts() {
        BenefitEnrollment foreign = benefit(new BenefitPackage("mt:plus"), Period.from(Some.day("2020-01-01")));
        BenefitEnrollment titleXix = benefit(BenefitPackage.TITLE_XIX, Period.from(Some.day("2020-01-01")));
        ServiceRecord record = requested("2025-01-15", "2025-04-16");

        Outcome open = asked(record.withBenefits(Option.some(Array.of(foreign))), "2025-06-01");
        assertThat(open.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(SigningParts.missing(open)).containsExactly("/benefits");
        assertThat(asked(record.withBenefits(Option.some(Array.of(foreign, titleXix))), "2025-06-01")
                        .status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @ParameterizedTest(name = "enrolled from {0}: the clock starts with the {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-15 | request for services 2025-01-15
            2025-01-16 | enrollment in benefits after the request 2025-01-16
            """)
    void it_is_told_what_starts_the_clock(String enrolled, String trigger) {
        ServiceRecord record = requested("2025-01-15", "-")
                .withBenefits(
                        Option.some(Array.of(benefit(BenefitPackage.TITLE_XIX, Period.from(Some.day(enrolled))))));

        assertThat(SigningParts.counted("(8)(b)", REQUEST, record, "2025-02-01"))
                .anyMatch(day -> day.contains(": " + trigger + ","));
    }

    @ParameterizedTest(name = "signatures not recorded, asked {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # asked on | outcome      | why
            2025-02-28 | UNDETERMINED | it may be a draft, to which the service can still be added
            2025-03-01 | NOT_MET      | it has begun without the service, signed or not
            """)
    void what_may_be_a_draft_can_still_include_it(String asked, Outcome.Status expected, String why) {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL);
        Isp unsaid = record.getPlans().entries().head().withSigning(Signing.notRecorded());

        Outcome outcome = Ask.outcome("(8)(b)", "plan-1", record.withPlans(Register.of(unsaid)), asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Outcome.Status.UNDETERMINED) {
            assertThat(SigningParts.missing(outcome)).contains("/plans/0/signing/signatures");
        }
    }

    @ParameterizedTest(name = "plan through {0}, ended {1}, requested 2025-01-15, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # through  | ended      | asked on   | outcome        | why
            -          | 2025-01-14 | 2025-02-01 | PENDING        | ended the day before the request
            -          | 2025-01-15 | 2025-02-01 | NOT_APPLICABLE | it stood on the day of the request, its last
            2025-11-30 | 2025-01-14 | 2025-02-01 | PENDING        | ended before its time
            2025-01-14 | 2025-01-20 | 2025-02-01 | PENDING        | over as written before it was ended
            2025-01-14 | -          | 2025-02-01 | PENDING        | over as written
            -          | 2025-02-02 | 2025-02-01 | UNDETERMINED   | when it ends is not known yet
            """)
    void a_plan_that_was_over_did_not_stand(
            String through, String ended, String asked, Outcome.Status expected, String why) {
        Isp plan = standing(SigningParts.signing("2024-11-20", "2024-11-20"))
                .withEndsOn(SigningParts.maybe(through))
                .withTerminatedOn(SigningParts.maybe(ended));

        assertThat(asked(requested("2025-01-15", "-").withPlans(Register.of(plan)), asked)
                        .status())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void it_is_told_from_which_closed_day_a_last_day_was_moved() {
        // Day 90 of February 23 is May 24, a Saturday; the Monday is Memorial Day.
        ServiceRecord record = requested("2025-02-23", "-");
        Question question = Question.asOf(Some.day("2025-02-23"));
        Question moved = question.reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, ClosedDayDeadline.NEXT_BUSINESS_DAY);

        assertThat(SigningParts.counted("(8)(b)", REQUEST, record, question))
                .anyMatch(day -> day.startsWith("last day to authorize the initial ISP 2025-05-24:"))
                .noneMatch(day -> day.contains("moved"));
        assertThat(SigningParts.counted("(8)(b)", REQUEST, record, moved))
                .anyMatch(day -> day.startsWith("last day to authorize the initial ISP 2025-05-27:")
                        && day.contains("moved from 2025-05-24, a closed day"));
    }

    private static ServiceEligibility decided(String kind, String eligible, String decidedOn) {
        return ServiceEligibility.builder()
                .service(new ServiceKind(kind))
                .eligible(Row.said(eligible))
                .desired(Said.YES)
                .medicaidFunded(Said.YES)
                .decidedOn(Row.day(decidedOn))
                .build();
    }

    /** The initial plan of 2025-03-01, in which transportation is the only service. */
    private static Outcome included(Signing signing, String asOf, ServiceEligibility... decisions) {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL);
        Isp plan = record.getPlans().entries().head().withSigning(signing);
        return Ask.outcome(
                "(8)(b)",
                "plan-1",
                record.withPlans(Register.of(plan)).withServiceEligibility(Option.some(Array.of(decisions))),
                asOf);
    }

    @ParameterizedTest(name = "eligible {0} on {1}, {2} on {3}, authorized 2025-02-20: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # one | decided    | other | decided    | outcome | why
            yes   | 2025-01-05 | no    | 2025-02-15 | MET     | the latest decision counts
            no    | 2025-01-05 | yes   | 2025-02-15 | NOT_MET | the latest decision counts
            yes   | 2025-01-05 | no    | 2025-02-20 | MET     | made on the day of authorization
            yes   | 2025-01-05 | no    | 2025-02-21 | NOT_MET | made the day after
            yes   | 2025-01-05 | -     | 2025-02-15 | UNDETERMINED /serviceEligibility/1/eligible | what was decided last
            -     | 2025-01-05 | yes   | 2025-02-15 | NOT_MET | whatever was decided before
            yes   | 2025-02-15 | no    | 2025-02-15 | UNDETERMINED /serviceEligibility | two answers on one day
            yes   | 2025-01-05 | no    | -          | UNDETERMINED /serviceEligibility/1/decidedOn | before or after
            no    | 2025-01-05 | yes   | -          | UNDETERMINED /serviceEligibility/1/decidedOn | before or after
            yes   | 2025-01-05 | yes   | -          | NOT_MET | before or after
            no    | -          | no    | 2025-02-15 | MET     | before or after
            """)
    void of_several_decisions_about_one_kind_the_latest_counts(
            String one, String decided, String other, String otherDecided, String expected, String why) {
        ServiceEligibility first = decided("skills-training", one, decided);
        ServiceEligibility second = decided("skills-training", other, otherDecided);
        Signing signing = SigningParts.signing("2025-02-20", "2025-02-20");

        Row.assertOutcome(included(signing, "2025-06-01", first, second), expected);
        assertThat(included(signing, "2025-06-01", second, first).status().name())
                .isEqualTo(Row.list(expected).head());
    }

    @Test
    void a_decision_about_one_kind_or_another_service_says_nothing_of_a_second_one() {
        Signing signing = SigningParts.signing("2025-02-20", "2025-02-20");

        for (String kind : Array.of("day-support", "other")) {
            String wanted = kind.equals("other") ? "other" : "skills-training";
            Row.assertOutcome(
                    included(
                            signing,
                            "2025-06-01",
                            decided(wanted, "yes", "2025-01-05"),
                            decided(kind, "no", "2025-02-15")),
                    "NOT_MET");
        }
    }

    @ParameterizedTest(name = "decided {0}, case manager of 2025-03-06 involved {1}, another one {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # decided  | involved | another    | outcome | why
            2025-06-01 | -        | -          | UNDETERMINED /plans/0/signing/signatures/1/involved | authorized before, or not
            2025-06-01 | yes      | -          | MET     | decided after authorization
            2025-06-01 | no       | -          | NOT_MET | begun without the service
            2025-06-01 | -        | 2025-06-10 | UNDETERMINED /plans/0/signing/signatures/1/involved | since when
            2025-06-01 | no       | 2025-06-10 | NOT_MET | decided before authorization
            2025-03-07 | -        | 2025-06-10 | UNDETERMINED /plans/0/signing/signatures/1/involved | the day after the first
            2025-03-06 | -        | 2025-06-10 | NOT_MET | decided by then, whoever was involved
            2025-06-11 | -        | 2025-06-10 | MET     | decided after authorization, whoever was involved
            -          | -        | 2025-06-10 | NOT_MET | without a day: made by then
            """)
    void where_it_is_open_since_when_a_plan_is_authorized_so_is_what_was_decided_by_then(
            String decided, String involved, String another, String expected, String why) {
        Seq<Signature> signatures = Array.of(
                Some.signature(Capacity.INDIVIDUAL, "2025-03-05"),
                Some.caseManagerSignature("2025-03-06").withInvolved(Row.said(involved)));
        Signing signing = Some.unsigned()
                .withSignatures(Register.ofAll(
                        Row.isRecorded(another) ? signatures.append(Some.caseManagerSignature(another)) : signatures));

        Row.assertOutcome(included(signing, "2025-07-01", decided("skills-training", "yes", decided)), expected);
    }

    @Test
    void since_when_a_plan_is_authorized_may_be_for_a_person() {
        Signing signing = SigningParts.withReason(
                SigningParts.signing("2025-06-10", "2025-03-01"), InabilityReason.OTHER, "2025-03-06");

        Row.assertOutcome(included(signing, "2025-07-01", decided("skills-training", "yes", "2025-06-01")), "JUDGMENT");
        Row.assertOutcome(included(signing, "2025-07-01", decided("skills-training", "yes", "2025-03-06")), "NOT_MET");
    }

    @ParameterizedTest(name = "from 2025-03-01, a reason for a person beside the case manager, asked {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-28 | JUDGMENT | authorized without the service, or a draft to which it can be added
            2025-03-01 | NOT_MET  | begun without it, authorized or not
            """)
    void whether_it_is_a_draft_may_be_for_a_person(String asked, String expected, String why) {
        Signing signing =
                SigningParts.withReason(SigningParts.signing("-", "2025-02-12"), InabilityReason.OTHER, "2025-02-12");

        Row.assertOutcome(included(signing, asked, decided("skills-training", "yes", "2025-01-05")), expected);
        Row.assertOutcome(included(signing, asked, decided("skills-training", "no", "2025-01-05")), "MET");
    }

    @ParameterizedTest(name = "the ISP before rests on a reason {0}, eligible {1}, services recorded {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # reason | eligible | services | outcome                          | why
            other    | yes      | yes      | JUDGMENT                         | an annual ISP if a person accepts it
            other    | no       | yes      | JUDGMENT                         | in order if not
            other    | -        | yes      | UNDETERMINED /serviceEligibility/0/eligible | wanted or not
            other    | yes      | no       | UNDETERMINED /plans/0/services   | in it or not
            physical | yes      | yes      | NOT_APPLICABLE                   | an annual ISP
            """)
    void whether_it_is_an_initial_isp_may_be_for_a_person(
            String reason, String eligible, String services, String expected, String why) {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.ANNUAL);
        Isp plan = record.getPlans().entries().head();
        Isp annual = plan.withRenews(Option.some("plan-0"));
        Isp before = plan.withId("plan-0")
                .withStartsOn(Option.some(Some.day("2024-03-01")))
                .withEndsOn(Option.some(Some.day("2025-02-28")))
                .withSigning(SigningParts.withReason(
                        SigningParts.signing("-", "2024-02-20"), new InabilityReason(reason), "2024-02-20"));

        Row.assertOutcome(
                Ask.outcome(
                        "(8)(b)",
                        "plan-1",
                        record.withPlans(Register.of(
                                        services.equals("yes") ? annual : annual.withServices(Option.none()), before))
                                .withServiceEligibility(
                                        Option.some(Array.of(decided("skills-training", eligible, "2025-01-05")))),
                        "2025-06-01"),
                expected);
    }

    @ParameterizedTest(name = "kind not recorded, eligible {0}, services recorded {1}: missing {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            yes | no  | /plans/0/kind /plans/0/services | wanted: in it or not
            no  | no  | /plans/0/kind                   | not wanted, whatever is in it
            yes | yes | /plans/0/kind                   | not in it
            """)
    void of_a_plan_of_no_recorded_kind_services_are_named_where_they_matter(
            String eligible, String services, String missing, String why) {
        ServiceRecord record = withEligibility(eligible, "yes", "yes", "no", IspKind.INITIAL);
        Isp plan = record.getPlans().entries().head().withKind(Option.none());

        assertThat(SigningParts.missing(Ask.outcome(
                        "(8)(b)",
                        "plan-1",
                        record.withPlans(Register.of(services.equals("yes") ? plan : plan.withServices(Option.none()))),
                        "2025-06-01")))
                .as(why)
                .containsExactlyElementsOf(Row.list(missing));
    }

    @ParameterizedTest(name = "{0} is wanted, eligible {1}, and {2} planned: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # wanted        | eligible | planned         | outcome | why
            attendant-care  | yes      | acme:attendant  | UNDETERMINED /plans/0/services/0/kind | it may be the same
            attendant-care  | no       | acme:attendant  | MET     | not eligible, whatever is planned
            attendant-care  | yes      | skills-training | NOT_MET | another kind
            attendant-care  | yes      | attendant-care  | MET     | the same
            acme:attendant  | yes      | attendant-care  | UNDETERMINED /serviceEligibility/0/service | it may be the same
            acme:attendant  | yes      | acme:attendant  | MET     | the same word
            acme:attendant  | yes      | acme:training   | NOT_MET | another word
            other           | yes      | other           | UNDETERMINED /plans/0/services/0/kind | two others need not be the same
            other           | no       | other           | MET     | not eligible, whatever is planned
            other           | yes      | skills-training | NOT_MET | another kind
            other           | yes      | acme:equipment  | UNDETERMINED /plans/0/services/0/kind | it may be the same
            """)
    void a_kind_in_the_words_of_another_system_may_be_the_same(
            String wanted, String eligible, String planned, String expected, String why) {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL);
        PlannedService service = PlannedService.builder()
                .id("service-1")
                .kind(new ServiceKind(planned))
                .build();
        Isp plan = record.getPlans().entries().head().withServices(Option.some(Array.of(service)));
        ServiceRecord compared = record.withPlans(Register.of(plan))
                .withServiceEligibility(Option.some(Array.of(decided(wanted, eligible, "2025-02-15"))));

        Row.assertOutcome(Ask.outcome("(8)(b)", "plan-1", compared, "2025-06-01"), expected);
    }

    @ParameterizedTest(name = "{0} from {1} through {2}, Title XIX from 2025-06-01, authorized {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # package | from       | through    | authorized | requested 2025-02-01, asked 2025-09-01; day 90 is 2025-05-02, of June 1 2025-08-30
            mt:plus   | 2020-01-01 | -          | 2025-07-01 | UNDETERMINED /benefits | late if it is Title XIX
            title-xix | 2020-01-01 | -          | 2025-07-01 | NOT_MET 2025-05-02     | it is
            chip      | 2020-01-01 | -          | 2025-07-01 | MET 2025-08-30         | it is not
            mt:plus   | 2020-01-01 | -          | 2025-05-02 | MET     | in time, whatever it is
            mt:plus   | 2020-01-01 | -          | 2025-05-03 | UNDETERMINED /benefits | late if it is Title XIX
            mt:plus   | 2020-01-01 | -          | 2025-08-31 | NOT_MET | late, whatever it is
            mt:plus   | 2020-01-01 | 2025-01-31 | 2025-07-01 | MET     | over before the request
            mt:plus   | 2025-06-01 | -          | 2025-07-01 | MET     | no earlier than Title XIX
            mt:plus   | 2025-05-31 | -          | 2025-08-30 | UNDETERMINED /benefits | one day too late if it is Title XIX
            """)
    void a_package_of_another_system_may_have_started_the_clock_before(
            String benefitPackage, String from, String through, String authorized, String expected, String why) {
        BenefitEnrollment other =
                benefit(new BenefitPackage(benefitPackage), new Period(Some.day(from), SigningParts.maybe(through)));
        BenefitEnrollment titleXix = benefit(BenefitPackage.TITLE_XIX, Period.from(Some.day("2025-06-01")));
        ServiceRecord record = requested("2025-02-01", authorized)
                .withRequests(Register.of(request("2025-02-01").withKind(Option.some(RequestKind.NEW_SERVICE))));

        for (Seq<BenefitEnrollment> benefits : Array.of(Array.of(other, titleXix), Array.of(titleXix, other))) {
            Row.assertOutcome(asked(record.withBenefits(Option.some(benefits)), "2025-09-01"), expected);
        }
    }

    @Test
    void a_package_of_another_system_that_was_over_or_lies_ahead_starts_no_clock() {
        ServiceRecord record = requested("2025-01-15", "2025-04-16");

        for (Period period : Array.of(
                new Period(Some.day("2020-01-01"), Row.day("2025-01-14")), Period.from(Some.day("2025-06-02")))) {
            BenefitEnrollment foreign = benefit(new BenefitPackage("mt:plus"), period);
            Row.assertOutcome(
                    asked(record.withBenefits(Option.some(Array.of(foreign))), "2025-06-01"), "NOT_APPLICABLE");
        }
    }

    @ParameterizedTest(name = "never authorized, ended {0}, decided {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # ended    | decided    | asked on   | outcome | why
            -          | 2026-02-28 | 2026-05-01 | NOT_MET | decided on its last day
            -          | 2026-03-01 | 2026-05-01 | MET     | decided when it was over: for another ISP to include
            2025-08-31 | 2025-08-31 | 2025-12-01 | NOT_MET | decided on the last day on which it stood
            2025-08-31 | 2025-09-01 | 2025-12-01 | MET     | decided when it was over
            """)
    void a_plan_that_was_never_authorized_includes_what_was_decided_through_its_last_day(
            String ended, String decided, String asked, String expected, String why) {
        ServiceRecord record = withEligibility("yes", "yes", "yes", "no", IspKind.INITIAL);
        Isp plan = record.getPlans()
                .entries()
                .head()
                .withSigning(SigningParts.signing("2025-02-20", "-"))
                .withTerminatedOn(Row.day(ended));

        Row.assertOutcome(
                Ask.outcome(
                        "(8)(b)",
                        "plan-1",
                        record.withPlans(Register.of(plan))
                                .withServiceEligibility(
                                        Option.some(Array.of(decided("skills-training", "yes", decided)))),
                        asked),
                expected);
    }
}
