package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openisp.examples.report.Held;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;

/** Due lists as one table for a spreadsheet, a row each last day. The page on the command line describes the columns. */
final class CsvDue {

    private final Cells cells = new Cells(
            "record",
            "as_of",
            "law",
            "clause",
            "subject_type",
            "subject",
            "attribute",
            "outcome",
            "due",
            "done",
            "days_left",
            "acts_next",
            "asks",
            "because",
            "counted",
            "fingerprint");

    private CsvDue() {}

    static String of(Seq<Held> held, Seq<Seq<DueItem>> items) {
        CsvDue table = new CsvDue();
        held.zip(items).forEach(one -> one._2.forEach(item -> table.add(one._1, item)));
        return table.cells.text();
    }

    private void add(Held held, DueItem item) {
        Finding finding = item.finding();
        LocalDate asOf = held.report().asOf();
        boolean isDone = finding.outcome().done().isDefined();
        Object daysLeft = isDone ? "" : ChronoUnit.DAYS.between(asOf, item.due());
        cells.row(
                held.report().recordId(),
                asOf.toString(),
                held.law().law().cited(),
                finding.clause().paragraph(),
                finding.subject().type(),
                finding.subject().id(),
                finding.subject().attribute().getOrElse(""),
                finding.status().name(),
                item.due().toString(),
                finding.outcome().done().map(LocalDate::toString).getOrElse(""),
                daysLeft,
                finding.actsNext().map(Enum::name).getOrElse(""),
                finding.requirement().asks(),
                finding.outcome().because(),
                item.days().map(CountedDay::toString).mkString("; "),
                held.report().fingerprint(finding));
    }
}
