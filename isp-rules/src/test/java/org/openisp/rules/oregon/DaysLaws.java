package org.openisp.rules.oregon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline.NEXT_BUSINESS_DAY;
import static org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline.ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE;
import static org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline.STAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.EveryDay;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-317-0000(56) counting calendar days")
class DaysLaws {

    private static final BusinessCalendar STANDARD = OregonCalendar.standard();
    private static final MonthDay FEBRUARY_28 = MonthDay.of(2, 28);
    private static final MonthDay FEBRUARY_29 = MonthDay.of(2, 29);
    private static final MonthDay MARCH_1 = MonthDay.of(3, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 90})
    void a_deadline_of_n_days_leaves_n_days_with_or_without_the_day_of_the_event(int n) {
        EveryDay.ofFourHundredYears().forEach(event -> {
            assertThat(EveryDay.from(event.plusDays(1), Days.due(event, n, Counting.DAY_AFTER_IS_DAY_ONE))
                            .count())
                    .isEqualTo(n);
            assertThat(EveryDay.from(event, Days.due(event, n, Counting.DAY_OF_EVENT_IS_DAY_ONE))
                            .count())
                    .isEqualTo(n);
        });
    }

    @Test
    void a_deadline_that_stays_never_moves() {
        EveryDay.ofFourHundredYears()
                .forEach(due -> assertThat(Days.moved(due, STAYS, STANDARD)).isEqualTo(due));
    }

    @Test
    void a_deadline_that_moves_ends_on_the_first_business_day_from_its_last_day_on() {
        EveryDay.ofFourHundredYears()
                .forEach(due -> assertThat(Days.moved(due, NEXT_BUSINESS_DAY, STANDARD))
                        .as("%s", due)
                        .isEqualTo(firstBusinessDayFrom(due)));
    }

    @Test
    void with_the_narrow_reading_nothing_but_sundays_and_state_holidays_move() {
        EveryDay.ofFourHundredYears().forEach(due -> {
            boolean moves = due.getDayOfWeek() == DayOfWeek.SUNDAY || StatuteHolidays.isOfTheState(due);
            assertThat(Days.moved(due, ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE, STANDARD))
                    .as("%s", due)
                    .isEqualTo(moves ? firstBusinessDayFrom(due) : due);
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_year_on_has_the_same_name_but_for_a_leap_day(YearFromFebruary29 reading) {
        MonthDay leapDayBecomes = reading == YearFromFebruary29.MARCH_1 ? MARCH_1 : FEBRUARY_28;

        EveryDay.ofFourHundredYears().forEach(day -> {
            LocalDate next = Days.oneYearFrom(day, reading);
            MonthDay name = MonthDay.from(day);
            assertThat(next.getYear()).isEqualTo(day.getYear() + 1);
            assertThat(MonthDay.from(next)).isEqualTo(name.equals(FEBRUARY_29) ? leapDayBecomes : name);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_later_day_never_has_an_earlier_year_on(YearFromFebruary29 reading) {
        EveryDay.ofFourHundredYears()
                .forEach(day -> assertThat(Days.oneYearFrom(day.plusDays(1), reading))
                        .isAfterOrEqualTo(Days.oneYearFrom(day, reading)));
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 21, 60})
    void on_the_birthday_the_years_are_full_and_on_the_day_before_they_are_not(int years) {
        EveryDay.ofFourHundredYears().forEach(birth -> {
            LocalDate birthday = BirthdayOnFebruary29.MARCH_1.birthday(birth, years);
            assertThat(ChronoUnit.YEARS.between(birth, birthday)).isEqualTo(years);
            assertThat(ChronoUnit.YEARS.between(birth, birthday.minusDays(1))).isEqualTo(years - 1);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 21, 60})
    void the_other_reading_makes_a_leap_day_child_older_one_day_earlier_in_a_common_year(int years) {
        EveryDay.ofFourHundredYears().forEach(birth -> {
            LocalDate march1 = BirthdayOnFebruary29.MARCH_1.birthday(birth, years);
            boolean earlier = MonthDay.from(birth).equals(FEBRUARY_29) && !march1.isLeapYear();
            assertThat(BirthdayOnFebruary29.FEBRUARY_28.birthday(birth, years))
                    .isEqualTo(earlier ? march1.minusDays(1) : march1);
        });
    }

    private static LocalDate firstBusinessDayFrom(LocalDate day) {
        return day.datesUntil(day.plusDays(8))
                .filter(StatuteHolidays::isBusinessDay)
                .findFirst()
                .orElseThrow();
    }
}
