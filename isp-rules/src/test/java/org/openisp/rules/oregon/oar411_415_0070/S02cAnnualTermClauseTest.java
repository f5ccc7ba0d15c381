package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Representative;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.TwelveMonthsFromFebruary29;

@DisplayName("OAR 411-415-0070(2)(c) an annual ISP lasts 12 months; a new start date takes consent")
class S02cAnnualTermClauseTest {

    private static final Question IN_SUMMER = Question.asOf(Some.day("2025-07-01"));

    @ParameterizedTest(name = "written {0} to {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-04-01 | 2026-03-31 | MET                            | twelve months
        2025-04-15 | 2026-04-14 | MET                            | twelve months from the middle of one
        2025-04-01 | 2026-03-30 | NOT_MET                        | a day short
        2025-04-01 | 2026-04-01 | NOT_MET                        | a day too long
        2025-03-01 | 2026-02-28 | MET                            | through the last day of February
        2025-03-01 | 2026-03-01 | NOT_MET                        | March 1 is the first day of the thirteenth month
        -          | 2026-03-31 | UNDETERMINED /plans/0/startsOn | the first day is not recorded
        2025-04-01 | -          | UNDETERMINED /plans/0/endsOn   | the last day is not recorded
        2024-10-24 | 2025-10-23 | UNDETERMINED                   | began the day before the first text that is held
        2024-10-25 | 2025-10-24 | MET                            | began on the first day of that text
        """)
    void worked_dates(String startsOn, String endsOn, String expected, String why) {
        Row.assertOutcome(
                Ask.outcome("(2)(c)", "plan-1", record(annual(startsOn, endsOn).build()), IN_SUMMER), expected);
    }

    @ParameterizedTest(name = "{0}, written {1} to {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        FEBRUARY_28 | 2028-02-29 | 2029-02-28 | MET     | the last day of February for the last day of February
        FEBRUARY_28 | 2028-02-29 | 2029-02-27 | NOT_MET | read as a day short
        FEBRUARY_27 | 2028-02-29 | 2029-02-27 | MET     | the day before February 28
        FEBRUARY_27 | 2028-02-29 | 2029-02-28 | NOT_MET | read as a day too long
        FEBRUARY_28 | 2027-03-01 | 2028-02-29 | MET     | twelve months that end in a leap year
        FEBRUARY_27 | 2027-03-01 | 2028-02-29 | MET     | the reading is only for a first day of February 29
        FEBRUARY_27 | 2025-02-28 | 2026-02-27 | MET     | nor does it touch February 28
        """)
    void from_february_29_is_a_reading(
            TwelveMonthsFromFebruary29 choice, String startsOn, String endsOn, String expected, String why) {
        Question question =
                Question.asOf(Some.day("2029-07-01")).reading(OregonReadings.TWELVE_MONTHS_FROM_FEBRUARY_29, choice);
        Row.assertOutcome(
                Ask.outcome("(2)(c)", "plan-1", record(annual(startsOn, endsOn).build()), question), expected);
    }

    @Test
    void an_initial_plan_without_a_new_start_date_is_not_reached() {
        Isp plan = annual("2025-04-01", "2026-04-30").kind(IspKind.INITIAL).build();
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record(plan), IN_SUMMER), "NOT_APPLICABLE");
    }

    @Test
    void without_its_kind_recorded_nothing_is_decided() {
        Isp plan = annual("2025-04-01", "2026-03-31").unsetKind().build();
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record(plan), IN_SUMMER), "UNDETERMINED /plans/0/kind");
    }

    @ParameterizedTest(name = "old plan through 2025-03-31, renewed {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-03-31 | MET            | signed in time: an annual ISP of twelve months
        2025-04-02 | NOT_APPLICABLE | signed after a gap: an initial ISP, 411-415-0020(17)
        """)
    void a_late_renewal_is_no_annual_plan(String authorized, String expected, String why) {
        Isp old = Some.plan("plan-0")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2024-04-01"))
                .endsOn(Some.day("2025-03-31"))
                .signing(Some.signed("2024-03-15", "2024-03-15"))
                .build();
        Isp renewal = annual("2025-04-01", "2026-03-31")
                .renews("plan-0")
                .signing(Some.signed(authorized, authorized))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record(old, renewal), IN_SUMMER), expected);
    }

    /** An ISP ran from 2024-11-01 through 2025-10-31; the next, from 2025-11-01, does not say which one it renews. */
    @ParameterizedTest(name = "signed {0}, another ISP from {1} through {2}, signed {3}, asked {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-10-31 | -          | -          | -          | 2025-12-01 | MET | signed on the last day of the one before
        2025-11-01 | -          | -          | -          | 2025-12-01 | UNDETERMINED /plans/1/renews | signed a day later: after a gap, if it renews that one
        2025-11-10 | -          | -          | -          | 2025-12-01 | UNDETERMINED /plans/1/renews | signed when the one before was over
        none       | -          | -          | -          | 2025-10-31 | MET | a draft that can still be signed in time
        none       | -          | -          | -          | 2025-11-01 | UNDETERMINED /plans/1/renews | it no longer can
        -          | -          | -          | -          | 2025-12-01 | UNDETERMINED /plans/1/signing/signatures | when it was signed is not recorded
        2025-11-10 | 2025-06-01 | 2026-05-31 | 2025-05-20 | 2025-12-01 | MET | another one stood on its first day
        2025-11-10 | 2025-06-01 | 2026-05-31 | none       | 2025-12-01 | UNDETERMINED /plans/1/renews | which nobody signed
        2025-10-31 | 2024-11-01 | 2025-10-31 | none       | 2025-12-01 | MET | a draft beside the one before
        2025-10-31 | 2023-11-01 | 2024-10-31 | 2023-10-20 | 2025-12-01 | MET | the one before that was over as well
        2025-11-10 | 2026-11-01 | 2027-10-31 | none       | 2025-12-01 | UNDETERMINED /plans/1/renews | a later one tells nothing
        """)
    void an_annual_isp_that_does_not_say_what_it_renews_may_follow_a_gap(
            String signed,
            String from,
            String through,
            String anotherSigned,
            String asOf,
            String expected,
            String why) {
        Isp before = annual("2024-11-01", "2025-10-31")
                .id("plan-0")
                .signing(Some.signed("2024-10-28", "2024-10-28"))
                .build();
        Isp next = annual("2025-11-01", "2026-10-31").signing(signing(signed)).build();
        ServiceRecord record = record(before, next);
        if (Row.isRecorded(from)) {
            Isp another = annual(from, through)
                    .id("plan-2")
                    .signing(signing(anotherSigned))
                    .build();
            record = record(before, next, another);
        }
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record, asOf), expected);
    }

    /** Nothing tells when an ISP ended; the next, from 2025-04-01, does not say which one it renews. */
    @ParameterizedTest(name = "began {0}, signed {1}; the next signed {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-01 | 2024-12-20 | 2025-01-01 | MET | signed on its first day: whenever it was over, there was no gap
        2025-01-01 | 2024-12-20 | 2025-01-02 | UNDETERMINED /plans/1/renews /plans/0/endsOn | it may have been over the day before
        2025-01-01 | 2025-01-02 | 2025-01-01 | UNDETERMINED /plans/1/renews /plans/0/endsOn | it may have been over before it was signed
        2025-04-01 | 2024-12-20 | 2025-01-02 | MET | it begins on the same day, so it is not the one before
        2025-03-31 | 2024-12-20 | 2025-03-31 | MET | it can only have ended on the day before, or it stands
        -          | 2024-12-20 | 2025-01-02 | UNDETERMINED /plans/1/renews /plans/0/endsOn | its days are not recorded at all
        """)
    void an_isp_whose_last_day_is_not_recorded_may_have_been_over(
            String began, String signed, String nextSigned, String expected, String why) {
        Isp before = annual(began, "-")
                .id("plan-0")
                .signing(Some.signed(signed, signed))
                .build();
        Isp next = annual("2025-04-01", "2026-03-31")
                .signing(Some.signed(nextSigned, nextSigned))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record(before, next), IN_SUMMER), expected);
    }

    @Test
    void whether_others_were_over_before_an_isp_without_its_first_day_is_not_known() {
        Isp other = annual("2024-04-01", "2025-03-31").id("plan-0").build();
        Isp next = annual("-", "2026-03-31")
                .signing(Some.signed("2025-03-20", "2025-03-20"))
                .build();
        Row.assertOutcome(
                Ask.outcome("(2)(c)", "plan-1", record(other, next), IN_SUMMER),
                "UNDETERMINED /plans/1/renews /plans/1/startsOn");
        Row.assertOutcome(
                Ask.outcome("(2)(b)", "plan-1", record(other, next), IN_SUMMER),
                "UNDETERMINED /plans/1/renews /plans/1/startsOn");
        Row.assertOutcome(Ask.outcome("(2)(b)", "plan-1", record(next), IN_SUMMER), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "{0}, signed {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        SAME_DAY_COUNTS | 2025-10-31 | MET
        STRICTLY_BEFORE | 2025-10-30 | MET
        STRICTLY_BEFORE | 2025-10-31 | UNDETERMINED /plans/1/renews
        """)
    void until_when_it_is_signed_without_a_gap_is_a_reading(PriorTo choice, String signed, String expected) {
        Isp before = annual("2024-11-01", "2025-10-31").id("plan-0").build();
        Isp next = annual("2025-11-01", "2026-10-31")
                .signing(Some.signed(signed, signed))
                .build();
        Question question = Question.asOf(Some.day("2025-12-01")).reading(OregonReadings.PRIOR_TO, choice);
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record(before, next), question), expected);
    }

    private static Signing signing(String signed) {
        if (!Row.isRecorded(signed)) {
            return Signing.notRecorded();
        }
        return signed.equals("none") ? Some.unsigned() : Some.signed(signed, signed);
    }

    @ParameterizedTest(name = "established {0}, consent {1} by {2}, as of {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-01 | 2025-05-20     | individual | 2025-07-01 | MET     | the individual consented
        2025-06-01 | not 2025-12-31 | -          | 2025-07-01 | NOT_MET | nobody consented
        2025-06-01 | not 2025-05-25 | -          | 2025-05-25 | PENDING | consent may still come: the start lies a week ahead
        2025-06-01 | not 2025-05-31 | -          | 2025-07-01 | UNDETERMINED /plans/1/newStartDate/consented   | it may have been given on the day itself
        2025-06-01 | 2025-06-01     | individual | 2025-07-01 | MET     | given on the day itself
        2025-06-01 | not 2025-06-01 | -          | 2025-07-01 | NOT_MET | nobody through the first day, and later is too late
        2025-06-01 | 2025-06-02     | individual | 2025-07-01 | NOT_MET | a start date is established with consent, not given one afterwards
        2025-06-01 | -              | individual | 2025-07-01 | UNDETERMINED /plans/1/newStartDate/consented   | consent is not recorded
        2025-06-01 | 2025-05-20     | -          | 2025-07-01 | UNDETERMINED /plans/1/newStartDate/consentedBy | who consented is not recorded
        2025-06-01 | 2025-05-20     | provider   | 2025-07-01 | NOT_MET | a provider cannot consent for the individual
        2026-03-31 | 2025-05-20     | individual | 2026-04-10 | MET     | the last of the twelve months
        2026-04-01 | 2025-05-20     | individual | 2026-04-10 | NOT_MET | not within the twelve months of the annual ISP
        """)
    void a_new_start_date_takes_consent_and_lies_within_the_twelve_months(
            String established, String consent, String consentedBy, String asOf, String expected, String why) {
        Isp current = Some.plan("plan-0")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2025-04-01"))
                .endsOn(Some.day("2026-03-31"))
                .signing(Some.signed("2025-03-15", "2025-03-15"))
                .build();
        NewStartDate.Builder newStart = NewStartDate.builder()
                .stayId("stay-1")
                .event(StayEvent.ENTRY)
                .establishedStart(Some.day(established))
                .consented(Row.act(consent));
        if (Row.isRecorded(consentedBy)) {
            newStart.consentedBy(new Capacity(consentedBy));
        }
        Isp next = Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .renews("plan-0")
                .startsOn(Some.day(established))
                .endsOn(Some.day(established).plusYears(1).minusDays(1))
                .signing(Some.signed("2025-05-20", "2025-05-20"))
                .newStartDate(newStart.build())
                .build();
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record(current, next), asOf), expected);
    }

    @ParameterizedTest(name = "established {0}, an annual ISP from {1}, plans complete {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-01 | 2025-04-01 | record     | MET                  | within its twelve months
        2025-06-01 | 2025-04-01 | -          | MET                  | whatever other ISPs there are
        2025-04-01 | 2025-04-01 | record     | MET                  | the first of the twelve months
        2025-03-31 | 2025-04-01 | record     | NOT_MET              | the day before them
        2025-03-31 | 2025-04-01 | 2025-03-31 | NOT_MET              | and no other ISP began by then
        2025-03-31 | 2025-04-01 | 2025-03-30 | UNDETERMINED /plans  | there may be another ISP
        2025-03-31 | 2025-04-01 | -          | UNDETERMINED /plans  | there may be another ISP
        2025-03-31 | -          | record     | UNDETERMINED /plans  | when the other ISP began is not recorded
        """)
    void another_isp_whose_twelve_months_it_falls_into_may_not_be_recorded(
            String established, String startsOn, String complete, String expected, String why) {
        Isp current = Some.plan("plan-0")
                .kind(IspKind.ANNUAL)
                .startsOn(Row.day(startsOn))
                .signing(Some.signed("2025-03-15", "2025-03-15"))
                .build();
        Isp next = Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day(established))
                .signing(Some.signed("2025-03-15", "2025-03-15"))
                .newStartDate(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(StayEvent.ENTRY)
                        .establishedStart(Some.day(established))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .consented(Row.act("2025-03-20"))
                        .build())
                .build();
        Register<Isp> plans = Register.of(current, next);
        ServiceRecord.Builder record = Some.record();
        if (Row.isRecorded(complete)) {
            record.plans(Row.register(plans.entries(), complete));
        } else {
            record.plans(plans).completeThrough(Option.none());
        }
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record.build(), IN_SUMMER), expected);
    }

    /** The new start is 2025-06-01, within the twelve months of an annual ISP from 2025-04-01. */
    @ParameterizedTest(name = "guardian {0}, scope not recorded, plans complete through 2025-05-01, missing: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2010-01-01 to 2025-05-19 | /plans
        2010-01-01 to 2025-05-20 | /representatives/0/scope /plans
        """)
    void the_scope_of_a_guardian_whose_time_is_over_is_not_missing(String period, String missing) {
        Isp next = Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2025-06-01"))
                .signing(Some.signed("2025-05-20", "2025-05-20"))
                .newStartDate(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(StayEvent.ENTRY)
                        .establishedStart(Some.day("2025-06-01"))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .consented(Row.act("2025-05-20"))
                        .build())
                .build();
        Representative guardian = SigningParts.guardian("guardian-1")
                .withPeriod(ServiceParts.period(period))
                .withScope(Option.none());
        ServiceRecord record = Some.record()
                .plans(Register.of(next).completeThrough(Some.day("2025-05-01")))
                .representatives(Array.of(guardian))
                .build();

        assertThat(Row.missing(Ask.outcome("(2)(c)", "plan-1", record, IN_SUMMER)))
                .containsExactlyElementsOf(Row.list(missing));
    }

    @ParameterizedTest(name = "{0}, consent {1}, written through {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        ANNUAL  | 2025-05-20     | 2026-05-31 | MET     | with consent, and twelve months
        ANNUAL  | 2025-05-20     | 2027-05-31 | NOT_MET | with consent, but 24 months
        ANNUAL  | -              | 2027-05-31 | NOT_MET | 24 months, whether anybody consented or not
        ANNUAL  | -              | 2026-05-31 | UNDETERMINED /plans/1/newStartDate/consented | twelve months; consent is not recorded
        ANNUAL  | not 2025-12-31 | 2026-05-31 | NOT_MET | twelve months, but nobody consented
        ANNUAL  | 2025-05-20     | -          | UNDETERMINED /plans/1/endsOn | its last day is not recorded
        INITIAL | 2025-05-20     | 2027-05-31 | MET     | the months of an initial ISP are asked by (2)(b)
        -       | 2025-05-20     | 2027-05-31 | UNDETERMINED /plans/1/kind | annual or initial is not recorded
        -       | not 2025-12-31 | 2026-05-31 | NOT_MET | nobody consented, whichever it is
        """)
    void an_annual_isp_lasts_twelve_months_with_a_new_start_date_as_well(
            String kind, String consent, String endsOn, String expected, String why) {
        Isp current = Some.plan("plan-0")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2025-04-01"))
                .signing(Some.signed("2025-03-15", "2025-03-15"))
                .build();
        Isp next = annual("2025-06-01", endsOn)
                .kind(Option.when(Row.isRecorded(kind), () -> IspKind.valueOf(kind)))
                .newStartDate(NewStartDate.builder()
                        .stayId("stay-1")
                        .event(StayEvent.ENTRY)
                        .establishedStart(Some.day("2025-06-01"))
                        .consentedBy(Capacity.INDIVIDUAL)
                        .consented(Row.act(consent))
                        .build())
                .build();
        Row.assertOutcome(Ask.outcome("(2)(c)", "plan-1", record(current, next), IN_SUMMER), expected);
    }

    private static Isp.Builder annual(String startsOn, String endsOn) {
        return Some.plan("plan-1")
                .kind(IspKind.ANNUAL)
                .startsOn(Row.day(startsOn))
                .endsOn(Row.day(endsOn))
                .signing(Some.signed("2024-10-10", "2024-10-10"));
    }

    private static ServiceRecord record(Isp... plans) {
        return Some.record().plans(Register.of(plans)).build();
    }
}
