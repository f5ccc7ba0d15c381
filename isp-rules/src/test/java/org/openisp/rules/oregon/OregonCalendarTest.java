package org.openisp.rules.oregon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving.BUSINESS_DAY;
import static org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving.CLOSED;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.EveryDay;
import org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving;

@DisplayName("OAR 411-317-0000(25), ORS 187.010 business days")
class OregonCalendarTest {

    private static final OregonCalendar STANDARD = OregonCalendar.standard();
    private static final OregonCalendar LONG_THANKSGIVING = new OregonCalendar(CLOSED);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # year | every Monday to Friday on which offices are closed
            2022 | 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26
            2023 | 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25
            2024 | 01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25
            2025 | 01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25
            2026 | 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25
            2027 | 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31
            2028 | 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25
            """)
    void the_closed_weekdays_of_a_year(int year, String expected) {
        List<LocalDate> closed = EveryDay.from(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !STANDARD.isBusinessDay(day))
                .toList();

        assertThat(closed)
                .isEqualTo(Arrays.stream(expected.split(" ", -1))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: business day {1}, holiday of the state {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # day      | business | holiday | why
            2025-03-05 | true     | false   | a plain Wednesday
            2025-03-08 | false    | false   | a plain Saturday
            2025-03-09 | false    | false   | a plain Sunday: Sundays are set aside
            2021-12-31 | false    | true    | New Year 2022 is a Saturday, so the Friday before
            2022-01-01 | false    | true    | the Saturday itself stays a holiday
            2022-01-03 | true     | false   | after a Saturday holiday the Monday is open
            2022-12-30 | true     | false   | New Year 2023 is a Sunday: the Friday before is open
            2023-01-01 | false    | true    | New Year on a Sunday
            2023-01-02 | false    | true    | and the Monday after
            2023-01-03 | true     | false   | one Monday only
            2026-07-02 | true     | false   | July 4 is a Saturday: only the Friday before is closed
            2026-07-03 | false    | true    | the Friday before Saturday July 4
            2026-07-04 | false    | true    | Independence Day on a Saturday
            2027-07-04 | false    | true    | Independence Day on a Sunday
            2027-07-05 | false    | true    | the Monday after Sunday July 4
            2027-06-18 | false    | true    | the Friday before Saturday June 19
            2022-06-20 | false    | true    | the Monday after Sunday June 19
            2023-11-10 | false    | true    | the Friday before Saturday November 11
            2021-12-24 | false    | true    | the Friday before Saturday December 25
            2022-12-26 | false    | true    | the Monday after Sunday December 25
            2024-12-24 | true     | false   | Christmas Eve on its own is none
            2024-12-31 | true     | false   | New Year's Eve on its own is none
            2025-10-13 | false    | false   | Columbus Day is federal only
            2025-10-20 | true     | false   | the third Monday of October
            2024-11-22 | true     | false   | the fourth Friday of November 2024, before Thanksgiving
            2024-11-28 | false    | true    | the fourth Thursday of November
            2024-11-29 | true     | false   | the statute does not name the Friday after Thanksgiving
            2023-11-23 | false    | true    | the fourth of five Thursdays
            2023-11-30 | true     | false   | the fifth of five Thursdays
            2027-05-24 | true     | false   | the fourth of five Mondays of May
            2027-05-31 | false    | true    | Memorial Day is the last of five Mondays
            2024-05-27 | false    | true    | Memorial Day is the last of four Mondays
            2024-01-15 | false    | true    | Martin Luther King: the third Monday of January
            2024-01-22 | true     | false   | the fourth Monday of January
            2024-02-19 | false    | true    | Presidents: the third Monday of February
            2024-02-12 | true     | false   | Lincoln's own birthday is none
            2024-02-29 | true     | false   | a leap day on a Thursday
            2028-02-29 | true     | false   | a leap day on a Tuesday
            2024-09-02 | false    | true    | Labor Day: the first Monday of September
            2024-09-09 | true     | false   | the second Monday of September
            """)
    void worked_dates(LocalDate day, boolean business, boolean holiday, String why) {
        assertThat(STANDARD.isBusinessDay(day)).isEqualTo(business);
        assertThat(OregonCalendar.isStateHoliday(day)).isEqualTo(holiday);
    }

    @ParameterizedTest(name = "{0} with the Friday {1}: {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # day      | Friday       | business | why
            2025-11-28 | BUSINESS_DAY | true     | the default reading
            2025-11-28 | CLOSED       | false    | closed by the other reading
            2023-11-24 | CLOSED       | false    | the Friday after the fourth of five Thursdays
            2024-11-29 | CLOSED       | false    | the fifth Friday of the month
            2024-11-22 | CLOSED       | true     | the fourth Friday comes before Thanksgiving here
            2025-11-27 | CLOSED       | false    | Thanksgiving itself
            2025-12-01 | CLOSED       | true     | the Monday after is open
            2025-12-26 | CLOSED       | true     | the Friday after Christmas is another matter
            """)
    void the_friday_after_thanksgiving_is_a_reading(
            LocalDate day, FridayAfterThanksgiving friday, boolean business, String why) {
        assertThat(new OregonCalendar(friday).isBusinessDay(day)).isEqualTo(business);
    }

    @Test
    void by_either_reading_the_friday_after_thanksgiving_is_no_holiday_of_the_state() {
        assertThat(OregonCalendar.isStateHoliday(LocalDate.of(2025, 11, 28))).isFalse();
        assertThat(STANDARD.fridayAfterThanksgiving()).isEqualTo(BUSINESS_DAY);
    }

    @ParameterizedTest(name = "{0}: {1}, with a long Thanksgiving {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # day      | standard   | long       | why
            2025-03-05 | 2025-03-05 | 2025-03-05 | a business day stays
            2025-03-08 | 2025-03-10 | 2025-03-10 | from Saturday to Monday
            2025-03-09 | 2025-03-10 | 2025-03-10 | from Sunday to Monday
            2025-07-04 | 2025-07-07 | 2025-07-07 | Friday holiday, weekend
            2025-10-11 | 2025-10-14 | 2025-10-14 | weekend, Columbus Day
            2025-10-13 | 2025-10-14 | 2025-10-14 | Columbus Day is no business day
            2025-11-27 | 2025-11-28 | 2025-12-01 | Thanksgiving
            2025-11-28 | 2025-11-28 | 2025-12-01 | the Friday after
            2021-12-31 | 2022-01-03 | 2022-01-03 | over the end of the year
            2022-12-31 | 2023-01-03 | 2023-01-03 | Saturday, Sunday New Year, closed Monday
            2024-05-25 | 2024-05-28 | 2024-05-28 | weekend, Memorial Day
            """)
    void same_or_next_business_day(LocalDate day, LocalDate standard, LocalDate longThanksgiving, String why) {
        assertThat(STANDARD.sameOrNextBusinessDay(day)).isEqualTo(standard);
        assertThat(LONG_THANKSGIVING.sameOrNextBusinessDay(day)).isEqualTo(longThanksgiving);
    }

    @ParameterizedTest(name = "{0} plus {1}: {2}, with a long Thanksgiving {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # day      | n  | standard   | long       | why
            2025-03-05 | 1  | 2025-03-06 | 2025-03-06 | the day itself is not counted
            2025-03-07 | 1  | 2025-03-10 | 2025-03-10 | Friday, then Monday
            2025-03-08 | 1  | 2025-03-10 | 2025-03-10 | from a Saturday Monday is the first
            2025-03-03 | 5  | 2025-03-10 | 2025-03-10 | five business days are a week
            2024-02-28 | 1  | 2024-02-29 | 2024-02-29 | the leap day counts
            2024-02-28 | 2  | 2024-03-01 | 2024-03-01 | a Friday
            2025-10-10 | 1  | 2025-10-14 | 2025-10-14 | Columbus Day is skipped
            2025-11-26 | 1  | 2025-11-28 | 2025-12-01 | Thanksgiving is skipped
            2021-12-30 | 1  | 2022-01-03 | 2022-01-03 | Friday 2021-12-31 is skipped
            2025-12-31 | 1  | 2026-01-02 | 2026-01-02 | New Year is skipped
            2025-12-24 | 5  | 2026-01-02 | 2026-01-02 | 26, 29, 30, 31 and January 2
            2025-06-30 | 10 | 2025-07-15 | 2025-07-15 | Independence Day is skipped
            """)
    void the_nth_business_day_after(LocalDate day, int n, LocalDate standard, LocalDate longThanksgiving, String why) {
        assertThat(STANDARD.plusBusinessDays(day, n)).isEqualTo(standard);
        assertThat(LONG_THANKSGIVING.plusBusinessDays(day, n)).isEqualTo(longThanksgiving);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void fewer_than_one_business_day_is_refused(int n) {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.plusBusinessDays(LocalDate.of(2025, 3, 5), n));
    }

    @ParameterizedTest(name = "closed also on {0}: {1} plus {2} is {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # closed   | day        | n  | expected   | why
            2025-01-09 | 2025-01-08 | 1  | 2025-01-10 | a day of mourning on a Thursday
            2025-01-09 | 2025-01-09 | 1  | 2025-01-10 | counting from the closed day itself
            2025-01-09 | 2025-01-09 | 2  | 2025-01-13 | and over the weekend
            2025-03-08 | 2025-03-07 | 1  | 2025-03-10 | a Saturday was closed anyway
            2025-07-04 | 2025-07-03 | 1  | 2025-07-07 | a holiday was closed anyway
            2025-07-07 | 2025-07-03 | 1  | 2025-07-08 | the Monday after a holiday
            """)
    void closed_by_order(LocalDate closed, LocalDate day, int n, LocalDate expected, String why) {
        BusinessCalendar calendar = STANDARD.closedAlsoOn(List.of(closed));

        assertThat(calendar.plusBusinessDays(day, n)).isEqualTo(expected);
        assertThat(calendar.isBusinessDay(closed)).isFalse();
    }

    @Test
    void closing_more_days_adds_up_and_leaves_the_first_calendar_as_it_was() {
        LocalDate wednesday = LocalDate.of(2025, 3, 5);
        LocalDate thursday = LocalDate.of(2025, 3, 6);
        LocalDate friday = LocalDate.of(2025, 3, 7);
        BusinessCalendar one = STANDARD.closedAlsoOn(List.of(wednesday));
        BusinessCalendar two = one.closedAlsoOn(List.of(thursday));

        assertThat(two.sameOrNextBusinessDay(wednesday)).isEqualTo(friday);
        assertThat(one.sameOrNextBusinessDay(wednesday)).isEqualTo(thursday);
        assertThat(STANDARD.sameOrNextBusinessDay(wednesday)).isEqualTo(wednesday);
    }

    @Test
    void a_calendar_does_not_change_with_the_list_it_was_made_from() {
        LocalDate storm = LocalDate.of(2025, 3, 5);
        List<LocalDate> days = new ArrayList<>(List.of(storm));
        BusinessCalendar calendar = STANDARD.closedAlsoOn(days);

        days.clear();
        days.add(LocalDate.of(2025, 3, 6));

        assertThat(calendar.isBusinessDay(storm)).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2025, 3, 6))).isTrue();
    }

    @Test
    void by_default_the_friday_after_thanksgiving_is_a_business_day_and_the_name_says_where_it_is_none() {
        LocalDate friday = LocalDate.of(2025, 11, 28);
        OregonCalendar closed = new OregonCalendar(FridayAfterThanksgiving.CLOSED);

        assertThat(OregonCalendar.standard().isBusinessDay(friday)).isTrue();
        assertThat(OregonCalendar.standard().name()).isEqualTo("Oregon business days");
        assertThat(closed.isBusinessDay(friday)).isFalse();
        assertThat(closed.name()).isEqualTo("Oregon business days, the Friday after Thanksgiving closed");
    }
}
