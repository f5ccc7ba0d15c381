package org.openisp.rules.oregon;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.rules.Choice;
import org.openisp.rules.Reading;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;

@DisplayName("Oregon's readings of open text")
class OregonReadingsTest {

    private static final String LOWER_KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # reading                             | default                      | alternatives
            initial-term-start                    | month-after-authorization    | on-authorization
            counting                              | day-after-is-day-one         | day-of-event-is-day-one
            lasting                               | first-day-counts             | first-day-does-not-count
            transition-period                     | day-after-entry-is-day-one   | entry-is-day-one
            deadline-on-closed-day                | stays                        | next-business-day only-sundays-and-state-holidays-move
            prior-to                              | same-day-counts              | strictly-before
            benefits-after-request                | later-day                    | no-clock
            new-start-date                        | as-consented                 | by-initial-term
            emergency-plan-extension              | individual-or-representative | only-the-individual
            annually                              | from-last-annual-plan        | from-enrollment
            two-parents                           | either                       | both
            friday-after-thanksgiving             | business-day                 | closed
            assessment-conducted                  | on-completion                | on-first-component
            signer-with-designated-representative | individual-or-designated     | designated
            signer-with-legal-representative      | legal                        | individual-or-legal
            year-from-february-29                 | february-28                  | march-1
            twelve-months-from-february-29        | february-28                  | february-27
            birthday-on-february-29               | march-1                      | february-28
            """)
    void the_default_and_the_alternatives(String name, String byDefault, String alternatives) {
        Reading<?> reading =
                OregonReadings.ALL.find(each -> each.name().equals(name)).get();

        assertThat(reading.byDefault().id()).isEqualTo(byDefault);
        assertThat(reading.choices().map(Choice::id).remove(byDefault))
                .containsExactlyInAnyOrder(alternatives.split(" ", -1));
    }

    @Test
    void names_are_unique() {
        assertThat(OregonReadings.ALL.map(Reading::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_reading_that_is_declared_is_among_all_of_them() {
        List<Object> declared = Arrays.stream(OregonReadings.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType().equals(Reading.class))
                .map(OregonReadingsTest::value)
                .toList();

        assertThat(OregonReadings.ALL.toJavaList())
                .hasSizeGreaterThanOrEqualTo(18)
                .isEqualTo(declared);
    }

    @Test
    void every_default_is_one_of_at_least_two_choices() {
        for (Reading<?> reading : OregonReadings.ALL) {
            Seq<? extends Choice> choices = reading.choices();
            assertThat(choices.size()).as(reading.name()).isGreaterThanOrEqualTo(2);
            assertThat(choices.exists(choice -> choice.equals(reading.byDefault())))
                    .as(reading.name())
                    .isTrue();
        }
    }

    @Test
    void names_and_ids_are_lower_case_with_hyphens() {
        assertThat(OregonReadings.ALL.map(Reading::name))
                .allSatisfy(name -> assertThat(name).matches(LOWER_KEBAB));
        assertThat(OregonReadings.ALL.flatMap(reading -> reading.choices().map(Choice::id)))
                .allSatisfy(id -> assertThat(id).matches(LOWER_KEBAB));
    }

    @Test
    void every_choice_is_found_by_its_id_and_by_no_other() {
        for (Reading<?> reading : OregonReadings.ALL) {
            Seq<String> ids = reading.choices().map(Choice::id);
            assertThat(ids).as(reading.name()).doesNotHaveDuplicates();
            assertThat(ids.map(id -> reading.choice(id).get().id()))
                    .as(reading.name())
                    .isEqualTo(ids);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " stays", "STAYS", "Stays", "NEXT_BUSINESS_DAY", "next business day", "closed"})
    void another_word_is_no_choice(String id) {
        assertThat(OregonReadings.DEADLINE_ON_CLOSED_DAY.choice(id).isEmpty()).isTrue();
    }

    @Test
    void a_choice_is_found_by_its_id() {
        assertThat(OregonReadings.DEADLINE_ON_CLOSED_DAY
                        .choice("next-business-day")
                        .get())
                .isEqualTo(ClosedDayDeadline.NEXT_BUSINESS_DAY);
    }

    @Test
    void every_reading_asks_a_question_and_its_choices_answer_it_differently() {
        for (Reading<?> reading : OregonReadings.ALL) {
            assertThat(reading.asks()).endsWith("?");
            assertThat(reading.clauses()).startsWith("(");
            assertThat(reading.choices().map(Choice::words))
                    .as(reading.name())
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getName(), e);
        }
    }
}
