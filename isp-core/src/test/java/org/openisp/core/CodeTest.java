package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;

@DisplayName("Code: the library's own words, and other people's with their namespace")
class CodeTest {

    static List<Seq<? extends Code>> everyList() {
        return RecordTypes.codes().stream().map(CodeTest::own).toList();
    }

    @SuppressWarnings("unchecked") // a list of codes is what it is
    private static Seq<? extends Code> own(Class<?> type) {
        try {
            return (Seq<? extends Code>) type.getField("OWN").get(null);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void every_type_of_code_is_tried() {
        assertThat(RecordTypes.codes()).hasSizeGreaterThan(40).contains(Jurisdiction.class, DeliveryKind.class);
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void every_type_takes_its_own_words_and_other_peoples_and_refuses_the_rest(Seq<? extends Code> own)
            throws ReflectiveOperationException {
        Constructor<? extends Code> code = own.get(0).getClass().getConstructor(String.class);

        assertThat(code.newInstance(own.get(0).code())).isEqualTo(own.get(0));
        assertThat(code.newInstance("acme:word").code()).isEqualTo("acme:word");
        for (String other : List.of("no-word-of-it", "Two Words")) {
            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(() -> code.newInstance(other))
                    .withCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest(name = "\"{0}\" is well formed: {1}  ({2})")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    k-plan            | true  | letters and a hyphen
                    24-hour           | true  | digits
                    mt:county-nurse   | true  | with a namespace
                    mt2:a             | true  | digits in a namespace
                    ""                | false | nothing
                    :                 | false | two empty words
                    mt:               | false | no word
                    :county-nurse     | false | no namespace
                    mt:county:nurse   | false | two namespaces
                    K-Plan            | false | capitals
                    k_plan            | false | an underscore
                    county nurse      | false | a space
                    mt:county nurse   | false | a space after a namespace
                    " k-plan"         | false | a space in front
                    années            | false | a letter outside a to z
                    k.plan            | false | a full stop
                    az-09             | true  | the first and the last letter and digit
                    k`                | false | the character before a
                    k{                | false | the character after z
                    k/                | false | the character before 0
                    """)
    void well_formed(String code, boolean expected, String why) {
        assertThat(Code.isWellFormed(code)).as(why).isEqualTo(expected);
    }

    @Test
    @DisplayName("a word without a namespace that is none of the library's could be written, but never read back")
    void a_code_type_refuses_a_word_of_its_own_that_it_does_not_have() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Capacity("k-plan"))
                .withMessageContaining("individual, legal-representative")
                .withMessageContaining("acme:word");
        assertThat(new Capacity("acme:k-plan").isForeign()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K-Plan", "mt:", ":x", "a b"})
    void a_code_type_refuses_what_is_not_well_formed(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FundingAuthority(code));
        assertThatIllegalArgumentException().isThrownBy(() -> new Capacity(code));
    }

    @Test
    void the_refusal_says_what_a_code_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Capacity("K-Plan"))
                .withMessageContaining("a code is lower-case letters, digits and hyphens, or namespace:word");
    }

    @Test
    @DisplayName("words that an import put where a code belongs can be anything, so they are not repeated")
    void the_refusal_does_not_repeat_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InabilityReason("Maria Gomez was in the hospital"))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("Maria", "Gomez", "hospital"));
    }

    @Test
    void a_code_with_a_namespace_is_foreign() {
        assertThat(new FundingAuthority("mt:county-levy").isForeign()).isTrue();
        assertThat(FundingAuthority.K_PLAN.isForeign()).isFalse();
    }

    @Test
    void equal_codes_are_equal_values() {
        assertThat(new FundingAuthority("k-plan"))
                .isEqualTo(FundingAuthority.K_PLAN)
                .hasSameHashCodeAs(FundingAuthority.K_PLAN);
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void the_librarys_own_codes_are_well_formed_and_different_and_have_no_namespace(Seq<? extends Code> own) {
        assertThat(own).isNotEmpty().doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(Code.isWellFormed(code.code())).isTrue();
            assertThat(code.isForeign()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void every_constant_of_a_code_type_is_in_its_list(Seq<? extends Code> own) throws IllegalAccessException {
        Class<?> type = own.get(0).getClass();
        List<Object> constants = new java.util.ArrayList<>();
        for (var field : type.getFields()) {
            if (field.getType() == type) {
                constants.add(field.get(null));
            }
        }

        assertThat(constants).isNotEmpty().hasSameElementsAs(own);
    }
}
