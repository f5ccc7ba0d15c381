package org.openisp.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openisp.examples.caseload.Counts;
import org.openisp.examples.caseload.DueTally;
import org.openisp.examples.caseload.MissingFacts;
import org.openisp.examples.caseload.Rate;
import org.openisp.examples.caseload.Summary;
import org.openisp.examples.caseload.Tally;
import org.openisp.rules.LawText;
import org.openisp.rules.Manifest;
import org.openisp.rules.Outcome.Status;

/** The summary of a caseload for reading in a terminal. */
final class TextCaseload {

    private static final int REQUIRED = 12;
    private static final int ADVISED = 6;
    private static final int FACTS = 8;
    private static final int CLAUSE = 28;
    private static final int COUNT = 9;
    private static final int NAME = 10;
    private static final int LABELS = 34;

    private final Summary summary;
    private final TextLines lines = new TextLines();

    TextCaseload(Summary summary) {
        this.summary = summary;
    }

    private record Line(String law, Tally.OfClause counts) {}

    String render() {
        heading();
        unusable();
        if (summary.records() > 0) {
            due();
            missing();
            clauses("Required, by how many records do not meet it", true, REQUIRED);
            clauses("Expected or recommended, by how many records do not meet it", false, ADVISED);
        }
        summary.notes().forEach(note -> lines.wrapped("", note));
        return lines.text();
    }

    private void heading() {
        lines.line("Caseload as of " + summary.asOf() + ": " + many(summary.records(), "record") + ", "
                + summary.notMet() + " with something required that is not met");
        for (Tally.OfLaw law : summary.tally().laws()) {
            String name = law.clauses().law().law().name();
            Manifest manifest = summary.manifests().get(name);
            String text = manifest == null ? "" : manifest.law() + ", " + inForce(manifest);
            lines.line("  " + TextLines.pad(name, NAME) + count(law.records()) + "  " + text);
        }
        lines.blank();
    }

    private String inForce(Manifest manifest) {
        LawText text = manifest.textFor(summary.asOf());
        return text.inForce()
                .from()
                .map(day -> "text of " + text.order() + ", in force since " + day)
                .getOrElse(text.order());
    }

    private void unusable() {
        if (summary.unusable() == 0) {
            return;
        }
        lines.line("Left out, could not be used (" + summary.unusable() + ")");
        for (Summary.Unusable one : summary.firstUnusable()) {
            lines.line("  " + one.place());
            lines.wrapped(
                    "    ",
                    "> " + one.first().message()
                            + (one.problems() > 1 ? "; and " + (one.problems() - 1) + " more" : ""));
        }
        if (summary.unusable() > summary.firstUnusable().size()) {
            lines.line("  and " + (summary.unusable() - summary.firstUnusable().size())
                    + " more; problems.csv lists all (--out)");
        }
        lines.blank();
    }

    private void due() {
        long days = ChronoUnit.DAYS.between(summary.asOf(), summary.soonThrough());
        lines.line(TextLines.pad("Last days", LABELS + 2) + right("acts") + right("records"));
        due("overdue", DueTally.State.OVERDUE);
        due(
                "due by " + summary.soonThrough() + " (" + (days == 1 ? "1 day" : days + " days") + ")",
                DueTally.State.DUE_SOON);
        due("not known whether it was done", DueTally.State.NOT_KNOWN);
        lines.blank();
    }

    private void due(String label, DueTally.State state) {
        DueTally.Count count = summary.due().of(state);
        lines.line("  " + TextLines.pad(label, LABELS) + count(count.items()) + count(count.records()));
    }

    private void missing() {
        Counts all = summary.tally().findings();
        long lacking = summary.lacking();
        long open = all.of(Status.UNDETERMINED) - lacking;
        if (open > 0) {
            lines.wrapped(
                    "",
                    open + " of the " + all.applicable() + " answers that apply are not known though no fact is"
                            + " missing: they reach back to a day of which no text of the law is held, or turn on a parameter"
                            + " that nobody set.");
        }
        if (lacking == 0) {
            lines.line("Facts are missing for none of the " + all.applicable() + " answers that apply.");
            lines.blank();
            return;
        }
        lines.line(
                "Facts are missing for " + lacking + " of the " + all.applicable() + " answers that apply; most often");
        lines.line("  " + TextLines.pad("", CLAUSE) + right("records"));
        List<MissingFacts.Row> most = summary.missing().stream()
                .sorted(Comparator.comparing((MissingFacts.Row fact) -> -fact.records())
                        .thenComparing(fact -> -fact.findings()))
                .limit(FACTS)
                .toList();
        for (MissingFacts.Row fact : most) {
            lines.line("  " + TextLines.pad(fact.law() + " " + fact.clause().paragraph(), CLAUSE)
                    + count(fact.records()) + "  " + fact.part() + ": " + fact.field());
        }
        lines.blank();
    }

    private void clauses(String title, boolean isBinding, int most) {
        List<Line> all = new ArrayList<>();
        for (Tally.OfLaw law : summary.tally().laws()) {
            for (Tally.OfClause clause : law.all()) {
                if (clause.clause().strength().isBinding() == isBinding
                        && clause.records().of(Status.NOT_MET) > 0) {
                    all.add(new Line(law.clauses().law().law().name(), clause));
                }
            }
        }
        if (all.isEmpty()) {
            return;
        }
        all.sort(Comparator.comparing((Line line) -> -line.counts().records().of(Status.NOT_MET)));
        lines.line(title);
        lines.line("  " + TextLines.pad("records", CLAUSE) + right("applies") + right("not met") + right("to do")
                + right("unknown") + right("decide") + right("met") + right("met %"));
        for (Line line : all.subList(0, Math.min(most, all.size()))) {
            Counts counts = line.counts().records();
            lines.line("  "
                    + TextLines.pad(line.law() + " " + line.counts().clause().paragraph(), CLAUSE)
                    + count(counts.applicable())
                    + count(counts.of(Status.NOT_MET))
                    + count(counts.of(Status.PENDING))
                    + count(counts.of(Status.UNDETERMINED))
                    + count(counts.of(Status.JUDGMENT))
                    + count(counts.of(Status.MET))
                    + right(percent(Rate.of(counts, summary.mostUnknown()))));
        }
        if (all.size() > most) {
            lines.line("  and " + (all.size() - most) + " more; summary.csv lists all (--out)");
        }
        lines.blank();
    }

    /** The rate in percent, rounded down, so that only what is met everywhere is 100; {@code ?} where too much is not known. */
    private static String percent(Rate rate) {
        return rate.value()
                .map(value -> value.multiply(BigDecimal.valueOf(100))
                        .setScale(0, RoundingMode.DOWN)
                        .toPlainString())
                .getOrElse("?");
    }

    private static String many(long count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }

    private static String count(long count) {
        return right(count == 0 ? "." : String.valueOf(count));
    }

    private static String right(String words) {
        return " ".repeat(Math.max(1, COUNT - words.length())) + words;
    }
}
