package org.openisp.examples.caseload;

import io.vavr.collection.Array;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openisp.examples.chart.Bar;
import org.openisp.examples.chart.BarChart;
import org.openisp.rules.Outcome.Status;

/** The pictures of a run: what is due by month, and the clauses that are most often not met. */
final class Charts {

    private static final int MONTHS = 12;
    private static final int MOST_CLAUSES = 15;

    private Charts() {}

    /** What is overdue, and then what is due in the month of the day and in each of the eleven after it, and later. */
    static BarChart dueByMonth(Summary summary) {
        DueTally due = summary.due();
        long overdue = due.of(DueTally.State.OVERDUE).items();
        List<Bar> bars = new ArrayList<>();
        YearMonth first = YearMonth.from(summary.asOf());
        long inMonths = 0;
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            long count = due.months().getOrDefault(month, 0L);
            inMonths += count;
            bars.add(bar(month.toString(), 0, count));
        }
        long all = due.months().values().stream().mapToLong(Long::longValue).sum();
        bars.add(0, bar("overdue", overdue, 0));
        bars.add(bar("later", 0, all - inMonths));
        return new BarChart(
                "What is overdue and what is due, by month",
                "As of " + summary.asOf() + " " + overdue + " acts are overdue; " + all
                        + " are still to do and have a last day. One bar for each month of that day.",
                Array.of("overdue", "due"),
                overdue + all == 0 ? Array.empty() : Array.ofAll(bars));
    }

    /** The clauses that are not met in the most records, those that bind apart from the others. */
    static BarChart notMet(Summary summary) {
        record NotMet(String label, boolean isBinding, long records) {}
        List<NotMet> all = new ArrayList<>();
        for (Tally.OfLaw law : summary.tally().laws()) {
            for (Tally.OfClause clause : law.all()) {
                String label =
                        law.clauses().law().law().name() + " " + clause.clause().paragraph();
                all.add(new NotMet(
                        label,
                        clause.clause().strength().isBinding(),
                        clause.records().of(Status.NOT_MET)));
            }
        }
        List<NotMet> most = all.stream()
                .filter(one -> one.records() > 0)
                .sorted(Comparator.comparing((NotMet one) -> -one.records()))
                .limit(MOST_CLAUSES)
                .toList();
        return new BarChart(
                "Clauses most often not met, in records",
                "As of " + summary.asOf() + ", of " + summary.records() + " records. At most " + MOST_CLAUSES
                        + " clauses; a bar counts the records in which one is not met.",
                Array.of("required", "expected or recommended"),
                Array.ofAll(most)
                        .map(one -> bar(
                                one.label(),
                                one.isBinding() ? one.records() : 0,
                                one.isBinding() ? 0 : one.records())));
    }

    private static Bar bar(String label, long first, long second) {
        return new Bar(label, Array.of(Math.toIntExact(first), Math.toIntExact(second)));
    }

    /** Writes a chart as SVG and as PNG; gives back why there is no PNG, where this machine cannot draw one. */
    static List<String> write(Path folder, String name, BarChart chart) throws IOException {
        Files.writeString(folder.resolve(name + ".svg"), chart.svg());
        var png = chart.png();
        if (png.isLeft()) {
            return List.of(name + ".png is left out: " + png.getLeft());
        }
        Files.write(folder.resolve(name + ".png"), png.get());
        return List.of();
    }
}
