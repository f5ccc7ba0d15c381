package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static @Nullable Integer get(Words<Integer> words, String text) {
        char[] around = ("#" + text + "#").toCharArray();
        return words.get(around, 1, text.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 40})
    void each_word_is_found_and_no_other(int many) {
        Map<String, Integer> map = new TreeMap<>();
        for (int i = 0; i < many; i++) {
            map.put("word-" + i, i);
        }
        Words<Integer> words = new Words<>(map);

        map.forEach((word, value) -> assertThat(get(words, word)).isEqualTo(value));
        assertThat(get(words, "word-" + many)).isNull();
        assertThat(get(words, "word")).isNull();
        assertThat(get(words, "")).isNull();
    }

    /** Words alike in their length, their ends and their middle fall into one slot, one after the other, past the last slot. */
    @Test
    void words_that_fall_into_one_slot_are_told_apart() {
        Map<String, Integer> map = new TreeMap<>();
        for (char c = 'a'; c <= 'z'; c++) {
            map.put("x" + c + "mm" + c + "x", (int) c);
        }
        Words<Integer> words = new Words<>(map);

        map.forEach((word, value) -> assertThat(get(words, word)).isEqualTo(value));
        assertThat(get(words, "xamm" + "bx")).isNull();
    }

    @Test
    void no_words_at_all_hold_none() {
        assertThat(get(new Words<>(Map.of()), "word")).isNull();
    }
}
