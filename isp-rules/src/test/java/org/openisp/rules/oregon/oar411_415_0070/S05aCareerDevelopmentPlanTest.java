package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.YearFromFebruary29.FEBRUARY_28;
import static org.openisp.rules.oregon.OregonReadings.YearFromFebruary29.MARCH_1;
import static org.openisp.rules.oregon.oar411_415_0070.S05aCareerDevelopmentPlan.opportunityDue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(5)(a)(B) within one year of an unexpected exit from school")
class S05aCareerDevelopmentPlanTest {

    @ParameterizedTest(name = "exit {0}: by {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # exit     | due        | other reading | why
            2025-06-13 | 2026-06-13 | 2026-06-13    | the same day of the next year
            2024-12-31 | 2025-12-31 | 2025-12-31    | the last day of a year
            2025-07-05 | 2026-07-05 | 2026-07-05    | a Sunday stays
            2023-03-01 | 2024-03-01 | 2024-03-01    | over a leap day: a year, not 365 days
            2027-02-28 | 2028-02-28 | 2028-02-28    | into a leap year
            2024-02-28 | 2025-02-28 | 2025-02-28    | the day before a leap day
            2024-02-29 | 2025-02-28 | 2025-03-01    | from a leap day the reading decides
            2028-02-29 | 2029-02-28 | 2029-03-01    | from the next one too
            """)
    void worked_dates(LocalDate exitedOn, LocalDate due, LocalDate otherReading, String why) {
        assertThat(opportunityDue(exitedOn)).isEqualTo(due);
        assertThat(opportunityDue(exitedOn, FEBRUARY_28)).isEqualTo(due);
        assertThat(opportunityDue(exitedOn, MARCH_1)).isEqualTo(otherReading);
    }
}
