package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.InitialTermStart.MONTH_AFTER_AUTHORIZATION;
import static org.openisp.rules.oregon.OregonReadings.InitialTermStart.ON_AUTHORIZATION;
import static org.openisp.rules.oregon.OregonReadings.PriorTo.SAME_DAY_COUNTS;
import static org.openisp.rules.oregon.OregonReadings.PriorTo.STRICTLY_BEFORE;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signing;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.InitialTermStart;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

/** When to do something so that something else begins, or ends, on its day: worked out by hand from the text. */
@DisplayName("OAR 411-415-0070 inverse dates")
class InverseDatesTest {

    private static final Seq<String> NOTHING = Array.empty();

    // The functions

    @ParameterizedTest(name = "to begin on {0}: authorized from {1} through {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # begins   | first      | last       | why
            2025-04-01 | 2025-03-01 | 2025-03-31 | "beginning the month following the authorization": any day of March
            2025-05-01 | 2025-04-01 | 2025-04-30 | a month of 30 days
            2025-03-01 | 2025-02-01 | 2025-02-28 | February
            2024-03-01 | 2024-02-01 | 2024-02-29 | February of a leap year
            2028-03-01 | 2028-02-01 | 2028-02-29 | and of the next one
            2100-03-01 | 2100-02-01 | 2100-02-28 | 2100 is none
            2026-01-01 | 2025-12-01 | 2025-12-31 | over the end of a year, to begin on a holiday
            2025-09-01 | 2025-08-01 | 2025-08-31 | the last day is a Sunday, and no deadline that could move
            2025-02-01 | 2025-01-01 | 2025-01-31 | the first day is a holiday
            2025-04-02 | -          | -          | no initial ISP begins on the second of a month
            2025-03-31 | -          | -          | nor on the last
            2024-02-29 | -          | -          | nor on a leap day
            """)
    void an_initial_isp_begins_with_the_month_after_its_authorization(
            String begins, String first, String last, String why) {
        LocalDate startsOn = Some.day(begins);
        assertThat(S02bInitialTerm.firstDayToAuthorize(startsOn)).isEqualTo(Row.day(first));
        assertThat(S02bInitialTerm.lastDayToAuthorize(startsOn)).isEqualTo(Row.day(last));
        assertThat(S02bInitialTerm.firstDayToAuthorize(startsOn, MONTH_AFTER_AUTHORIZATION))
                .isEqualTo(Row.day(first));
        assertThat(S02bInitialTerm.lastDayToAuthorize(startsOn, MONTH_AFTER_AUTHORIZATION))
                .isEqualTo(Row.day(last));
    }

    @ParameterizedTest(name = "to begin on {0}: authorized on {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # begins   | authorized | why
            2025-04-01 | 2025-04-01 | on a first
            2025-04-02 | 2025-04-02 | within a month as well
            2024-02-29 | 2024-02-29 | on a leap day
            2025-08-31 | 2025-08-31 | on a Sunday
            """)
    void by_the_other_reading_it_begins_on_the_day_of_its_authorization(
            LocalDate begins, LocalDate authorized, String why) {
        assertThat(S02bInitialTerm.firstDayToAuthorize(begins, ON_AUTHORIZATION))
                .isEqualTo(Option.some(authorized));
        assertThat(S02bInitialTerm.lastDayToAuthorize(begins, ON_AUTHORIZATION)).isEqualTo(Option.some(authorized));
    }

    /** A function of the day of an event that something has to be done "prior to". */
    private enum Prior {
        EXIT,
        EXPIRY,
        IMPLEMENTATION,
        NOTICE,
        RENEWAL;

        LocalDate byDefault(LocalDate event) {
            return switch (this) {
                case EXIT -> S05aCareerDevelopmentPlan.lastDayBeforeExit(event);
                case EXPIRY -> S06aReviews.lastDayBeforeExpiry(event);
                case IMPLEMENTATION -> S08aImplementation.lastDayToAuthorize(event);
                case NOTICE -> S08dNotice.lastDayToGiveNotice(event);
                case RENEWAL -> S08fRenewal.lastDayToSign(event);
            };
        }

        LocalDate by(PriorTo reading, LocalDate event) {
            return switch (this) {
                case EXIT -> S05aCareerDevelopmentPlan.lastDayBeforeExit(event, reading);
                case EXPIRY -> S06aReviews.lastDayBeforeExpiry(event, reading);
                case IMPLEMENTATION -> S08aImplementation.lastDayToAuthorize(event, reading);
                case NOTICE -> S08dNotice.lastDayToGiveNotice(event, reading);
                case RENEWAL -> S08fRenewal.lastDayToSign(event, reading);
            };
        }
    }

    @ParameterizedTest(name = "{0} on {1}: by {2}, or strictly before by {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # prior to     | event      | same day   | strictly   | why
            EXIT           | 2025-06-13 | 2025-06-13 | 2025-06-12 | the last day of school, a Friday
            EXIT           | 2026-03-01 | 2026-03-01 | 2026-02-28 | strictly before is in February
            EXIT           | 2024-03-01 | 2024-03-01 | 2024-02-29 | and on a leap day
            EXIT           | 2025-06-15 | 2025-06-15 | 2025-06-14 | on a weekend nothing moves
            EXPIRY         | 2025-12-31 | 2025-12-31 | 2025-12-30 | the end of a year
            EXPIRY         | 2025-02-28 | 2025-02-28 | 2025-02-27 | the end of February
            EXPIRY         | 2024-02-29 | 2024-02-29 | 2024-02-28 | in a leap year
            EXPIRY         | 2025-08-31 | 2025-08-31 | 2025-08-30 | a Sunday: an ISP expires on it all the same
            EXPIRY         | 2025-11-30 | 2025-11-30 | 2025-11-29 | the Sunday after Thanksgiving
            IMPLEMENTATION | 2025-03-01 | 2025-03-01 | 2025-02-28 | a first, which is a Saturday
            IMPLEMENTATION | 2024-03-01 | 2024-03-01 | 2024-02-29 | a leap day comes before it
            IMPLEMENTATION | 2026-01-01 | 2026-01-01 | 2025-12-31 | a holiday, over the end of a year
            IMPLEMENTATION | 2025-07-07 | 2025-07-07 | 2025-07-06 | strictly before a Monday is a Sunday
            NOTICE         | 2025-05-01 | 2025-05-01 | 2025-04-30 | over the end of a month
            NOTICE         | 2024-02-29 | 2024-02-29 | 2024-02-28 | a leap day
            NOTICE         | 2025-10-13 | 2025-10-13 | 2025-10-12 | Columbus Day
            RENEWAL        | 2025-12-31 | 2025-12-31 | 2025-12-30 | the end of a year
            RENEWAL        | 2024-02-29 | 2024-02-29 | 2024-02-28 | the old ISP ends on a leap day
            RENEWAL        | 2026-02-28 | 2026-02-28 | 2026-02-27 | a Saturday
            RENEWAL        | 2025-01-14 | 2025-01-14 | 2025-01-13 | within a month
            """)
    void prior_to_an_event(Prior prior, LocalDate event, LocalDate sameDay, LocalDate strictly, String why) {
        assertThat(prior.byDefault(event)).isEqualTo(sameDay);
        assertThat(prior.by(SAME_DAY_COUNTS, event)).isEqualTo(sameDay);
        assertThat(prior.by(STRICTLY_BEFORE, event)).isEqualTo(strictly);
    }

    @ParameterizedTest(name = "in effect from {0}: extended through {1} at the most  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | at most    | why
            2025-01-15 | 2025-07-13 | 90 days through April 14, and 90 more: 16 of April, 31, 30, 13
            2024-01-01 | 2024-06-28 | 90 days through March 30 of a leap year, and 90 more: 1, 30, 31, 28
            2025-01-01 | 2025-06-29 | 90 days through March 31 of another year
            """)
    void an_emergency_plan_is_extended_by_90_days_at_the_most(LocalDate from, LocalDate atMost, String why) {
        assertThat(S04TemporaryEmergencySafetyPlan.lastDayExtended(from)).isEqualTo(atMost);
    }

    // The explanations

    private static Seq<String> told(String paragraph, String words, ServiceRecord record, Question question) {
        Finding finding = Ask.findings(paragraph, record, question)
                .find(one -> one.subject().id().equals(SigningParts.PLAN))
                .get();
        return Oar411_415_0070.rulebook()
                .explain(record, question, finding)
                .days()
                .map(CountedDay::toString)
                .filter(day -> day.contains(words));
    }

    private static Isp.Builder initial(String startsOn, Signing signing) {
        return Some.plan(SigningParts.PLAN)
                .kind(IspKind.INITIAL)
                .startsOn(Row.day(startsOn))
                .signing(signing);
    }

    private static Seq<String> whenToAuthorize(Isp.Builder plan, InitialTermStart reading) {
        Question question = Question.asOf(Some.day("2025-03-10")).reading(OregonReadings.INITIAL_TERM_START, reading);
        return told("(2)(b)", "to authorize", SigningParts.recordOf(plan.build()), question);
    }

    @ParameterizedTest(name = "begins {0}, {1}: from {2} through {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # begins   | reading                   | first      | last       | why
            2025-04-01 | MONTH_AFTER_AUTHORIZATION | 2025-03-01 | 2025-03-31 | there is time
            2025-03-01 | MONTH_AFTER_AUTHORIZATION | 2025-02-01 | 2025-02-28 | the time is over
            2025-04-02 | MONTH_AFTER_AUTHORIZATION | -          | -          | on no day
            -          | MONTH_AFTER_AUTHORIZATION | -          | -          | it states no first day
            2025-04-02 | ON_AUTHORIZATION          | 2025-04-02 | 2025-04-02 | on that day
            """)
    void an_unsigned_initial_isp_is_told_when_to_authorize_it(
            String begins, InitialTermStart reading, String first, String last, String why) {
        Seq<String> told = whenToAuthorize(initial(begins, Some.unsigned()), reading);

        if (Row.isRecorded(first)) {
            assertThat(told).hasSize(2);
            boolean thatDay = reading == ON_AUTHORIZATION;
            String asWritten = ": first day of the ISP, as written " + begins + ", ";
            assertThat(told.get(0))
                    .isEqualTo("first day to authorize the initial ISP so that it begins as written " + first
                            + asWritten
                            + (thatDay ? "that day" : "the first of the month before"));
            assertThat(told.get(1))
                    .isEqualTo("last day to authorize the initial ISP so that it begins as written " + last
                            + asWritten
                            + (thatDay ? "that day" : "the last of the month before"));
        } else {
            assertThat(told).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"signed", "not recorded", "annual", "a new start date"})
    void no_other_isp_is(String which) {
        Isp.Builder plan = switch (which) {
            case "signed" -> initial("2025-04-01", Some.signed("2025-03-03", "2025-03-04"));
            case "not recorded" -> initial("2025-04-01", Signing.builder().build());
            case "annual" -> initial("2025-04-01", Some.unsigned()).kind(IspKind.ANNUAL);
            default ->
                initial("2025-04-01", Some.unsigned())
                        .newStartDate(NewStartDate.builder()
                                .stayId("stay-1")
                                .event(StayEvent.ENTRY)
                                .establishedStart(Some.day("2025-04-01"))
                                .consented(Act.notThrough(Some.FAR_AHEAD))
                                .consentedBy(Capacity.INDIVIDUAL)
                                .build());
        };

        assertThat(whenToAuthorize(plan, MONTH_AFTER_AUTHORIZATION)).isEqualTo(NOTHING);
    }

    private static final String EARLIEST_START = "earliest lawful start of the renewing ISP ";

    private static Isp renewal(String signed) {
        return Some.plan("plan-2")
                .kind(IspKind.ANNUAL)
                .renews(SigningParts.PLAN)
                .startsOn(Some.day("2026-03-01"))
                .signing(SigningParts.signing(signed, signed))
                .build();
    }

    @ParameterizedTest(name = "renewal {0}, signed {1}, asked {2}: {3}, earliest start told: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # renewal | signed     | asked      | answer  | told       | why
            none      | -          | 2025-06-01 | PENDING | 2026-03-01 | none is recorded, and there is time
            none      | -          | 2026-02-28 | PENDING | 2026-03-01 | also on the last day
            unsigned  | -          | 2026-02-28 | PENDING | 2026-03-01 | it is still to be signed
            signed    | 2026-03-02 | 2026-02-28 | PENDING | 2026-03-01 | it is signed later, which nobody knows yet
            signed    | 2026-02-20 | 2026-04-01 | MET     | 2026-03-01 | signed in time
            unsigned  | -          | 2026-03-01 | NOT_MET | -          | too late: no ISP renews this one any more
            signed    | 2026-03-02 | 2026-04-01 | NOT_MET | -          | a gap, and the next one is an initial ISP
            """)
    void the_earliest_lawful_start_of_a_renewal(
            String renewal, String signed, String asked, Status answer, String told, String why) {
        Isp plan = SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"));
        ServiceRecord record = SigningParts.recordOf(plan)
                .withFundingAuthorities(AnnualPlanParts.funding("k-plan", "2020-01-01", "-"));
        if (!renewal.equals("none")) {
            record = record.withPlans(Register.of(plan, renewal(signed)));
        }
        Question question = Question.asOf(Some.day(asked));

        assertThat(Ask.outcome("(8)(f)", SigningParts.PLAN, record, question).status())
                .isEqualTo(answer);
        assertThat(told("(8)(f)", EARLIEST_START, record, question))
                .isEqualTo(
                        Row.isRecorded(told)
                                ? Array.of(EARLIEST_START + told + ": the ISP expires 2026-02-28, the first day after")
                                : NOTHING);
    }
}
