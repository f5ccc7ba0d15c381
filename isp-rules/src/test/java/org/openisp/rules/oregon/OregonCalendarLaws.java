package org.openisp.rules.oregon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving.CLOSED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.EveryDay;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-317-0000(25), ORS 187.010 business days")
class OregonCalendarLaws {

    private static final OregonCalendar STANDARD = OregonCalendar.standard();
    private static final OregonCalendar LONG_THANKSGIVING = new OregonCalendar(CLOSED);

    @Test
    void the_holidays_are_those_of_the_list() {
        EveryDay.ofFourHundredYears()
                .forEach(day -> assertThat(OregonCalendar.isStateHoliday(day))
                        .as("%s", day)
                        .isEqualTo(StatuteHolidays.isOfTheState(day)));
    }

    @Test
    void the_business_days_are_those_of_the_list() {
        EveryDay.ofFourHundredYears().forEach(day -> {
            boolean expected = StatuteHolidays.isBusinessDay(day);
            assertThat(STANDARD.isBusinessDay(day)).as("%s", day).isEqualTo(expected);
            assertThat(LONG_THANKSGIVING.isBusinessDay(day))
                    .as("%s", day)
                    .isEqualTo(expected && !StatuteHolidays.isFridayAfterThanksgiving(day));
        });
    }

    @Test
    void the_same_or_next_business_day_is_the_first_one_from_the_day_on() {
        EveryDay.ofFourHundredYears().forEach(day -> {
            LocalDate expected = day;
            while (!StatuteHolidays.isBusinessDay(expected)) {
                expected = expected.plusDays(1);
            }
            assertThat(STANDARD.sameOrNextBusinessDay(day)).as("%s", day).isEqualTo(expected);
        });
    }

    @Test
    void offices_are_never_closed_for_more_than_three_days_or_four_with_a_long_thanksgiving() {
        EveryDay.ofFourHundredYears().forEach(day -> {
            assertThat(STANDARD.sameOrNextBusinessDay(day)).isBeforeOrEqualTo(day.plusDays(3));
            assertThat(LONG_THANKSGIVING.sameOrNextBusinessDay(day)).isBeforeOrEqualTo(day.plusDays(4));
        });
    }
}
