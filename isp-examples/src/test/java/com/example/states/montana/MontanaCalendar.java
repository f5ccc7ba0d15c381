package com.example.states.montana;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Predicate;
import org.openisp.rules.BusinessCalendar;

// tag::calendar[]
/**
 * Monday to Friday, less the holidays of the state: the federal ones, without Juneteenth, and with the day of the general
 * election. A holiday that falls on a Sunday is kept on Monday.
 *
 * <p>Not in it: Saturdays' holidays that an office keeps on the Friday before, days of special elections, days on which
 * offices close by order.
 */
final class MontanaCalendar implements BusinessCalendar {

    @Override
    public String name() {
        return "Montana business days (illustration)";
    }

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday(day)
                && !(day.getDayOfWeek() == DayOfWeek.MONDAY && isHoliday(day.minusDays(1)));
    }
    // end::calendar[]

    private static final List<Predicate<LocalDate>> HOLIDAYS = List.of(
            day -> is(day, Month.JANUARY, 1), // New Year
            day -> isNth(3, DayOfWeek.MONDAY, Month.JANUARY, day), // Martin Luther King
            day -> isNth(3, DayOfWeek.MONDAY, Month.FEBRUARY, day), // Presidents
            day -> isWithin(DayOfWeek.MONDAY, Month.MAY, 25, day), // Memorial Day
            day -> is(day, Month.JULY, 4), // Independence Day
            day -> isNth(1, DayOfWeek.MONDAY, Month.SEPTEMBER, day), // Labor Day
            day -> isNth(2, DayOfWeek.MONDAY, Month.OCTOBER, day), // Columbus Day
            MontanaCalendar::isGeneralElection,
            day -> is(day, Month.NOVEMBER, 11), // Veterans Day
            day -> isNth(4, DayOfWeek.THURSDAY, Month.NOVEMBER, day), // Thanksgiving
            day -> is(day, Month.DECEMBER, 25)); // Christmas

    private static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.stream().anyMatch(holiday -> holiday.test(day));
    }

    /** The Tuesday after the first Monday in November, every other year. */
    private static boolean isGeneralElection(LocalDate day) {
        return day.getYear() % 2 == 0 && isWithin(DayOfWeek.TUESDAY, Month.NOVEMBER, 2, day);
    }

    private static boolean is(LocalDate day, Month month, int dayOfMonth) {
        return day.getMonth() == month && day.getDayOfMonth() == dayOfMonth;
    }

    private static boolean isNth(int n, DayOfWeek weekday, Month month, LocalDate day) {
        return isWithin(weekday, month, 7 * n - 6, day);
    }

    /** Whether it is the weekday within the seven days that begin with this one. */
    private static boolean isWithin(DayOfWeek weekday, Month month, int first, LocalDate day) {
        return day.getMonth() == month
                && day.getDayOfWeek() == weekday
                && day.getDayOfMonth() >= first
                && day.getDayOfMonth() < first + 7;
    }
}
