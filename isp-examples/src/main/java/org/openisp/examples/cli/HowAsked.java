package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import picocli.CommandLine.Mixin;

/** How records are to be seen: against which laws, from which day, with which readings. */
final class HowAsked {

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

    @Mixin
    private InZone inZone = new InZone();

    /**
     * The laws that are named on the command line; none where it names none.
     *
     * @throws CannotUseException if there is no such law
     */
    Option<Seq<Rulebook<?>>> named() {
        return laws.isEmpty() ? Option.none() : Option.some(Laws.named(laws));
    }

    /**
     * The question, to be asked of these laws.
     *
     * @throws CannotUseException if there is no such reading, or no such choice
     */
    Question question(Seq<Rulebook<?>> asked) {
        Question question = Question.asOf(asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf);
        return Laws.read(asked, lawVersion == null ? question : question.byLawOf(lawVersion), "--reading", readings);
    }

    /**
     * The reader of records.
     *
     * @throws CannotUseException if there is no such zone
     */
    RecordJson reader() {
        return inZone.reader();
    }
}
