package org.openisp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A walk through documents that compares them with the published schema, which lists the fields in their order. */
final class FieldOrder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DEFS = parsed(RecordJson.schema()).get("$defs");

    private final Set<String> met = new LinkedHashSet<>();
    private final List<String> outOfOrder = new ArrayList<>();

    /** Looks through one document. */
    FieldOrder look(byte[] document) {
        try {
            value(JSON.readTree(document), "record");
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What does not stand in the order of the schema. */
    List<String> outOfOrder() {
        return outOfOrder;
    }

    /** Of everything that the schema says there can be, what no document had. */
    Set<String> neverMet() {
        Set<String> missing = new LinkedHashSet<>();
        DEFS.properties()
                .forEach(def -> def.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> missing.addAll(ways(
                                def.getKey() + "." + field.getKey(),
                                field.getValue(),
                                isRequired(def, field.getKey())))));
        missing.removeAll(met);
        return missing;
    }

    private static boolean isRequired(java.util.Map.Entry<String, JsonNode> def, String field) {
        for (JsonNode name : def.getValue().path("required")) {
            if (name.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** Every way in which a field can stand in a document. */
    private static List<String> ways(String where, JsonNode schema, boolean required) {
        List<String> ways = new ArrayList<>();
        if (!required) {
            ways.add(where + " left out");
        }
        if (schema.has("anyOf")) {
            ways.add(where + " as register with its own day");
        }
        if (schema.has("anyOf") || schema.path("type").asText().equals("array")) {
            ways.add(where + " as list");
            ways.add(where + " as empty list");
        } else if (schema.path("$ref").asText().endsWith("/act")) {
            ways.add(where + " as day");
            ways.add(where + " as not through");
        } else if (schema.path("$ref").asText().endsWith("/noted")) {
            ways.add(where + " as true or false");
            ways.add(where + " as words");
        } else {
            ways.add(where);
        }
        return ways;
    }

    private void value(JsonNode value, String type) {
        JsonNode properties = DEFS.path(type).path("properties");
        if (!value.isObject() || properties.isMissingNode()) {
            return;
        }
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(names::add);
        List<String> expected = new ArrayList<>();
        properties.fieldNames().forEachRemaining(expected::add);
        expected.forEach(name -> {
            if (!names.contains(name)) {
                met.add(type + "." + name + " left out");
            }
        });
        expected.retainAll(names);
        if (!names.equals(expected)) {
            outOfOrder.add(type + ": " + names + " instead of " + expected);
        }
        for (String name : names) {
            field(value.get(name), type + "." + name, properties.path(name));
        }
    }

    private void field(JsonNode value, String where, JsonNode schema) {
        String ref = schema.path("$ref").asText();
        if (schema.has("anyOf") && value.isObject()) {
            met.add(where + " as register with its own day");
            list(value.get("entries"), where, schema.get("anyOf").get(0));
        } else if (value.isArray()) {
            list(value, where, schema.has("anyOf") ? schema.get("anyOf").get(0) : schema);
        } else if (ref.endsWith("/act")) {
            met.add(where + (value.isObject() ? " as not through" : " as day"));
        } else if (ref.endsWith("/noted")) {
            met.add(where + (value.isBoolean() ? " as true or false" : " as words"));
        } else {
            met.add(where);
            value(value, ref.substring(ref.lastIndexOf('/') + 1));
        }
    }

    private void list(JsonNode list, String where, JsonNode schema) {
        met.add(where + (list.isEmpty() ? " as empty list" : " as list"));
        String ref = schema.path("items").path("$ref").asText();
        list.forEach(element -> value(element, ref.substring(ref.lastIndexOf('/') + 1)));
    }

    private static JsonNode parsed(String schema) {
        try {
            return JSON.readTree(schema);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
