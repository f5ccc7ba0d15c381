package com.example.states.minnesota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.openisp.rules.BusinessCalendar;

/**
 * Monday to Friday, less the holidays of the state: the federal ones, and with them the Friday after Thanksgiving. A holiday
 * that falls on a Sunday is kept on Monday, one that falls on a Saturday on Friday.
 *
 * <p>Not in it: years before a holiday was one, days on which offices close by order.
 */
final class MinnesotaCalendar implements BusinessCalendar {

    private static final int THIRD = 3;
    private static final int FOURTH = 4;

    @Override
    public String name() {
        return "Minnesota working days (illustration)";
    }

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case MONDAY -> !isFixed(day) && !isFixed(day.minusDays(1)) && !isMondayHoliday(day);
            case FRIDAY -> !isFixed(day) && !isFixed(day.plusDays(1)) && !isThanksgiving(day.minusDays(1));
            default -> !isFixed(day) && !isThanksgiving(day);
        };
    }

    /** New Year, Juneteenth, Independence Day, Veterans Day, Christmas. */
    private static boolean isFixed(LocalDate day) {
        int dayOfMonth = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> dayOfMonth == 1;
            case JUNE -> dayOfMonth == 19;
            case JULY -> dayOfMonth == 4;
            case NOVEMBER -> dayOfMonth == 11;
            case DECEMBER -> dayOfMonth == 25;
            default -> false;
        };
    }

    /** Martin Luther King's and Presidents' Day, Memorial Day, Labor Day, Indigenous Peoples' Day. */
    private static boolean isMondayHoliday(LocalDate monday) {
        return switch (monday.getMonth()) {
            case JANUARY, FEBRUARY -> nth(monday) == THIRD;
            case MAY -> monday.plusWeeks(1).getMonth() != monday.getMonth();
            case SEPTEMBER -> nth(monday) == 1;
            case OCTOBER -> nth(monday) == 2;
            default -> false;
        };
    }

    private static boolean isThanksgiving(LocalDate day) {
        return day.getMonthValue() == 11 && day.getDayOfWeek() == DayOfWeek.THURSDAY && nth(day) == FOURTH;
    }

    /** The how manieth of its weekday in its month it is. */
    private static int nth(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }
}
