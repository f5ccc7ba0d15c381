package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a message repeats, and what it suggests")
class EchoTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "a-b:c.d+e_f"})
    void a_word_is_repeated(String word) {
        assertThat(JsonIn.echo(word)).isEqualTo('"' + word + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "{", "@", "[", "/", ";", "two words", "\u00e9"})
    void other_characters_are_not(String text) {
        assertThat(JsonIn.echo(text)).isEqualTo("text");
    }

    @Test
    void forty_characters_are_a_word_and_more_are_none() {
        assertThat(JsonIn.echo("a".repeat(40))).isEqualTo('"' + "a".repeat(40) + '"');
        assertThat(JsonIn.echo("a".repeat(41))).isEqualTo("long text");
        assertThat(JsonIn.isTold("a".repeat(40))).isTrue();
        assertThat(JsonIn.isTold("a".repeat(41))).isFalse();
        assertThat(JsonIn.echo("")).isEqualTo("empty text");
    }

    @ParameterizedTest
    @CsvSource({
        "startsOn, startson, startsOn", // upper and lower case are alike
        "startsOn, starts, startsOn", // two letters are missing
        "startsOn, sxxxxsOn, ''", // four off
        "abcdef, abcxyz, abcdef", // three of six: half of it
        "abcde, abxyz, ''", // three of five
        "ab, ax, ab",
        "a, x, ''",
    })
    void the_nearest_word_is_suggested_where_at_most_three_letters_and_half_of_it_are_off(
            String known, String written, String suggested) {
        assertThat(Suggestion.among(List.of(known), written))
                .isEqualTo(suggested.isEmpty() ? "" : " (did you mean \"" + suggested + "\"?)");
    }

    @Test
    void of_two_that_are_as_near_the_first_is_suggested() {
        assertThat(Suggestion.among(List.of("planA", "planB"), "planC")).contains("planA");
    }

    @Test
    void a_short_word_that_is_not_near_does_not_hide_one_that_is() {
        assertThat(Suggestion.among(List.of("id", "starts"), "strt")).isEqualTo(" (did you mean \"starts\"?)");
    }

    @Test
    void a_place_is_told_with_at_most_four_hundred_characters() {
        String name = "x".repeat(39); // forty with its stroke
        Object[] ten = Collections.nCopies(10, name).toArray();
        Object[] eleven = Collections.nCopies(11, name).toArray();

        assertThat(JsonIn.pointer(ten)).isEqualTo(("/" + name).repeat(10)).hasSize(400);
        assertThat(JsonIn.pointer(eleven)).isEqualTo(("/" + name).repeat(10));
    }

    @Test
    void nothing_is_compared_with_more_than_sixty_letters() {
        String sixty = "a".repeat(60);
        assertThat(Suggestion.among(List.of(sixty + "b"), sixty)).isNotEmpty();
        assertThat(Suggestion.among(List.of(sixty + "b"), sixty + "a")).isEmpty();
    }
}
