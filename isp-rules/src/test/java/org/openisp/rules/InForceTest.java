package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The days on which a text is in force")
class InForceTest {

    private static final LocalDate APD_60_2024 = LocalDate.of(2024, 10, 25);
    private static final LocalDate APD_14_2025 = LocalDate.of(2025, 10, 31);

    private static final InForce EARLIER = InForce.between(APD_60_2024, LocalDate.of(2025, 10, 30));
    private static final InForce LATER = InForce.since(APD_14_2025);

    @ParameterizedTest(name = "{0}: earlier text {1}, later text {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # day      | earlier | later | why
            2024-10-24 | false   | false | the day before any text that is held
            2024-10-25 | true    | false | the first day of the order of 2024
            2025-02-28 | true    | false | between the two ends
            2025-10-30 | true    | false | the last day of the earlier text is included
            2025-10-31 | false   | true  | the first day of the order of 2025
            2026-07-19 | false   | true  | the day on which the text was last read
            9999-12-31 | false   | true  | a text without a last day stands
            """)
    void both_ends_are_included(LocalDate day, boolean earlier, boolean later, String why) {
        assertThat(EARLIER.contains(day)).isEqualTo(earlier);
        assertThat(LATER.contains(day)).isEqualTo(later);
    }

    @Test
    void from_the_first_order_on_exactly_one_of_the_two_texts_is_in_force() {
        EveryDay.from(APD_60_2024, LocalDate.of(2060, 1, 1))
                .forEach(day -> assertThat(EARLIER.contains(day)).as("%s", day).isNotEqualTo(LATER.contains(day)));
    }

    @Test
    void a_text_may_be_in_force_for_one_day() {
        InForce oneDay = InForce.between(APD_14_2025, APD_14_2025);

        assertThat(EveryDay.ofFourHundredYears().filter(oneDay::contains)).containsExactly(APD_14_2025);
    }

    @Test
    void a_text_that_bears_no_date_is_applied_on_every_day() {
        assertThat(EveryDay.ofFourHundredYears().filter(InForce.undated()::contains))
                .hasSameSizeAs(EveryDay.ofFourHundredYears().toList());
        assertThat(InForce.undated().from()).isEqualTo(Option.none());
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # first    | last       | in common with 2024-10-25 to 2025-10-30
            2024-01-01 | 2024-10-24 | false
            2024-01-01 | 2024-10-25 | true
            2025-03-01 | 2025-03-01 | true
            2025-10-30 |            | true
            2025-10-31 |            | false
                       |            | true
                       | 2024-10-24 | false
            """)
    void two_texts_overlap_where_they_have_a_day_in_common(LocalDate first, LocalDate last, boolean overlap) {
        InForce other = new InForce(Option.of(first), Option.of(last));

        assertThat(EARLIER.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(EARLIER)).isEqualTo(overlap);
    }

    @Test
    void a_text_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.between(APD_14_2025, APD_14_2025.minusDays(1)))
                .withMessage("through 2025-10-30 is before from 2025-10-31");
        assertThat(InForce.since(APD_14_2025).contains(APD_14_2025)).isTrue();
    }

    @Test
    void a_text_that_stands_has_no_last_day() {
        assertThat(LATER).isEqualTo(new InForce(Option.some(APD_14_2025), Option.none()));
        assertThat(EARLIER.through()).isEqualTo(Option.some(LocalDate.of(2025, 10, 30)));
    }
}
