package org.openisp.rules.oregon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving;

/**
 * The business days of Oregon's rules: Monday to Friday, less federal and state legal holidays. OAR
 * 411-317-0000(25), ORS 187.010.
 *
 * <p>The holidays are those of the statute as it stands since 2022, for every year; a day on which offices close by
 * order (a storm, a day of mourning) is not among them and comes from the caller, see {@link #closedAlsoOn}.
 *
 * @param fridayAfterThanksgiving whether that Friday is a business day: the statute does not name it
 */
public record OregonCalendar(FridayAfterThanksgiving fridayAfterThanksgiving) implements BusinessCalendar {

    /** The calendar by the words of the statute. */
    public static OregonCalendar standard() {
        return new OregonCalendar(FridayAfterThanksgiving.BUSINESS_DAY);
    }

    @Override
    public String name() {
        return fridayAfterThanksgiving == FridayAfterThanksgiving.BUSINESS_DAY
                ? "Oregon business days"
                : "Oregon business days, the Friday after Thanksgiving closed";
    }

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isStateHoliday(day)
                && !isColumbusDay(day)
                && !(fridayAfterThanksgiving == FridayAfterThanksgiving.CLOSED && isThanksgiving(day.minusDays(1)));
    }

    /**
     * Whether the day is a legal holiday of ORS 187.010, Sundays aside: also the Friday before one that falls on a
     * Saturday, and the Monday after one that falls on a Sunday.
     */
    public static boolean isStateHoliday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> isFixedHoliday(day) || isFixedHoliday(day.minusDays(1)) || isMondayHoliday(day);
            case FRIDAY -> isFixedHoliday(day) || isFixedHoliday(day.plusDays(1));
            default -> isFixedHoliday(day) || isThanksgiving(day);
        };
    }

    private static boolean isFixedHoliday(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1; // New Year
            case JUNE -> day.getDayOfMonth() == 19; // Juneteenth
            case JULY -> day.getDayOfMonth() == 4; // Independence Day
            case NOVEMBER -> day.getDayOfMonth() == 11; // Veterans Day
            case DECEMBER -> day.getDayOfMonth() == 25; // Christmas
            default -> false;
        };
    }

    private static boolean isMondayHoliday(LocalDate monday) {
        return switch (monday.getMonth()) {
            case JANUARY, FEBRUARY -> isNth(monday, 3); // Martin Luther King, Presidents Day
            case MAY ->
                monday.equals(monday.with(TemporalAdjusters.lastDayOfMonth())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))); // Memorial Day
            case SEPTEMBER -> isNth(monday, 1); // Labor Day
            default -> false;
        };
    }

    /** A federal holiday that the statute of Oregon lacks. */
    private static boolean isColumbusDay(LocalDate day) {
        return day.getMonth() == Month.OCTOBER && day.getDayOfWeek() == DayOfWeek.MONDAY && isNth(day, 2);
    }

    private static boolean isThanksgiving(LocalDate day) {
        return day.getMonth() == Month.NOVEMBER && day.getDayOfWeek() == DayOfWeek.THURSDAY && isNth(day, 4);
    }

    /** Whether the day is the n-th of its weekday in its month. */
    private static boolean isNth(LocalDate day, int n) {
        return (day.getDayOfMonth() - 1) / 7 == n - 1;
    }
}
