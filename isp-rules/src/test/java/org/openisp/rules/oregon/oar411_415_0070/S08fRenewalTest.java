package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.PriorTo.SAME_DAY_COUNTS;
import static org.openisp.rules.oregon.OregonReadings.PriorTo.STRICTLY_BEFORE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(8)(f) renewing ISP")
class S08fRenewalTest {

    @ParameterizedTest(name = "previous through {0}: starts {1}, sign by {2}, or {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # previous | starts     | sign by    | strictly   | why
            2026-01-31 | 2026-02-01 | 2026-01-31 | 2026-01-30 | a month end
            2025-12-31 | 2026-01-01 | 2025-12-31 | 2025-12-30 | over the end of a year, on a holiday
            2025-02-28 | 2025-03-01 | 2025-02-28 | 2025-02-27 | the last of February
            2024-02-28 | 2024-02-29 | 2024-02-28 | 2024-02-27 | starts on a leap day
            2024-02-29 | 2024-03-01 | 2024-02-29 | 2024-02-28 | ends on a leap day
            2028-02-29 | 2028-03-01 | 2028-02-29 | 2028-02-28 | and on the next one
            2024-03-01 | 2024-03-02 | 2024-03-01 | 2024-02-29 | strictly before is a leap day
            2025-07-03 | 2025-07-04 | 2025-07-03 | 2025-07-02 | starts on a holiday all the same
            2025-01-14 | 2025-01-15 | 2025-01-14 | 2025-01-13 | within a month
            """)
    void worked_dates(LocalDate previousEndsOn, LocalDate starts, LocalDate sign, LocalDate strictly, String why) {
        assertThat(S08fRenewal.startsOn(previousEndsOn)).isEqualTo(starts);
        assertThat(S08fRenewal.lastDayToSign(previousEndsOn, SAME_DAY_COUNTS)).isEqualTo(sign);
        assertThat(S08fRenewal.lastDayToSign(previousEndsOn, STRICTLY_BEFORE)).isEqualTo(strictly);
    }
}
