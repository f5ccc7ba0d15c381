package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_AFTER_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.oar411_415_0070.S08bNinetyDays.due;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(8)(b) initial ISP within 90 days of the request")
class S08bNinetyDaysTest {

    @ParameterizedTest(name = "{0}: by {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # clock    | due        | same day is one | why
            2025-01-15 | 2025-04-15 | 2025-04-14      | 16, 28, 31 and 15
            2024-01-15 | 2024-04-14 | 2024-04-13      | the leap day is one of the ninety
            2024-02-29 | 2024-05-29 | 2024-05-28      | from a leap day: 31, 30 and 29
            2028-02-29 | 2028-05-29 | 2028-05-28      | the next leap day, to a holiday
            2023-12-01 | 2024-02-29 | 2024-02-28      | to a leap day: 30, 31 and 29
            2024-12-01 | 2025-03-01 | 2025-02-28      | a year later there is none
            2025-10-02 | 2025-12-31 | 2025-12-30      | to the end of the year: 29, 30 and 31
            2025-10-03 | 2026-01-01 | 2025-12-31      | over the end of the year, to a holiday
            2025-12-02 | 2026-03-02 | 2026-03-01      | 29, 31, 28 and 2
            """)
    void worked_dates(LocalDate clockStart, LocalDate due, LocalDate sameDayIsDayOne, String why) {
        assertThat(due(clockStart)).isEqualTo(due);
        assertThat(due(clockStart, DAY_AFTER_IS_DAY_ONE)).isEqualTo(due);
        assertThat(due(clockStart, DAY_OF_EVENT_IS_DAY_ONE)).isEqualTo(sameDayIsDayOne);
    }
}
