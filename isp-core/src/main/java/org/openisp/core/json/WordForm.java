package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Code;

/**
 * One of a list of words, such as {@code attendant-care}; where the list is open, also somebody else's word with its
 * namespace.
 *
 * @param <T> what a word stands for
 */
final class WordForm<T> extends Form<T> {

    private final Class<?> type;
    private final List<String> words = new ArrayList<>();
    private final Words<T> byWord;
    private final Function<T, String> wordOf;
    private final @Nullable Function<String, T> ofForeignWord;

    /** The words of these values; and what a foreign word stands for, where there can be one. */
    WordForm(
            Class<?> type,
            Iterable<T> values,
            Function<T, String> wordOf,
            @Nullable Function<String, T> ofForeignWord) {
        this.type = type;
        this.wordOf = wordOf;
        this.ofForeignWord = ofForeignWord;
        Map<String, T> valuesByWord = new LinkedHashMap<>();
        for (T value : values) {
            words.add(wordOf.apply(value));
            valuesByWord.put(wordOf.apply(value), value);
        }
        this.byWord = new Words<>(valuesByWord);
    }

    @Override
    @Nullable
    T read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrong(ofForeignWord == null ? oneOf() : "a code: " + oneOf());
            return null;
        }
        T known = byWord.get(in.parser.getTextCharacters(), in.parser.getTextOffset(), in.parser.getTextLength());
        if (known != null) {
            return known;
        }
        String text = in.parser.getText();
        if (ofForeignWord == null) {
            in.problem(in.another(words, text), oneOf());
            return null;
        }
        if (text.indexOf(':') > 0 && Code.isWellFormed(text)) {
            return ofForeignWord.apply(text);
        }
        in.problem(
                in.another(words, text), oneOf() + ", or a code of your own with its namespace, such as \"acme:word\"");
        return null;
    }

    private String oneOf() {
        return words.size() == 1 ? '"' + words.get(0) + '"' : "one of \"" + String.join("\", \"", words) + '"';
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeString(wordOf.apply(value));
    }

    @Override
    Kind kind() {
        return new Kind.OneOf(type, words, ofForeignWord != null);
    }
}
