package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;

@Label("The published JSON Schema and the reader")
class SchemaLaws {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Values of every kind, some of which fit in many places. */
    private static final List<String> VALUES = List.of(
            "1",
            "0",
            "-5",
            "1.5",
            "744",
            "\"\"",
            "\"text\"",
            "\"two words\"",
            "\"2025-01-31\"",
            "\"2025-02-30\"",
            "\"2025-1-31\"",
            "\"2025-01-31T10:00:00Z\"",
            "\"k-plan\"",
            "\"acme:word\"",
            "\"Acme:word\"",
            "\"yes\"",
            "true",
            "false",
            "null",
            "[]",
            "{}",
            "[\"x\"]",
            "[1]",
            "[{}]",
            "{\"notThrough\": \"2025-01-31\"}",
            "{\"notThrough\": 1}",
            "{\"from\": \"2025-01-31\"}",
            "{\"id\": \"x\"}",
            "{\"completeThrough\": \"2025-01-31\", \"entries\": []}",
            "{\"entries\": []}",
            "{\"acme:word\": [1, \"x\", true]}",
            "{\"acme:word\": {\"x\": 1}}");

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    @Label("the schema accepts whatever is written")
    void what_is_written_is_accepted(@ForAll(supplier = AnyRecord.class) ServiceRecord record) throws IOException {
        assertThat(PublishedSchema.errors(JSON.readTree(written(record)))).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1000)
    @Label(
            "after any change to a document, the schema accepts it if and only if the reader finds nothing wrong in its shape")
    void the_schema_and_the_reader_agree(@ForAll(supplier = AnyRecord.class) ServiceRecord record, @ForAll long seed)
            throws IOException {
        JsonNode document = JSON.readTree(written(record));
        String change = change(document, new Random(seed));
        Seq<Problem> problems = RecordJson.days()
                .read(JSON.writeValueAsBytes(document))
                .fold(found -> found, good -> Array.<Problem>empty())
                .reject(SchemaLaws::isAcrossFields);

        boolean accepted = PublishedSchema.errors(document).isEmpty();
        Statistics.label("accepted").collect(accepted);
        assertThat(accepted)
                .as("%s; the reader: %s; the schema: %s", change, problems, PublishedSchema.errors(document))
                .isEqualTo(problems.isEmpty());
    }

    /** What a schema cannot say. */
    private static boolean isAcrossFields(Problem problem) {
        return problem.expected().startsWith("the id of ")
                || problem.found().matches("the id .* again|.* is before .*|nothing as \\w+");
    }

    /** Makes one change somewhere, and says which. */
    private static String change(JsonNode document, Random dice) {
        List<JsonNode> places = new ArrayList<>();
        gather(document, places);
        JsonNode place = places.get(dice.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || dice.nextInt(6) == 0) {
                object.set("unknown", value(dice));
                return "one field more";
            }
            String name = names.get(dice.nextInt(names.size()));
            return switch (dice.nextInt(4)) {
                case 0 -> {
                    object.remove(name);
                    yield name + " left out";
                }
                case 1 -> {
                    object.set(name + "s", object.remove(name));
                    yield name + " misspelt";
                }
                default -> {
                    JsonNode other = dice.nextInt(4) == 0 ? places.get(dice.nextInt(places.size())) : value(dice);
                    object.set(name, other.deepCopy());
                    yield name + " is " + other;
                }
            };
        }
        ArrayNode list = (ArrayNode) place;
        JsonNode other = value(dice);
        if (list.isEmpty() || dice.nextBoolean()) {
            list.add(other);
            return "one element more: " + other;
        }
        list.set(dice.nextInt(list.size()), other);
        return "an element is " + other;
    }

    private static void gather(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> gather(child, places));
        }
    }

    private static JsonNode value(Random dice) {
        try {
            return JSON.readTree(VALUES.get(dice.nextInt(VALUES.size())));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] written(ServiceRecord record) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);
        return document.toByteArray();
    }
}
