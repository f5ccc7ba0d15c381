package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.Act;
import org.openisp.core.ExtensionValue;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.person.BirthDate;
import org.openisp.core.signing.Capacity;

@DisplayName("Places and values of a record in words")
class FactWordsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "signedOn, signed on",
        "id, id",
        "needsAssessments, needs assessments",
        "x:sent, x:sent",
        "whoMayAuthorizeIt, who may authorize it"
    })
    void a_field_is_told_in_small_letters_with_blanks(String field, String words) {
        assertThat(FactWords.ofField(field)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "needs assessments, needs assessment",
        "plans, plan",
        "entries, entry",
        "deliveries, delivery",
        "team, team",
        "illness, illness"
    })
    void of_a_plural_one_is_told(String plural, String singular) {
        assertThat(FactWords.singular(plural)).isEqualTo(singular);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(null, "not recorded"),
                Arguments.of(Option.none(), "not recorded"),
                Arguments.of(Option.some(DAY), "2025-03-31"),
                Arguments.of(Act.on(DAY), "2025-03-31"),
                Arguments.of(Act.notThrough(DAY), "not done through 2025-03-31"),
                Arguments.of(Act.notRecorded(), "not recorded"),
                Arguments.of(Said.YES, "yes"),
                Arguments.of(Said.NO, "no"),
                Arguments.of(Noted.yes(), "yes"),
                Arguments.of(Noted.no(), "no"),
                Arguments.of(Register.notRecorded(), "not recorded"),
                Arguments.of(Register.of(), "said to be none"),
                Arguments.of(Register.of("a", "b"), "2 recorded"),
                Arguments.of(Register.of("a").completeThrough(DAY), "1 recorded, complete through 2025-03-31"),
                Arguments.of(Option.some(Array.empty()), "said to be none"),
                Arguments.of(Array.of("a", "b", "c"), "3 recorded"),
                Arguments.of(Period.of(DAY, DAY.plusDays(1)), "2025-03-31 to 2025-04-01"),
                Arguments.of(Period.from(DAY), "2025-03-31 on"),
                Arguments.of(Capacity.CASE_MANAGER, "case-manager"),
                Arguments.of(Outcome.Status.NOT_MET, "not met"),
                Arguments.of("isp-2025", "isp-2025"),
                Arguments.of(new BigDecimal("40.25"), "40.25"),
                Arguments.of(12, "12"),
                Arguments.of(new ExtensionValue.Truth(true), "yes"),
                Arguments.of(new ExtensionValue.Truth(false), "no"),
                Arguments.of(new ExtensionValue.Numeric(new BigDecimal("100.50")), "100.50"),
                Arguments.of(new ExtensionValue.Text(new FreeText("2025-03-31")), "2025-03-31"),
                Arguments.of(new ExtensionValue.NotThrough(DAY), "not done through 2025-03-31"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void a_value_is_told_as_far_as_it_is_no_secret(@Nullable Object value, String words) {
        assertThat(FactWords.ofValue(value)).isEqualTo(words);
    }

    @Test
    void of_text_and_of_a_birth_date_only_that_it_is_recorded() {
        assertThat(FactWords.ofValue(new FreeText("Maria likes tea"))).isEqualTo("recorded");
        assertThat(FactWords.ofValue(Option.some(new BirthDate(DAY)))).isEqualTo("recorded");
        assertThat(FactWords.ofValue(new ExtensionValue.Text(new FreeText("Maria"))))
                .isEqualTo("recorded");
    }

    @Test
    void days_are_told_from_the_first_to_the_last() {
        Seq<LocalDate> one = Array.of(DAY);

        assertThat(FactWords.ofDays(Array.empty())).isEmpty();
        assertThat(FactWords.ofDays(one)).isEqualTo(", of 2025-03-31");
        assertThat(FactWords.ofDays(Array.of(DAY, DAY))).isEqualTo(", of 2025-03-31");
        assertThat(FactWords.ofDays(Array.of(DAY, DAY.plusDays(1), DAY.plusDays(3))))
                .isEqualTo(", of 2025-03-31 to 2025-04-03");
    }
}
