package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ExtensionFact;

/** A document being read: the token at hand, and the problems met so far. */
final class JsonIn {

    private static final int LONGEST_ECHO = 40;
    private static final int MOST_PROBLEMS = 1000;
    private static final int LONGEST_POINTER = 400;

    final JsonParser parser;
    final @Nullable ZoneId zone;
    final List<Problem> problems = new ArrayList<>();
    final Ids ids = new Ids();
    final Elements elements = new Elements();
    final Values values = new Values();
    final Recurring recurring = new Recurring();

    final Map<String, ExtensionFact<?>> knownFacts;

    JsonIn(JsonParser parser, @Nullable ZoneId zone, Map<String, ExtensionFact<?>> knownFacts) {
        this.parser = parser;
        this.zone = zone;
        this.knownFacts = knownFacts;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** Where the token at hand stands. */
    String at() {
        return pointer(place());
    }

    /**
     * Where the token at hand stands: names and indices from the outside in, null where an object or a list only begins. A
     * pointer is made of them only where it is told.
     */
    @Nullable
    Object[] place() {
        int depth = 0;
        JsonStreamContext innermost = parser.getParsingContext();
        for (JsonStreamContext c = innermost; c.getParent() != null; c = c.getParent()) {
            depth++;
        }
        @Nullable Object[] place = new Object[depth];
        for (JsonStreamContext c = innermost; c.getParent() != null; c = c.getParent()) {
            depth--;
            if (c.inObject()) {
                place[depth] = c.getCurrentName();
            } else if (c.hasCurrentIndex()) {
                place[depth] = c.getCurrentIndex();
            }
        }
        return place;
    }

    /**
     * A name that is none of the record's own could be anything, a sentence too: it is not repeated. No place of a record is so
     * deep that it does not fit; of what is passed over, the pointer says what it stands in.
     */
    static String pointer(@Nullable Object[] place) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : place) {
            int length = pointer.length();
            if (step instanceof String name) {
                pointer.append('/').append(isTold(name) ? name : "*");
            } else if (step instanceof Integer index) {
                pointer.append('/').append(index.intValue());
            }
            if (pointer.length() > LONGEST_POINTER) {
                return pointer.substring(0, length);
            }
        }
        return pointer.toString();
    }

    void problem(String found, String expected) {
        add(new Problem(at(), found, expected));
    }

    void problemAt(String field, String found, String expected) {
        add(new Problem(at() + "/" + field, found, expected));
    }

    /** Keeps the problem, as long as there are not too many to be read. */
    void add(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Problem("", "more problems", "these " + MOST_PROBLEMS + " mended first"));
        }
    }

    /** Whether no more problems are kept, so that nothing need be worked out for another. */
    boolean isFull() {
        return problems.size() > MOST_PROBLEMS;
    }

    /** The nearest of the known words, as {@link Suggestion} tells it; nothing, where no more problems are kept. */
    String suggestion(List<String> known, String written) {
        return isFull() ? "" : Suggestion.among(known, written);
    }

    /** A word that stands where another belongs: told where it is a slip of the pen, and could be a name elsewhere. */
    String another(List<String> known, String written) {
        String suggestion = suggestion(known, written);
        boolean isToldAnyway = written.isEmpty() || (written.indexOf(':') >= 0 && isTold(written));
        return suggestion.isEmpty() && !isToldAnyway ? "another word" : echo(written) + suggestion;
    }

    /** Notes that another kind of value was expected, and passes over this one. */
    void wrong(String expected) throws IOException {
        problem(kindOfToken(), expected);
        parser.skipChildren();
    }

    private String kindOfToken() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    /**
     * The text in quotation marks where it can be no sentence: one short word of letters, digits and
     * {@code - : . + _}. Otherwise only that it is text.
     */
    static String echo(String text) {
        if (text.isEmpty()) {
            return "empty text";
        }
        if (text.length() > LONGEST_ECHO) {
            return "long text";
        }
        return isTold(text) ? '"' + text + '"' : "text";
    }

    static boolean isTold(String text) {
        if (text.length() > LONGEST_ECHO) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-:.+_".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
