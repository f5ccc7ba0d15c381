package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table {@code field-order.txt}, and a walk through documents that compares them with it. */
final class FieldOrder {

    private record Field(String name, String kind, boolean optional) {}

    private static final String ACT = "act";
    private static final String TEXT = "text";
    private static final String REGISTER = "register(";

    private static final Map<String, Map<String, Field>> TYPES = table();

    private final Set<String> met = new LinkedHashSet<>();
    private final List<String> outOfOrder = new ArrayList<>();

    /** Looks through one document. */
    FieldOrder look(byte[] document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            parser.nextToken();
            value(parser, "record");
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What does not stand as the table says: unknown, missing or in another order. */
    List<String> outOfOrder() {
        return outOfOrder;
    }

    /** Of everything that the table says there can be, what no document had. */
    Set<String> neverMet() {
        Set<String> missing = new LinkedHashSet<>();
        TYPES.forEach((type, fields) ->
                fields.values().forEach(field -> missing.addAll(ways(type + "." + field.name, field))));
        missing.removeAll(met);
        return missing;
    }

    /** Every way in which a field can stand in a document. */
    private static List<String> ways(String where, Field field) {
        List<String> ways = new ArrayList<>();
        if (field.optional) {
            ways.add(where + " left out");
        }
        if (field.kind.startsWith(REGISTER)) {
            ways.add(where + " as register with its own day");
        }
        if (field.kind.startsWith(REGISTER) || field.kind.startsWith("list(")) {
            ways.add(where + " as list");
            ways.add(where + " as empty list");
        } else if (field.kind.equals(ACT)) {
            ways.add(where + " as day");
            ways.add(where + " as not through");
        } else {
            ways.add(where);
        }
        return ways;
    }

    private void value(JsonParser parser, String type) throws IOException {
        Map<String, Field> fields = TYPES.get(type);
        if (fields == null) {
            outOfOrder.add("no type " + type);
            return;
        }
        List<String> names = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            names.add(name);
            parser.nextToken();
            Field field = fields.get(name);
            if (field == null) {
                outOfOrder.add(type + " has no " + name);
                parser.skipChildren();
            } else {
                field(parser, type + "." + name, field);
            }
        }
        List<String> expected = new ArrayList<>(fields.keySet());
        expected.removeIf(name -> Objects.requireNonNull(fields.get(name)).optional && !names.contains(name));
        if (!names.equals(expected)) {
            outOfOrder.add(type + ": " + names + " instead of " + expected);
        }
        fields.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> met.add(type + "." + name + " left out"));
    }

    private void field(JsonParser parser, String where, Field field) throws IOException {
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (field.kind.equals(ACT)) {
            met.add(where + (object ? " as not through" : " as day"));
            if (object) {
                only(parser, where, "notThrough");
                parser.nextToken();
            }
        } else if (field.kind.startsWith(REGISTER) && object) {
            met.add(where + " as register with its own day");
            only(parser, where, "completeThrough");
            only(parser, where, "entries");
            list(parser, where, field);
            parser.nextToken();
        } else if (field.kind.endsWith(")")) {
            list(parser, where, field);
        } else {
            met.add(where);
            if (!field.kind.equals(TEXT)) {
                value(parser, field.kind);
            }
        }
    }

    /** Steps over the name of a field, which is this one, to its value. */
    private void only(JsonParser parser, String where, String name) throws IOException {
        parser.nextToken();
        if (!name.equals(parser.currentName())) {
            outOfOrder.add(where + ": " + parser.currentName() + " instead of " + name);
        }
        parser.nextToken();
    }

    private void list(JsonParser parser, String where, Field field) throws IOException {
        String element = field.kind.substring(field.kind.indexOf('(') + 1, field.kind.length() - 1);
        int elements = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements++;
            if (!element.equals(TEXT)) {
                value(parser, element);
            }
        }
        met.add(where + (elements == 0 ? " as empty list" : " as list"));
    }

    private static Map<String, Map<String, Field>> table() {
        try (InputStream lines = FieldOrder.class.getResourceAsStream("field-order.txt")) {
            Map<String, Map<String, Field>> types = new LinkedHashMap<>();
            new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> types.put(
                            line.substring(0, line.indexOf('=')).strip(),
                            fields(line.substring(line.indexOf('=') + 1))));
            return types;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Field> fields(String words) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String word : List.of(words.strip().split(" +", -1))) {
            boolean optional = word.endsWith("?");
            String text = optional ? word.substring(0, word.length() - 1) : word;
            int colon = text.indexOf(':');
            String name = colon < 0 ? text : text.substring(0, colon);
            fields.put(name, new Field(name, colon < 0 ? TEXT : text.substring(colon + 1), optional));
        }
        return fields;
    }
}
