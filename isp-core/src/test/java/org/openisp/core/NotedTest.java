package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Noted: there in words, there, missing, not recorded")
class NotedTest {

    private static final String WORDS = "Maria Gomez likes tea";

    @Test
    void there_in_words() {
        Noted noted = Noted.as(WORDS);

        assertThat(noted.said()).isEqualTo(Said.YES);
        assertThat(noted.words()).isEqualTo(Option.some(new FreeText(WORDS)));
    }

    @Test
    void there_without_words() {
        assertThat(Noted.yes().said()).isEqualTo(Said.YES);
        assertThat(Noted.yes().words()).isEqualTo(Option.none());
    }

    @Test
    void missing() {
        assertThat(Noted.no().said()).isEqualTo(Said.NO);
        assertThat(Noted.no().words()).isEqualTo(Option.none());
    }

    @Test
    void not_recorded() {
        assertThat(Noted.notRecorded().said()).isEqualTo(Said.NOT_RECORDED);
        assertThat(Noted.notRecorded().words()).isEqualTo(Option.none());
    }

    @Test
    void the_four_are_different_and_each_equals_its_like() {
        assertThat(Noted.as(WORDS)).isEqualTo(Noted.as(new FreeText(WORDS))).hasSameHashCodeAs(Noted.as(WORDS));
        assertThat(Noted.as(WORDS)).isNotEqualTo(Noted.as("else")).isNotEqualTo(Noted.yes());
        assertThat(Noted.yes()).isEqualTo(Noted.yes()).isNotEqualTo(Noted.no());
        assertThat(Noted.no()).isNotEqualTo(Noted.notRecorded());
    }

    @Test
    @DisplayName("empty words are words: whether they say enough is for a person")
    void empty_words_are_words() {
        assertThat(Noted.as("").said()).isEqualTo(Said.YES);
        assertThat(Noted.as("").words()).isEqualTo(Option.some(new FreeText("")));
        assertThat(Noted.as("")).isNotEqualTo(Noted.yes());
    }

    @Test
    void the_words_are_not_printed() {
        assertThat(Noted.as(WORDS).toString()).isNotEmpty().doesNotContain("Maria", "Gomez", "tea");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void no_words_are_refused() {
        assertThatNullPointerException().isThrownBy(() -> Noted.as((String) null));
        assertThatNullPointerException().isThrownBy(() -> Noted.as((FreeText) null));
    }
}
