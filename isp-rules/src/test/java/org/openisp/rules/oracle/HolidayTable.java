package org.openisp.rules.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The holidays of a range of years, entered on a calendar by walking through each month and counting its weekdays.
 *
 * <p>ORS 187.010: New Year's Day, the third Monday of January, the third Monday of February, the last Monday of May, June
 * 19, July 4, the first Monday of September, November 11, the fourth Thursday of November, Christmas Day; one that falls on
 * a Sunday makes the Monday after it a holiday too, one that falls on a Saturday the Friday before it. A business day, OAR
 * 411-317-0000(25), is none of these, no Saturday or Sunday, and no federal holiday: the statute lacks Columbus Day, the
 * second Monday of October.
 */
final class HolidayTable {

    private final Set<LocalDate> state = new HashSet<>();
    private final Set<LocalDate> columbusDays = new HashSet<>();
    private final Set<LocalDate> fridaysAfterThanksgiving = new HashSet<>();

    HolidayTable(int firstYear, int lastYear) {
        for (int year = firstYear; year <= lastYear; year++) {
            enter(LocalDate.of(year, 1, 1));
            enter(nth(3, DayOfWeek.MONDAY, year, 1));
            enter(nth(3, DayOfWeek.MONDAY, year, 2));
            enter(last(DayOfWeek.MONDAY, year, 5));
            enter(LocalDate.of(year, 6, 19));
            enter(LocalDate.of(year, 7, 4));
            enter(nth(1, DayOfWeek.MONDAY, year, 9));
            enter(LocalDate.of(year, 11, 11));
            LocalDate thanksgiving = nth(4, DayOfWeek.THURSDAY, year, 11);
            enter(thanksgiving);
            enter(LocalDate.of(year, 12, 25));
            columbusDays.add(nth(2, DayOfWeek.MONDAY, year, 10));
            fridaysAfterThanksgiving.add(Walk.dayAfter(thanksgiving));
        }
    }

    private void enter(LocalDate holiday) {
        state.add(holiday);
        if (holiday.getDayOfWeek() == DayOfWeek.SUNDAY) {
            state.add(Walk.dayAfter(holiday));
        }
        if (holiday.getDayOfWeek() == DayOfWeek.SATURDAY) {
            state.add(Walk.dayBefore(holiday));
        }
    }

    private static LocalDate nth(int n, DayOfWeek weekday, int year, int month) {
        LocalDate walked = LocalDate.of(year, month, 1);
        int met = walked.getDayOfWeek() == weekday ? 1 : 0;
        while (met < n) {
            walked = Walk.dayAfter(walked);
            met += walked.getDayOfWeek() == weekday ? 1 : 0;
        }
        return walked;
    }

    private static LocalDate last(DayOfWeek weekday, int year, int month) {
        LocalDate found = nth(1, weekday, year, month);
        for (LocalDate walked = found; walked.getMonthValue() == month; walked = Walk.dayAfter(walked)) {
            found = walked.getDayOfWeek() == weekday ? walked : found;
        }
        return found;
    }

    boolean isStateHoliday(LocalDate day) {
        return state.contains(day);
    }

    boolean isBusinessDay(LocalDate day, boolean fridayAfterThanksgivingIsClosed) {
        boolean closedFriday = fridayAfterThanksgivingIsClosed && fridaysAfterThanksgiving.contains(day);
        return !Walk.isWeekend(day) && !state.contains(day) && !columbusDays.contains(day) && !closedFriday;
    }

    /** The day, or the first business day that comes after it. */
    LocalDate sameOrNext(LocalDate day, boolean fridayAfterThanksgivingIsClosed) {
        LocalDate walked = day;
        while (!isBusinessDay(walked, fridayAfterThanksgivingIsClosed)) {
            walked = Walk.dayAfter(walked);
        }
        return walked;
    }

    /** The n-th business day; the day itself is the first, if it is one and is counted. */
    LocalDate nth(LocalDate day, int n, boolean countTheDay, boolean fridayAfterThanksgivingIsClosed) {
        LocalDate walked = countTheDay ? day : Walk.dayAfter(day);
        int met = isBusinessDay(walked, fridayAfterThanksgivingIsClosed) ? 1 : 0;
        while (met < n) {
            walked = Walk.dayAfter(walked);
            met += isBusinessDay(walked, fridayAfterThanksgivingIsClosed) ? 1 : 0;
        }
        return walked;
    }
}
