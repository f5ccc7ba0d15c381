package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.oar411_415_0070.S08mCopies.copyDue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.EveryDay;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(8)(m) copy within two weeks of authorization")
class S08mCopiesLaws {

    @Test
    void there_are_14_days_for_it_after_the_day_that_starts_them() {
        EveryDay.ofFourHundredYears()
                .forEach(authorizedOn -> assertThat(EveryDay.from(authorizedOn.plusDays(1), copyDue(authorizedOn))
                                .count())
                        .isEqualTo(14));
    }

    @Test
    void by_the_other_reading_that_day_is_one_of_the_14() {
        EveryDay.ofFourHundredYears()
                .forEach(authorizedOn -> assertThat(
                                EveryDay.from(authorizedOn, copyDue(authorizedOn, DAY_OF_EVENT_IS_DAY_ONE))
                                        .count())
                        .isEqualTo(14));
    }

    @Test
    void it_is_due_on_the_same_day_of_the_week() {
        EveryDay.ofFourHundredYears()
                .forEach(authorizedOn ->
                        assertThat(copyDue(authorizedOn).getDayOfWeek()).isEqualTo(authorizedOn.getDayOfWeek()));
    }

    @Test
    void one_day_later_is_due_one_day_later() {
        EveryDay.ofFourHundredYears()
                .forEach(authorizedOn -> assertThat(copyDue(authorizedOn.plusDays(1)))
                        .isEqualTo(copyDue(authorizedOn).plusDays(1)));
    }
}
