package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Section;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** A report for reading in a terminal: how each section stands, then what to act on first. */
final class TextReport {

    private static final int TITLE = 42;
    private static final int COUNT = 9;

    private static final Seq<Section> SECTIONS = Oar411_415_0070.rulebook().sections();

    private final ServiceRecord record;
    private final Question question;
    private final Report report;
    private final boolean all;
    private final TextLines lines = new TextLines();

    TextReport(ServiceRecord record, Question question, Report report, boolean all) {
        this.record = record;
        this.question = question;
        this.report = report;
        this.all = all;
    }

    String render() {
        lines.heading(report);
        documents();
        glance();
        inFull("Not met", report.with(Status.NOT_MET));
        inFull("Still to do", report.with(Status.PENDING));
        inBrief("For a person to decide", report.with(Status.JUDGMENT));
        inBrief("Not known, facts are missing", report.with(Status.UNDETERMINED));
        if (all) {
            inBrief("Met", report.with(Status.MET));
            inBrief("Does not apply", report.with(Status.NOT_APPLICABLE));
        } else {
            lines.line("Met: " + report.with(Status.MET).size() + ".  Does not apply: "
                    + report.with(Status.NOT_APPLICABLE).size() + ".  (--all lists them)");
        }
        lines.notes(report);
        return lines.text();
    }

    private void documents() {
        List<DocumentLine> documents = DocumentLine.of(record, question);
        if (documents.isEmpty()) {
            lines.line(record.getPlans().isRecorded() ? "No ISP in the record." : "ISPs are not recorded.");
            lines.blank();
            return;
        }
        int width = documents.stream().mapToInt(one -> name(one).length()).max().orElse(0);
        for (DocumentLine document : documents) {
            lines.line("  " + TextLines.pad(name(document), width) + "  " + TextLines.pad(document.days(), 24) + "  "
                    + document.authorizationInWords());
        }
        lines.blank();
    }

    private static String name(DocumentLine document) {
        return ("plan".equals(document.type()) ? "" : "  ") + document.type() + " " + document.id();
    }

    /** How many answers of each kind each section has. */
    private void glance() {
        lines.line(TextLines.pad("Section", TITLE)
                + count("not met")
                + count("to do")
                + count("decide")
                + count("unknown")
                + count("met")
                + count("n/a"));
        for (Section section : SECTIONS) {
            Seq<Finding> findings = report.findings().filter(one -> section.holds(one.clause()));
            StringBuilder row = new StringBuilder(
                    TextLines.pad("  " + TextLines.pad(section.paragraph(), 5) + section.title(), TITLE));
            for (Status status : Array.of(
                    Status.NOT_MET,
                    Status.PENDING,
                    Status.JUDGMENT,
                    Status.UNDETERMINED,
                    Status.MET,
                    Status.NOT_APPLICABLE)) {
                int counted = findings.count(one -> one.status() == status);
                row.append(count(counted == 0 ? "." : String.valueOf(counted)));
            }
            lines.line(row.toString());
        }
        lines.blank();
    }

    private static String count(String words) {
        return " ".repeat(Math.max(1, COUNT - words.length())) + words;
    }

    /** Each answer with what its clause asks, why, and how its last day was counted. */
    private void inFull(String title, Seq<Finding> findings) {
        bySection(title, findings, finding -> {
            lines.entry(finding.clause().paragraph(), finding.subject().toString());
            lines.detail(finding.requirement().asks());
            lines.detail("> " + because(finding.outcome()));
            if (finding.status() == Status.NOT_MET) {
                counting(finding);
            }
        });
    }

    /** Each answer with why, and what is missing. */
    private void inBrief(String title, Seq<Finding> findings) {
        bySection(title, findings, finding -> {
            lines.entry(finding.clause().paragraph(), finding.subject().toString());
            lines.detail("> " + because(finding.outcome()));
            if (!finding.outcome().missing().isEmpty()) {
                lines.detail("> missing: "
                        + finding.outcome().missing().map(MissingFact::at).mkString(", "));
            }
        });
    }

    private interface Write {
        void write(Finding finding);
    }

    private void bySection(String title, Seq<Finding> findings, Write write) {
        if (findings.isEmpty()) {
            return;
        }
        lines.line(title + " (" + findings.size() + ")");
        for (Section section : SECTIONS) {
            Seq<Finding> here = findings.filter(one -> section.holds(one.clause()));
            if (here.nonEmpty()) {
                lines.line(" " + section.paragraph() + " " + section.title());
                here.forEach(write::write);
            }
        }
        lines.blank();
    }

    private void counting(Finding finding) {
        Oar411_415_0070.rulebook()
                .counted(record, question, finding)
                .filter(counted -> !counted.day().equals(counted.triggerDay()))
                .forEach(counted -> lines.detail("> " + counted));
    }

    private static String because(Outcome outcome) {
        String due = outcome.due().map(day -> "; last day " + day).getOrElse("");
        String done = outcome.done()
                .map(day -> outcome.due().isDefined() ? ", done " + day : "; " + day)
                .getOrElse("");
        return outcome.because() + due + done;
    }
}
