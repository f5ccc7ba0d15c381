package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.InitialTermStart.MONTH_AFTER_AUTHORIZATION;
import static org.openisp.rules.oregon.OregonReadings.InitialTermStart.ON_AUTHORIZATION;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(2)(b) duration of an initial ISP")
class S02bInitialTermTest {

    @ParameterizedTest(name = "authorized {0}: {1} through {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | starts     | ends       | why
            2025-01-15   | 2025-02-01 | 2026-01-31 | the month after
            2025-01-31   | 2025-02-01 | 2026-01-31 | the last day of a month
            2025-02-01   | 2025-03-01 | 2026-02-28 | on a first: still the month after
            2025-02-28   | 2025-03-01 | 2026-02-28 | the last day of February
            2024-02-28   | 2024-03-01 | 2025-02-28 | the day before a leap day
            2024-02-29   | 2024-03-01 | 2025-02-28 | a leap day
            2028-02-29   | 2028-03-01 | 2029-02-28 | the next leap day
            2023-02-10   | 2023-03-01 | 2024-02-29 | ends on a leap day
            2027-02-28   | 2027-03-01 | 2028-02-29 | ends on the next one
            2024-12-31   | 2025-01-01 | 2025-12-31 | the last day of a year
            2025-12-01   | 2026-01-01 | 2026-12-31 | over the end of a year
            2025-07-04   | 2025-08-01 | 2026-07-31 | a holiday changes nothing
            2026-07-31   | 2026-08-01 | 2027-07-31 | starts on a Saturday
            """)
    void worked_dates(LocalDate authorized, LocalDate starts, LocalDate ends, String why) {
        assertThat(S02bInitialTerm.startsOn(authorized)).isEqualTo(starts);
        assertThat(S02bInitialTerm.startsOn(authorized, MONTH_AFTER_AUTHORIZATION))
                .isEqualTo(starts);
        assertThat(S02bInitialTerm.endsOn(authorized)).isEqualTo(ends);
    }

    @ParameterizedTest(name = "authorized {0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | starts     | why
            2025-01-15   | 2025-01-15 | on the day of authorization
            2025-02-01   | 2025-02-01 | also on a first
            2024-02-29   | 2024-02-29 | also on a leap day
            2024-12-31   | 2024-12-31 | also on the last day of a year
            """)
    void by_the_other_reading_it_starts_on_the_day_of_authorization(
            LocalDate authorized, LocalDate starts, String why) {
        assertThat(S02bInitialTerm.startsOn(authorized, ON_AUTHORIZATION)).isEqualTo(starts);
    }
}
