package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.TwelveMonthsFromFebruary29.FEBRUARY_27;
import static org.openisp.rules.oregon.OregonReadings.TwelveMonthsFromFebruary29.FEBRUARY_28;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(2)(c) duration of an annual ISP")
class S02cAnnualTermTest {

    @ParameterizedTest(name = "from {0} through {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | ends       | other reading | why
            2025-02-01 | 2026-01-31 | 2026-01-31    | from a first to a month end
            2025-01-01 | 2025-12-31 | 2025-12-31    | a calendar year
            2025-01-15 | 2026-01-14 | 2026-01-14    | within a month
            2025-12-31 | 2026-12-30 | 2026-12-30    | from the last day of a year
            2024-03-01 | 2025-02-28 | 2025-02-28    | 365 days after a leap day
            2023-03-01 | 2024-02-29 | 2024-02-29    | twelve months, not 365 days
            2027-03-01 | 2028-02-29 | 2028-02-29    | the next leap day
            2023-02-28 | 2024-02-27 | 2024-02-27    | into a leap year
            2024-02-28 | 2025-02-27 | 2025-02-27    | over a leap day
            2024-02-29 | 2025-02-28 | 2025-02-27    | from a leap day the reading decides
            2028-02-29 | 2029-02-28 | 2029-02-27    | from the next one too
            2025-07-31 | 2026-07-30 | 2026-07-30    | from a month end
            """)
    void worked_dates(LocalDate starts, LocalDate ends, LocalDate otherReading, String why) {
        assertThat(S02cAnnualTerm.endsOn(starts)).isEqualTo(ends);
        assertThat(S02cAnnualTerm.endsOn(starts, FEBRUARY_28)).isEqualTo(ends);
        assertThat(S02cAnnualTerm.endsOn(starts, FEBRUARY_27)).isEqualTo(otherReading);
    }
}
