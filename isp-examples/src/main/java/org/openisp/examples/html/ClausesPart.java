package org.openisp.examples.html;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Words;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Requirement;
import org.openisp.rules.Section;
import org.openisp.rules.SeenFact;

/** Every answer of a law, section by section and clause by clause; what is met or does not apply is folded away. */
final class ClausesPart {

    private static final Seq<Status> OPEN =
            Array.of(Status.NOT_MET, Status.PENDING, Status.JUDGMENT, Status.UNDETERMINED);

    private final Held held;
    private final Anchors anchors;
    private final Markup out;

    ClausesPart(Held held, Anchors anchors, Markup out) {
        this.held = held;
        this.anchors = anchors;
        this.out = out;
    }

    void write() {
        for (Section section : held.law().law().sections()) {
            Seq<Finding> here = held.report().findings().filter(one -> section.holds(one.clause()));
            if (here.nonEmpty()) {
                out.leaf("h3", Words.of(section)).line();
                answers(here.filter(one -> OPEN.contains(one.status())));
                folded("Met", here.filter(one -> one.status() == Status.MET));
                folded("Does not apply", here.filter(one -> one.status() == Status.NOT_APPLICABLE));
            }
        }
    }

    private void folded(String title, Seq<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        if (held.audience().seesEvidence()) {
            out.open("details", "open", "open");
        } else {
            out.open("details");
        }
        out.leaf("summary", title + ": " + findings.size()).line();
        answers(findings);
        out.close().line();
    }

    /** Answers of one clause stand together, under what it asks. */
    private void answers(Seq<Finding> findings) {
        for (Requirement requirement : findings.map(Finding::requirement).distinct()) {
            out.open("div", "class", "clause");
            out.leaf("h4", requirement.clause().toString()).text(" ");
            out.leaf("p", requirement.asks(), "class", "asks").line().open("ul").line();
            findings.filter(one -> one.requirement().equals(requirement)).forEach(this::answer);
            out.close();
            out.leaf("p", citation(requirement), "class", "source").close().line();
        }
    }

    private String citation(Requirement requirement) {
        String strength = Words.of(requirement.strength());
        String from = requirement
                .inForce()
                .from()
                .map(day -> ", in force since " + day)
                .getOrElse("");
        String through =
                requirement.inForce().through().map(day -> " through " + day).getOrElse("");
        return "Source: " + held.law().law().cited() + ", "
                + requirement.clause().paragraph() + from + through + (strength.isEmpty() ? "" : "; " + strength);
    }

    private void answer(Finding finding) {
        out.open("li", "id", anchors.of(finding), "class", "answer");
        Badge.write(finding.status(), out);
        out.text(" ").leaf("strong", finding.subject().toString());
        out.line().leaf("p", Words.because(finding.outcome()));
        held.counted(finding).forEach(day -> out.line().leaf("p", day.toString(), "class", "counted"));
        for (MissingFact fact : finding.outcome().missing()) {
            out.line().open("p", "class", "missing").text("missing: " + fact.words() + " ");
            out.leaf("code", fact.at()).close();
        }
        finding.actsNext().forEach(actor -> out.line().leaf("p", "Acts next: " + Words.of(actor), "class", "actor"));
        if (held.audience().seesEvidence()) {
            evidence(finding);
        }
        out.close().line();
    }

    private void evidence(Finding finding) {
        Explanation explanation = held.explanation(finding);
        out.line().open("p", "class", "reference").text("Fingerprint ");
        out.leaf("code", held.report().fingerprint(finding)).text(", about ");
        out.leaf(
                "code",
                finding.subject().at().isEmpty()
                        ? "the record"
                        : finding.subject().at());
        out.close();
        if (explanation.facts().isEmpty()) {
            return;
        }
        out.open("ul", "class", "facts");
        for (SeenFact fact : explanation.facts()) {
            out.open("li")
                    .text((fact.of().isEmpty() ? "" : fact.of() + ": ") + fact.words() + " " + fact.value() + " ");
            out.leaf("code", fact.at()).close();
        }
        out.close();
    }
}
