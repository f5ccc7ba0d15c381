package org.openisp.examples.markdown;

import static org.openisp.examples.markdown.Marked.code;
import static org.openisp.examples.markdown.Marked.plain;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.examples.report.DocumentLine;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Timeline;
import org.openisp.examples.report.Timeline.Mark;
import org.openisp.examples.report.Timeline.Stretch;
import org.openisp.examples.report.ToAct;
import org.openisp.examples.report.ToAct.Missing;
import org.openisp.examples.report.Words;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.ReadAs;
import org.openisp.rules.Report;
import org.openisp.rules.Section;
import org.openisp.rules.SeenFact;
import org.openisp.rules.Strength;

/** A report as Markdown: the same as the page, in less room. */
public final class MarkdownReport {

    private static final int MOST_FACTS = 15;

    private final Seq<Held> laws;
    private final LocalDate asOf;
    private final Marked out = new Marked();

    /** The report of a record on each of the laws that it was held against: at least one, all for one audience. */
    public MarkdownReport(Seq<Held> laws) {
        this.laws = laws;
        this.asOf = laws.head().report().asOf();
    }

    /** The whole document. */
    public String render() {
        Report first = laws.head().report();
        out.heading(1, "ISP report on record " + code(first.recordId()) + " as of " + first.asOf());
        laws.forEach(this::law);
        if (!laws.forAll(Held::isNothingShown)) {
            plans();
            timeline();
            toAct();
            laws.forEach(this::clauses);
            basis();
        }
        return out.toString();
    }

    private void law(Held held) {
        Report report = held.report();
        out.line("* "
                + plain(report.manifest().law() + ", "
                        + Words.of(report.manifest().textFor(report.asOf()))));
        report.manifest().notes().forEach(note -> out.line("  * " + note(note, held)));
        if (held.equals(laws.last())) {
            out.blank();
        }
    }

    /** What the library says; the note of a cut names a provider and plans as the record or the caller does. */
    private static String note(String note, Held held) {
        return held.audience().seesWholeRecord() ? plain(note) : code(note);
    }

    private void plans() {
        out.heading(2, "Plans at a glance");
        for (Held held : laws) {
            if (laws.size() > 1) {
                out.line(plain("By " + held.law().law().cited()) + ":").blank();
            }
            if (held.documents().isEmpty()) {
                out.line(held.record().getPlans().isRecorded() ? "No ISP in the record." : "ISPs are not recorded.")
                        .blank();
            } else {
                out.columns("Plan", "Days", "How it stands");
                for (DocumentLine one : held.documents()) {
                    out.row(code(one.type() + " " + one.id()), one.days(), plain(one.inWords()));
                }
                out.blank();
            }
        }
    }

    private void timeline() {
        Timeline timeline = Timeline.of(laws);
        out.heading(2, "Timeline");
        if (timeline.isEmpty()) {
            out.line("The record holds no days of plans, and no last day is known.")
                    .blank();
        }
        for (Stretch stretch : timeline.stretches()) {
            out.line("* " + code(stretch.name()) + " " + stretch.days()
                    + (stretch.reviewedOn().isEmpty()
                            ? ""
                            : ", reviewed on " + stretch.reviewedOn().mkString(", ")));
        }
        if (timeline.stretches().nonEmpty()) {
            out.blank();
        }
        if (timeline.marks().nonEmpty()) {
            out.columns("Last day", "How it stands", "Clause", "About", "Done");
            timeline.marks().forEach(this::rows);
            out.blank();
        }
    }

    private void rows(Mark mark) {
        for (DueItem item : mark.items()) {
            Finding finding = item.finding();
            out.row(
                    mark.day().toString(),
                    mark.state().words(),
                    plain(finding.clause().paragraph()),
                    code(Words.subject(finding)),
                    day(finding.outcome().done(), ""));
        }
    }

    private static String day(Option<LocalDate> day, String otherwise) {
        return day.map(LocalDate::toString).getOrElse(otherwise);
    }

    private void toAct() {
        ToAct toAct = new ToAct(laws.flatMap(held -> held.report().findings()));
        out.heading(2, "What to act on first");
        answers("Required, and not met", toAct.notMet());
        answers("Still to do", toAct.pending());
        if (toAct.notMet().isEmpty() && toAct.pending().isEmpty()) {
            out.line("Nothing that is required is known to be not met or still to do.")
                    .blank();
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
        out.heading(3, title + " (" + findings.size() + ")");
        out.columns("Clause", "About", "What is asked, and how it stands", "Last day", "Who acts next");
        for (Finding finding : findings) {
            out.row(
                    plain(finding.clause().toString()),
                    code(Words.subject(finding)),
                    plain(finding.requirement().asks()) + "<br>*"
                            + plain(finding.outcome().because()) + "*",
                    finding.outcome()
                            .due()
                            .map(due -> due + ", " + Words.when(finding.outcome(), due, asOf))
                            .getOrElse(""),
                    finding.actsNext().map(Words::of).getOrElse(""));
        }
        out.blank();
    }

    private void missing(Seq<Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        out.heading(3, "Facts that are missing (" + missing.size() + ")");
        out.columns("Fact", "Where it belongs", "Answers that name it");
        for (Missing one : missing.take(MOST_FACTS)) {
            out.row(code(one.fact().words()), code(one.fact().at()), String.valueOf(one.answers()));
        }
        if (missing.size() > MOST_FACTS) {
            out.blank().line("And " + (missing.size() - MOST_FACTS) + " more: each answer below names its own.");
        }
        out.blank();
    }

    private void clauses(Held held) {
        out.heading(2, plain("Clause by clause: " + held.law().law().cited()));
        for (Section section : held.law().law().sections()) {
            Seq<Finding> here = held.report().findings().filter(one -> section.holds(one.clause()));
            if (here.nonEmpty()) {
                out.heading(3, plain(Words.of(section)));
                listed(here.reject(MarkdownReport::isFolded), held);
                folded("Met", here.filter(one -> one.status() == Status.MET), held);
                folded("Does not apply", here.filter(one -> one.status() == Status.NOT_APPLICABLE), held);
            }
        }
    }

    private static boolean isFolded(Finding finding) {
        return Array.of(Status.MET, Status.NOT_APPLICABLE).contains(finding.status());
    }

    private void folded(String title, Seq<Finding> findings, Held held) {
        if (findings.nonEmpty()) {
            out.line("<details><summary>" + title + ": " + findings.size() + "</summary>")
                    .blank();
            listed(findings, held);
            out.line("</details>").blank();
        }
    }

    private void listed(Seq<Finding> findings, Held held) {
        findings.forEach(finding -> listed(finding, held));
        if (findings.nonEmpty()) {
            out.blank();
        }
    }

    private void listed(Finding finding, Held held) {
        out.line("* **" + plain(finding.clause().paragraph()) + "** " + code(Words.subject(finding)) + ": **"
                + Words.of(finding.status()) + "**: "
                + plain(finding.requirement().asks()));
        out.line("  * " + plain(Words.because(finding.outcome())));
        held.counted(finding).forEach(day -> out.line("  * " + plain(day.toString())));
        for (MissingFact fact : finding.outcome().missing()) {
            out.line("  * missing: " + code(fact.words()) + ", " + code(fact.at()));
        }
        if (held.audience().seesEvidence()) {
            evidence(finding, held);
        }
    }

    private void evidence(Finding finding, Held held) {
        String at = finding.subject().at();
        out.line("  * fingerprint " + code(held.report().fingerprint(finding)) + ", about "
                + (at.isEmpty() ? "the record" : code(at)));
        for (SeenFact fact : held.explanation(finding).facts()) {
            String of = fact.of().isEmpty() ? "" : fact.of() + ": ";
            out.line("  * rests on " + code(of + fact.words() + " " + fact.value()) + ", " + code(fact.at()));
        }
    }

    private void basis() {
        out.heading(2, "What this report rests on");
        for (Held held : laws) {
            out.line("<details><summary>"
                            + plain(held.law().law().cited() + ": how each open text was read, and the business days")
                            + "</summary>")
                    .blank();
            for (ReadAs read : held.report().manifest().readings()) {
                out.line("* " + code(read.reading() + "=" + read.choice()) + " " + plain(read.words()));
            }
            out.line("* business days: " + plain(held.report().manifest().calendar()));
            out.line("* library: isp " + plain(held.report().manifest().library()));
            out.blank().line("</details>").blank();
        }
        out.line("This report is no legal advice. What only a person can decide, it leaves to a person.");
    }
}
