package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import picocli.CommandLine.Parameters;

/** What all commands about a record take: the record, and how it is to be seen. */
final class Asked {

    private static final int MOST_PROBLEMS = 100;

    @Parameters(paramLabel = "RECORD.json", description = "The record, as JSON.")
    private Path file = Path.of("");

    @picocli.CommandLine.Option(
            names = "--law",
            paramLabel = "LAW",
            split = ",",
            description = "Hold it against this law, such as oregon or missouri; may be given again."
                    + " Default: the laws that the record names, or those of its jurisdiction.")
    private List<String> laws = List.of();

    @picocli.CommandLine.Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which the record is seen, such as 2025-11-21. Default: today.")
    private @Nullable LocalDate asOf;

    @picocli.CommandLine.Option(
            names = "--law-version",
            paramLabel = "DATE",
            description = "Judge everything by the text in force on this day (\"what if\")."
                    + " Default: each clause by the text of its own day.")
    private @Nullable LocalDate lawVersion;

    @picocli.CommandLine.Option(
            names = "--reading",
            paramLabel = "NAME=CHOICE",
            description =
                    "Read an open text in this way, such as counting=day-of-event-is-day-one, or set what a law leaves"
                            + " open, such as working-age=18-64; may be given again."
                            + " Default: as docs/explanation/readings.md says.")
    private Map<String, String> readings = Map.of();

    @picocli.CommandLine.Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Turn moments in time, such as 2025-03-31T17:30:00Z, into days in this zone,"
                    + " such as America/Los_Angeles. Default: a moment in time is refused.")
    private @Nullable String zone;

    /**
     * The laws that the record is held against.
     *
     * @throws CannotUseException if there is no such law, or if it cannot be told
     */
    Seq<Rulebook<?>> laws(ServiceRecord record) {
        return laws.isEmpty() ? Laws.of(record) : Laws.named(laws);
    }

    /**
     * The question, to be asked of these laws.
     *
     * @throws CannotUseException if there is no such reading, or no such choice
     */
    Question question(Seq<Rulebook<?>> asked) {
        Question question = Question.asOf(asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf);
        return Laws.read(asked, lawVersion == null ? question : question.byLawOf(lawVersion), readings);
    }

    /**
     * The record in the file.
     *
     * @throws CannotUseException if there is none, with every problem of the file
     */
    ServiceRecord record() {
        return record(file);
    }

    /**
     * The record in another file.
     *
     * @throws CannotUseException if there is none, with every problem of the file
     */
    ServiceRecord record(Path file) {
        Validation<Seq<Problem>, ServiceRecord> read = read(reader(), file);
        if (read.isInvalid()) {
            Seq<String> all = read.getError().map(Problem::message);
            String more = all.size() > MOST_PROBLEMS ? "\n  and " + (all.size() - MOST_PROBLEMS) + " more" : "";
            throw new CannotUseException(file + " cannot be used, " + counted(all.size()) + ":\n  "
                    + all.take(MOST_PROBLEMS).mkString("\n  ") + more);
        }
        return read.get();
    }

    private static String counted(int problems) {
        return problems == 1 ? "one problem" : problems + " problems";
    }

    private RecordJson reader() {
        if (zone == null) {
            return RecordJson.days().knowing(Laws.INSTALLED.facts());
        }
        try {
            return RecordJson.momentsIn(ZoneId.of(zone)).knowing(Laws.INSTALLED.facts());
        } catch (DateTimeException unknown) {
            throw new CannotUseException("--zone takes the name of a zone, such as America/Los_Angeles");
        }
    }

    private static Validation<Seq<Problem>, ServiceRecord> read(RecordJson reader, Path file) {
        try (InputStream document = Files.newInputStream(file)) {
            return reader.read(document);
        } catch (NoSuchFileException missing) {
            throw new CannotUseException("there is no file " + file);
        } catch (IOException unreadable) {
            throw new CannotUseException("the file " + file + " cannot be read: " + reason(unreadable));
        }
    }

    private static String reason(IOException unreadable) {
        return Option.of(unreadable.getMessage())
                .getOrElse(unreadable.getClass().getSimpleName());
    }
}
