package org.openisp.examples.caseload;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openisp.rules.Outcome.Status;

/** The counts of records by group, and the table of them with small counts kept back. */
final class Groups {

    /** Stands for a count that is kept back. */
    static final String KEPT_BACK = "*";

    private static final Status[] COLUMNS = {
        Status.MET, Status.NOT_MET, Status.PENDING, Status.UNDETERMINED, Status.JUDGMENT, Status.NOT_APPLICABLE
    };

    private final Seq<Grouping> groupings;
    private final Iterable<Clauses> laws;
    private final List<SortedMap<String, Tally>> groups = new ArrayList<>();

    Groups(Seq<Grouping> groupings, Iterable<Clauses> laws) {
        this.groupings = groupings;
        this.laws = laws;
        groupings.forEach(grouping -> groups.add(new TreeMap<>()));
    }

    void add(Examined examined) {
        for (int i = 0; i < groups.size(); i++) {
            Tally tally = groups.get(i).computeIfAbsent(examined.groups().get(i), group -> new Tally(laws));
            examined.answers().forEach(answers -> tally.add(answers.clauses(), answers.counts()));
        }
    }

    /** Writes a row for each grouping, law, clause and group. */
    void write(Rows rows, int suppressBelow, int mostUnknown) throws IOException {
        for (int i = 0; i < groups.size(); i++) {
            for (Clauses clauses : laws) {
                write(groupings.get(i), groups.get(i), clauses, rows, suppressBelow, mostUnknown);
            }
        }
    }

    private static void write(
            Grouping grouping,
            SortedMap<String, Tally> groups,
            Clauses clauses,
            Rows rows,
            int suppressBelow,
            int mostUnknown)
            throws IOException {
        List<String> names = new ArrayList<>();
        List<List<Tally.OfClause>> counts = new ArrayList<>();
        for (Map.Entry<String, Tally> group : groups.entrySet()) {
            for (Tally.OfLaw law : group.getValue().laws()) {
                if (law.clauses() == clauses) {
                    names.add(group.getKey());
                    counts.add(law.all());
                }
            }
        }
        for (int clause = 0; clause < clauses.size() && !names.isEmpty(); clause++) {
            int place = clause;
            List<Counts> cells =
                    counts.stream().map(group -> group.get(place).records()).toList();
            Suppression suppression = Suppression.of(table(cells), suppressBelow);
            for (int row = 0; row < names.size(); row++) {
                Clauses.Clause asked = clauses.all().get(clause);
                List<Object> values = new ArrayList<>(List.of(
                        grouping,
                        names.get(row),
                        clauses.law().law().name(),
                        asked.paragraph(),
                        asked.strength(),
                        asked.strength().isBinding()));
                addCounts(cells.get(row), suppression, row, mostUnknown, values);
                rows.add(values.toArray());
            }
        }
    }

    private static long[][] table(List<Counts> groups) {
        long[][] cells = new long[groups.size()][COLUMNS.length];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < COLUMNS.length; column++) {
                cells[row][column] = groups.get(row).of(COLUMNS[column]);
            }
        }
        return cells;
    }

    private static void addCounts(
            Counts counts, Suppression suppression, int row, int mostUnknown, List<Object> values) {
        values.add(suppression.isRowKept(row) ? KEPT_BACK : counts.total());
        boolean hidesRate = false;
        for (int column = 0; column < COLUMNS.length; column++) {
            boolean isKept = suppression.isKept(row, column);
            values.add(isKept ? KEPT_BACK : counts.of(COLUMNS[column]));
            hidesRate |= isKept && COLUMNS[column] != Status.PENDING && COLUMNS[column] != Status.NOT_APPLICABLE;
        }
        Rate rate = Rate.of(counts, mostUnknown);
        values.add(hidesRate ? Option.none() : rate.value());
        values.add(hidesRate ? "suppressed" : rate.standing());
    }
}
