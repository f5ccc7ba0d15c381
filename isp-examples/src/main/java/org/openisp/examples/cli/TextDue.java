package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Report;

/** A due list for reading in a terminal. */
final class TextDue {

    private static final int WHEN = 18;

    private final Report report;
    private final Seq<DueItem> items;
    private final boolean all;
    private final TextLines lines = new TextLines();

    TextDue(Report report, Seq<DueItem> items, boolean all) {
        this.report = report;
        this.items = items;
        this.all = all;
    }

    String render() {
        lines.heading(report);
        section(Status.NOT_MET, "Overdue, or done late");
        section(Status.PENDING, "Due");
        section(Status.UNDETERMINED, "Not known whether it was done");
        if (all) {
            section(Status.MET, "Done in time");
        }
        if (items.isEmpty()) {
            lines.line("Nothing is known to be due.");
            lines.blank();
        }
        int open = report.with(Status.UNDETERMINED)
                .count(finding -> finding.outcome().due().isEmpty());
        if (open > 0) {
            lines.wrapped(
                    "",
                    (open == 1 ? "One answer lacks" : open + " answers lack")
                            + " the facts to compute a last day, if there is one: see isp check.");
        }
        lines.notes(report);
        return lines.text();
    }

    private void section(Status status, String title) {
        Seq<DueItem> here = items.filter(item -> item.finding().status() == status);
        if (here.isEmpty()) {
            return;
        }
        lines.line(title + " (" + here.size() + ")");
        for (DueItem item : here) {
            lines.line("  " + item.due() + "  " + TextLines.pad(when(item), WHEN)
                    + TextLines.pad(item.finding().clause().paragraph(), 15)
                    + item.finding().subject());
            lines.detail(item.finding().requirement().asks());
            for (CountedDay counted : item.days()) {
                lines.detail("> " + counted);
            }
        }
        lines.blank();
    }

    private String when(DueItem item) {
        if (item.finding().outcome().done().isDefined()) {
            LocalDate done = item.finding().outcome().done().get();
            return item.finding().outcome().isLate()
                    ? days(ChronoUnit.DAYS.between(item.due(), done)) + " late"
                    : "done " + done;
        }
        long days = ChronoUnit.DAYS.between(report.asOf(), item.due());
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + days(days) : days(-days) + " ago";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
