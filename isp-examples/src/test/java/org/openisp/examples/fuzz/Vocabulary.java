package org.openisp.examples.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openisp.core.json.RecordJson;

/** The names of fields and the words that a record can have, from its published schema. */
final class Vocabulary {

    /** The names of all fields. */
    final List<String> fields;

    /** The words beside which each word can stand: the other codes of its kind. */
    final Map<String, List<String>> wordsBeside = new TreeMap<>();

    private final Set<String> names = new TreeSet<>();

    private Vocabulary(JsonNode schema) {
        collect(schema);
        fields = List.copyOf(names);
    }

    static Vocabulary ofSchema() {
        try {
            return new Vocabulary(new ObjectMapper().readTree(RecordJson.schema()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void collect(JsonNode part) {
        part.path("properties").fieldNames().forEachRemaining(names::add);
        List<String> words = new ArrayList<>();
        part.path("enum").forEach(word -> words.add(word.asText()));
        words.forEach(word -> wordsBeside.put(word, words));
        part.forEach(this::collect);
    }

    /** Field names and words as a dictionary of libFuzzer: one in a line, as they stand in a document. */
    byte[] dictionary() {
        StringBuilder lines = new StringBuilder();
        for (String field : fields) {
            entry(lines, '"' + field + "\": ");
        }
        for (String word : wordsBeside.keySet()) {
            entry(lines, '"' + word + '"');
        }
        for (String other : List.of(
                "null", "true", "false", "[]", "{}", "\"acme:word\"", "1e999999999", "\\ud800", Reading.A_NAME)) {
            entry(lines, other);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(StringBuilder lines, String word) {
        lines.append('"')
                .append(word.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n");
    }
}
