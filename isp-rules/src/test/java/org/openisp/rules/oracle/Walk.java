package org.openisp.rules.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days found on foot: one day at a time, with a counter, as somebody does it with a finger on a wall calendar. Slow, and
 * too plain to be wrong in the way that arithmetic on months and years is.
 */
final class Walk {

    private Walk() {}

    static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    static LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }

    /** The n-th day, where the day after this one is the first. */
    static LocalDate nthDayAfter(LocalDate day, int n) {
        LocalDate walked = day;
        for (int counted = 0; counted < n; counted++) {
            walked = dayAfter(walked);
        }
        return walked;
    }

    /** The n-th day, where this one is the first. */
    static LocalDate nthDayFrom(LocalDate day, int n) {
        LocalDate walked = day;
        for (int counted = 1; counted < n; counted++) {
            walked = dayAfter(walked);
        }
        return walked;
    }

    /** The first of the n-th month that begins after the day. */
    static LocalDate nthFirstAfter(LocalDate day, int n) {
        LocalDate walked = day;
        int firsts = 0;
        while (firsts < n) {
            walked = dayAfter(walked);
            if (walked.getDayOfMonth() == 1) {
                firsts++;
            }
        }
        return walked;
    }

    /** The last day of the n-th month after that of the day; of its own month for none. */
    static LocalDate endOfNthMonthAfter(LocalDate day, int n) {
        return dayBefore(nthFirstAfter(day, n + 1));
    }

    static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    /**
     * The day on which the same day of the same month comes again, in the n-th year after. From a leap day, in a year that
     * has none: the last day of February or, where the reading says so, the day after it.
     */
    static LocalDate sameDayOfNthYearAfter(LocalDate day, int n, boolean marchFirst) {
        LocalDate walked = day;
        int newYears = 0;
        while (newYears < n) {
            walked = dayAfter(walked);
            if (walked.getDayOfYear() == 1) {
                newYears++;
            }
        }
        while (true) {
            boolean sameDay =
                    walked.getMonthValue() == day.getMonthValue() && walked.getDayOfMonth() == day.getDayOfMonth();
            if (sameDay) {
                return walked;
            }
            boolean leapDayIsPassed = isLeapDay(day) && walked.getMonthValue() == 3;
            if (leapDayIsPassed) {
                return marchFirst ? walked : dayBefore(walked);
            }
            walked = dayAfter(walked);
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
