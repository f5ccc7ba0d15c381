package org.openisp.rules.oregon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline.NEXT_BUSINESS_DAY;
import static org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline.ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE;
import static org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline.STAYS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

@DisplayName("OAR 411-317-0000(56) counting calendar days")
class DaysTest {

    private static final BusinessCalendar STANDARD = OregonCalendar.standard();

    @ParameterizedTest(name = "{1} days from {0}: {2}, or {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # event    | n  | day after is one | day of event is one | why
            2025-01-01 | 1  | 2025-01-02       | 2025-01-01          | one day
            2025-01-30 | 5  | 2025-02-04       | 2025-02-03          | over the end of a month
            2025-02-27 | 5  | 2025-03-04       | 2025-03-03          | February of a common year
            2024-02-27 | 5  | 2024-03-03       | 2024-03-02          | the leap day is one of the days
            2024-02-29 | 14 | 2024-03-14       | 2024-03-13          | from a leap day
            2025-12-28 | 14 | 2026-01-11       | 2026-01-10          | over the end of a year
            2028-02-29 | 90 | 2028-05-29       | 2028-05-28          | 31 and 30 and 29
            2100-02-27 | 5  | 2100-03-04       | 2100-03-03          | 2100 is no leap year
            """)
    void due(LocalDate event, int n, LocalDate dayAfter, LocalDate dayOfEvent, String why) {
        assertThat(Days.due(event, n, Counting.DAY_AFTER_IS_DAY_ONE)).isEqualTo(dayAfter);
        assertThat(Days.due(event, n, Counting.DAY_OF_EVENT_IS_DAY_ONE)).isEqualTo(dayOfEvent);
    }

    @ParameterizedTest(name = "{0}: next business day {1}, only Sundays and state holidays {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # due      | next       | only       | why
            2025-03-05 | 2025-03-05 | 2025-03-05 | a business day stays
            2025-03-08 | 2025-03-10 | 2025-03-08 | a Saturday that is no holiday
            2025-03-09 | 2025-03-10 | 2025-03-10 | a Sunday
            2025-10-13 | 2025-10-14 | 2025-10-13 | Columbus Day is no holiday of ORS 187.010
            2025-10-12 | 2025-10-14 | 2025-10-14 | a Sunday moves, and Columbus Day is no business day
            2025-07-04 | 2025-07-07 | 2025-07-07 | a holiday on a Friday
            2026-07-03 | 2026-07-06 | 2026-07-06 | the Friday before a Saturday holiday is one too
            2026-07-04 | 2026-07-06 | 2026-07-06 | a Saturday that is a holiday
            2027-07-05 | 2027-07-06 | 2027-07-06 | the Monday after a Sunday holiday
            2021-12-31 | 2022-01-03 | 2022-01-03 | over the end of the year
            2023-01-01 | 2023-01-03 | 2023-01-03 | Sunday New Year, and the Monday after
            2025-11-27 | 2025-11-28 | 2025-11-28 | Thanksgiving; the Friday is a business day
            2025-11-28 | 2025-11-28 | 2025-11-28 | the Friday after stays
            2024-05-26 | 2024-05-28 | 2024-05-28 | the Sunday before Memorial Day
            2024-02-29 | 2024-02-29 | 2024-02-29 | a leap day on a Thursday
            """)
    void moved(LocalDate due, LocalDate next, LocalDate only, String why) {
        assertThat(Days.moved(due, STAYS, STANDARD)).isEqualTo(due);
        assertThat(Days.moved(due, NEXT_BUSINESS_DAY, STANDARD)).isEqualTo(next);
        assertThat(Days.moved(due, ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE, STANDARD))
                .isEqualTo(only);
    }

    @Test
    void a_closed_friday_after_thanksgiving_moves_a_deadline_but_is_no_state_holiday() {
        BusinessCalendar closed = new OregonCalendar(FridayAfterThanksgiving.CLOSED);
        LocalDate thursday = LocalDate.of(2025, 11, 27);
        LocalDate friday = LocalDate.of(2025, 11, 28);
        LocalDate monday = LocalDate.of(2025, 12, 1);

        assertThat(Days.moved(friday, NEXT_BUSINESS_DAY, closed)).isEqualTo(monday);
        assertThat(Days.moved(friday, ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE, closed))
                .isEqualTo(friday);
        assertThat(Days.moved(thursday, ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE, closed))
                .isEqualTo(monday);
    }

    @Test
    void a_day_closed_by_order_moves_a_deadline_but_is_no_state_holiday() {
        LocalDate sunday = LocalDate.of(2025, 3, 9);
        LocalDate monday = LocalDate.of(2025, 3, 10);
        LocalDate tuesday = LocalDate.of(2025, 3, 11);
        BusinessCalendar storm = STANDARD.closedAlsoOn(List.of(monday));

        assertThat(Days.moved(monday, STAYS, storm)).isEqualTo(monday);
        assertThat(Days.moved(monday, NEXT_BUSINESS_DAY, storm)).isEqualTo(tuesday);
        assertThat(Days.moved(monday, ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE, storm))
                .isEqualTo(monday);
        assertThat(Days.moved(sunday, ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE, storm))
                .isEqualTo(tuesday);
    }

    @ParameterizedTest(name = "prior to {0}: {1}, or strictly {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # event    | same day   | strictly   | why
            2025-06-15 | 2025-06-15 | 2025-06-14 | within a month
            2025-03-01 | 2025-03-01 | 2025-02-28 | February of a common year
            2024-03-01 | 2024-03-01 | 2024-02-29 | February of a leap year
            2024-02-29 | 2024-02-29 | 2024-02-28 | a leap day
            2025-01-01 | 2025-01-01 | 2024-12-31 | over the start of a year
            """)
    void last_day_prior_to(LocalDate event, LocalDate sameDay, LocalDate strictly, String why) {
        assertThat(Days.lastDayPriorTo(event, PriorTo.SAME_DAY_COUNTS)).isEqualTo(sameDay);
        assertThat(Days.lastDayPriorTo(event, PriorTo.STRICTLY_BEFORE)).isEqualTo(strictly);
    }

    @ParameterizedTest(name = "one year from {0}: {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # day      | February 28 | March 1    | why
            2025-01-15 | 2026-01-15  | 2026-01-15 | the same day of the next year
            2024-12-31 | 2025-12-31  | 2025-12-31 | the last day of a year
            2023-02-28 | 2024-02-28  | 2024-02-28 | into a leap year: not the 29th
            2023-03-01 | 2024-03-01  | 2024-03-01 | over a leap day: 366 days
            2024-02-28 | 2025-02-28  | 2025-02-28 | the day before a leap day
            2024-02-29 | 2025-02-28  | 2025-03-01 | from a leap day the reading decides
            2024-03-01 | 2025-03-01  | 2025-03-01 | the day after a leap day
            2028-02-29 | 2029-02-28  | 2029-03-01 | the next leap day
            """)
    void one_year_from(LocalDate day, LocalDate february28, LocalDate march1, String why) {
        assertThat(Days.oneYearFrom(day, YearFromFebruary29.FEBRUARY_28)).isEqualTo(february28);
        assertThat(Days.oneYearFrom(day, YearFromFebruary29.MARCH_1)).isEqualTo(march1);
    }

    @Test
    void years_from_february_29_end_on_the_29th_where_there_is_one() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertThat(Days.yearsFrom(leap, 2, YearFromFebruary29.MARCH_1)).isEqualTo("2026-03-01");
        assertThat(Days.yearsFrom(leap, 2, YearFromFebruary29.FEBRUARY_28)).isEqualTo("2026-02-28");
        assertThat(Days.yearsFrom(leap, 4, YearFromFebruary29.MARCH_1)).isEqualTo("2028-02-29");
        assertThat(Days.yearsFrom(leap, 4, YearFromFebruary29.FEBRUARY_28)).isEqualTo("2028-02-29");
    }

    @Test
    void the_later_of_two_days() {
        LocalDate one = LocalDate.of(2025, 2, 28);
        LocalDate other = LocalDate.of(2025, 3, 1);

        assertThat(Days.later(one, other)).isEqualTo(other);
        assertThat(Days.later(other, one)).isEqualTo(other);
        assertThat(Days.later(one, one)).isEqualTo(one);
    }
}
