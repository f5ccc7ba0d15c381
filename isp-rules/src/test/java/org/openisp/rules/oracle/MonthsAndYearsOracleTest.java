package org.openisp.rules.oracle;

import static org.openisp.rules.BirthdayOnFebruary29.FEBRUARY_28;
import static org.openisp.rules.BirthdayOnFebruary29.MARCH_1;
import static org.openisp.rules.oregon.OregonReadings.InitialTermStart.MONTH_AFTER_AUTHORIZATION;
import static org.openisp.rules.oregon.OregonReadings.InitialTermStart.ON_AUTHORIZATION;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings.TwelveMonthsFromFebruary29;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;
import org.openisp.rules.oregon.oar411_415_0070.S01eACeiling;
import org.openisp.rules.oregon.oar411_415_0070.S02bInitialTerm;
import org.openisp.rules.oregon.oar411_415_0070.S02cAnnualTerm;
import org.openisp.rules.oregon.oar411_415_0070.S03bReviews;
import org.openisp.rules.oregon.oar411_415_0070.S05aCareerDevelopmentPlan;
import org.openisp.rules.oregon.oar411_415_0070.S06aReviews;
import org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan;

/** Months and years, walked through day by day, over more than 400 years: leap years that centuries drop are among them. */
@DisplayName("A second opinion on months and years")
class MonthsAndYearsOracleTest {

    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2401, 12, 31);
    private static final int DAYS = 147_000;

    private final Compared compared = new Compared();

    /** "12 full months, beginning the month following the authorization ... and ending at the end of the 12th month." */
    @Test
    void an_initial_plan_has_the_twelve_months_that_follow_the_month_of_its_authorization() {
        Compared.onEachDay(FIRST, LAST, authorized -> {
            LocalDate start = Walk.nthFirstAfter(authorized, 1);
            LocalDate end = Walk.endOfNthMonthAfter(authorized, 12);
            compared.same("start", authorized, start, S02bInitialTerm.startsOn(authorized));
            compared.same("start", authorized, start, S02bInitialTerm.startsOn(authorized, MONTH_AFTER_AUTHORIZATION));
            compared.same(
                    "start at once", authorized, authorized, S02bInitialTerm.startsOn(authorized, ON_AUTHORIZATION));
            compared.same("end", authorized, end, S02bInitialTerm.endsOn(authorized));
        });
        compared.agreeAtLeast(4 * DAYS);
    }

    /** Found by trying each day of the ten weeks before. */
    @Test
    void the_days_to_authorize_a_plan_are_all_those_that_let_it_begin_on_its_day() {
        Compared.onEachDay(LocalDate.of(2015, 1, 1), LocalDate.of(2124, 12, 31), starts -> {
            Option<LocalDate> firstDay = Option.none();
            Option<LocalDate> lastDay = Option.none();
            LocalDate tried = starts.minusDays(70);
            for (int days = 0; days <= 70; days++) {
                if (Walk.nthFirstAfter(tried, 1).equals(starts)) {
                    firstDay = firstDay.isEmpty() ? Option.some(tried) : firstDay;
                    lastDay = Option.some(tried);
                }
                tried = Walk.dayAfter(tried);
            }
            compared.same("first day", starts, firstDay, S02bInitialTerm.firstDayToAuthorize(starts));
            compared.same(
                    "first day",
                    starts,
                    firstDay,
                    S02bInitialTerm.firstDayToAuthorize(starts, MONTH_AFTER_AUTHORIZATION));
            compared.same("last day", starts, lastDay, S02bInitialTerm.lastDayToAuthorize(starts));
            compared.same(
                    "last day", starts, lastDay, S02bInitialTerm.lastDayToAuthorize(starts, MONTH_AFTER_AUTHORIZATION));
            compared.same(
                    "first day, at once",
                    starts,
                    Option.some(starts),
                    S02bInitialTerm.firstDayToAuthorize(starts, ON_AUTHORIZATION));
            compared.same(
                    "last day, at once",
                    starts,
                    Option.some(starts),
                    S02bInitialTerm.lastDayToAuthorize(starts, ON_AUTHORIZATION));
        });
        compared.agreeAtLeast(6 * 40_000);
    }

    /** Twelve months are over on the day before their first day comes again; a leap day does not come again. */
    @Test
    void an_annual_plan_ends_on_the_day_before_its_first_day_comes_again() {
        Compared.onEachDay(FIRST, LAST, starts -> {
            LocalDate end = Walk.isLeapDay(starts)
                    ? Walk.endOfNthMonthAfter(starts, 12)
                    : Walk.dayBefore(Walk.sameDayOfNthYearAfter(starts, 1, true));
            LocalDate shorter = Walk.isLeapDay(starts) ? Walk.dayBefore(end) : end;
            compared.same("(2)(c)", starts, end, S02cAnnualTerm.endsOn(starts));
            compared.same("(2)(c)", starts, end, S02cAnnualTerm.endsOn(starts, TwelveMonthsFromFebruary29.FEBRUARY_28));
            compared.same(
                    "(2)(c), shorter",
                    starts,
                    shorter,
                    S02cAnnualTerm.endsOn(starts, TwelveMonthsFromFebruary29.FEBRUARY_27));
        });
        compared.agreeAtLeast(3 * DAYS);
    }

    @Test
    void a_year_is_over_when_the_same_day_of_the_same_month_comes_again() {
        Compared.onEachDay(FIRST, LAST, day -> {
            LocalDate february = Walk.sameDayOfNthYearAfter(day, 1, false);
            LocalDate march = Walk.isLeapDay(day) ? Walk.dayAfter(february) : february;
            compared.same("(3)(b)", day, february, S03bReviews.reviewDue(day));
            compared.same("(3)(b)", day, february, S03bReviews.reviewDue(day, YearFromFebruary29.FEBRUARY_28));
            compared.same("(3)(b), March 1", day, march, S03bReviews.reviewDue(day, YearFromFebruary29.MARCH_1));
            compared.same("(5)(a)(B)", day, february, S05aCareerDevelopmentPlan.opportunityDue(day));
            compared.same(
                    "(5)(a)(B)",
                    day,
                    february,
                    S05aCareerDevelopmentPlan.opportunityDue(day, YearFromFebruary29.FEBRUARY_28));
            compared.same(
                    "(5)(a)(B), March 1",
                    day,
                    march,
                    S05aCareerDevelopmentPlan.opportunityDue(day, YearFromFebruary29.MARCH_1));
            compared.same("(10)(a)", day, february, S10aAnnualPlan.nextDue(day));
            compared.same("(10)(a)", day, february, S10aAnnualPlan.nextDue(day, YearFromFebruary29.FEBRUARY_28));
            compared.same("(10)(a), March 1", day, march, S10aAnnualPlan.nextDue(day, YearFromFebruary29.MARCH_1));
            compared.same("any", day, february, Days.oneYearFrom(day, YearFromFebruary29.FEBRUARY_28));
            compared.same("any, March 1", day, march, Days.oneYearFrom(day, YearFromFebruary29.MARCH_1));
        });
        compared.agreeAtLeast(11 * DAYS);
    }

    /** From 2096-02-29: 2100 has no leap day, 2104 has one again. */
    @Test
    void so_many_years_are_over_when_the_day_has_come_again_so_many_times() {
        Compared.onEachDay(LocalDate.of(2095, 12, 1), LocalDate.of(2097, 3, 31), day -> {
            for (int years = 0; years <= 9; years++) {
                compared.same(
                        years + " years",
                        day,
                        Walk.sameDayOfNthYearAfter(day, years, false),
                        Days.yearsFrom(day, years, YearFromFebruary29.FEBRUARY_28));
                compared.same(
                        years + " years, March 1",
                        day,
                        Walk.sameDayOfNthYearAfter(day, years, true),
                        Days.yearsFrom(day, years, YearFromFebruary29.MARCH_1));
            }
        });
        compared.agreeAtLeast(2 * 10 * 487);
    }

    @Test
    void somebody_is_a_year_older_when_the_day_of_birth_has_come_again() {
        Compared.onEachDay(LocalDate.of(1895, 12, 1), LocalDate.of(1897, 3, 31), birth -> {
            for (int age : new int[] {1, 4, 8, 18, 21, 60}) {
                compared.same(
                        "birthday " + age,
                        birth,
                        Walk.sameDayOfNthYearAfter(birth, age, true),
                        MARCH_1.birthday(birth, age));
                compared.same(
                        "birthday " + age + ", February 28",
                        birth,
                        Walk.sameDayOfNthYearAfter(birth, age, false),
                        FEBRUARY_28.birthday(birth, age));
            }
        });
        compared.agreeAtLeast(2 * 6 * 487);
    }

    /** Of 411-450-0060(7): completed April 10, usable through May 31. */
    @Test
    void the_end_of_the_next_month_is_the_day_before_the_second_first() {
        Compared.onEachDay(FIRST, LAST, day -> {
            LocalDate end = Walk.endOfNthMonthAfter(day, 1);
            compared.same("(6)(a)(A)", day, end, S06aReviews.dueAfterAssessment(day));
            compared.same("(1)(e)(A)", day, end, S01eACeiling.oldHoursUsableThrough(day));
        });
        compared.agreeAtLeast(2 * DAYS);
    }
}
