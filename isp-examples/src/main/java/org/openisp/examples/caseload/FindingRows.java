package org.openisp.examples.caseload;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.openisp.examples.report.Held;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;

/** The findings of a report as rows of {@code findings.csv}. */
public final class FindingRows {

    private FindingRows() {}

    /** All findings about one record as a table of their own, by each law that it is held against. */
    public static String table(Seq<Held> all) throws IOException {
        StringBuilder text = new StringBuilder();
        new Rows(Table.FINDINGS, text).addHeader();
        for (Held held : all) {
            text.append(of(held.law(), held.report(), EnumSet.allOf(Status.class)));
        }
        return text.toString();
    }

    static String of(Rulebook<?> law, Report report, Set<Status> listed) {
        StringBuilder text = new StringBuilder();
        try {
            Rows rows = new Rows(Table.FINDINGS, text);
            for (Finding finding : report.findings()) {
                if (listed.contains(finding.status())) {
                    add(law, report, finding, rows);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void add(Rulebook<?> law, Report report, Finding finding, Rows rows) throws IOException {
        rows.add(
                report.recordId(),
                law.law().name(),
                finding.clause().paragraph(),
                finding.requirement().inForce().from(),
                finding.requirement().strength(),
                finding.subject().type(),
                finding.subject().id(),
                finding.subject().attribute(),
                finding.subject().at(),
                finding.status(),
                finding.outcome().due(),
                finding.outcome().done(),
                finding.outcome().isLate(),
                finding.outcome().missing().map(MissingFact::at).mkString(" "),
                finding.actsNext(),
                finding.outcome().because(),
                report.fingerprint(finding));
    }
}
