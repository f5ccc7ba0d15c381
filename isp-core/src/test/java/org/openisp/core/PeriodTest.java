package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Period: a stretch of days, both ends included")
class PeriodTest {

    @ParameterizedTest(name = "{0} through {1} contains {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2024-02-28 | 2024-03-01 | 2024-02-27 | false | the day before
                    2024-02-28 | 2024-03-01 | 2024-02-28 | true  | the first day is included
                    2024-02-28 | 2024-03-01 | 2024-02-29 | true  | a leap day between
                    2024-02-28 | 2024-03-01 | 2024-03-01 | true  | the last day is included
                    2024-02-28 | 2024-03-01 | 2024-03-02 | false | the day after
                    2024-02-28 | 2024-02-28 | 2024-02-28 | true  | a single day
                    2024-02-28 | 2024-02-28 | 2024-02-29 | false | after a single day
                    2024-02-28 | -          | 2024-02-27 | false | before an open period
                    2024-02-28 | -          | 2024-02-28 | true  | an open period has a first day
                    2024-02-28 | -          | 9999-12-31 | true  | and no last one
                    """)
    void contains(LocalDate from, @Nullable LocalDate through, LocalDate day, boolean expected, String why) {
        assertThat(new Period(from, Option.of(through)).contains(day)).as(why).isEqualTo(expected);
    }

    @Test
    void the_factories_say_what_the_constructor_says() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2025, 12, 31);

        assertThat(Period.from(first)).isEqualTo(new Period(first, Option.none()));
        assertThat(Period.of(first, last)).isEqualTo(new Period(first, Option.some(last)));
        assertThat(Period.from(first)).isNotEqualTo(Period.of(first, last));
    }

    @Test
    void reversed_is_refused_with_both_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 3, 31)))
                .withMessage("through 2025-03-31 is before from 2025-04-01; expected through on or after from");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void no_day_is_refused() {
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThatNullPointerException().isThrownBy(() -> new Period(day, null));
        assertThatNullPointerException().isThrownBy(() -> Period.of(day, null));
        assertThatNullPointerException().isThrownBy(() -> Period.of(null, day));
        assertThatNullPointerException().isThrownBy(() -> Period.from(null));
    }
}
