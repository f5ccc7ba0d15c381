package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.RandomGenerator;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.core.fixtures.SampleRecords;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.missouri.ispguide.IspGuide;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/**
 * The kept lists of facts are what the clauses ask of records of many kinds. A rule that asks something new changes the
 * list: run with {@code -Dgolden.update=true}, and read the difference.
 */
@Label("The facts that each clause turns on")
class ClauseFactsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/openisp/rules");
    private static final LocalDate ASKED = LocalDate.of(2025, 12, 20);
    private static final int GENERATED = 800;
    private static final long SEED = 411_415_0070L;

    /** What parameters are set to; a clause that turns on one that is not set asks nothing else. */
    private static final io.vavr.collection.Map<String, String> SET =
            io.vavr.collection.HashMap.of("working-age", "18-64");

    @Example
    @Label("are kept as they are asked: OAR 411-415-0070")
    void of_oregon_are_kept_as_they_are_asked() throws IOException {
        assertKept(Oar411_415_0070.rulebook(), "oregon/oar411_415_0070/facts.tsv");
    }

    @Example
    @Label("are kept as they are asked: Missouri's guide")
    void of_missouri_are_kept_as_they_are_asked() throws IOException {
        assertKept(IspGuide.rulebook(), "missouri/ispguide/facts.tsv");
    }

    @Example
    @Label("are kept for every law of the library, and tell of every clause that asks something")
    void are_kept_for_every_law() {
        for (Rulebook<?> rulebook : Rulebooks.installed().all()) {
            assertThat(rulebook.ledger().filter(row -> row.handling() != Handling.HEADING))
                    .allMatch(row -> row.turnsOn().nonEmpty());
        }
    }

    private static void assertKept(Rulebook<?> rulebook, String kept) throws IOException {
        Path file = RESOURCES.resolve(kept);
        String lines = lines(asked(rulebook, records()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(file));
    }

    private static List<ServiceRecord> records() throws IOException {
        List<ServiceRecord> records = new ArrayList<>(SampleRecords.all().asJava());
        try (Stream<Path> files = Files.list(Path.of("../isp-examples/records"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                ServiceRecord record =
                        RecordJson.days().read(Files.readAllBytes(file)).get();
                for (ServiceRecord one : List.of(record, record.withCompleteThrough(Option.some(ASKED)))) {
                    records.add(one);
                    records.add(one); // asked twice: by the defaults, and by the other readings
                }
            }
        }
        records.add(FullRecord.saying("words", LocalDate.of(1990, 5, 1)));
        RandomGenerator<ServiceRecord> any = AnyRecord.records().generator(1000);
        Random random = new Random(SEED);
        for (int i = 0; i < GENERATED; i++) {
            records.add(any.next(random).value());
        }
        return records;
    }

    private static Map<Clause, Set<String>> asked(Rulebook<?> rulebook, List<ServiceRecord> records) {
        Map<Clause, Set<String>> asked = new LinkedHashMap<>();
        rulebook.requirements().forEach(one -> asked.putIfAbsent(one.clause(), new TreeSet<>()));
        for (int i = 0; i < records.size(); i++) {
            ServiceRecord record = records.get(i);
            Question question = i % 2 == 0 ? Question.asOf(ASKED) : byTheOtherReadings(rulebook);
            asked.forEach((clause, places) -> rulebook.asked(record, question, clause)
                    .filter(fact -> !fact.isEntry() && !fact.at().endsWith("/id"))
                    .forEach(fact -> places.add(place(fact.at()))));
        }
        return asked;
    }

    /** Another reading may ask for another fact. */
    private static Question byTheOtherReadings(Rulebook<?> rulebook) {
        Question question = Question.asOf(ASKED);
        for (Reading<?> reading : rulebook.readings()) {
            question = rulebook.read(
                    question, reading.name(), reading.choices().last().id());
        }
        for (Parameter<?> parameter : rulebook.parameters()) {
            question = rulebook.read(
                    question, parameter.name(), SET.get(parameter.name()).get());
        }
        return question;
    }

    private static String place(String pointer) {
        return pointer.replaceAll("/entries(?=/\\d)", "").replaceAll("/\\d+(?=/|$)", "/*");
    }

    /** A list or a part is told by what is asked of it. */
    private static String lines(Map<Clause, Set<String>> asked) {
        StringBuilder lines = new StringBuilder();
        asked.forEach((clause, places) -> places.stream()
                .filter(place -> places.stream().noneMatch(other -> other.startsWith(place + "/")))
                .forEach(place -> lines.append(clause.paragraph())
                        .append('\t')
                        .append(place)
                        .append('\n')));
        return lines.toString();
    }
}
