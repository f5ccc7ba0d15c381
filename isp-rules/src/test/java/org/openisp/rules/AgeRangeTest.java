package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ages in full years")
class AgeRangeTest {

    @ParameterizedTest
    @CsvSource({"18-64, 18, 64", "16-16, 16, 16", "0-150, 0, 150", "018-064, 18, 64"})
    void are_read_with_both_ages(String written, int from, int through) {
        assertThat(AgeRange.parse(written)).isEqualTo(AgeRange.of(from, through));
    }

    @ParameterizedTest
    @CsvSource({"18-, 18", "0-, 0", "150-, 150"})
    void are_read_without_a_last_one(String written, int from) {
        assertThat(AgeRange.parse(written)).isEqualTo(AgeRange.from(from));
        assertThat(AgeRange.parse(written).through()).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "-", "-64", "18-64-70", " 18-64", "18 - 64", "a-b", "18,64", "1800-", "18-6400"})
    void are_not_read_when_written_otherwise(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.parse(written))
                .withMessage("ages are written 18-64, or 18- without a last age");
    }

    @ParameterizedTest
    @CsvSource({"64, 18", "151, 152", "18, 151", "-1, 18"})
    void that_nobody_can_have_are_refused(int from, int through) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.of(from, through))
                .withMessage("ages are from 0 to 150, and the last is not below the first");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 151})
    void that_nobody_can_have_are_refused_without_a_last_one(int from) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgeRange.from(from));
    }

    @Test
    void that_are_written_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AgeRange.parse("64-18"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18-64", "18-", "0-150", "5-5"})
    void are_written_as_they_are_read(String written) {
        assertThat(AgeRange.parse(written)).hasToString(written);
    }
}
