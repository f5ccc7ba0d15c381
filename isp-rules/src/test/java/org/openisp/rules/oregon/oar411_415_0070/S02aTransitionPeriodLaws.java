package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.TransitionCounting.ENTRY_IS_DAY_ONE;
import static org.openisp.rules.oregon.oar411_415_0070.S02aTransitionPeriod.lastDay;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.EveryDay;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(2)(a) transition period")
class S02aTransitionPeriodLaws {

    @Test
    void there_are_60_days_after_the_day_of_entry() {
        EveryDay.ofFourHundredYears()
                .forEach(entry -> assertThat(
                                EveryDay.from(entry.plusDays(1), lastDay(entry)).count())
                        .isEqualTo(60));
    }

    @Test
    void by_the_other_reading_the_day_of_entry_is_one_of_the_60() {
        EveryDay.ofFourHundredYears()
                .forEach(entry -> assertThat(EveryDay.from(entry, lastDay(entry, ENTRY_IS_DAY_ONE))
                                .count())
                        .isEqualTo(60));
    }

    @Test
    void one_day_later_in_is_one_day_later_out() {
        EveryDay.ofFourHundredYears()
                .forEach(entry -> assertThat(lastDay(entry.plusDays(1)))
                        .isEqualTo(lastDay(entry).plusDays(1)));
    }
}
