package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.oar411_415_0070.S08bNinetyDays.due;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.EveryDay;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(8)(b) initial ISP within 90 days of the request")
class S08bNinetyDaysLaws {

    @Test
    void there_are_90_days_for_it_after_the_day_that_starts_them() {
        EveryDay.ofFourHundredYears()
                .forEach(clockStart -> assertThat(EveryDay.from(clockStart.plusDays(1), due(clockStart))
                                .count())
                        .isEqualTo(90));
    }

    @Test
    void by_the_other_reading_that_day_is_one_of_the_90() {
        EveryDay.ofFourHundredYears()
                .forEach(clockStart -> assertThat(EveryDay.from(clockStart, due(clockStart, DAY_OF_EVENT_IS_DAY_ONE))
                                .count())
                        .isEqualTo(90));
    }

    @Test
    void one_day_later_is_due_one_day_later() {
        EveryDay.ofFourHundredYears()
                .forEach(clockStart -> assertThat(due(clockStart.plusDays(1)))
                        .isEqualTo(due(clockStart).plusDays(1)));
    }
}
