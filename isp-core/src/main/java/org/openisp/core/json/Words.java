package org.openisp.core.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each of some words stands for, looked up by the characters of a document without making text of them.
 *
 * @param <T> what a word stands for
 */
final class Words<T> {

    private final char[][] words;
    private final @Nullable Object[] values;

    /** These words. */
    Words(Map<String, T> byWord) {
        int slots = Integer.highestOneBit(Math.max(1, byWord.size())) * 8;
        words = new char[slots][];
        values = new Object[slots];
        byWord.forEach((word, value) -> {
            char[] characters = word.toCharArray();
            int slot = slot(characters, 0, characters.length);
            while (words[slot] != null) {
                slot = (slot + 1) & (slots - 1);
            }
            words[slot] = characters;
            values[slot] = value;
        });
    }

    /** What the word stands for that these characters are; null where they are none of the words. */
    @SuppressWarnings("unchecked") // only such values were put in
    @Nullable
    T get(char[] text, int from, int length) {
        int slot = slot(text, from, length);
        for (char[] word = words[slot]; word != null; word = words[slot]) {
            if (Arrays.equals(word, 0, word.length, text, from, from + length)) {
                return (T) values[slot];
            }
            slot = (slot + 1) & (words.length - 1);
        }
        return null;
    }

    private int slot(char[] text, int from, int length) {
        return hash(text, from, length) & (words.length - 1);
    }

    /** A number for what tells short words apart: their length, and how they begin, end and go on in the middle. */
    static int hash(char[] text, int from, int length) {
        if (length == 0) {
            return 0;
        }
        int hash = 31 * (31 * (31 * length + text[from]) + text[from + length - 1]) + text[from + length / 2];
        return hash ^ (hash >>> 7);
    }
}
