package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_AFTER_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.YearFromFebruary29.FEBRUARY_28;
import static org.openisp.rules.oregon.OregonReadings.YearFromFebruary29.MARCH_1;
import static org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan.firstDue;
import static org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan.nextDue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(10)(a) Annual Plan within 90 days, and annually")
class S10aAnnualPlanTest {

    @ParameterizedTest(name = "{0}: by {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # enrolled | due        | same day is one | why
            2025-03-03 | 2025-06-01 | 2025-05-31      | 28, 30, 31 and 1: a Sunday stays
            2025-11-17 | 2026-02-15 | 2026-02-14      | over the end of a year: 13, 31, 31 and 15
            2024-02-29 | 2024-05-29 | 2024-05-28      | from a leap day: 31, 30 and 29
            2028-02-29 | 2028-05-29 | 2028-05-28      | from the next one, to a holiday
            2023-12-01 | 2024-02-29 | 2024-02-28      | to a leap day: 30, 31 and 29
            2025-10-02 | 2025-12-31 | 2025-12-30      | to the end of the year: 29, 30 and 31
            2025-10-03 | 2026-01-01 | 2025-12-31      | to New Year's Day
            """)
    void worked_dates(LocalDate enrolledOn, LocalDate due, LocalDate sameDayIsDayOne, String why) {
        assertThat(firstDue(enrolledOn)).isEqualTo(due);
        assertThat(firstDue(enrolledOn, DAY_AFTER_IS_DAY_ONE)).isEqualTo(due);
        assertThat(firstDue(enrolledOn, DAY_OF_EVENT_IS_DAY_ONE)).isEqualTo(sameDayIsDayOne);
    }

    @ParameterizedTest(name = "developed {0}: next by {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # developed | due        | other reading | why
            2025-03-03  | 2026-03-03 | 2026-03-03    | the same day of the next year
            2024-12-31  | 2025-12-31 | 2025-12-31    | the last day of a year
            2025-02-28  | 2026-02-28 | 2026-02-28    | from the last of February
            2023-02-28  | 2024-02-28 | 2024-02-28    | into a leap year
            2023-03-01  | 2024-03-01 | 2024-03-01    | over a leap day: a year, not 365 days
            2024-02-29  | 2025-02-28 | 2025-03-01    | from a leap day the reading decides
            2028-02-29  | 2029-02-28 | 2029-03-01    | from the next one too
            """)
    void annually_thereafter(LocalDate developedOn, LocalDate due, LocalDate otherReading, String why) {
        assertThat(nextDue(developedOn)).isEqualTo(due);
        assertThat(nextDue(developedOn, FEBRUARY_28)).isEqualTo(due);
        assertThat(nextDue(developedOn, MARCH_1)).isEqualTo(otherReading);
    }
}
