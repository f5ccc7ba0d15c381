package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Comparison;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isp diff}: which answers differ between two reports, and why. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Compares two reports: of two versions of a record, or of one record seen from two days, by two texts"
                        + " of the law or by two readings. Lists only the answers that differ, and what makes the difference.",
        footer = {
            "",
            "Exit code 0 if no answer differs, 1 if one does, 2 if a record cannot be used.",
            "",
            "  isp diff LAST-MONTH.json THIS-MONTH.json",
            "  isp diff RECORD.json --as-of 2025-12-20 --to-as-of 2026-02-27",
            "  isp diff RECORD.json --to-law-version 2024-10-25",
            "  isp diff RECORD.json --to-reading prior-to=strictly-before"
        })
final class DiffCommand extends RecordCommand {

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER.json",
            description = "The record to compare it with; - for standard input. Default: the same record.")
    private @Nullable Path other;

    @Option(
            names = "--to-as-of",
            paramLabel = "DATE",
            description = "The day from which the second one is seen. Default: the same day.")
    private @Nullable LocalDate toAsOf;

    @Option(
            names = "--to-law-version",
            paramLabel = "DATE",
            description = "Judge the second one by the text in force on this day. Default: as the first.")
    private @Nullable LocalDate toLawVersion;

    @Option(
            names = "--to-reading",
            paramLabel = "NAME=CHOICE",
            description =
                    "Read an open text in this way for the second one; may be given again. Default: as the first.")
    private Map<String, String> toReadings = Map.of();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked().record();
        ServiceRecord otherRecord = other == null ? record : asked().record(other);
        Seq<Rulebook<?>> laws = asked().laws(record);
        Question question = asked().question(laws);
        Question otherQuestion = otherQuestion(laws, question);
        Seq<Comparison> comparisons =
                laws.map(law -> Laws.held(() -> law.compare(record, question, otherRecord, otherQuestion)));
        print(
                comparisons.map(comparison -> new Answer(
                        () -> new TextComparison(comparison).render(), json -> ComparisonJson.write(comparison, json))),
                format.isJson());
        return comparisons.forAll(one -> one.differences().isEmpty())
                ? IspCli.NOTHING_TO_ACT_ON
                : IspCli.ANSWERS_DIFFER;
    }

    private Question otherQuestion(Seq<Rulebook<?>> laws, Question question) {
        Question seen = toAsOf == null ? question : question.on(toAsOf);
        Question judged = toLawVersion == null ? seen : seen.byLawOf(toLawVersion);
        return Laws.read(laws, judged, "--to-reading", toReadings);
    }
}
