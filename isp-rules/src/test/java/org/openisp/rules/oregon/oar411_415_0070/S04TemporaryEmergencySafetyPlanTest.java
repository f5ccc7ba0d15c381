package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Lasting.FIRST_DAY_COUNTS;
import static org.openisp.rules.oregon.OregonReadings.Lasting.FIRST_DAY_DOES_NOT_COUNT;
import static org.openisp.rules.oregon.oar411_415_0070.S04TemporaryEmergencySafetyPlan.lastDay;
import static org.openisp.rules.oregon.oar411_415_0070.S04TemporaryEmergencySafetyPlan.lastDayExtended;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(4) Temporary Emergency Safety Plan")
class S04TemporaryEmergencySafetyPlanTest {

    @ParameterizedTest(name = "from {0}: through {1}, extended {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | 90 days    | 180 days   | why
            2025-01-15 | 2025-04-14 | 2025-07-13 | 17, 28, 31 and 14; then 16, 31, 30 and 13
            2024-01-15 | 2024-04-13 | 2024-07-12 | the leap day is one of the ninety
            2024-02-29 | 2024-05-28 | 2024-08-26 | from a leap day: 1, 31, 30 and 28
            2028-02-29 | 2028-05-28 | 2028-08-26 | the next leap day
            2024-10-25 | 2025-01-22 | 2025-04-22 | over the end of a year
            2025-10-03 | 2025-12-31 | 2026-03-31 | ends with the year: 29, 30 and 31
            2025-12-03 | 2026-03-02 | 2026-05-31 | 29, 31, 28 and 2; then 29, 30 and 31
            """)
    void worked_dates(LocalDate from, LocalDate last, LocalDate extended, String why) {
        assertThat(lastDay(from)).isEqualTo(last);
        assertThat(lastDay(from, FIRST_DAY_COUNTS)).isEqualTo(last);
        assertThat(lastDayExtended(from, FIRST_DAY_COUNTS)).isEqualTo(extended);
    }

    @ParameterizedTest(name = "from {0}: through {1}, extended {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | 90 days    | 180 days   | why
            2025-01-15 | 2025-04-15 | 2025-07-14 | 16, 28, 31 and 15; then 15, 31, 30 and 14
            2024-01-15 | 2024-04-14 | 2024-07-13 | the leap day is one of the ninety
            2024-02-29 | 2024-05-29 | 2024-08-27 | from a leap day: 31, 30 and 29
            2025-10-03 | 2026-01-01 | 2026-04-01 | into the next year
            """)
    void by_the_other_reading_the_first_day_does_not_count(
            LocalDate from, LocalDate last, LocalDate extended, String why) {
        assertThat(lastDay(from, FIRST_DAY_DOES_NOT_COUNT)).isEqualTo(last);
        assertThat(lastDayExtended(from, FIRST_DAY_DOES_NOT_COUNT)).isEqualTo(extended);
    }
}
