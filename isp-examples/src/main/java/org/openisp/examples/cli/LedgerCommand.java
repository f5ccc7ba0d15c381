package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Section;
import org.openisp.rules.json.ReportJson;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isp ledger}: every clause, and how it is handled. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Lists every clause of OAR 411-415-0070, its texts, and how it is handled.",
        footer = {
            "",
            "checked     the record is held against it",
            "computed    a date or period is worked out, and what is written is held against it",
            "permission  something is allowed: never not met",
            "judgment    a person has to decide; a recorded decision settles it",
            "scope       says whether the clauses it introduces apply",
            "heading     the clauses under it answer for it",
            "",
            "  isp ledger --clause \"(8)(m)\" --facts",
            "  isp ledger --format json"
        })
final class LedgerCommand implements Callable<Integer> {

    private static final int CLAUSE = 17;
    private static final int KIND = 11;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Asked.Format format = Asked.Format.text;

    @Option(
            names = "--clause",
            paramLabel = "CLAUSE",
            description = "List only this clause, in quotes: \"(8)(m)\", and those under it. Default: all.")
    private @Nullable String clause;

    @Option(names = "--facts", description = "List also the facts that each clause turns on.")
    private boolean facts;

    @Override
    public Integer call() throws IOException {
        if (clause != null) {
            Clauses.refuseUnknown(clause);
        }
        Rulebook<?> rulebook = Oar411_415_0070.rulebook();
        LedgerEvidence evidence = LedgerEvidence.read();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Asked.Format.json) {
            try (JsonGenerator json = Json.to(out)) {
                json.writeStartObject();
                ReportJson.writeLedger(
                        rulebook,
                        rulebook.ledger().filter(this::isAskedFor),
                        row -> Array.ofAll(evidence.of(row.requirement()).tests()),
                        json);
                json.writeEndObject();
            }
            out.println();
        } else {
            out.print(text(rulebook, evidence));
        }
        out.flush();
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private boolean isAskedFor(LedgerRow row) {
        return clause == null || Clauses.isIn(clause, row.requirement().clause());
    }

    private String text(Rulebook<?> rulebook, LedgerEvidence evidence) {
        TextLines lines = new TextLines();
        long clauses = rulebook.ledger()
                .map(row -> row.requirement().clause())
                .distinct()
                .size();
        lines.line(rulebook.law() + ": " + clauses + " clauses");
        for (Section section : rulebook.sections()) {
            Seq<LedgerRow> rows = rulebook.ledger()
                    .filter(row -> section.holds(row.requirement().clause()))
                    .filter(this::isAskedFor);
            if (rows.nonEmpty()) {
                lines.blank();
                lines.line(section.paragraph() + " " + section.title());
            }
            rows.forEach(row -> add(row, evidence.of(row.requirement()), lines));
        }
        return lines.text();
    }

    private void add(LedgerRow row, LedgerEvidence.Of evidence, TextLines lines) {
        Requirement requirement = row.requirement();
        lines.line("  " + TextLines.pad(requirement.clause().paragraph(), CLAUSE)
                + TextLines.pad(lower(row.handling()), KIND) + " "
                + TextLines.pad(lower(requirement.kind()), KIND) + " "
                + requirement.inForce().from() + " to "
                + requirement.inForce().through().map(LocalDate::toString).getOrElse("...       ") + "  "
                + row.home());
        String indent = " ".repeat(CLAUSE + 2);
        lines.wrapped(indent, requirement.asks());
        if (!evidence.tests().isEmpty()) {
            lines.wrapped(indent, "> tests: " + String.join(", ", evidence.tests()));
        }
        if (facts) {
            row.turnsOn().forEach(place -> lines.line(indent + "  " + place));
        }
        if (!evidence.met().isEmpty() || !evidence.notMet().isEmpty()) {
            lines.wrapped(indent, "> records: met " + some(evidence.met()) + "; not met " + some(evidence.notMet()));
        }
    }

    private static String some(String records) {
        return records.isEmpty() ? "none" : records;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
