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
import org.openisp.rules.AgeRange;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;
import org.openisp.rules.missouri.MissouriReadings;

/** A record to try, and the question that is put to it: as of the day of its export, unless its story says otherwise. */
record Tried(String name, Question question, Rulebook<?> rulebook) {

    /** Which age counts as the working age where a record of Missouri is asked about. */
    static final AgeRange WORKING_AGE = AgeRange.of(18, 64);

    private static final Rulebooks INSTALLED = Rulebooks.installed();
    private static final int WITHOUT_WORKING_AGE = 46;
    private static final Path RECORDS = Path.of("records");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of them, in the order of their numbers. */
    static List<Tried> all() {
        try (Stream<Path> files = Files.list(RECORDS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted(Comparator.comparingInt(Tried::numberOf))
                    .map(name -> new Tried(name, question(name), rulebook(name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A record to try, asked about otherwise. */
    static Tried asked(String name, Question question) {
        return new Tried(name, question, rulebook(name));
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

    /** The law that it is held against: that of its state, as the records tell it. */
    private static Rulebook<?> rulebook(String name) {
        return INSTALLED.named(isOfMissouri(name) ? "missouri" : "oregon");
    }

    private static boolean isOfMissouri(String name) {
        return document(name).path("jurisdiction").asText().equals("us-mo");
    }

    /** The law that gave a finding. */
    static Rulebook<?> lawOf(Finding finding) {
        return INSTALLED
                .all()
                .find(law -> law.law().cited().equals(finding.clause().law()))
                .get();
    }

    /** Those that are held against this law. */
    static List<Tried> allOf(Rulebook<?> rulebook) {
        return all().stream().filter(tried -> tried.rulebook().equals(rulebook)).toList();
    }

    /** Missouri's guide does not say which age is the working age; one of its records is asked about without. */
    private static Question question(String name) {
        Question question = asOf(name);
        return isOfMissouri(name) && numberOf(name) != WITHOUT_WORKING_AGE
                ? question.with(MissouriReadings.WORKING_AGE, WORKING_AGE)
                : question;
    }

    private static Question asOf(String name) {
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
