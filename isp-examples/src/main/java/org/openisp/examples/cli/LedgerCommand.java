package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openisp.examples.report.AnswersJson;
import org.openisp.examples.report.Words;
import org.openisp.rules.InForce;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Section;
import org.openisp.rules.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isp ledger}: every clause, and how it is handled. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Lists every clause of each law, its texts, and how it is handled.",
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
            "  isp ledger --law missouri",
            "  isp ledger --format json"
        })
final class LedgerCommand implements Callable<Integer> {

    private static final int CLAUSE = 17;
    private static final int KIND = 11;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Option(
            names = "--clause",
            paramLabel = "CLAUSE",
            description = "List only this clause, in quotes: \"(8)(m)\", and those under it. Default: all.")
    private @Nullable String clause;

    @Option(names = "--facts", description = "List also the facts that each clause turns on.")
    private boolean facts;

    @Option(
            names = "--law",
            paramLabel = "LAW",
            split = ",",
            description = "List this law, such as oregon or missouri; may be given again. Default: all.")
    private List<String> laws = List.of();

    @Override
    public Integer call() throws IOException {
        Seq<Rulebook<?>> asked = laws.isEmpty() ? Laws.INSTALLED.all() : Laws.named(laws);
        Seq<Rulebook<?>> listed = clause == null ? asked : Clauses.having(asked, clause);
        LedgerEvidence evidence = LedgerEvidence.read();
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            try (JsonGenerator json = AnswersJson.to(out)) {
                AnswersJson.writeEach(listed.map(law -> fields(law, evidence)), json);
            }
            out.println();
        } else {
            out.print(listed.map(law -> text(law, evidence)).mkString("\n"));
        }
        out.flush();
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private AnswersJson.Fields fields(Rulebook<?> law, LedgerEvidence evidence) {
        return json -> ReportJson.writeLedger(
                law,
                law.ledger().filter(this::isAskedFor),
                row -> Array.ofAll(evidence.of(row.requirement()).tests()),
                json);
    }

    private boolean isAskedFor(LedgerRow row) {
        return clause == null || row.requirement().clause().isIn(clause);
    }

    private String text(Rulebook<?> rulebook, LedgerEvidence evidence) {
        TextLines lines = new TextLines();
        long clauses = rulebook.ledger()
                .map(row -> row.requirement().clause())
                .distinct()
                .size();
        lines.line(rulebook.law().cited() + ": " + clauses + " clauses");
        for (Section section : rulebook.law().sections()) {
            Seq<LedgerRow> rows = rulebook.ledger()
                    .filter(row -> section.holds(row.requirement().clause()))
                    .filter(this::isAskedFor);
            if (rows.nonEmpty()) {
                lines.blank();
                lines.line(Words.of(section));
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
                + strength(requirement)
                + days(requirement.inForce()) + "  "
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

    /** How strongly it asks, in a law that not only binds. */
    private static String strength(Requirement requirement) {
        return requirement.inForce().from().isEmpty() ? TextLines.pad(lower(requirement.strength()), KIND) + " " : "";
    }

    private static String days(InForce inForce) {
        return inForce.from()
                .map(from -> from + " to "
                        + inForce.through().map(LocalDate::toString).getOrElse("...       "))
                .getOrElse("undated");
    }

    private static String some(String records) {
        return records.isEmpty() ? "none" : records;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
