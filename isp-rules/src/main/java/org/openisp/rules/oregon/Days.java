package org.openisp.rules.oregon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

/** Counting days as Oregon's rules do: a day is a calendar day unless they say otherwise, OAR 411-317-0000(56). */
public final class Days {

    private static final MonthDay FEBRUARY_29 = MonthDay.of(Month.FEBRUARY, 29);

    private Days() {}

    /** The last day in time of a deadline of so many calendar days after an event. */
    public static LocalDate due(LocalDate event, int calendarDays, Counting counting) {
        return event.plusDays(counting == Counting.DAY_AFTER_IS_DAY_ONE ? calendarDays : calendarDays - 1L);
    }

    /** The last day in time, moved where it falls on a day on which it moves. */
    public static LocalDate moved(LocalDate due, ClosedDayDeadline choice, BusinessCalendar calendar) {
        return switch (choice) {
            case STAYS -> due;
            case NEXT_BUSINESS_DAY -> calendar.sameOrNextBusinessDay(due);
            case ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE ->
                due.getDayOfWeek() == DayOfWeek.SUNDAY || OregonCalendar.isStateHoliday(due)
                        ? calendar.sameOrNextBusinessDay(due)
                        : due;
        };
    }

    /** The last day on which something is done "prior to" an event of this day. */
    public static LocalDate lastDayPriorTo(LocalDate event, PriorTo choice) {
        return choice == PriorTo.SAME_DAY_COUNTS ? event : event.minusDays(1);
    }

    /** The same day of the next year; from February 29 the reading decides, unless the next year has one. */
    public static LocalDate oneYearFrom(LocalDate day, YearFromFebruary29 choice) {
        return yearsFrom(day, 1, choice);
    }

    /** The same day so many years later; from February 29 the reading decides, in a year that has none. */
    public static LocalDate yearsFrom(LocalDate day, int years, YearFromFebruary29 choice) {
        LocalDate then = day.plusYears(years); // from February 29: February 28 in a year that has no 29th
        boolean moved = isFebruary29(day) && !then.isLeapYear();
        return moved && choice == YearFromFebruary29.MARCH_1 ? then.plusDays(1) : then;
    }

    /** The earlier of two days. */
    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The later of two days. */
    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isFebruary29(LocalDate day) {
        return MonthDay.from(day).equals(FEBRUARY_29);
    }
}
