package org.openisp.rules;

import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The facts that each clause of a law turns on: all that its check asks of some record, found by watching it. Kept in a
 * file beside the rules, one clause and one place a line with a tab between.
 */
public final class ClauseFacts {

    private static final ClauseFacts NONE = new ClauseFacts(Lazy.of(HashMap::empty));

    private final Lazy<Map<String, Seq<String>>> byParagraph;

    private ClauseFacts(Lazy<Map<String, Seq<String>>> byParagraph) {
        this.byParagraph = byParagraph;
    }

    /** Nothing is kept about the facts of a law. */
    public static ClauseFacts none() {
        return NONE;
    }

    /**
     * The facts that are listed in a file, which is read when somebody asks for them.
     *
     * @param beside a class of the package that holds the file
     */
    public static ClauseFacts read(Class<?> beside, String file) {
        return new ClauseFacts(Lazy.of(() -> byParagraph(beside, file)));
    }

    private static Map<String, Seq<String>> byParagraph(Class<?> beside, String file) {
        Map<String, Seq<String>> byParagraph = HashMap.empty();
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                Seq<String> place = Array.of(line.substring(tab + 1));
                byParagraph = byParagraph.put(line.substring(0, tab), place, Seq::appendAll);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return byParagraph;
    }

    /** Where the facts of a clause stand: JSON Pointers, with {@code *} for a position in a list. */
    Seq<String> of(Clause clause) {
        return byParagraph.get().getOrElse(clause.paragraph(), Array.empty());
    }
}
