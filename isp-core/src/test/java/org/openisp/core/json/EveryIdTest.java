package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.core.validation.Provider;

/**
 * In a record that has everything, each id is made to stand twice, and each reference to point to nothing. The reader knows
 * ids from the shapes, Jakarta Validation from a walk of its own: both have to tell of each.
 */
@DisplayName("Every id and every reference is looked at")
class EveryIdTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REFERENCE = Pattern.compile("renews|because|\\w+Ids?");

    private static JsonNode everything() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(FullRecord.saying("words", LocalDate.of(1990, 5, 17)), document);
        return JSON.readTree(document.toByteArray());
    }

    @Test
    void an_id_that_stands_twice_in_any_list_is_told_by_both() throws IOException {
        JsonNode record = everything();
        Set<String> lists = twins(record);

        Set<String> told = told(record);

        assertThat(lists).hasSizeGreaterThan(50);
        assertThat(told.stream().map(EveryIdTest::kind)).containsAll(lists);
        assertThat(violated(record)).isEqualTo(told);
    }

    @Test
    void a_reference_to_nothing_in_any_field_is_told_by_both() throws IOException {
        JsonNode record = everything();
        references(record).forEach(Runnable::run);

        Set<String> told = told(record);

        assertThat(told.stream().map(EveryIdTest::kind).collect(Collectors.toSet()))
                .hasSizeGreaterThan(25);
        assertThat(violated(record)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    nobody says how far the plans are complete | "plans": [%s]                                                | false
                    the register of plans says it              | "plans": {"completeThrough": "2025-06-30", "entries": [%s]}  | true
                    the whole record says it                   | "completeThrough": "2025-06-30", "plans": [%s]               | true
                    """)
    void the_plan_that_is_renewed_can_be_one_that_is_not_recorded_unless_the_plans_are_complete(
            String what, String plans, boolean wrong) throws IOException {
        JsonNode record = JSON.readTree(
                ("{\"format\": \"isp-record/1\", \"id\": \"r-1\", \"individual\": {\"id\": \"p-1\"}, " + plans + "}")
                        .formatted("{\"id\": \"i-2\", \"renews\": \"i-1\"}"));

        assertThat(told(record)).as(what).isEqualTo(wrong ? Set.of("plans[0].renews") : Set.of());
        assertThat(violated(record)).isEqualTo(told(record));
    }

    /** Puts a twin into each list of things with ids, and names the kinds of these lists. */
    private static Set<String> twins(JsonNode record) {
        Set<String> kinds = new TreeSet<>();
        twins("", record, kinds);
        return kinds;
    }

    private static void twins(String kind, JsonNode node, Set<String> kinds) {
        node.properties().forEach(field -> twins(kind + "." + field.getKey(), field.getValue(), kinds));
        node.forEach(element -> {
            if (node.isArray()) {
                twins(kind, element, kinds);
            }
        });
        if (node instanceof ArrayNode array && array.size() > 0 && array.get(0).has("id")) {
            kinds.add(kind.substring(1).replace(".entries", "") + ".id");
            array.add(array.get(0).deepCopy());
        }
    }

    /** What puts another id in place of each that something else could be found under. */
    private static List<Runnable> references(JsonNode node) {
        List<Runnable> changes = new ArrayList<>();
        node.properties().forEach(field -> {
            if (!REFERENCE.matcher(field.getKey()).matches()) {
                return;
            }
            if (field.getValue().isTextual()) {
                changes.add(() -> ((ObjectNode) node).put(field.getKey(), "nothing-here"));
            } else if (field.getValue() instanceof ArrayNode array) {
                changes.add(() -> array.removeAll().add(TextNode.valueOf("nothing-here")));
            }
        });
        node.forEach(part -> changes.addAll(references(part)));
        return changes;
    }

    /** The places of which the reader tells. */
    private static Set<String> told(JsonNode record) throws IOException {
        JsonIn in = in(record);
        RecordShapes.SERVICE_RECORD.read(in);
        in.ids.reportDangling(in);
        return in.problems.stream()
                .map(problem -> IdsLaws.asPath(problem.at()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places of which Jakarta Validation tells. */
    private static Set<String> violated(JsonNode record) throws IOException {
        ServiceRecord read = Objects.requireNonNull(RecordShapes.SERVICE_RECORD.read(in(record)));
        return Provider.HIBERNATE.validate(read).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonIn in(JsonNode record) throws IOException {
        JsonIn in = new JsonIn(new JsonFactory().createParser(JSON.writeValueAsBytes(record)), null, Map.of());
        in.next();
        return in;
    }

    private static String kind(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }
}
