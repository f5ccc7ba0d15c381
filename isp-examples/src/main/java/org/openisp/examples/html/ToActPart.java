package org.openisp.examples.html;

import io.vavr.collection.Seq;
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

    private final ToAct toAct;
    private final boolean isOfSeveralLaws;
    private final Anchors anchors;
    private final Markup out;

    ToActPart(Seq<Held> laws, Anchors anchors, Markup out) {
        this.toAct = new ToAct(laws.flatMap(held -> held.report().findings()));
        this.isOfSeveralLaws = laws.size() > 1;
        this.anchors = anchors;
        this.out = out;
    }

    void write() {
        answers("Required, and not met", toAct.notMet());
        answers("Still to do", toAct.pending());
        answers("For a person to decide", toAct.toDecide());
        missing(toAct.missing());
        answers("Expected, and not so: no breach", toAct.advised(Strength.EXPECTED));
        answers("Recommended, and not so: no breach", toAct.advised(Strength.SHOULD));
        if (toAct.notMet().isEmpty() && toAct.pending().isEmpty()) {
            out.leaf("p", "Nothing that is required is known to be not met or still to do.").line();
        }
        if (toAct.notKnown().nonEmpty()) {
            out.leaf("p", "Answers that are not known: " + toAct.notKnown().size() + ".").line();
        }
    }

    private void answers(String title, Seq<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.leaf("h3", title + " (" + findings.size() + ")").line();
        Table.write(
                title,
                out,
                () -> findings.forEach(this::row),
                "Clause",
                "About",
                "What is asked, and how it stands",
                "Last day",
                "Who acts next");
    }

    private void row(Finding finding) {
        out.open("tr").open("th", "scope", "row");
        out.leaf("a", clause(finding), "href", "#" + anchors.of(finding)).close();
        out.leaf("td", Words.subject(finding));
        out.open("td").text(finding.requirement().asks()).empty("br");
        out.leaf("span", finding.outcome().because(), "class", "why").close();
        out.leaf("td", finding.outcome().due().map(Object::toString).getOrElse(""), "class", "day");
        out.leaf("td", finding.actsNext().map(Words::of).getOrElse(""));
        out.close().line();
    }

    private String clause(Finding finding) {
        return isOfSeveralLaws
                ? finding.clause().toString()
                : finding.clause().paragraph();
    }

    private void missing(Seq<Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        out.leaf("h3", "Facts that are missing (" + missing.size() + ")").line();
        Table.write(
                "Facts that are missing, those first that most answers name",
                out,
                () -> missing.take(MOST_FACTS).forEach(this::row),
                "Fact",
                "Where it belongs",
                "Answers that name it");
        if (missing.size() > MOST_FACTS) {
            out.leaf("p", "And " + (missing.size() - MOST_FACTS) + " more: each answer below names its own.").line();
        }
    }

    private void row(Missing missing) {
        out.open("tr").leaf("th", missing.fact().words(), "scope", "row");
        out.open("td").leaf("code", missing.fact().at()).close();
        out.leaf("td", String.valueOf(missing.answers()), "class", "number").close().line();
    }
}
