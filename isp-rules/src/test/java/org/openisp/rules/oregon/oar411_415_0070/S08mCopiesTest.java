package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_AFTER_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.oar411_415_0070.S08mCopies.copyDue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(8)(m) copy within two weeks of authorization")
class S08mCopiesTest {

    @ParameterizedTest(name = "{0}: by {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | due        | same day is one | why
            2025-02-12   | 2025-02-26 | 2025-02-25      | two weeks
            2025-02-14   | 2025-02-28 | 2025-02-27      | to a month end
            2025-02-15   | 2025-03-01 | 2025-02-28      | over a month end
            2024-02-15   | 2024-02-29 | 2024-02-28      | to a leap day
            2024-02-29   | 2024-03-14 | 2024-03-13      | from a leap day
            2028-02-29   | 2028-03-14 | 2028-03-13      | from the next one
            2025-11-13   | 2025-11-27 | 2025-11-26      | Thanksgiving: the day stays
            2025-12-18   | 2026-01-01 | 2025-12-31      | New Year: the day stays
            2025-12-31   | 2026-01-14 | 2026-01-13      | from the last day of a year
            """)
    void worked_dates(LocalDate authorizedOn, LocalDate due, LocalDate sameDayIsDayOne, String why) {
        assertThat(copyDue(authorizedOn)).isEqualTo(due);
        assertThat(copyDue(authorizedOn, DAY_AFTER_IS_DAY_ONE)).isEqualTo(due);
        assertThat(copyDue(authorizedOn, DAY_OF_EVENT_IS_DAY_ONE)).isEqualTo(sameDayIsDayOne);
    }
}
