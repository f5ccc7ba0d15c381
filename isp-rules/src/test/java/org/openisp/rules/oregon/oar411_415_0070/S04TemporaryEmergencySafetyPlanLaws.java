package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Lasting.FIRST_DAY_COUNTS;
import static org.openisp.rules.oregon.OregonReadings.Lasting.FIRST_DAY_DOES_NOT_COUNT;
import static org.openisp.rules.oregon.oar411_415_0070.S04TemporaryEmergencySafetyPlan.lastDay;
import static org.openisp.rules.oregon.oar411_415_0070.S04TemporaryEmergencySafetyPlan.lastDayExtended;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openisp.rules.EveryDay;
import org.openisp.rules.oregon.OregonReadings.Lasting;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(4) Temporary Emergency Safety Plan")
class S04TemporaryEmergencySafetyPlanLaws {

    @Test
    void it_is_in_effect_on_90_days_and_never_on_more_than_180() {
        EveryDay.ofFourHundredYears().forEach(from -> {
            assertThat(EveryDay.from(from, lastDay(from)).count()).isEqualTo(90);
            assertThat(EveryDay.from(from, lastDayExtended(from, FIRST_DAY_COUNTS))
                            .count())
                    .isEqualTo(180);
        });
    }

    @Test
    void where_the_first_day_does_not_count_there_are_90_or_180_after_it() {
        EveryDay.ofFourHundredYears().forEach(from -> {
            LocalDate second = from.plusDays(1);
            assertThat(EveryDay.from(second, lastDay(from, FIRST_DAY_DOES_NOT_COUNT))
                            .count())
                    .isEqualTo(90);
            assertThat(EveryDay.from(second, lastDayExtended(from, FIRST_DAY_DOES_NOT_COUNT))
                            .count())
                    .isEqualTo(180);
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_extension_adds_90_days_and_so_never_shortens(Lasting reading) {
        EveryDay.ofFourHundredYears()
                .forEach(from -> assertThat(
                                EveryDay.from(lastDay(from, reading).plusDays(1), lastDayExtended(from, reading))
                                        .count())
                        .isEqualTo(90));
    }

    @ParameterizedTest
    @EnumSource
    void one_day_later_in_effect_is_one_day_later_at_an_end(Lasting reading) {
        EveryDay.ofFourHundredYears().forEach(from -> {
            LocalDate second = from.plusDays(1);
            assertThat(lastDay(second, reading))
                    .isEqualTo(lastDay(from, reading).plusDays(1));
            assertThat(lastDayExtended(second, reading))
                    .isEqualTo(lastDayExtended(from, reading).plusDays(1));
        });
    }
}
