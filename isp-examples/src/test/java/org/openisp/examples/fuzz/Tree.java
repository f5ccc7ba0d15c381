package org.openisp.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A document as a tree, and the places in it where a value stands. */
final class Tree {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final ObjectNode root;

    private Tree(ObjectNode root) {
        this.root = root;
    }

    /**
     * Where a value stands.
     *
     * @param holder the object or the list
     * @param name the name of the field; of what stands in a list, the name of the field that has the list
     * @param index the place in a list; -1 in an object
     */
    record Slot(JsonNode holder, String name, int index) {

        JsonNode value() {
            return holder.isObject() ? holder.get(name) : holder.get(index);
        }

        void put(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) holder).set(index, value);
            }
        }

        void remove() {
            if (holder instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) holder).remove(index);
            }
        }
    }

    static Tree of(byte[] document) {
        try {
            return new Tree((ObjectNode) MAPPER.readTree(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Tree copy() {
        return new Tree(root.deepCopy());
    }

    byte[] bytes() {
        try {
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All places, from the outside in, in the order of the document. */
    List<Slot> slots(Predicate<Slot> which) {
        List<Slot> slots = new ArrayList<>();
        collect(root, "", which, slots);
        return slots;
    }

    private static void collect(JsonNode holder, String field, Predicate<Slot> which, List<Slot> slots) {
        if (holder.isObject()) {
            for (java.util.Map.Entry<String, JsonNode> one : holder.properties()) {
                add(new Slot(holder, one.getKey(), -1), which, slots);
                collect(one.getValue(), one.getKey(), which, slots);
            }
        } else {
            for (int i = 0; i < holder.size(); i++) {
                add(new Slot(holder, field, i), which, slots);
                collect(holder.get(i), field, which, slots);
            }
        }
    }

    private static void add(Slot slot, Predicate<Slot> which, List<Slot> slots) {
        if (which.test(slot)) {
            slots.add(slot);
        }
    }
}
