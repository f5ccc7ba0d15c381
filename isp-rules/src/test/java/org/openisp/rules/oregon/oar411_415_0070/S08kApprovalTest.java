package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_AFTER_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.oar411_415_0070.S08kApproval.requestDue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(8)(k) request for approval within five calendar days")
class S08kApprovalTest {

    @ParameterizedTest(name = "{0}: by {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | due        | same day is one | why
            2025-03-28   | 2025-04-02 | 2025-04-01      | over the end of a month
            2025-06-30   | 2025-07-05 | 2025-07-04      | calendar days: a holiday and a Saturday count
            2025-11-24   | 2025-11-29 | 2025-11-28      | Thanksgiving counts
            2025-02-24   | 2025-03-01 | 2025-02-28      | February of a common year
            2024-02-24   | 2024-02-29 | 2024-02-28      | to a leap day
            2024-02-26   | 2024-03-02 | 2024-03-01      | over a leap day
            2028-02-29   | 2028-03-05 | 2028-03-04      | from a leap day
            2025-12-27   | 2026-01-01 | 2025-12-31      | to New Year's Day
            2025-12-31   | 2026-01-05 | 2026-01-04      | from the last day of a year
            """)
    void worked_dates(LocalDate authorizedOn, LocalDate due, LocalDate sameDayIsDayOne, String why) {
        assertThat(requestDue(authorizedOn)).isEqualTo(due);
        assertThat(requestDue(authorizedOn, DAY_AFTER_IS_DAY_ONE)).isEqualTo(due);
        assertThat(requestDue(authorizedOn, DAY_OF_EVENT_IS_DAY_ONE)).isEqualTo(sameDayIsDayOne);
    }
}
