package org.openisp.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openisp.core.json.RecordJson;

/**
 * What is left of a document when only some facts of it are known: these, what they stand in, and what the schema
 * requires of each thing that is left.
 */
final class FactsAlone {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = schema();

    /** Forms that are objects in JSON, but one value: no part of one is a fact without the rest. */
    private static final Set<String> VALUES = Set.of("period", "observation", "act", "extension-facts");

    /** The fields by which things are referred to. */
    private static final List<String> IDS = List.of("id", "personId");

    private final Set<String> facts;

    private FactsAlone(Set<String> facts) {
        this.facts = facts;
    }

    /**
     * The document with these facts alone.
     *
     * @param facts where they stand in it: JSON Pointers
     */
    static JsonNode of(JsonNode document, Set<String> facts) {
        return new FactsAlone(facts).kept(document, SCHEMA, "");
    }

    /**
     * Where in the document that stands to which what is left of it refers, though it is not left: a reader refuses a
     * reference to nothing.
     *
     * @param references where the references stand in what is left
     */
    static Set<String> meantBy(Iterable<String> references, JsonNode document, Set<String> facts) {
        JsonNode left = of(document, facts);
        Set<String> ids = new HashSet<>();
        references.forEach(at -> ids.add(left.at(at).asText()));
        Set<String> meant = new HashSet<>();
        addThoseNamed(ids, document, "", meant);
        return meant;
    }

    private static void addThoseNamed(Set<String> ids, JsonNode node, String at, Set<String> places) {
        for (String field : IDS) {
            if (ids.contains(node.path(field).asText())) {
                places.add(at);
            }
        }
        int index = 0;
        for (JsonNode entry : node.isArray() ? node : JSON.createArrayNode()) {
            addThoseNamed(ids, entry, at + "/" + index++, places);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            addThoseNamed(ids, field.getValue(), at + "/" + field.getKey(), places);
        }
    }

    /** What the schema says of a place, which need not be there. */
    static JsonNode schemaAt(JsonNode document, String at) {
        JsonNode schema = SCHEMA;
        JsonNode node = document;
        for (String step : at.substring(1).split("/", -1)) {
            Form form = form(schema, node);
            schema = node.isArray()
                    ? form.schema.get("items")
                    : form.schema.get("properties").get(step);
            node = node.isArray() ? node.get(Integer.parseInt(step)) : node.path(step);
        }
        return schema;
    }

    /** The name of the form to which a schema refers; empty where it says itself what it is. */
    static String nameOf(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** The form of this name. */
    static JsonNode defined(String name) {
        return SCHEMA.get("$defs").path(name);
    }

    /** What the schema says of a place, and the name of the form where it has one. */
    private record Form(String name, JsonNode schema) {}

    /** Of a form with alternatives, the one that the value takes. */
    private static Form form(JsonNode schema, JsonNode value) {
        String name = nameOf(schema);
        JsonNode said = name.isEmpty() ? schema : defined(name);
        for (JsonNode alternative : said.path("anyOf")) {
            boolean isList = alternative.path("type").asText().equals("array");
            boolean isObject = alternative.path("type").asText().equals("object");
            if (isList == value.isArray() && isObject == value.isObject()) {
                return new Form(name, form(alternative, value).schema);
            }
        }
        return new Form(name, said);
    }

    private static boolean requires(JsonNode form, String field) {
        for (JsonNode required : form.path("required")) {
            if (required.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode kept(JsonNode node, JsonNode schema, String at) {
        Form form = form(schema, node);
        if (VALUES.contains(form.name) || node.isValueNode()) {
            return node;
        }
        return node.isArray() ? entries(node, form.schema.get("items"), at) : object(node, form.schema, at);
    }

    private JsonNode object(JsonNode node, JsonNode form, String at) {
        ObjectNode kept = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String there = at + "/" + field.getKey();
            if (requires(form, field.getKey()) || isAnythingAt(there)) {
                kept.set(
                        field.getKey(),
                        kept(field.getValue(), form.get("properties").get(field.getKey()), there));
            }
        }
        return kept;
    }

    /** A list of values is one fact; of a list of parts, those parts are left of which anything is known. */
    private JsonNode entries(JsonNode node, JsonNode items, String at) {
        ArrayNode kept = JSON.createArrayNode();
        int index = 0;
        for (JsonNode entry : node) {
            String there = at + "/" + index++;
            boolean isPart = entry.isObject() && !VALUES.contains(form(items, entry).name);
            if (!isPart || isAnythingAt(there)) {
                kept.add(kept(entry, items, there));
            }
        }
        return kept;
    }

    private boolean isAnythingAt(String there) {
        return facts.stream().anyMatch(fact -> fact.equals(there) || fact.startsWith(there + "/"));
    }

    private static JsonNode schema() {
        try {
            return JSON.readTree(RecordJson.schema());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
