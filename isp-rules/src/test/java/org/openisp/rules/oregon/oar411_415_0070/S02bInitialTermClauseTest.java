package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.InitialTermStart;
import org.openisp.rules.oregon.OregonReadings.NewStart;

@DisplayName("OAR 411-415-0070(2)(b) an initial ISP lasts 12 full months from the month after authorization")
class S02bInitialTermClauseTest {

    private static final Question IN_SUMMER = Question.asOf(Some.day("2025-07-01"));

    @ParameterizedTest(name = "signed {0} and {1}, written {2} to {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-03-10 | 2025-03-12 | 2025-04-01 | 2026-03-31 | MET                          | April is the month after, March 2026 the twelfth month
        2025-03-31 | 2025-03-31 | 2025-04-01 | 2026-03-31 | MET                          | the last day of March still gives April
        2025-03-31 | 2025-04-01 | 2025-04-01 | 2026-03-31 | NOT_MET                      | the later signature is of April, so May is the month after
        2025-03-31 | 2025-04-01 | 2025-05-01 | 2026-04-30 | MET                          | the later signature decides, also on the first of a month
        2025-04-01 | 2025-03-31 | 2025-05-01 | 2026-04-30 | MET                          | whoever signed first
        2024-12-05 | 2024-12-09 | 2025-01-01 | 2025-12-31 | MET                          | over the turn of the year
        2025-02-14 | 2025-02-14 | 2025-03-01 | 2026-02-28 | MET                          | the twelfth month is a February of 28 days
        2025-03-10 | 2025-03-12 | 2025-04-01 | 2026-03-30 | NOT_MET                      | a day short of twelve full months
        2025-03-10 | 2025-03-12 | 2025-04-01 | 2026-04-01 | NOT_MET                      | a day longer than twelve full months
        2025-03-10 | 2025-03-12 | 2025-03-12 | 2026-03-11 | NOT_MET                      | twelve months, but not full ones from the month after
        2025-03-10 | 2025-03-12 | -          | 2026-03-31 | UNDETERMINED /plans/0/startsOn | the first day is not recorded
        2025-03-10 | 2025-03-12 | 2025-04-01 | -          | UNDETERMINED /plans/0/endsOn | the last day is not recorded
        2025-03-10 | 2025-03-12 | -          | 2026-03-30 | NOT_MET                      | the last day is wrong, whatever the first is
        2025-03-10 | 2025-03-12 | 2025-04-02 | -          | NOT_MET                      | the first day is wrong, whatever the last is
        2024-10-20 | 2024-10-24 | 2024-11-01 | 2025-10-31 | UNDETERMINED                 | authorized the day before the first text that is held
        2024-10-24 | 2024-10-25 | 2024-11-01 | 2025-10-31 | MET                          | authorized on the first day of that text
        """)
    void worked_dates(
            String individual, String caseManager, String startsOn, String endsOn, String expected, String why) {
        Isp plan = initial(startsOn, endsOn)
                .signing(Some.signed(individual, caseManager))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), IN_SUMMER), expected);
    }

    @Test
    void a_text_that_is_not_held_is_no_missing_fact() {
        Isp plan = initial("2024-11-01", "2025-10-31")
                .signing(Some.signed("2024-10-20", "2024-10-24"))
                .build();
        assertThat(Ask.outcome("(2)(b)", "plan-1", record(plan), IN_SUMMER).missing())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, authorized {1}, written {2} to {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        MONTH_AFTER_AUTHORIZATION | 2025-03-01 | 2025-04-01 | 2026-03-31 | MET     | authorized on a first: still the month after
        MONTH_AFTER_AUTHORIZATION | 2025-03-01 | 2025-03-01 | 2026-02-28 | NOT_MET | March is not the month following
        MONTH_AFTER_AUTHORIZATION | 2025-03-10 | 2025-03-10 | 2026-03-31 | NOT_MET | begins before the month after
        ON_AUTHORIZATION          | 2025-03-10 | 2025-03-10 | 2026-03-31 | MET     | at once, and twelve full months from April
        ON_AUTHORIZATION          | 2025-03-10 | 2025-03-10 | 2026-02-28 | NOT_MET | eleven full months
        ON_AUTHORIZATION          | 2025-03-10 | 2025-04-01 | 2026-03-31 | NOT_MET | not on the day of authorization
        ON_AUTHORIZATION          | 2025-03-01 | 2025-03-01 | 2026-03-31 | MET     | the full months count from the next first
        """)
    void when_it_starts_is_a_reading(
            InitialTermStart choice, String authorized, String startsOn, String endsOn, String expected, String why) {
        Isp plan = initial(startsOn, endsOn)
                .signing(Some.signed(authorized, authorized))
                .build();
        Question question = IN_SUMMER.reading(OregonReadings.INITIAL_TERM_START, choice);
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), question), expected);
    }

    @Test
    void an_annual_plan_is_not_reached() {
        Isp plan = Some.plan("plan-1")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2025-03-15"))
                .endsOn(Some.day("2026-03-14"))
                .signing(Some.signed("2025-03-10", "2025-03-10"))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), IN_SUMMER), "NOT_APPLICABLE");
    }

    @Test
    void without_its_kind_recorded_nothing_is_decided() {
        Isp plan = Some.plan("plan-1")
                .startsOn(Some.day("2025-04-01"))
                .endsOn(Some.day("2026-03-30"))
                .signing(Some.signed("2025-03-10", "2025-03-10"))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), IN_SUMMER), "UNDETERMINED /plans/0/kind");
    }

    @Test
    void without_its_kind_recorded_a_plan_that_nobody_signed_has_no_days_yet() {
        Isp plan = Some.plan("plan-1")
                .startsOn(Some.day("2025-08-15"))
                .endsOn(Some.day("2026-08-14"))
                .signing(Some.unsigned())
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), IN_SUMMER), "NOT_APPLICABLE");
    }

    @Test
    void without_signatures_recorded_the_month_is_not_known() {
        Isp plan = initial("2025-04-01", "2026-03-31")
                .signing(Signing.builder()
                        .inabilities(Array.empty())
                        .oralAgreements(Register.of())
                        .build())
                .build();
        Row.assertOutcome(
                Ask.outcome("(2)(b)", "plan-1", record(plan), IN_SUMMER), "UNDETERMINED /plans/0/signing/signatures");
    }

    @ParameterizedTest(name = "signed by the individual {0}, another reason documented 2025-02-20: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        -          | JUDGMENT | the list of reasons is open: a person decides whether it is authorized, and so since when
        2025-03-10 | JUDGMENT | signed in the end, but perhaps authorized in February for that reason
        2025-03-31 | JUDGMENT | the same at the end of March
        2025-02-18 | MET      | signed before the case manager did
        2025-02-28 | MET      | authorized in February either way
        """)
    void a_reason_for_a_person_leaves_the_days_to_the_person(String individual, String expected, String why) {
        Isp plan = initial("2025-03-01", "2026-02-28")
                .signing(SigningParts.withReason(
                        SigningParts.signing(individual, "2025-02-19"), InabilityReason.OTHER, "2025-02-20"))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), IN_SUMMER), expected);
    }

    /** Signed in the end on 2025-03-10, but perhaps authorized in February for another reason. */
    @ParameterizedTest(name = "written {0} to {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-04-01 | 2026-03-31 | JUDGMENT | authorized in March
        2025-03-01 | 2026-02-28 | JUDGMENT | or in February
        2025-03-15 | 2026-03-14 | NOT_MET  | neither lets it begin inside a month
        2025-05-01 | 2026-04-30 | NOT_MET  | nor in May
        2025-03-01 | 2026-03-31 | NOT_MET  | nor last thirteen months
        """)
    void days_that_no_authorization_gives_are_for_nobody_to_decide(
            String startsOn, String endsOn, String expected, String why) {
        Isp plan = initial(startsOn, endsOn)
                .signing(SigningParts.withReason(
                        SigningParts.signing("2025-03-10", "2025-02-19"), InabilityReason.OTHER, "2025-02-20"))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), IN_SUMMER), expected);
    }

    /** The individual signed on 2025-05-02; whether the first case manager who signed was involved is not recorded. */
    @ParameterizedTest(name = "{0}, case managers {1} and {2}, written {3} to {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
        MONTH_AFTER_AUTHORIZATION | 2025-05-05 | 2025-05-12 | 2025-06-01 | 2026-05-31 | MET          | authorized in May either way
        MONTH_AFTER_AUTHORIZATION | 2025-05-05 | 2025-05-12 | 2025-06-01 | 2026-06-30 | NOT_MET      | and twelve months from June
        MONTH_AFTER_AUTHORIZATION | 2025-05-05 | 2025-05-31 | 2025-06-01 | 2026-05-31 | MET          | the last day of May
        MONTH_AFTER_AUTHORIZATION | 2025-05-31 | 2025-06-01 | 2025-07-01 | 2026-06-30 | UNDETERMINED /plans/0/signing/signatures/1/involved | in May or in June
        MONTH_AFTER_AUTHORIZATION | 2025-05-31 | 2025-06-01 | 2025-06-01 | 2026-05-31 | UNDETERMINED /plans/0/signing/signatures/1/involved | the same, written for May
        MONTH_AFTER_AUTHORIZATION | 2025-05-31 | 2025-06-01 | 2025-06-01 | -          | UNDETERMINED /plans/0/signing/signatures/1/involved | and its end is open
        MONTH_AFTER_AUTHORIZATION | 2025-05-31 | 2025-06-01 | -          | 2026-05-31 | UNDETERMINED /plans/0/signing/signatures/1/involved | and its first day is open
        MONTH_AFTER_AUTHORIZATION | 2025-05-31 | 2025-06-01 | 2025-06-01 | 2026-06-30 | NOT_MET      | not twelve months, whether in May or in June
        MONTH_AFTER_AUTHORIZATION | 2025-05-31 | 2025-06-01 | 2025-06-15 | 2026-06-14 | NOT_MET      | no authorization lets it begin inside a month
        MONTH_AFTER_AUTHORIZATION | 2025-05-31 | 2025-06-01 | 2025-06-15 | -          | NOT_MET      | wherever it ends
        MONTH_AFTER_AUTHORIZATION | 2025-05-31 | 2025-06-01 | 2025-08-01 | 2026-07-31 | NOT_MET      | authorized in June at the latest
        ON_AUTHORIZATION          | 2025-05-05 | 2025-05-12 | 2025-05-12 | 2026-05-31 | UNDETERMINED /plans/0/signing/signatures/1/involved | on which day counts
        ON_AUTHORIZATION          | 2025-05-05 | 2025-05-12 | 2025-05-05 | 2026-05-31 | UNDETERMINED /plans/0/signing/signatures/1/involved | the same, written for the first
        ON_AUTHORIZATION          | 2025-05-05 | 2025-05-12 | 2025-05-13 | 2026-05-31 | NOT_MET      | the day after the last that may count
        ON_AUTHORIZATION          | 2025-05-05 | 2025-05-12 | 2025-05-05 | 2026-05-04 | NOT_MET      | twelve months, but not full ones
        """)
    void in_which_month_it_was_authorized_decides(
            InitialTermStart choice,
            String first,
            String second,
            String startsOn,
            String endsOn,
            String expected,
            String why) {
        Signature mayBeInvolved = Some.signature(Capacity.CASE_MANAGER, first).withInvolved(Said.NOT_RECORDED);
        Isp plan = initial(startsOn, endsOn)
                .signing(Some.unsigned()
                        .withSignatures(Register.of(
                                Some.signature(Capacity.INDIVIDUAL, "2025-05-02"),
                                mayBeInvolved,
                                Some.caseManagerSignature(second))))
                .build();
        Question question = IN_SUMMER.reading(OregonReadings.INITIAL_TERM_START, choice);
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), question), expected);
    }

    @ParameterizedTest(name = "{0}, authorized 2025-03-12: begins {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        MONTH_AFTER_AUTHORIZATION | 2025-04-01 | the first of the month after
        ON_AUTHORIZATION          | 2025-03-12 | that day
        """)
    void the_explanation_counts_the_twelve_months(InitialTermStart choice, String start, String counting) {
        ServiceRecord record = record(initial("2025-04-01", "2026-03-31")
                .signing(Some.signed("2025-03-10", "2025-03-12"))
                .build());
        Question question = IN_SUMMER.reading(OregonReadings.INITIAL_TERM_START, choice);
        Finding finding = Ask.findings("(2)(b)", record, question).single();

        assertThat(Oar411_415_0070.rulebook()
                        .explain(record, question, finding)
                        .days()
                        .map(CountedDay::toString))
                .contains(
                        "first day of the ISP " + start + ": authorization 2025-03-12, " + counting,
                        "last day of the ISP 2026-03-31: authorization 2025-03-12, the end of the twelfth full month");
    }

    @ParameterizedTest(name = "signed 2025-03-10 and 2025-03-12, as of {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-03-11 | PENDING or NOT_APPLICABLE | the case manager has not signed yet, so there is no month to count from
        2025-03-12 | MET                       | authorized today
        """)
    void a_signature_to_come_has_not_happened(String asOf, String expected, String why) {
        Isp plan = initial("2025-04-01", "2026-03-31")
                .signing(Some.signed("2025-03-10", "2025-03-12"))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), asOf), expected);
    }

    /** A renewal that is signed after the old plan expired is an initial ISP: 411-415-0020(17). */
    @ParameterizedTest(name = "old plan through 2025-03-31, renewed {0}, written {1} to {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-03-31 | 2025-04-01 | 2026-03-31 | NOT_APPLICABLE | signed on the last day: an annual ISP
        2025-04-02 | 2025-04-01 | 2026-03-31 | NOT_MET        | a gap: dated by (2)(b), never backdated
        2025-04-02 | 2025-05-01 | 2026-04-30 | MET            | a gap, and dated by (2)(b)
        """)
    void a_late_renewal_is_an_initial_plan(
            String authorized, String startsOn, String endsOn, String expected, String why) {
        Isp old = Some.plan("plan-0")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2024-04-01"))
                .endsOn(Some.day("2025-03-31"))
                .signing(Some.signed("2024-03-15", "2024-03-15"))
                .build();
        Isp renewal = Some.plan("plan-1")
                .kind(IspKind.ANNUAL)
                .renews("plan-0")
                .startsOn(Some.day(startsOn))
                .endsOn(Some.day(endsOn))
                .signing(Some.signed(authorized, authorized))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(old, renewal), IN_SUMMER), expected);
    }

    @ParameterizedTest(name = "old plan through 2025-03-31, the next signed {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-03-31 | NOT_APPLICABLE               | signed on the last day: an annual ISP
        2025-04-01 | UNDETERMINED /plans/1/renews | a day late, and what it renews is not recorded
        """)
    void a_plan_that_is_called_annual_may_follow_a_gap(String authorized, String expected, String why) {
        Isp old = Some.plan("plan-0")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2024-04-01"))
                .endsOn(Some.day("2025-03-31"))
                .signing(Some.signed("2024-03-15", "2024-03-15"))
                .build();
        Isp next = Some.plan("plan-1")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2025-04-01"))
                .endsOn(Some.day("2026-03-31"))
                .signing(Some.signed(authorized, authorized))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(old, next), IN_SUMMER), expected);
    }

    @ParameterizedTest(name = "{0}, consent {1}, written {2} to {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        AS_CONSENTED    | 2025-05-20     | 2025-06-01 | 2026-05-31 | MET     | as established with consent
        AS_CONSENTED    | 2025-05-20     | 2025-05-01 | 2026-04-30 | NOT_MET | another start than was established
        AS_CONSENTED    | not 2025-12-31 | 2025-06-01 | 2026-05-31 | NOT_MET | nobody consented, so authorized in April gives May
        AS_CONSENTED    | not 2025-12-31 | 2025-05-01 | 2026-04-30 | MET     | nobody consented, and (2)(b) was kept
        AS_CONSENTED    | -              | 2025-06-01 | 2026-05-31 | UNDETERMINED /plans/0/newStartDate/consented | consent is not recorded
        AS_CONSENTED    | -              | 2025-05-01 | 2026-04-30 | UNDETERMINED /plans/0/newStartDate/consented | the same of the days of (2)(b)
        AS_CONSENTED    | -              | 2025-06-01 | 2026-05-30 | NOT_MET | a day short, with consent or without
        BY_INITIAL_TERM | 2025-05-20     | 2025-06-01 | 2026-05-31 | NOT_MET | authorized in April gives May
        BY_INITIAL_TERM | 2025-05-20     | 2025-05-01 | 2026-04-30 | MET     | the day that (2)(b) gives
        """)
    void a_start_date_on_entry_is_a_reading(
            NewStart choice, String consent, String startsOn, String endsOn, String expected, String why) {
        Isp plan = initial(startsOn, endsOn)
                .signing(Some.signed("2025-04-22", "2025-04-23"))
                .newStartDate(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(StayEvent.ENTRY)
                        .establishedStart(Some.day("2025-06-01"))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .consented(Row.act(consent))
                        .build())
                .build();
        Question question = IN_SUMMER.reading(OregonReadings.NEW_START_DATE, choice);
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), question), expected);
    }

    /** Signed on 2025-04-20; the start of 2025-07-01 was consented to on 2025-06-20. */
    @ParameterizedTest(name = "written {0} to {1}, consent {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-07-01 | 2026-06-30 | 2025-06-20     | 2025-06-20 | MET     | as established with consent
        2025-07-01 | 2026-06-30 | 2025-06-20     | 2025-06-19 | PENDING | there is time to consent
        2025-07-01 | 2026-06-30 | not 2025-06-30 | 2025-06-30 | PENDING | the last day before the new start
        2025-07-01 | 2026-06-30 | not 2025-07-01 | 2025-07-01 | NOT_MET | nobody had consented, so authorized in April gives May
        2025-07-01 | 2026-05-31 | 2025-06-20     | 2025-06-19 | NOT_MET | eleven months, with consent or without
        2025-06-01 | 2026-05-31 | 2025-06-20     | 2025-06-19 | NOT_MET | neither the established start nor that of (2)(b)
        2025-05-01 | 2026-04-30 | 2025-06-20     | 2025-06-19 | MET     | (2)(b) was kept so far
        """)
    void until_the_new_start_there_is_time_to_consent(
            String startsOn, String endsOn, String consent, String asOf, String expected, String why) {
        Isp plan = initial(startsOn, endsOn)
                .signing(Some.signed("2025-04-20", "2025-04-20"))
                .newStartDate(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(StayEvent.ENTRY)
                        .establishedStart(Some.day("2025-07-01"))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .consented(Row.act(consent))
                        .build())
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), asOf), expected);
    }

    /** The month after authorization is the month that was established, so that consent makes no difference. */
    @ParameterizedTest(name = "signed {0}, consent not recorded, written {1} to {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-05-20 | 2025-06-01 | 2026-05-31 | 2025-07-01 | MET     | June with consent or without
        2025-05-20 | 2025-06-01 | 2026-06-30 | 2025-07-01 | NOT_MET | thirteen months with consent or without
        2025-05-20 | 2025-06-01 | -          | 2025-07-01 | UNDETERMINED /plans/0/newStartDate/consented /plans/0/endsOn | its end is open either way
        2025-04-20 | 2025-06-01 | 2026-05-31 | 2025-05-31 | UNDETERMINED /plans/0/newStartDate/consented | as consented, or there is time to consent
        2025-04-20 | 2025-07-01 | 2026-06-30 | 2025-05-31 | NOT_MET | neither the established start nor that of (2)(b)
        """)
    void where_consent_makes_no_difference_it_need_not_be_recorded(
            String authorized, String startsOn, String endsOn, String asOf, String expected, String why) {
        Isp plan = initial(startsOn, endsOn)
                .signing(Some.signed(authorized, authorized))
                .newStartDate(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(StayEvent.ENTRY)
                        .establishedStart(Some.day("2025-06-01"))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .build())
                .build();
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), asOf), expected);
    }

    @ParameterizedTest(name = "established on 2025-06-10, written {0} to {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-10 | 2026-05-31 | JUDGMENT | the text does not say where twelve full months end that begin inside one
        2025-06-10 | 2026-06-30 | JUDGMENT | nor that they end a month later
        2025-06-10 | 2026-05-30 | NOT_MET  | but not before the end of the twelfth month, June counted
        2025-06-10 | 2026-07-01 | NOT_MET  | nor after that of the twelfth from July
        2025-06-10 | 2027-06-09 | NOT_MET  | nor in two years
        2025-06-10 | -          | UNDETERMINED /plans/0/endsOn | its last day is not recorded
        -          | 2027-06-09 | NOT_MET  | two years, whenever in June it begins
        2025-06-01 | 2026-05-31 | NOT_MET  | another start than was established
        2025-06-11 | 2026-05-31 | NOT_MET  | a day after it
        -          | 2026-05-31 | UNDETERMINED /plans/0/startsOn | its first day is not recorded
        """)
    void a_start_inside_a_month_leaves_the_end_to_a_person(
            String startsOn, String endsOn, String expected, String why) {
        Isp plan = initial(startsOn, endsOn)
                .signing(Some.signed("2025-04-22", "2025-04-23"))
                .newStartDate(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(StayEvent.ENTRY)
                        .establishedStart(Some.day("2025-06-10"))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .consented(Row.act("2025-05-20"))
                        .build())
                .build();
        Question question = IN_SUMMER.reading(OregonReadings.NEW_START_DATE, NewStart.AS_CONSENTED);
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(plan), question), expected);
    }

    private static Isp.Builder initial(String startsOn, String endsOn) {
        return Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Row.day(startsOn))
                .endsOn(Row.day(endsOn));
    }

    private static ServiceRecord record(Isp... plans) {
        return Some.record().plans(Register.of(plans)).build();
    }
}
