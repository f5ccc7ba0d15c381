package org.openisp.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** What somebody could enter where a fact is missing: by the form that the schema gives the place. */
final class Values {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Values() {}

    /** Values for a place; none where anything could be entered: words, an id, a number. */
    static ArrayNode of(JsonNode document, String at, LocalDate asOf) {
        ArrayNode values = JSON.createArrayNode();
        JsonNode schema = FactsAlone.schemaAt(document, at);
        String name = FactsAlone.nameOf(schema);
        if (schema.path("type").asText().equals("boolean") || name.equals("noted")) {
            return values.add(true).add(false);
        }
        if (schema.path("type").asText().equals("array")) {
            return values.add(JSON.createArrayNode());
        }
        if (schema.has("anyOf")) {
            return values.add(register(document.at(at), asOf));
        }
        if (name.equals("act")) {
            return values.add(asOf.toString())
                    .add(asOf.minusYears(1).toString())
                    .add(JSON.createObjectNode().put("notThrough", asOf.toString()));
        }
        if (name.equals("period")) {
            return values.add(
                    JSON.createObjectNode().put("from", asOf.minusYears(1).toString()));
        }
        return name.equals("day") ? days(values, at, asOf) : words(values, FactsAlone.defined(name));
    }

    private static ObjectNode register(JsonNode recorded, LocalDate asOf) {
        ObjectNode register = JSON.createObjectNode().put("completeThrough", asOf.toString());
        JsonNode entries = recorded.path("entries").isMissingNode() ? recorded : recorded.get("entries");
        return register.set("entries", entries.isMissingNode() ? JSON.createArrayNode() : entries);
    }

    private static ArrayNode days(ArrayNode values, String at, LocalDate asOf) {
        if (at.equals("/completeThrough")) {
            return values.add(asOf.toString());
        }
        return at.endsWith("/birthDate")
                ? values.add(asOf.minusYears(10).toString())
                        .add(asOf.minusYears(30).toString())
                : values.add(asOf.toString())
                        .add(asOf.minusYears(1).toString())
                        .add(asOf.plusYears(1).toString());
    }

    /** Those of the library alone. */
    private static ArrayNode words(ArrayNode values, JsonNode form) {
        form.path("enum").forEach(values::add);
        form.path("anyOf").forEach(alternative -> alternative.path("enum").forEach(values::add));
        return values;
    }
}
