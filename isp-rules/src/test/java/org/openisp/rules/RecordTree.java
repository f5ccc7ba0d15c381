package org.openisp.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;

/** The JSON form of a record, to be read again with its lists in another order, or without a fact. */
public final class RecordTree {

    private sealed interface Node {}

    private record Fields(Map<String, Node> of) implements Node {}

    private record Items(Seq<Node> of) implements Node {}

    private record Leaf(JsonToken token, String text) implements Node {}

    private final Node root;

    private RecordTree(Node root) {
        this.root = root;
    }

    /** The form of this record. */
    public static RecordTree of(ServiceRecord record) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);
        try (JsonParser parser = new JsonFactory().createParser(document.toByteArray())) {
            parser.nextToken();
            return new RecordTree(read(parser));
        }
    }

    private static Node read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Node> fields = LinkedHashMap.empty();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields = fields.put(name, read(parser));
                }
                yield new Fields(fields);
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser));
                }
                yield new Items(Array.ofAll(items));
            }
            default -> new Leaf(parser.currentToken(), parser.getText());
        };
    }

    /** The record of this form; none where that is no record. */
    public Option<ServiceRecord> record() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(document)) {
            write(root, out);
        }
        return RecordJson.days().read(document.toByteArray()).toOption();
    }

    private static void write(Node node, JsonGenerator out) throws IOException {
        if (node instanceof Fields fields) {
            out.writeStartObject();
            for (String name : fields.of.keySet()) {
                out.writeFieldName(name);
                write(fields.of.get(name).get(), out);
            }
            out.writeEndObject();
        } else if (node instanceof Items items) {
            out.writeStartArray();
            for (Node item : items.of) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (node instanceof Leaf leaf) {
            if (leaf.token == JsonToken.VALUE_STRING) {
                out.writeString(leaf.text);
            } else {
                out.writeRawValue(leaf.text);
            }
        }
    }

    /** Every JSON Pointer of the form; that of the whole is empty. */
    public Set<String> pointers() {
        Set<String> pointers = new HashSet<>();
        addPointers(root, "", pointers);
        return pointers;
    }

    private static void addPointers(Node node, String at, Set<String> pointers) {
        pointers.add(at);
        if (node instanceof Fields fields) {
            fields.of.forEach((name, value) -> addPointers(value, at + '/' + name, pointers));
        } else if (node instanceof Items items) {
            items.of.forEachWithIndex((item, i) -> addPointers(item, at + '/' + i, pointers));
        }
    }

    /** The pointers of what stands in a field: of everything that may be left out, if it is not required. */
    public Seq<String> fields() {
        return Array.ofAll(pointers())
                .filter(at -> !at.isEmpty() && !Character.isDigit(at.charAt(at.lastIndexOf('/') + 1)))
                .sorted();
    }

    /** The same without what stands at a pointer. */
    public RecordTree without(String pointer) {
        return new RecordTree(without(root, Array.of(pointer.split("/", -1)).tail()));
    }

    private static Node without(Node node, Seq<String> path) {
        if (node instanceof Items items) {
            int i = Integer.parseInt(path.head());
            return new Items(items.of.update(i, without(items.of.get(i), path.tail())));
        }
        if (node instanceof Fields fields) {
            String name = path.head();
            return new Fields(
                    path.tail().isEmpty()
                            ? fields.of.remove(name)
                            : fields.of.put(name, without(fields.of.get(name).get(), path.tail())));
        }
        return node;
    }

    /** The same with every list in another order. */
    public RecordTree shuffled(Random random) {
        return new RecordTree(shuffled(root, random));
    }

    private static Node shuffled(Node node, Random random) {
        if (node instanceof Fields fields) {
            return new Fields(fields.of.mapValues(value -> shuffled(value, random)));
        }
        if (node instanceof Items items) {
            return new Items(Registers.shuffled(items.of.map(item -> shuffled(item, random)), random));
        }
        return node;
    }
}
