package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.TransitionCounting.DAY_AFTER_ENTRY_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.TransitionCounting.ENTRY_IS_DAY_ONE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(2)(a) transition period")
class S02aTransitionPeriodTest {

    @ParameterizedTest(name = "entry {0}: through {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # entry    | last day   | entry is day one | why
            2025-01-10 | 2025-03-11 | 2025-03-10       | 21 days of January, 28, and 11
            2024-01-10 | 2024-03-10 | 2024-03-09       | the leap day is one of the sixty
            2024-02-29 | 2024-04-29 | 2024-04-28       | entry on a leap day: 31 and 29
            2028-02-29 | 2028-04-29 | 2028-04-28       | the next leap day
            2023-12-31 | 2024-02-29 | 2024-02-28       | ends on a leap day: 31 and 29
            2025-12-31 | 2026-03-01 | 2026-02-28       | over the end of a year: 31, 28 and 1
            2025-11-02 | 2026-01-01 | 2025-12-31       | ends on a holiday and stays there
            2025-07-04 | 2025-09-02 | 2025-09-01       | entry on a holiday: 27, 31 and 2
            """)
    void worked_dates(LocalDate enteredOn, LocalDate lastDay, LocalDate entryIsDayOne, String why) {
        assertThat(S02aTransitionPeriod.lastDay(enteredOn)).isEqualTo(lastDay);
        assertThat(S02aTransitionPeriod.lastDay(enteredOn, DAY_AFTER_ENTRY_IS_DAY_ONE))
                .isEqualTo(lastDay);
        assertThat(S02aTransitionPeriod.lastDay(enteredOn, ENTRY_IS_DAY_ONE)).isEqualTo(entryIsDayOne);
    }
}
