package org.openisp.examples.cli;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openisp.examples.csv.CsvRows;
import org.openisp.examples.report.Held;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;

/** Due lists as one table for a spreadsheet, a row each last day. The page on the command line describes the columns. */
final class CsvDue {

    private static final List<String> COLUMNS = List.of(
            "record",
            "as_of",
            "law",
            "clause",
            "subject_type",
            "subject_id",
            "subject_attribute",
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

    static String of(Seq<Held> held, Seq<Seq<DueItem>> items) throws IOException {
        StringBuilder table = new StringBuilder();
        CsvRows rows = new CsvRows(table);
        rows.add(COLUMNS);
        for (Tuple2<Held, Seq<DueItem>> one : held.zip(items)) {
            for (DueItem item : one._2) {
                rows.add(row(one._1, item));
            }
        }
        return table.toString();
    }

    private static List<Object> row(Held held, DueItem item) {
        Finding finding = item.finding();
        LocalDate asOf = held.report().asOf();
        Option<LocalDate> done = finding.outcome().done().filter(day -> !day.isAfter(asOf)); // what is going on is not
        Object daysLeft = done.isDefined() ? "" : ChronoUnit.DAYS.between(asOf, item.due());
        return List.of(
                held.report().recordId(),
                asOf.toString(),
                held.law().law().name(),
                finding.clause().paragraph(),
                finding.subject().type(),
                finding.subject().id(),
                finding.subject().attribute().getOrElse(""),
                finding.status().name(),
                item.due().toString(),
                done.map(LocalDate::toString).getOrElse(""),
                daysLeft,
                finding.actsNext().map(Enum::name).getOrElse(""),
                finding.requirement().asks(),
                finding.outcome().because(),
                item.days().map(CountedDay::toString).mkString("; "),
                held.report().fingerprint(finding));
    }
}
