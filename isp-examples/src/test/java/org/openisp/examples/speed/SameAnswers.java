package org.openisp.examples.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.openisp.core.Jurisdiction;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;

/**
 * Holds contenders against the rulebook, answer by answer: over generated records, three in ten of them with a defect, on
 * days before and after the text of the law changed; over the records to try; and over both with facts taken away at random.
 */
final class SameAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RECORDS = Path.of("records");

    /** The day of the pool, days around the one on which the text of the law changed, and its first day. */
    private static final List<LocalDate> DAYS = List.of(
            SpeedPool.AS_OF,
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 10, 30),
            LocalDate.of(2025, 10, 31),
            LocalDate.of(2024, 10, 25));

    private static final int POOR = 10;
    private static final int TIMES_POOR = 3;
    private static final int MISSING = 25;
    private static final int FEWEST_ANSWERS_EACH = 40;
    private static final int FEWEST_STATUSES = 3;

    private final Contender rulebook = new RulebookContender();
    private final List<Contender> others;
    private final boolean[][] seen = new boolean[Twenty.PARAGRAPHS.size()][6];
    private int compared;

    /** Holds these against the rulebook. */
    SameAnswers(Contender... others) {
        this.others = List.of(others);
    }

    /**
     * Fails where one of them answers otherwise, or where the records were not such that it could have shown.
     *
     * @param size how many generated records
     */
    void areGiven(int size) throws IOException {
        Array<byte[]> documents = SpeedPool.documents(size);
        int number = 0;
        for (ServiceRecord record : SpeedPool.read(documents)) {
            compare(record, DAYS.get(0));
            compare(record, DAYS.get(1 + number++ % (DAYS.size() - 1)));
        }
        Random random = new Random(20);
        for (byte[] document : documents.take(size / POOR)) {
            comparePoor(JSON.readTree(document), random);
        }
        for (JsonNode document : recordsToTry()) {
            record(document).forEach(record -> DAYS.forEach(day -> compare(record, day)));
            for (int time = 0; time < TIMES_POOR; time++) {
                comparePoor(document.deepCopy(), random);
            }
        }
        assertThat(compared).isGreaterThan(FEWEST_ANSWERS_EACH * size);
        for (int clause = 0; clause < seen.length; clause++) {
            int statuses = 0;
            for (boolean one : seen[clause]) {
                statuses += one ? 1 : 0;
            }
            assertThat(statuses)
                    .as("kinds of answers of " + Twenty.CITED.get(clause))
                    .isGreaterThanOrEqualTo(FEWEST_STATUSES);
        }
    }

    private void compare(ServiceRecord record, LocalDate day) {
        Codes expected = new Codes();
        rulebook.answer(record, day, expected);
        for (int answer = 0; answer < expected.size(); answer++) {
            seen[expected.clause(answer)][expected.status(answer)] = true;
        }
        compared += expected.size();
        for (Contender other : others) {
            Codes answers = new Codes();
            other.answer(record, day, answers);
            if (!Arrays.equals(answers.toArray(), expected.toArray())) {
                assertThat(told(answers))
                        .as("%s about %s on %s", other.name(), record.getId(), day)
                        .isEqualTo(told(expected));
            }
        }
    }

    /** The record without some of its facts, on one of the days. */
    private void comparePoor(JsonNode document, Random random) throws IOException {
        List<Place> places = new ArrayList<>();
        addPlaces(document, places);
        int missing = 1 + random.nextInt(MISSING);
        for (int i = 0; i < missing; i++) {
            Place place = places.get(random.nextInt(places.size()));
            JsonNode value = place.owner.remove(place.field);
            if (value != null && record(document).isEmpty()) {
                place.owner.set(place.field, value);
            }
        }
        for (ServiceRecord record : record(document)) {
            compare(record, DAYS.get(random.nextInt(DAYS.size())));
        }
    }

    private static Option<ServiceRecord> record(JsonNode document) throws IOException {
        return RecordJson.days().read(JSON.writeValueAsBytes(document)).toOption();
    }

    private record Place(ObjectNode owner, String field) {}

    private static void addPlaces(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(field -> places.add(new Place(object, field)));
        }
        node.forEach(child -> addPlaces(child, places));
    }

    private static List<JsonNode> recordsToTry() throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(RECORDS)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".json")) {
                    JsonNode document = JSON.readTree(file.toFile());
                    if (record(document).exists(one -> one.getJurisdiction().contains(Jurisdiction.OREGON))) {
                        documents.add(document);
                    }
                }
            }
        }
        return documents;
    }

    private static String told(Codes answers) {
        StringBuilder told = new StringBuilder();
        int[] codes = answers.toArray();
        for (int i = 0; i < codes.length; i += 3) {
            told.append(Twenty.PARAGRAPHS.get(codes[i] / 8))
                    .append(' ')
                    .append(codes[i] % 8)
                    .append(day(codes[i + 1]))
                    .append(day(codes[i + 2]))
                    .append('\n');
        }
        return told.toString();
    }

    private static String day(int day) {
        return day == Codes.NO_DAY ? " -" : " " + LocalDate.ofEpochDay(day);
    }
}
