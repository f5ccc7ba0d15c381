package org.openisp.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Question;

/** A record to try, and the question that is put to it: as of the day of its export, unless its story says otherwise. */
record Tried(String name, Question question) {

    private static final Path RECORDS = Path.of("records");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of them, in the order of their numbers. */
    static List<Tried> all() {
        try (Stream<Path> files = Files.list(RECORDS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted(Comparator.comparingInt(Tried::numberOf))
                    .map(name -> new Tried(name, question(name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its number. */
    int number() {
        return numberOf(name);
    }

    /** Its file. */
    Path file() {
        return RECORDS.resolve(name + ".json");
    }

    /** Its document. */
    JsonNode document() {
        return document(name);
    }

    /** The record. */
    ServiceRecord record() {
        try (InputStream document = Files.newInputStream(file())) {
            return RecordJson.days().read(document).get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Question question(String name) {
        // A published plan of 2018, before the first text that is held.
        return numberOf(name) == 1
                ? Question.asOf(LocalDate.of(2018, 6, 1)).byLawOf(LocalDate.of(2024, 10, 25))
                : Question.asOf(
                        LocalDate.parse(document(name).get("completeThrough").asText()));
    }

    private static JsonNode document(String name) {
        try {
            return JSON.readTree(Files.readString(RECORDS.resolve(name + ".json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int numberOf(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }

    @Override
    public String toString() {
        return name;
    }
}
