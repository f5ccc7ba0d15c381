package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization.authorizedOn;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(8)(e) date of authorization")
class S08eAuthorizationTest {

    @ParameterizedTest(name = "individual {0}, case manager {1}: {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | case mgr   | authorized | why
            2025-02-10   | 2025-02-12 | 2025-02-12 | the case manager signs last
            2025-02-12   | 2025-02-10 | 2025-02-12 | the individual signs last
            2025-02-10   | 2025-02-10 | 2025-02-10 | both on one day
            2025-01-31   | 2025-02-01 | 2025-02-01 | over a month end: the later month
            2024-12-31   | 2025-01-01 | 2025-01-01 | over the end of a year
            2025-01-01   | 2024-12-31 | 2025-01-01 | the same, the other way round
            2024-02-29   | 2024-02-28 | 2024-02-29 | a leap day
            2024-02-29   | 2024-03-01 | 2024-03-01 | after a leap day
            2024-11-29   | 2025-11-28 | 2025-11-28 | nearly a year apart
            """)
    void worked_dates(LocalDate individual, LocalDate caseManager, LocalDate authorized, String why) {
        assertThat(authorizedOn(individual, caseManager)).isEqualTo(authorized);
    }
}
