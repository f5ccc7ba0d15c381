package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.missing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.recordOf;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.signing;

import io.vavr.collection.Array;
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
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

@DisplayName("OAR 411-415-0070(8)(f) a renewing ISP begins the day after the previous one expired")
class S08fRenewalClauseTest {

    private static final String OLD = "isp-2024";
    private static final String NEW = "isp-2025";

    /** From 2024-11-01 through 2025-10-31, a Friday. */
    private static Isp old() {
        return Some.plan(OLD)
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2024-11-01"))
                .endsOn(Some.day("2025-10-31"))
                .signing(Some.signed("2024-10-28", "2024-10-28"))
                .build();
    }

    private static Isp renewal(String startsOn, String endsOn, Signing signing) {
        return Some.plan(NEW)
                .kind(IspKind.ANNUAL)
                .renews(OLD)
                .startsOn(Some.day(startsOn))
                .endsOn(Some.day(endsOn))
                .signing(signing)
                .build();
    }

    private static ServiceRecord renewed(String individual, String caseManager) {
        return inKPlan(old(), renewal("2025-11-01", "2026-10-31", signing(individual, caseManager)));
    }

    private static Outcome asked(ServiceRecord record, String asOf) {
        return Ask.outcome("(8)(f)", OLD, record, asOf);
    }

    @ParameterizedTest(name = "old plan through 2025-10-31, renewal signed {0} and {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | case mgr   | asked on   | outcome | why
            2025-10-20   | 2025-10-31 | 2025-12-15 | MET     | the last day of the old plan
            2025-10-20   | 2025-10-22 | 2025-10-23 | MET     | ahead of time
            2025-10-20   | 2025-11-01 | 2025-12-15 | NOT_MET | the old plan expired the day before
            2025-11-01   | 2025-10-20 | 2025-12-15 | NOT_MET | the other signature came late
            2025-11-06   | 2025-11-06 | 2025-12-15 | NOT_MET | six days late
            2025-10-20   | -          | 2025-12-15 | NOT_MET | the case manager never signed
            -            | -          | 2025-10-31 | PENDING | still the last day
            -            | -          | 2025-11-01 | NOT_MET | the day after
            2025-10-31   | 2025-10-31 | 2025-10-30 | PENDING | the signatures lie in the future
            """)
    void worked_dates(String individual, String caseManager, String asked, Status expected, String why) {
        assertThat(asked(renewed(individual, caseManager), asked).status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "signed {0}: {1}, strictly read {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | same day | strictly | why
            2025-10-30 | MET      | MET      | the day before the last day
            2025-10-31 | MET      | NOT_MET  | the last day
            2025-11-01 | NOT_MET  | NOT_MET  | the day after
            """)
    void the_last_day_to_sign_is_read_either_way(String signed, Status sameDay, Status strictly, String why) {
        ServiceRecord record = renewed(signed, signed);
        Question question = Question.asOf(Some.day("2025-12-15"));

        assertThat(Ask.outcome("(8)(f)", OLD, record, question).status())
                .as(why)
                .isEqualTo(sameDay);
        assertThat(Ask.outcome(
                                "(8)(f)",
                                OLD,
                                record,
                                question.reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE))
                        .status())
                .as(why)
                .isEqualTo(strictly);
    }

    @ParameterizedTest(name = "signed in time, begins {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # begins   | outcome | why
            2025-11-01 | MET     | the first calendar day after, a Saturday
            2025-11-02 | NOT_MET | a day without a plan
            2025-11-03 | NOT_MET | calendar days, not business days
            2025-10-31 | NOT_MET | a day with two plans
            """)
    void it_begins_the_first_calendar_day_after(String startsOn, Status expected, String why) {
        ServiceRecord record = inKPlan(old(), renewal(startsOn, "2026-10-31", Some.signed("2025-10-20", "2025-10-20")));

        assertThat(asked(record, "2025-12-15").status()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "signed {0}, from {1} through {2}: (8)(f) {3}, (2)(b) {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | from       | through    | (8)(f)  | (2)(b)         | why
            2025-11-06 | 2025-12-01 | 2026-11-30 | NOT_MET | MET            | an initial plan, from the month after it was authorized
            2025-11-06 | 2025-11-01 | 2026-10-31 | NOT_MET | NOT_MET        | never backdated
            2025-11-06 | 2025-11-06 | 2026-11-30 | NOT_MET | NOT_MET        | nor from the day of the signatures
            2025-11-01 | 2025-12-01 | 2026-11-30 | NOT_MET | MET            | one day late is late
            2025-10-31 | 2025-11-01 | 2026-10-31 | MET     | NOT_APPLICABLE | in time: an annual plan
            """)
    void a_late_renewal_leaves_a_gap_and_the_next_plan_is_an_initial_one(
            String signed, String from, String through, Status renewal, Status initial, String why) {
        ServiceRecord record = inKPlan(old(), renewal(from, through, Some.signed(signed, signed)));

        assertThat(asked(record, "2025-12-15").status()).as(why).isEqualTo(renewal);
        assertThat(Ask.outcome("(2)(b)", NEW, record, "2025-12-15").status())
                .as(why)
                .isEqualTo(initial);
    }

    @Test
    void facts_that_are_not_recorded_are_named() {
        Isp endless = Some.plan(OLD)
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2024-11-01"))
                .signing(Some.signed("2024-10-28", "2024-10-28"))
                .build();
        Isp withoutStart = Some.plan(NEW)
                .kind(IspKind.ANNUAL)
                .renews(OLD)
                .signing(Some.signed("2025-10-20", "2025-10-20"))
                .build();
        Isp unsaid = renewal("2025-11-01", "2026-10-31", Signing.notRecorded());
        Isp inTime = renewal("2025-11-01", "2026-10-31", Some.signed("2025-10-20", "2025-10-20"));

        assertThat(missing(asked(inKPlan(endless, inTime), "2025-12-15"))).containsExactly("/plans/0/endsOn");
        assertThat(missing(asked(inKPlan(old(), withoutStart), "2025-12-15"))).containsExactly("/plans/1/startsOn");
        assertThat(missing(asked(inKPlan(old(), unsaid), "2025-12-15"))).contains("/plans/1/signing/signatures");
    }

    @Test
    void a_late_signature_is_late_whatever_the_first_day_is() {
        Isp withoutStart = Some.plan(NEW)
                .kind(IspKind.ANNUAL)
                .renews(OLD)
                .signing(Some.signed("2025-11-06", "2025-11-06"))
                .build();

        assertThat(asked(inKPlan(old(), withoutStart), "2025-12-15").status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void a_plan_that_nothing_renews_is_not_said_to_be_renewed_in_time() {
        assertThat(asked(inKPlan(old()), "2025-12-15").status()).isNotIn(Status.MET, Status.PENDING);
    }

    @Test
    void a_renewal_that_rests_on_a_reason_for_a_person_is_for_that_person() {
        Signing other = SigningParts.withReason(signing("-", "2025-10-20"), InabilityReason.OTHER, "2025-10-20");

        assertThat(asked(inKPlan(old(), renewal("2025-11-01", "2026-10-31", other)), "2025-12-15")
                        .status())
                .isEqualTo(Status.JUDGMENT);
    }

    @ParameterizedTest(name = "no renewal, {0} from 2024-01-01, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # authority          | asked on   | outcome        | why
            k-plan               | 2025-10-31 | PENDING        | still the last day
            k-plan               | 2025-11-01 | NOT_MET        | K Plan services went on without a plan
            case-management-only | 2025-11-01 | NOT_APPLICABLE | nobody without K Plan or waiver services needs an ISP
            ?                    | 2025-11-01 | UNDETERMINED   | enrolled or not is not recorded
            """)
    void a_plan_that_nothing_renews_turns_on_whether_services_went_on(
            String authority, String asked, Status expected, String why) {
        ServiceRecord record = recordOf(old());
        ServiceRecord funded = authority.equals("?")
                ? record
                : record.withFundingAuthorities(Option.some(Array.of(FundingEnrollment.builder()
                        .authority(new FundingAuthority(authority))
                        .period(Period.from(Some.day("2024-01-01")))
                        .build())));

        Outcome outcome = asked(funded, asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/fundingAuthorities");
        }
    }

    private static Isp oldSigned(Signing signing) {
        return old().withSigning(signing);
    }

    private static final Signing FOR_A_PERSON =
            SigningParts.withReason(signing("-", "2024-10-28"), InabilityReason.OTHER, "2024-10-28");

    /** Known to be unsigned by the individual; whether the case manager signed is not recorded. */
    private static final Signing UNSAID = signing("2024-10-28", "-").withSignatures(Register.notRecorded());

    @Test
    void what_became_of_a_plan_that_was_not_known_to_be_authorized_when_it_expired() {
        Isp inTime = renewal("2025-11-01", "2026-10-31", Some.signed("2025-10-20", "2025-10-20"));

        assertThat(asked(inKPlan(oldSigned(Some.unsigned()), inTime), "2025-12-15")
                        .status())
                .as("the next one is an initial ISP")
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(asked(inKPlan(oldSigned(FOR_A_PERSON), inTime), "2025-12-15").status())
                .isEqualTo(Status.JUDGMENT);
        Outcome unsaid = asked(inKPlan(oldSigned(UNSAID), inTime), "2025-12-15");
        assertThat(unsaid.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(unsaid)).containsExactly("/plans/0/signing/signatures");
    }

    private static ServiceRecord inKPlan(Isp... plans) {
        return inKPlan("2024-01-01 on", plans);
    }

    private static ServiceRecord inKPlan(String period, Isp... plans) {
        return recordOf(plans)
                .withFundingAuthorities(ServiceParts.period(period)
                        .map(days -> Array.of(FundingEnrollment.builder()
                                .authority(FundingAuthority.K_PLAN)
                                .period(days)
                                .build())));
    }

    @ParameterizedTest(name = "K Plan {0}, renewal signed {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # K Plan                 | signed     | asked on   | outcome            | why
            2024-01-01 to 2025-10-31 | -          | 2025-12-15 | NOT_APPLICABLE     | a draft, and no services on the day after
            2024-01-01 to 2025-11-01 | -          | 2025-12-15 | NOT_MET 2025-10-31 | services on the day after
            2024-01-01 to 2025-10-31 | -          | 2025-10-31 | PENDING 2025-10-31 | still the last day
            2024-01-01 to 2025-10-31 | 2025-11-06 | 2025-12-15 | NOT_APPLICABLE     | signed late, and nothing had to be renewed
            2024-01-01 to 2025-11-01 | 2025-11-06 | 2025-12-15 | NOT_MET 2025-10-31 | signed late
            2024-01-01 to 2025-10-31 | 2025-10-31 | 2025-12-15 | MET 2025-10-31     | signed in time all the same
            2024-01-01 to 2025-10-31 | ?          | 2025-12-15 | UNDETERMINED /plans/1/signing/signatures | renewed, or nothing to renew
            -                        | 2025-11-06 | 2025-12-15 | UNDETERMINED /fundingAuthorities | signed late, or nothing to renew
            -                        | -          | 2025-11-01 | UNDETERMINED /fundingAuthorities | a draft, or nothing to renew
            -                        | -          | 2025-10-31 | PENDING 2025-10-31 | still the last day
            -                        | 2025-10-31 | 2025-12-15 | MET 2025-10-31     | signed in time, services or not
            """)
    void a_draft_does_not_have_to_be_signed_where_no_services_went_on(
            String kPlan, String signed, String asked, String expected, String why) {
        Signing signing = signed.equals("?") ? Signing.notRecorded() : signing(signed, signed);
        ServiceRecord record = inKPlan(kPlan, old(), renewal("2025-11-01", "2026-10-31", signing));

        Row.assertOutcome(asked(record, asked), expected);
    }

    @ParameterizedTest(name = "K Plan {0}, signed in time, begins {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # K Plan                 | begins     | outcome                          | why
            2024-01-01 to 2025-10-31 | 2025-12-01 | NOT_APPLICABLE                   | no services on the day after
            2024-01-01 to 2025-11-01 | 2025-12-01 | NOT_MET                          | services on the day after
            -                        | 2025-12-01 | UNDETERMINED /fundingAuthorities | one of the two
            2024-01-01 to 2025-10-31 | 2025-11-01 | MET 2025-10-31                   | on the day after
            -                        | 2025-11-01 | MET 2025-10-31                   | on the day after, services or not
            """)
    void a_renewal_may_begin_later_where_no_services_went_on(String kPlan, String begins, String expected, String why) {
        Isp renewal = renewal(begins, "2026-11-30", Some.signed("2025-10-20", "2025-10-20"));

        Row.assertOutcome(asked(inKPlan(kPlan, old(), renewal), "2025-12-15"), expected);
    }

    @ParameterizedTest(name = "K Plan {0}, begins {1}, asked {2}: signatures not recorded {3}, for a person {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # K Plan                 | begins     | asked      | signatures not recorded                  | a reason for a person
            2024-01-01 on            | 2025-12-01 | 2025-12-15 | NOT_MET                                  | NOT_MET
            2024-01-01 on            | 2025-10-31 | 2025-12-15 | NOT_MET                                  | NOT_MET
            2024-01-01 on            | 2025-11-01 | 2025-12-15 | UNDETERMINED /plans/1/signing/signatures | JUDGMENT
            2024-01-01 on            | -          | 2025-12-15 | UNDETERMINED /plans/1/signing/signatures | JUDGMENT
            2024-01-01 on            | 2025-12-01 | 2025-10-31 | PENDING 2025-10-31                       | PENDING 2025-10-31
            2024-01-01 to 2025-10-31 | 2025-12-01 | 2025-12-15 | NOT_APPLICABLE                           | NOT_APPLICABLE
            -                        | 2025-12-01 | 2025-12-15 | UNDETERMINED /fundingAuthorities         | UNDETERMINED /fundingAuthorities
            """)
    void one_that_begins_on_another_day_does_so_whenever_it_was_signed(
            String kPlan, String begins, String asked, String notRecorded, String forAPerson) {
        Signing other = SigningParts.withReason(signing("-", "2025-10-20"), InabilityReason.OTHER, "2025-10-20");
        Isp renewal = renewal("2025-11-01", "2026-11-30", other).withStartsOn(Row.day(begins));

        Row.assertOutcome(asked(inKPlan(kPlan, old(), renewal), asked), forAPerson);
        Row.assertOutcome(asked(inKPlan(kPlan, old(), renewal.withSigning(Signing.notRecorded())), asked), notRecorded);
    }

    @ParameterizedTest(name = "one begins {0}, signed {1}, another {2}, signed {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # begins   | signed     | begins     | signed     | outcome | why
            2025-12-01 | 2025-11-06 | 2025-11-01 | ?          | UNDETERMINED /plans/2/signing/signatures | the other one in time, perhaps
            2025-12-01 | 2025-11-06 | -          | ?          | UNDETERMINED /plans/2/signing/signatures | and begins the day after, perhaps
            2025-12-01 | 2025-11-06 | 2025-11-03 | ?          | NOT_MET | the other one begins on another day as well
            2025-12-01 | 2025-11-06 | 2025-11-01 | -          | NOT_MET | nobody signed the other one
            2025-12-01 | 2025-10-20 | 2025-11-01 | ?          | UNDETERMINED /plans/2/signing/signatures | the other one before it, perhaps
            2025-10-31 | ?          | 2025-11-01 | ?          | UNDETERMINED /plans/2/signing/signatures | the other one in time, perhaps
            2025-11-01 | 2025-10-20 | 2025-11-01 | ?          | MET     | one of them in time
            """)
    void another_renewal_may_have_been_signed_in_time(
            String begins, String signed, String otherBegins, String otherSigned, String expected, String why) {
        Isp one = renewal(begins, "2026-10-31", signingOrNotRecorded(signed)).withId("isp-a");
        Isp other = renewal("2025-11-01", "2026-10-31", signingOrNotRecorded(otherSigned))
                .withId("isp-b")
                .withStartsOn(Row.day(otherBegins));

        Row.assertOutcome(asked(inKPlan(old(), one, other), "2025-12-15"), expected);
    }

    @ParameterizedTest(name = "one signed {0}, plans recorded through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-06 | 2025-10-30 | UNDETERMINED /plans
            2025-11-06 | 2025-10-31 | NOT_MET
            -          | 2025-10-30 | UNDETERMINED /plans
            2025-10-31 | 2025-10-30 | MET
            """)
    void one_that_is_not_in_the_record_may_have_been_signed_in_time(String signed, String through, String expected) {
        Isp one = renewal("2025-11-01", "2026-10-31", signing(signed, signed));
        ServiceRecord record = inKPlan(old()).withPlans(Register.of(old(), one).completeThrough(Some.day(through)));

        Row.assertOutcome(asked(record, "2025-12-15"), expected);
    }

    private static Signing signingOrNotRecorded(String signed) {
        return signed.equals("?") ? Signing.notRecorded() : signing(signed, signed);
    }

    @Test
    void all_that_is_not_recorded_of_a_renewal_that_is_not_in_time_is_named() {
        Isp late = renewal("2025-12-01", "2026-11-30", Some.signed("2025-11-06", "2025-11-06"));

        Row.assertOutcome(
                asked(inKPlan("-", oldSigned(UNSAID), late), "2025-12-15"),
                "UNDETERMINED /plans/0/signing/signatures /fundingAuthorities");
        Row.assertOutcome(
                asked(inKPlan("-", old(), fromNewStart(), late), "2025-12-15"),
                "UNDETERMINED /plans/0/terminatedOn /fundingAuthorities");
        Row.assertOutcome(
                asked(inKPlan("-", oldSigned(FOR_A_PERSON), late), "2025-12-15"), "UNDETERMINED /fundingAuthorities");
    }

    @ParameterizedTest(name = "K Plan {0}: {1}, for a person {2}, beside another ISP {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # K Plan                 | not known      | for a person   | beside another ISP
            2024-01-01 to 2025-10-31 | NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE
            2024-01-01 to 2025-11-01 | UNDETERMINED   | JUDGMENT       | UNDETERMINED
            """)
    void where_no_services_went_on_nothing_else_about_the_old_plan_matters(
            String kPlan, Status notKnown, Status forAPerson, Status besideAnother) {
        Isp draft = renewal("2025-11-01", "2026-10-31", Some.unsigned()).withId("isp-draft");

        for (Isp[] drafts : new Isp[][] {{}, {draft}}) {
            assertThat(asked(inKPlan(kPlan, and(drafts, oldSigned(UNSAID))), "2025-12-15")
                            .status())
                    .isEqualTo(notKnown);
            assertThat(asked(inKPlan(kPlan, and(drafts, oldSigned(FOR_A_PERSON))), "2025-12-15")
                            .status())
                    .isEqualTo(forAPerson);
            assertThat(asked(inKPlan(kPlan, and(drafts, old(), fromNewStart())), "2025-12-15")
                            .status())
                    .isEqualTo(besideAnother);
        }
    }

    private static Isp[] and(Isp[] drafts, Isp... plans) {
        return Array.of(plans).appendAll(Array.of(drafts)).toJavaArray(Isp[]::new);
    }

    @Test
    void where_nothing_renews_a_plan_it_matters_whether_it_was_authorized() {
        assertThat(asked(inKPlan(oldSigned(Some.unsigned())), "2025-12-15").status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(asked(inKPlan(oldSigned(FOR_A_PERSON)), "2025-12-15").status())
                .as("refused, the reason leaves no authorized ISP that could be renewed; accepted, it was not renewed")
                .isEqualTo(Status.JUDGMENT);
        Outcome unsaid = asked(inKPlan(oldSigned(UNSAID)), "2025-12-15");
        assertThat(unsaid.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(unsaid.due()).containsExactly(Some.day("2025-10-31"));
        assertThat(missing(unsaid)).containsExactly("/plans/0/signing/signatures");
    }

    @ParameterizedTest(name = "ended {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # ended    | outcome        | why
            2025-10-30 | NOT_APPLICABLE | it did not expire
            2025-10-31 | NOT_MET        | its last day as written
            """)
    void a_plan_that_was_ended_before_does_not_expire(String ended, Status expected, String why) {
        Isp plan = old().withTerminatedOn(Option.some(Some.day(ended)));

        assertThat(asked(inKPlan(plan), "2025-12-15").status()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a later plan of kind {0} that does not say whether it renews: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind  | outcome      | why
            ?       | UNDETERMINED | it may renew this one
            ANNUAL  | UNDETERMINED | an annual ISP renews one, and perhaps this one
            INITIAL | NOT_MET      | an initial ISP renews none
            """)
    void a_later_plan_may_renew_this_one_unless_it_is_an_initial_one(String kind, Status expected, String why) {
        Isp later = renewal("2025-12-01", "2026-11-30", Some.signed("2025-11-20", "2025-11-20"))
                .withRenews(Option.none())
                .withKind(kind.equals("?") ? Option.none() : Option.some(IspKind.valueOf(kind)));

        Outcome outcome = asked(inKPlan(old(), later), "2025-12-15");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/plans/1/renews");
        }
    }

    @Test
    void a_later_plan_that_renews_another_one_is_none_that_may_renew_this_one() {
        Isp later = renewal("2025-12-01", "2026-11-30", Some.signed("2025-11-20", "2025-11-20"))
                .withRenews(Option.some("isp-of-another-record"));

        assertThat(asked(inKPlan(old(), later), "2025-12-15").status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "plans recorded through {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # through  | asked 2025-12-15
            2025-10-30 | UNDETERMINED
            2025-10-31 | NOT_MET
            """)
    void a_renewal_that_is_not_in_the_record_may_have_been_signed(String through, Status expected) {
        ServiceRecord record = inKPlan(old()).withPlans(Register.of(old()).completeThrough(Some.day(through)));

        Outcome outcome = asked(record, "2025-12-15");

        assertThat(outcome.status()).isEqualTo(expected);
        assertThat(outcome.due()).containsExactly(Some.day("2025-10-31"));
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/plans");
        }
    }

    @ParameterizedTest(name = "old plan signed {0}, later plans {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # old plan | later plans                       | asked on   | outcome                      | why
            -          | one that may renew it             | 2025-11-01 | NOT_APPLICABLE               | nothing to renew, whichever it renews
            -          | one that may renew it             | 2025-10-31 | UNDETERMINED /plans/1/renews | both can still be signed
            2024-10-28 | one that may renew it             | 2025-11-01 | UNDETERMINED /plans/1/renews | renewed in time, perhaps
            ?          | one that may renew it             | 2025-11-01 | UNDETERMINED /plans/1/renews | renewed in time, perhaps
            -          | recorded through 2025-10-30       | 2025-11-01 | NOT_APPLICABLE               | nothing to renew, whatever was signed
            2024-10-28 | recorded through 2025-10-30       | 2025-11-01 | UNDETERMINED /plans          | renewed in time, perhaps
            """)
    void an_isp_that_was_not_authorized_when_it_expired_was_renewed_by_none(
            String signed, String later, String asked, String expected, String why) {
        Isp plan = oldSigned(signed.equals("?") ? UNSAID : signing(signed, signed));
        Isp another = renewal("2025-11-01", "2026-10-31", Some.signed("2025-10-20", "2025-10-20"))
                .withRenews(Option.none());
        Register<Isp> plans = later.startsWith("one")
                ? Register.of(plan, another)
                : Register.of(plan).completeThrough(Some.day("2025-10-30"));

        Row.assertOutcome(asked(inKPlan(plan).withPlans(plans), asked), expected);
    }

    @Test
    void another_plan_that_stood_on_the_day_after_may_mean_that_this_one_was_ended() {
        Isp another = renewal("2025-10-01", "2026-09-30", Some.signed("2025-09-20", "2025-09-20"))
                .withRenews(Option.none())
                .withKind(Option.some(IspKind.INITIAL));

        Outcome outcome = asked(inKPlan(old(), another), "2025-12-15");

        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(outcome.due()).containsExactly(Some.day("2025-10-31"));
        assertThat(missing(outcome)).containsExactly("/plans/0/terminatedOn");
        Isp endedOnItsLastDay = old().withTerminatedOn(Option.some(Some.day("2025-10-31")));
        Row.assertOutcome(asked(inKPlan(endedOnItsLastDay, another), "2025-12-15"), "NOT_MET 2025-10-31");
    }

    @Test
    void whether_a_renewal_is_an_initial_plan_may_be_for_a_person_or_not_be_recorded() {
        Signing other = SigningParts.withReason(signing("-", "2025-10-20"), InabilityReason.OTHER, "2025-10-20");
        Isp unsigned = renewal("2025-11-01", "2026-10-31", Some.unsigned());
        // Somebody in a capacity of another system signed in time, the individual late: in time or not is not known.
        Isp perhaps = renewal(
                "2025-11-01",
                "2026-10-31",
                signing("2025-11-06", "2025-10-20")
                        .withSignatures(Register.of(
                                Some.signature(new Capacity("mt:advocate"), "2025-10-20"),
                                Some.signature(Capacity.INDIVIDUAL, "2025-11-06"),
                                Some.caseManagerSignature("2025-10-20"))));

        assertThat(Ask.outcome("(2)(b)", NEW, inKPlan(old(), renewal("2025-11-01", "2026-10-31", other)), "2025-12-15")
                        .status())
                .isEqualTo(Status.JUDGMENT);
        assertThat(missing(Ask.outcome("(2)(c)", NEW, inKPlan(oldSigned(UNSAID), unsigned), "2025-10-15")))
                .as("there is still time to sign the renewal")
                .containsExactly("/plans/0/signing/signatures");
        assertThat(missing(Ask.outcome("(2)(b)", NEW, inKPlan(old(), perhaps), "2025-12-15")))
                .containsExactly("/plans/1/signing/signatures/0/capacity");
    }

    @ParameterizedTest(name = "one begins {0}, signed {1}, another {2}, signed {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # begins   | signed     | begins     | signed     | outcome | why
            2025-11-01 | 2025-10-20 | 2025-12-01 | 2025-10-21 | MET     | the one that was signed first
            2025-12-01 | 2025-10-20 | 2025-11-01 | 2025-10-21 | NOT_MET | the one that was signed first
            2025-11-01 | 2025-10-20 | 2025-12-01 | 2025-10-20 | MET     | signed on one day: the one that begins first
            2025-11-01 | 2025-10-20 | 2025-11-01 | -          | MET     | a draft beside it
            """)
    void of_several_renewals_the_one_counts_that_was_signed_first(
            String begins, String signed, String otherBegins, String otherSigned, Status expected, String why) {
        Isp one = renewal(begins, "2026-10-31", signing(signed, signed)).withId("isp-a");
        Isp other = renewal(otherBegins, "2026-10-31", signing(otherSigned, otherSigned))
                .withId("isp-b");
        Isp oneLastInName = one.withId("isp-c");

        for (ServiceRecord record : Array.of(
                inKPlan(old(), one, other), inKPlan(old(), other, one), inKPlan(old(), other, oneLastInName))) {
            assertThat(asked(record, "2025-12-15").status()).as(why).isEqualTo(expected);
        }
    }

    @Test
    void it_is_told_whether_the_last_day_of_the_plan_still_counts() {
        ServiceRecord record = renewed("-", "-");
        Question question = Question.asOf(Some.day("2025-10-01"));
        Question strictly = question.reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE);

        assertThat(SigningParts.counted("(8)(f)", OLD, record, question))
                .anyMatch(day -> day.contains("2025-10-31, that day still counts"));
        assertThat(SigningParts.counted("(8)(f)", OLD, record, strictly))
                .anyMatch(day -> day.contains("2025-10-31, the day before at the latest"));
    }

    @ParameterizedTest(name = "another plan from {0}, this one from {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # another  | this one   | outcome      | why
            2024-10-31 | 2024-11-01 | NOT_MET      | an earlier plan renews nothing that comes after it
            2024-11-01 | 2024-11-01 | NOT_MET      | nor does one of the same day
            2024-11-02 | 2024-11-01 | UNDETERMINED | a later one may
            -          | 2024-11-01 | UNDETERMINED | which may be later
            2024-10-31 | -          | UNDETERMINED | this one may be earlier
            """)
    void which_plans_may_renew_this_one(String another, String thisOne, Status expected, String why) {
        Isp other = renewal("2024-10-31", "2025-05-31", Some.unsigned())
                .withStartsOn(Row.day(another))
                .withRenews(Option.none());

        Outcome outcome = asked(inKPlan(old().withStartsOn(Row.day(thisOne)), other), "2025-12-15");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/plans/1/renews");
        }
    }

    private static Isp oldBy(Said involved) {
        return oldSigned(signing(
                Some.signature(Capacity.INDIVIDUAL, "2024-10-28"),
                Some.caseManagerSignature("2024-10-28").withInvolved(involved)));
    }

    @ParameterizedTest(name = "case manager of the old plan involved {0}, renewal signed {1}, begins {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # involved | signed     | begins     | outcome        | why
            yes        | 2025-10-20 | 2025-11-03 | NOT_MET        | a day without a plan
            no         | 2025-10-20 | 2025-11-03 | NOT_APPLICABLE | no ISP stood that could be renewed
            ?          | 2025-10-20 | 2025-11-03 | UNDETERMINED   | one of the two
            yes        | 2025-11-06 | 2025-12-01 | NOT_MET        | signed late
            no         | 2025-11-06 | 2025-12-01 | NOT_APPLICABLE | no ISP stood that could be renewed
            ?          | 2025-11-06 | 2025-12-01 | UNDETERMINED   | one of the two
            no         | ?          | 2025-11-01 | NOT_APPLICABLE | whenever the next one was signed
            """)
    void an_isp_that_did_not_stand_when_it_expired_is_not_renewed_late(
            String involved, String signed, String begins, Status expected, String why) {
        Signing signing = signed.equals("?") ? Signing.notRecorded() : signing(signed, signed);
        ServiceRecord record = inKPlan(oldBy(SigningParts.said(involved)), renewal(begins, "2026-10-31", signing));

        Outcome outcome = asked(record, "2025-12-15");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(outcome.due()).containsExactly(Some.day("2025-10-31"));
            assertThat(missing(outcome)).containsExactly("/plans/0/signing/signatures/1/involved");
        }
    }

    @ParameterizedTest(name = "old plan signed by {0}, renewal signed {1}, begins {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # old plan | signed     | begins     | outcome
            nobody     | 2025-11-06 | 2025-12-01 | NOT_APPLICABLE
            nobody     | 2025-10-20 | 2025-11-03 | NOT_APPLICABLE
            a reason   | 2025-11-06 | 2025-12-01 | JUDGMENT
            a reason   | 2025-10-20 | 2025-11-03 | JUDGMENT
            nobody     | -          | 2025-11-01 | NOT_APPLICABLE
            """)
    void an_isp_that_nobody_signed_opens_no_gap(String old, String signed, String begins, Status expected) {
        Isp previous = oldSigned(old.equals("nobody") ? Some.unsigned() : FOR_A_PERSON);
        ServiceRecord record = inKPlan(previous, renewal(begins, "2026-10-31", signing(signed, signed)));

        assertThat(asked(record, "2025-12-15").status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "old plan signed by nobody, asked {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-10-31 | PENDING
            2025-11-01 | NOT_APPLICABLE
            """)
    void on_its_last_day_an_isp_that_nobody_signed_can_still_be_signed_and_renewed(String asked, Status expected) {
        ServiceRecord record =
                inKPlan(oldSigned(Some.unsigned()), renewal("2025-11-01", "2026-10-31", Some.unsigned()));

        assertThat(asked(record, asked).status()).isEqualTo(expected);
    }

    /** A plan from 2025-09-01, two months before the old one expires: the start date was established anew on an entry. */
    private static Isp fromNewStart() {
        return renewal("2025-09-01", "2026-08-31", Some.signed("2025-08-25", "2025-08-25"))
                .withRenews(Option.none())
                .withKind(Option.some(IspKind.INITIAL))
                .withNewStartDate(Option.some(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(StayEvent.ENTRY)
                        .establishedStart(Some.day("2025-09-01"))
                        .consented(Act.on(Some.day("2025-08-20")))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .build()));
    }

    @ParameterizedTest(
            name = "one from 2025-09-01 stands, a renewal from {0} signed {1}, old one ended {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # begins   | signed     | ended      | outcome        | why
            2025-11-01 | -          | -          | UNDETERMINED   | a draft: the other one stood on the day after
            2025-11-01 | 2025-11-06 | -          | UNDETERMINED   | signed late: the other one stood on the day after
            2025-11-03 | 2025-10-20 | -          | UNDETERMINED   | begins late: the other one stood on the day after
            2025-11-01 | -          | 2025-08-31 | NOT_APPLICABLE | ended before it expired
            2025-11-01 | -          | 2025-10-31 | NOT_MET        | ended on its last day, and not renewed in time
            2025-11-01 | 2025-10-20 | -          | MET            | renewed all the same
            """)
    void beside_another_plan_a_renewal_that_is_not_in_time_may_leave_no_gap(
            String begins, String signed, String ended, Status expected, String why) {
        Isp renewal = renewal(begins, "2026-10-31", signing(signed, signed)).withId("isp-draft");
        Isp previous = old().withTerminatedOn(Row.day(ended));

        Outcome outcome = asked(inKPlan(previous, fromNewStart(), renewal), "2025-12-15");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(outcome.due()).containsExactly(Some.day("2025-10-31"));
            assertThat(missing(outcome)).containsExactly("/plans/0/terminatedOn");
        }
    }

    @ParameterizedTest(name = "it renews the old one, ended {0}, asked {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # ended    | asked on   | outcome
            -          | 2025-09-15 | UNDETERMINED
            -          | 2025-12-15 | UNDETERMINED
            2025-08-31 | 2025-12-15 | NOT_APPLICABLE
            2025-10-31 | 2025-12-15 | NOT_MET
            """)
    void a_renewal_with_a_new_start_date_may_mean_that_the_old_plan_was_ended(
            String ended, String asked, Status expected) {
        Isp renewal = fromNewStart().withRenews(Option.some(OLD));

        Outcome outcome = asked(inKPlan(old().withTerminatedOn(Row.day(ended)), renewal), asked);

        assertThat(outcome.status()).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/plans/0/terminatedOn");
        }
    }
}
