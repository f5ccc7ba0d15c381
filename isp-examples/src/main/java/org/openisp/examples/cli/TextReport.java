package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** A report for reading in a terminal: what to act on first. */
final class TextReport {

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
        section(Status.NOT_MET, "Not met");
        section(Status.PENDING, "Still to do");
        section(Status.JUDGMENT, "For a person to decide");
        section("Not known, facts are missing", report.with(Status.UNDETERMINED).filter(one -> isAboutAPart(one)));
        brief(
                "Not known, because nothing of the kind is recorded",
                report.with(Status.UNDETERMINED)
                        .filter(one ->
                                !isAboutAPart(one) && one.outcome().missing().nonEmpty()));
        brief(
                "Not judged",
                report.with(Status.UNDETERMINED)
                        .filter(one -> one.outcome().missing().isEmpty()));
        if (all) {
            section(Status.MET, "Met");
            section(Status.NOT_APPLICABLE, "Does not apply");
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

    private static boolean isAboutAPart(Finding finding) {
        boolean aboutTheRecord = "record".equals(finding.subject().type())
                && finding.subject().attribute().isEmpty();
        return !aboutTheRecord && finding.outcome().missing().nonEmpty();
    }

    /** Many answers with one reason: the reason, and the clauses. */
    private void brief(String title, Seq<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.line(title + " (" + findings.size() + ")");
        for (String because : findings.map(one -> one.outcome().because()).distinct()) {
            lines.wrapped("  ", because);
            lines.wrapped(
                    "    ",
                    findings.filter(one -> one.outcome().because().equals(because))
                            .map(one -> one.clause().paragraph())
                            .distinct()
                            .mkString(" "));
        }
        lines.blank();
    }

    private void section(Status status, String title) {
        section(title, report.with(status));
    }

    private void section(String title, Seq<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.line(title + " (" + findings.size() + ")");
        for (Finding finding : findings) {
            lines.entry(finding.clause().paragraph(), finding.subject().toString());
            lines.detail(finding.requirement().asks());
            lines.detail("> " + because(finding.outcome()));
            if (finding.status() == Status.NOT_MET) {
                counting(finding);
            }
            if (!finding.outcome().missing().isEmpty()) {
                lines.detail("> missing: "
                        + finding.outcome().missing().map(MissingFact::at).mkString(", "));
            }
        }
        lines.blank();
    }

    private void counting(Finding finding) {
        Oar411_415_0070.rulebook()
                .explain(record, question, finding)
                .deadlines()
                .filter(deadline -> !deadline.due().equals(deadline.triggerDay()))
                .forEach(deadline -> lines.detail("> " + deadline));
    }

    private static String because(Outcome outcome) {
        String due = outcome.due().map(day -> "; last day " + day).getOrElse("");
        String done = outcome.done()
                .map(day -> outcome.due().isDefined() ? ", done " + day : "; " + day)
                .getOrElse("");
        return outcome.because() + due + done;
    }
}
