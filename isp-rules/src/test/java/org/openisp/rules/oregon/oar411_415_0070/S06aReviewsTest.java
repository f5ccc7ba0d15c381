package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(6)(a)(A) review after a needs assessment")
class S06aReviewsTest {

    @ParameterizedTest(name = "conducted {0}: by {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # conducted | due        | why
            2025-04-10  | 2025-05-31 | the end of the month after, a Saturday
            2025-04-01  | 2025-05-31 | the first of a month
            2025-04-30  | 2025-05-31 | the last of a month
            2025-03-31  | 2025-04-30 | into a shorter month
            2025-01-31  | 2025-02-28 | February of a common year
            2024-01-31  | 2024-02-29 | February of a leap year
            2028-01-01  | 2028-02-29 | the next leap day
            2100-01-15  | 2100-02-28 | 2100 is no leap year
            2024-02-29  | 2024-03-31 | conducted on a leap day
            2025-02-28  | 2025-03-31 | from a shorter month into a longer one
            2025-11-30  | 2025-12-31 | the end of the year
            2025-12-31  | 2026-01-31 | over the end of the year
            2025-12-01  | 2026-01-31 | the longest time, 61 days
            """)
    void worked_dates(LocalDate conductedOn, LocalDate due, String why) {
        assertThat(S06aReviews.dueAfterAssessment(conductedOn)).isEqualTo(due);
    }
}
