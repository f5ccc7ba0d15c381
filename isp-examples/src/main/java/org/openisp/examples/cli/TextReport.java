package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import org.openisp.examples.report.DocumentLine;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Words;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Section;
import org.openisp.rules.Strength;

/** A report for reading in a terminal: how each section stands, then what to act on first. */
final class TextReport {

    private static final int LEAST_TITLE = 42;
    private static final int COUNT = 9;

    private final Held held;
    private final Rulebook<?> law;
    private final Report report;
    private final boolean all;
    private final TextLines lines = new TextLines();

    TextReport(Held held, boolean all) {
        this.held = held;
        this.law = held.law();
        this.report = held.report();
        this.all = all;
    }

    String render() {
        lines.heading(report);
        if (held.isNothingShown()) {
            lines.notes(report);
            return lines.text();
        }
        documents();
        glance();
        inFull("Not met", report.with(Status.NOT_MET).filter(TextReport::isBinding));
        inFull("Expected, and not so", notMet(Strength.EXPECTED));
        inFull("Recommended, and not so", notMet(Strength.SHOULD));
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
        List<DocumentLine> documents = held.documents();
        if (documents.isEmpty()) {
            lines.line(held.record().getPlans().isRecorded() ? "No ISP in the record." : "ISPs are not recorded.");
            lines.blank();
            return;
        }
        int width = documents.stream().mapToInt(one -> name(one).length()).max().orElse(0);
        for (DocumentLine document : documents) {
            lines.line("  " + TextLines.pad(name(document), width) + "  " + TextLines.pad(document.days(), 24) + "  "
                    + document.inWords());
        }
        lines.blank();
    }

    private static String name(DocumentLine document) {
        return ("plan".equals(document.type()) ? "" : "  ") + document.type() + " " + document.id();
    }

    private static boolean isBinding(Finding finding) {
        return finding.requirement().strength().isBinding();
    }

    private Seq<Finding> notMet(Strength strength) {
        return report.with(Status.NOT_MET)
                .filter(finding -> finding.requirement().strength() == strength);
    }

    /** How many answers of each kind each section has; what is only expected or recommended, in a column of its own. */
    private void glance() {
        boolean isAdvising = law.requirements()
                .exists(one -> one.strength() == Strength.EXPECTED || one.strength() == Strength.SHOULD);
        Seq<Section> sections = law.law().sections();
        int width = Math.max(
                LEAST_TITLE,
                sections.map(section -> title(section).length() + 2).max().getOrElse(0));
        lines.line(TextLines.pad("Section", width)
                + count("not met")
                + (isAdvising ? count("advised") : "")
                + count("to do")
                + count("decide")
                + count("unknown")
                + count("met")
                + count("n/a"));
        for (Section section : sections) {
            Seq<Finding> findings = report.findings().filter(one -> section.holds(one.clause()));
            Seq<Finding> notMet = findings.filter(one -> one.status() == Status.NOT_MET);
            StringBuilder row = new StringBuilder(TextLines.pad("  " + title(section), width));
            row.append(count(notMet.count(TextReport::isBinding)));
            if (isAdvising) {
                row.append(count(notMet.count(one -> !isBinding(one))));
            }
            for (Status status :
                    Array.of(Status.PENDING, Status.JUDGMENT, Status.UNDETERMINED, Status.MET, Status.NOT_APPLICABLE)) {
                row.append(count(findings.count(one -> one.status() == status)));
            }
            lines.line(row.toString());
        }
        lines.blank();
    }

    /** A section as the law numbers it, where it does. */
    static String title(Section section) {
        String first = section.paragraphs().head();
        return first.startsWith("(") ? TextLines.pad(first, 5) + section.title() : section.title();
    }

    private static String count(int counted) {
        return count(counted == 0 ? "." : String.valueOf(counted));
    }

    private static String count(String words) {
        return " ".repeat(Math.max(1, COUNT - words.length())) + words;
    }

    /** Each answer with what its clause asks, why, and how its last day was counted. */
    private void inFull(String title, Seq<Finding> findings) {
        bySection(title, findings, finding -> {
            lines.entry(finding.clause().paragraph(), Words.subject(finding));
            lines.detail(finding.requirement().asks());
            lines.detail("> " + Words.because(finding.outcome()));
            if (finding.status() == Status.NOT_MET) {
                counting(finding);
            }
        });
    }

    /** Each answer with why, and what is missing. */
    private void inBrief(String title, Seq<Finding> findings) {
        bySection(title, findings, finding -> {
            lines.entry(finding.clause().paragraph(), Words.subject(finding));
            lines.detail("> " + Words.because(finding.outcome()));
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
        for (Section section : law.law().sections()) {
            Seq<Finding> here = findings.filter(one -> section.holds(one.clause()));
            if (here.nonEmpty()) {
                lines.line(" " + Words.of(section));
                here.forEach(write::write);
            }
        }
        lines.blank();
    }

    private void counting(Finding finding) {
        held.counted(finding).forEach(counted -> lines.detail("> " + counted));
    }
}
