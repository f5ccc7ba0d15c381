package org.openisp.examples.html;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.ToAct;
import org.openisp.examples.report.ToAct.Missing;
import org.openisp.examples.report.Words;
import org.openisp.rules.Finding;
import org.openisp.rules.Strength;

/** What to act on first, each with who acts next and a link to the whole answer. */
final class ToActPart {

    private static final int MOST_FACTS = 15;
    private static final String LAST_DAY = "Last day";
    private static final String ACTS_NEXT = "Who acts next";
    private static final String NAMED = "Answers that name it";

    private final ToAct toAct;
    private final LocalDate asOf;
    private final boolean isOfSeveralLaws;
    private final boolean seesEverything;
    private final Anchors anchors;
    private final Markup out;

    ToActPart(Seq<Held> laws, Anchors anchors, Markup out) {
        this.toAct = new ToAct(laws.flatMap(held -> held.report().findings()));
        this.asOf = laws.head().report().asOf();
        this.seesEverything = laws.forAll(held -> held.audience().providerId().isEmpty());
        this.isOfSeveralLaws = laws.size() > 1;
        this.anchors = anchors;
        this.out = out;
    }

    void write() {
        answers("Required, and not met", toAct.notMet());
        answers("Still to do", toAct.pending());
        if (toAct.notMet().isEmpty() && toAct.pending().isEmpty()) {
            String words = "othing that is required is known to be not met or still to do.";
            out.leaf("p", seesEverything ? "N" + words : "Of what is shown here, n" + words)
                    .line();
        }
        answers("For a person to decide", toAct.toDecide());
        missing(toAct.missing());
        answers("Not known, though no fact is missing", toAct.notKnownWithAllFacts());
        answers("Expected, and not so: no breach", toAct.advised(Strength.EXPECTED));
        answers("Recommended, and not so: no breach", toAct.advised(Strength.SHOULD));
    }

    private void answers(String title, Seq<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.leaf("h3", title + " (" + findings.size() + ")").line();
        boolean hasDays = findings.exists(finding -> finding.outcome().due().isDefined());
        Array<String> columns = Array.of("Clause", "About", "What is asked, and how it stands")
                .appendAll(Option.when(hasDays, LAST_DAY))
                .append(ACTS_NEXT);
        Table.underHeading(
                title,
                out,
                () -> findings.forEach(finding -> row(finding, hasDays)),
                columns.toJavaArray(String[]::new));
    }

    private void row(Finding finding, boolean hasDays) {
        out.open("tr").open("th", "scope", "row", "class", "cited");
        out.leaf("a", clause(finding), "href", "#" + anchors.of(finding)).close();
        out.leaf("td", Words.subject(finding));
        out.open("td").text(finding.requirement().asks()).empty("br");
        out.leaf("span", finding.outcome().because(), "class", "why").close();
        if (hasDays) {
            out.open("td", "class", "day", "data-label", LAST_DAY);
            for (LocalDate due : finding.outcome().due()) {
                out.text(due.toString()).empty("br");
                out.leaf("span", Words.when(finding.outcome(), due, asOf), "class", "why");
            }
            out.close();
        }
        out.leaf("td", finding.actsNext().map(Words::of).getOrElse(""), "data-label", ACTS_NEXT);
        out.close().line();
    }

    private String clause(Finding finding) {
        return isOfSeveralLaws ? finding.clause().toString() : finding.clause().paragraph();
    }

    private void missing(Seq<Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        out.leaf("h3", "Facts that are missing (" + missing.size() + ")").line();
        Table.underHeading(
                "Facts that are missing, those first that most answers name",
                out,
                () -> missing.take(MOST_FACTS).forEach(this::row),
                "Fact",
                "Where it belongs",
                NAMED);
        if (missing.size() > MOST_FACTS) {
            out.leaf("p", "And " + (missing.size() - MOST_FACTS) + " more: each answer below names its own.")
                    .line();
        }
    }

    private void row(Missing missing) {
        out.open("tr").leaf("th", missing.fact().words(), "scope", "row");
        out.open("td").leaf("code", missing.fact().at()).close();
        out.leaf("td", String.valueOf(missing.answers()), "class", "number", "data-label", NAMED)
                .close()
                .line();
    }
}
