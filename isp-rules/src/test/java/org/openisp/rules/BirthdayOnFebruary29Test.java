package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The birthdays of somebody born on February 29")
class BirthdayOnFebruary29Test {

    @ParameterizedTest(name = "born {0}, {1} years old on {2}, or {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # birth    | years | March 1    | February 28 | why
            2007-06-15 | 18    | 2025-06-15 | 2025-06-15  | the birthday
            2007-12-31 | 18    | 2025-12-31 | 2025-12-31  | the last day of a year
            2006-02-28 | 18    | 2024-02-28 | 2024-02-28  | born on the 28th: also in a leap year
            2006-03-01 | 18    | 2024-03-01 | 2024-03-01  | born on March 1: also in a leap year
            2008-02-29 | 18    | 2026-03-01 | 2026-02-28  | a common year has no 29th
            2004-02-29 | 21    | 2025-03-01 | 2025-02-28  | also at 21
            2008-02-29 | 20    | 2028-02-29 | 2028-02-29  | a leap year has one
            1968-02-29 | 60    | 2028-02-29 | 2028-02-29  | also at 60
            2080-02-29 | 20    | 2100-03-01 | 2100-02-28  | 2100 is no leap year
            2008-02-29 | 0     | 2008-02-29 | 2008-02-29  | the day of birth
            """)
    void birthday(LocalDate birth, int years, LocalDate march1, LocalDate february28, String why) {
        assertThat(BirthdayOnFebruary29.MARCH_1.birthday(birth, years)).isEqualTo(march1);
        assertThat(BirthdayOnFebruary29.FEBRUARY_28.birthday(birth, years)).isEqualTo(february28);
    }

    @Test
    void is_told_in_words() {
        assertThat(BirthdayOnFebruary29.MARCH_1.words()).isEqualTo("on March 1");
        assertThat(BirthdayOnFebruary29.FEBRUARY_28.words()).isEqualTo("on February 28");
    }
}
