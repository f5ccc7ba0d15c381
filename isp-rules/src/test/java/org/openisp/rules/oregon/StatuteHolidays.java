package org.openisp.rules.oregon;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The holidays of the statute, listed year by year in its order: a second opinion for tests of the calendar. */
public final class StatuteHolidays {

    private static final Set<LocalDate> OF_THE_STATE = new HashSet<>();
    private static final Set<LocalDate> COLUMBUS_DAYS = new HashSet<>();
    private static final Set<LocalDate> FRIDAYS_AFTER_THANKSGIVING = new HashSet<>();

    static {
        for (int year = 1998; year <= 2402; year++) {
            add(LocalDate.of(year, 1, 1)); // New Year's Day
            add(all(MONDAY, year, 1).get(2)); // Martin Luther King, Jr.'s Birthday
            add(all(MONDAY, year, 2).get(2)); // Presidents Day
            List<LocalDate> mondaysOfMay = all(MONDAY, year, 5);
            add(mondaysOfMay.get(mondaysOfMay.size() - 1)); // Memorial Day
            add(LocalDate.of(year, 6, 19)); // Juneteenth
            add(LocalDate.of(year, 7, 4)); // Independence Day
            add(all(MONDAY, year, 9).get(0)); // Labor Day
            add(LocalDate.of(year, 11, 11)); // Veterans Day
            LocalDate thanksgiving = all(THURSDAY, year, 11).get(3);
            add(thanksgiving);
            add(LocalDate.of(year, 12, 25)); // Christmas Day
            COLUMBUS_DAYS.add(all(MONDAY, year, 10).get(1));
            FRIDAYS_AFTER_THANKSGIVING.add(thanksgiving.plusDays(1));
        }
    }

    private StatuteHolidays() {}

    /** Whether ORS 187.010 names the day, Sundays aside. */
    public static boolean isOfTheState(LocalDate day) {
        return OF_THE_STATE.contains(day);
    }

    public static boolean isColumbusDay(LocalDate day) {
        return COLUMBUS_DAYS.contains(day);
    }

    public static boolean isFridayAfterThanksgiving(LocalDate day) {
        return FRIDAYS_AFTER_THANKSGIVING.contains(day);
    }

    /** OAR 411-317-0000(25): Monday to Friday, less federal and state legal holidays. */
    public static boolean isBusinessDay(LocalDate day) {
        return !isWeekend(day) && !isOfTheState(day) && !isColumbusDay(day);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    private static void add(LocalDate holiday) {
        OF_THE_STATE.add(holiday);
        if (holiday.getDayOfWeek() == SATURDAY) {
            OF_THE_STATE.add(holiday.minusDays(1));
        }
        if (holiday.getDayOfWeek() == SUNDAY) {
            OF_THE_STATE.add(holiday.plusDays(1));
        }
    }

    private static List<LocalDate> all(DayOfWeek weekday, int year, int month) {
        YearMonth days = YearMonth.of(year, month);
        return days.atDay(1)
                .datesUntil(days.atEndOfMonth().plusDays(1))
                .filter(day -> day.getDayOfWeek() == weekday)
                .toList();
    }
}
