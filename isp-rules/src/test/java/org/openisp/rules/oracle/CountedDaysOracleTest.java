package org.openisp.rules.oracle;

import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_AFTER_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.Lasting.FIRST_DAY_COUNTS;
import static org.openisp.rules.oregon.OregonReadings.Lasting.FIRST_DAY_DOES_NOT_COUNT;
import static org.openisp.rules.oregon.OregonReadings.PriorTo.SAME_DAY_COUNTS;
import static org.openisp.rules.oregon.OregonReadings.PriorTo.STRICTLY_BEFORE;
import static org.openisp.rules.oregon.OregonReadings.TransitionCounting.DAY_AFTER_ENTRY_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.TransitionCounting.ENTRY_IS_DAY_ONE;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.oar411_415_0070.S02aTransitionPeriod;
import org.openisp.rules.oregon.oar411_415_0070.S04TemporaryEmergencySafetyPlan;
import org.openisp.rules.oregon.oar411_415_0070.S05aCareerDevelopmentPlan;
import org.openisp.rules.oregon.oar411_415_0070.S06aChangesAndRequests;
import org.openisp.rules.oregon.oar411_415_0070.S06aReviews;
import org.openisp.rules.oregon.oar411_415_0070.S08aImplementation;
import org.openisp.rules.oregon.oar411_415_0070.S08bNinetyDays;
import org.openisp.rules.oregon.oar411_415_0070.S08dNotice;
import org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization;
import org.openisp.rules.oregon.oar411_415_0070.S08fRenewal;
import org.openisp.rules.oregon.oar411_415_0070.S08kApproval;
import org.openisp.rules.oregon.oar411_415_0070.S08mCopies;
import org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan;

/** Calendar days, counted one at a time from every day of more than 400 years: OAR 411-317-0000(56). */
@DisplayName("A second opinion on days that are counted")
class CountedDaysOracleTest {

    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2401, 12, 31);
    private static final int DAYS = 147_000;

    private final Compared compared = new Compared();

    @Test
    void a_deadline_of_so_many_days_ends_where_the_counter_reaches_that_number() {
        deadline("(8)(b), 90 days", 90, S08bNinetyDays::due, S08bNinetyDays::due);
        deadline("(8)(k), five days", 5, S08kApproval::requestDue, S08kApproval::requestDue);
        deadline("(8)(m), two weeks", 14, S08mCopies::copyDue, S08mCopies::copyDue);
        deadline("(10)(a), 90 days", 90, S10aAnnualPlan::firstDue, S10aAnnualPlan::firstDue);
        compared.agreeAtLeast(4 * 3 * DAYS);
    }

    private void deadline(
            String name,
            int days,
            UnaryOperator<LocalDate> byDefault,
            BiFunction<LocalDate, Counting, LocalDate> byReading) {
        Compared.onEachDay(FIRST, LAST, event -> {
            LocalDate nth = Walk.nthDayAfter(event, days);
            compared.same(name, event, nth, byDefault.apply(event));
            compared.same(name, event, nth, byReading.apply(event, DAY_AFTER_IS_DAY_ONE));
            compared.same(
                    name + ", event counted",
                    event,
                    Walk.nthDayFrom(event, days),
                    byReading.apply(event, DAY_OF_EVENT_IS_DAY_ONE));
        });
    }

    @Test
    void any_number_of_days_is_counted_the_same_way() {
        Compared.onEachDay(LocalDate.of(2023, 1, 1), LocalDate.of(2028, 12, 31), event -> {
            LocalDate walked = event;
            for (int days = 1; days <= 100; days++) {
                compared.same("event counted", event, walked, Days.due(event, days, DAY_OF_EVENT_IS_DAY_ONE));
                walked = Walk.dayAfter(walked);
                compared.same("so many days", event, walked, Days.due(event, days, DAY_AFTER_IS_DAY_ONE));
            }
        });
        compared.agreeAtLeast(100 * 2 * 2192);
    }

    @Test
    void a_transition_period_has_sixty_days() {
        Compared.onEachDay(FIRST, LAST, entry -> {
            LocalDate sixtiethAfter = Walk.nthDayAfter(entry, 60);
            compared.same("(2)(a)", entry, sixtiethAfter, S02aTransitionPeriod.lastDay(entry));
            compared.same(
                    "(2)(a)", entry, sixtiethAfter, S02aTransitionPeriod.lastDay(entry, DAY_AFTER_ENTRY_IS_DAY_ONE));
            compared.same(
                    "(2)(a), entry counted",
                    entry,
                    Walk.nthDayFrom(entry, 60),
                    S02aTransitionPeriod.lastDay(entry, ENTRY_IS_DAY_ONE));
        });
        compared.agreeAtLeast(3 * DAYS);
    }

    /** "Up to 90 calendar days", and "up to an additional 90": days in effect, the first of which is one. */
    @Test
    void an_emergency_plan_is_in_effect_for_ninety_days_or_twice_ninety() {
        Compared.onEachDay(FIRST, LAST, from -> {
            LocalDate ninetieth = Walk.nthDayFrom(from, 90);
            LocalDate last = Walk.nthDayAfter(ninetieth, 90);
            compared.same("(4)", from, ninetieth, S04TemporaryEmergencySafetyPlan.lastDay(from));
            compared.same("(4)", from, ninetieth, S04TemporaryEmergencySafetyPlan.lastDay(from, FIRST_DAY_COUNTS));
            compared.same("(4), extended", from, last, S04TemporaryEmergencySafetyPlan.lastDayExtended(from));
            compared.same(
                    "(4), extended",
                    from,
                    last,
                    S04TemporaryEmergencySafetyPlan.lastDayExtended(from, FIRST_DAY_COUNTS));
            compared.same(
                    "(4), first day not counted",
                    from,
                    Walk.dayAfter(ninetieth),
                    S04TemporaryEmergencySafetyPlan.lastDay(from, FIRST_DAY_DOES_NOT_COUNT));
            compared.same(
                    "(4), extended, first day not counted",
                    from,
                    Walk.dayAfter(last),
                    S04TemporaryEmergencySafetyPlan.lastDayExtended(from, FIRST_DAY_DOES_NOT_COUNT));
        });
        compared.agreeAtLeast(6 * DAYS);
    }

    @Test
    void prior_to_a_day_is_that_day_or_the_one_before() {
        prior("(5)(a)(B)", S05aCareerDevelopmentPlan::lastDayBeforeExit, S05aCareerDevelopmentPlan::lastDayBeforeExit);
        prior("(6)(a)(B)", S06aReviews::lastDayBeforeExpiry, S06aReviews::lastDayBeforeExpiry);
        prior("(8)(a)", S08aImplementation::lastDayToAuthorize, S08aImplementation::lastDayToAuthorize);
        prior("(8)(d)", S08dNotice::lastDayToGiveNotice, S08dNotice::lastDayToGiveNotice);
        prior("(8)(f)", S08fRenewal::lastDayToSign, S08fRenewal::lastDayToSign);
        prior("any", day -> Days.lastDayPriorTo(day, SAME_DAY_COUNTS), Days::lastDayPriorTo);
        compared.agreeAtLeast(6 * 3 * DAYS);
    }

    private void prior(
            String name, UnaryOperator<LocalDate> byDefault, BiFunction<LocalDate, PriorTo, LocalDate> byReading) {
        Compared.onEachDay(FIRST, LAST, event -> {
            compared.same(name, event, event, byDefault.apply(event));
            compared.same(name, event, event, byReading.apply(event, SAME_DAY_COUNTS));
            compared.same(name + ", strictly", event, Walk.dayBefore(event), byReading.apply(event, STRICTLY_BEFORE));
        });
    }

    @Test
    void a_renewal_begins_on_the_day_after_the_last_day_of_the_plan_before() {
        Compared.onEachDay(
                FIRST, LAST, end -> compared.same("(8)(f)", end, Walk.dayAfter(end), S08fRenewal.startsOn(end)));
        compared.agreeAtLeast(DAYS);
    }

    @Test
    void what_two_signed_is_authorized_on_the_day_of_the_second_whoever_that_was() {
        Compared.onEachDay(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31), first -> {
            LocalDate second = first;
            for (int days = 0; days <= 400; days += 8) {
                compared.same("(8)(e)", first, second, S08eAuthorization.authorizedOn(first, second));
                compared.same("(8)(e)", first, second, S08eAuthorization.authorizedOn(second, first));
                compared.same("later", first, second, Days.later(first, second));
                compared.same("later", first, second, Days.later(second, first));
                second = Walk.nthDayAfter(second, 8);
            }
        });
        compared.agreeAtLeast(51 * 4 * 1827);
    }

    @Test
    void what_is_open_grows_a_day_older_each_day() {
        Compared.onEachDay(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31), since -> {
            LocalDate asOf = since;
            for (long open = 0; open < 500; open++) {
                compared.same("(6)(a)(D)", since, open, S06aChangesAndRequests.daysOpen(since, asOf));
                asOf = Walk.dayAfter(asOf);
            }
        });
        compared.agreeAtLeast(500 * 1827);
    }
}
