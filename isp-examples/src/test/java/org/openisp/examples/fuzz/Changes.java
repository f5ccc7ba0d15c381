package org.openisp.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openisp.examples.fuzz.Tree.Slot;

/** Ways to change a record so that it is nearly one, or still one that nobody thought of. */
final class Changes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Vocabulary VOCABULARY = Vocabulary.ofSchema();
    private static final List<Tree> RECORDS =
            Seeds.RECORDS.stream().map(Seeds::bytes).map(Tree::of).toList();

    /** What stands in any of them, by the name of its field. */
    private static final Map<String, List<Slot>> BY_NAME = RECORDS.stream()
            .flatMap(record -> record.slots(slot -> true).stream())
            .collect(Collectors.groupingBy(Changes::kind));

    private static final int MOST_CHANGES = 12;
    private static final int MOST_COPIES = 40;
    private static final int MOST_LEVELS = 130;
    private static final int LONG_TEXT = 5000;

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "-0.0",
            "0.000001",
            "0.0000001",
            "999999999999999",
            "1000000000000000",
            "2147483648",
            "9223372036854775808",
            "1e15",
            "1e-6",
            "1e999999999",
            "1E-2147483648",
            "1" + "0".repeat(999),
            "NaN",
            "01");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "\u0000",
            "\u001b[31m",
            "a\r\nBEGIN:VEVENT",
            "\u2028\u202e\u0301",
            "\ud83d\ude00",
            "=1+1",
            Forms.MARKUP,
            "~/~0~1/",
            "acme:night-shift",
            "2025-02-30",
            "+12025-01-01",
            "-0001-01-01",
            "2025-03-31T17:30:00Z",
            "24:00",
            Reading.A_NAME + " likes tea",
            "\u00e9".repeat(LONG_TEXT));

    /** As they stand in a document: values of every kind. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "\"\"",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "{\"notThrough\": \"2025-06-30\"}",
            "{\"completeThrough\": \"2025-06-30\", \"entries\": []}",
            "{\"entries\": [{}]}",
            "{\"from\": \"2025-01-01\", \"through\": \"2024-12-31\"}");

    private final Choices choices;
    private final Tree tree;

    private Changes(Choices choices) {
        this.choices = choices;
        this.tree = choices.oneOf(RECORDS).copy();
    }

    /** One of the records to try, changed as often as there are bytes, but not without end. */
    static byte[] document(Choices choices) {
        Changes changes = new Changes(choices);
        for (int i = choices.below(MOST_CHANGES); i > 0; i--) {
            changes.change();
        }
        return changes.tree.bytes();
    }

    /** How many ways there are. */
    private static final int WAYS = 16;

    private void change() {
        switch (choices.below(WAYS)) {
            case 0 -> at(slot -> true, Slot::remove);
            case 1 -> at(slot -> slot.holder().isArray(), this::twice);
            case 2 -> at(slot -> slot.holder().isObject(), this::sameFieldTwice);
            case 3 -> at(slot -> day(slot) != null, this::anotherDay);
            case 4 -> at(Changes::isCode, this::anotherCode);
            case 5 -> at(slot -> slot.value().isNumber(), slot -> slot.put(raw(choices.oneOf(NUMBERS))));
            case 6 -> at(slot -> slot.value().isTextual(), slot -> slot.put(NODES.textNode(choices.oneOf(TEXTS))));
            case 7 -> at(slot -> true, slot -> slot.put(raw(choices.oneOf(VALUES))));
            case 8 -> at(slot -> true, this::deep);
            case 9 -> at(Changes::isId, slot -> anotherId(slot, Changes::isId));
            case 10 ->
                at(Changes::isId, slot -> anotherId(slot, other -> other.name().equals(slot.name())));
            case 11 -> at(slot -> true, this::fromAnotherRecord);
            case 12 -> at(slot -> slot.value().isObject(), this::oneFieldMore);
            case 13 -> at(slot -> slot.holder().isObject(), this::underAnotherName);
            case 14 -> at(slot -> slot.value().isBoolean(), Changes::theOpposite);
            default -> at(slot -> true, this::elsewhereInTheRecord);
        }
    }

    private interface Change {
        void make(Slot slot);
    }

    private void at(Predicate<Slot> which, Change change) {
        List<Slot> slots = tree.slots(which);
        if (!slots.isEmpty()) {
            change.make(choices.oneOf(slots));
        }
    }

    private void twice(Slot slot) {
        ArrayNode list = (ArrayNode) slot.holder();
        for (int i = choices.below(MOST_COPIES); i >= 0; i--) {
            list.insert(slot.index(), slot.value().deepCopy());
        }
    }

    private void sameFieldTwice(Slot slot) {
        slot.put(raw(slot.value() + ",\"" + slot.name() + "\":" + slot.value()));
    }

    private static LocalDate day(Slot slot) {
        try {
            return slot.value().isTextual() ? LocalDate.parse(slot.value().asText()) : null;
        } catch (DateTimeException no) {
            return null;
        }
    }

    /** Near the one that stands there, where deadlines are, or any. */
    private void anotherDay(Slot slot) {
        LocalDate there = day(slot);
        LocalDate near = there == null ? choices.day() : there.plusDays(choices.below(512) - 256L);
        slot.put(NODES.textNode(choices.below(4) == 0 ? choices.day().toString() : near.toString()));
    }

    private static boolean isCode(Slot slot) {
        return slot.value().isTextual()
                && VOCABULARY.wordsBeside.containsKey(slot.value().asText());
    }

    private void anotherCode(Slot slot) {
        slot.put(NODES.textNode(
                choices.oneOf(VOCABULARY.wordsBeside.get(slot.value().asText()))));
    }

    private static boolean isId(Slot slot) {
        String name = slot.name();
        return slot.value().isTextual()
                && (name.equals("id") || name.equals("renews") || name.endsWith("Id") || name.endsWith("Ids"));
    }

    /** The same id twice, a reference to nothing, or one to itself or round in a circle. */
    private void anotherId(Slot slot, Predicate<Slot> which) {
        slot.put(choices.oneOf(tree.slots(other -> isId(other) && which.test(other)))
                .value());
    }

    private void deep(Slot slot) {
        int levels = choices.below(MOST_LEVELS);
        JsonNode value = slot.value();
        boolean inLists = choices.below(2) == 0;
        for (int i = 0; i < levels; i++) {
            value = inLists
                    ? NODES.arrayNode().add(value)
                    : NODES.objectNode().set(slot.name().isEmpty() ? "x" : slot.name(), value);
        }
        slot.put(value);
    }

    private void fromAnotherRecord(Slot slot) {
        List<Slot> same = BY_NAME.getOrDefault(kind(slot), List.of());
        if (!same.isEmpty()) {
            slot.put(choices.oneOf(same).value().deepCopy());
        }
    }

    private void elsewhereInTheRecord(Slot slot) {
        List<Slot> same = tree.slots(other -> kind(other).equals(kind(slot)));
        slot.put(choices.oneOf(same).value().deepCopy());
    }

    /** Elements of a list apart from the list. */
    private static String kind(Slot slot) {
        return slot.holder().isArray() ? slot.name() + "[]" : slot.name();
    }

    /** A field that an object of the same kind has in another record. */
    private void oneFieldMore(Slot slot) {
        List<Slot> same = BY_NAME.getOrDefault(kind(slot), List.of());
        JsonNode other = same.isEmpty() ? slot.value() : choices.oneOf(same).value();
        List<Map.Entry<String, JsonNode>> fields = List.copyOf(other.properties());
        if (!fields.isEmpty()) {
            Map.Entry<String, JsonNode> field = choices.oneOf(fields);
            ((ObjectNode) slot.value()).set(field.getKey(), field.getValue().deepCopy());
        }
    }

    private void underAnotherName(Slot slot) {
        JsonNode value = slot.value();
        slot.remove();
        ((ObjectNode) slot.holder()).set(choices.oneOf(VOCABULARY.fields), value);
    }

    private static void theOpposite(Slot slot) {
        slot.put(NODES.booleanNode(!slot.value().asBoolean()));
    }

    private static JsonNode raw(String json) {
        return NODES.rawValueNode(new RawValue(json));
    }
}
