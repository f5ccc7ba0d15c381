package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands about a record take: the record, and how it is to be seen. */
final class Asked {

    @Parameters(paramLabel = "RECORD.json", description = "The record, as JSON; - for standard input.")
    private Path file = Path.of("");

    @Option(
            names = "--law",
            paramLabel = "LAW",
            split = ",",
            description = "Hold it against this law, such as oregon or missouri; may be given again."
                    + " Default: the laws that the record names, or those of its jurisdiction.")
    private List<String> laws = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which the record is seen, such as 2025-11-21. Default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--law-version",
            paramLabel = "DATE",
            description = "Judge everything by the text in force on this day (\"what if\")."
                    + " Default: each clause by the text of its own day.")
    private @Nullable LocalDate lawVersion;

    @Option(
            names = "--reading",
            paramLabel = "NAME=CHOICE",
            description =
                    "Read an open text in this way, such as counting=day-of-event-is-day-one, or set what a law leaves"
                            + " open, such as working-age=18-64; may be given again."
                            + " Default: as docs/explanation/readings.md says.")
    private Map<String, String> readings = Map.of();

    @Mixin
    private InZone inZone = new InZone();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

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
        return new Documents(inZone.reader(), IspCli.standardInput(command)).record(file);
    }
}
