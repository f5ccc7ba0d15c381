package org.openisp.examples.shell;

import io.vavr.Value;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.examples.report.Words;
import org.openisp.rules.Outcome.Status;

/**
 * Rows in columns that line up: numbers on the right, everything else on the left. Where a line would be longer than the
 * width, the widest columns of words are cut, and end in three dots.
 */
final class Table {

    /** A column of words is not cut below this. */
    private static final int NARROWEST = 8;

    private static final String DOTS = "...";
    private static final String BETWEEN = "  ";
    private static final String NONE = "-";

    private final List<Printed> columns = new ArrayList<>();
    private final int rows;

    /** A column as it is printed. */
    private record Printed(String name, List<String> cells, boolean isNumber) {

        int width() {
            return cells.stream().mapToInt(Table::length).reduce(length(name), Math::max);
        }
    }

    private Table(int rows) {
        this.rows = rows;
    }

    static <T> Table of(Seq<T> rows, Seq<Column<T>> columns) {
        Table table = new Table(rows.size());
        for (Column<T> column : columns) {
            Seq<Object> cells = rows.map(row -> content(column.cell().apply(row)));
            boolean isNumber = cells.exists(Number.class::isInstance)
                    && cells.forAll(cell -> cell instanceof Number || cell == NONE);
            table.columns.add(new Printed(column.name(), cells.map(Table::words).toJavaList(), isNumber));
        }
        return table;
    }

    /** What an option holds; of what is not there, a dash. */
    private static Object content(@Nullable Object cell) {
        if (cell instanceof Value<?> value && value.isSingleValued()) {
            return content(value.getOrElse(() -> null));
        }
        return cell == null ? NONE : cell;
    }

    /** A cell on one line. */
    private static String words(Object cell) {
        String words = cell instanceof Status status ? Words.of(status) : cell.toString();
        return words.replaceAll("\\p{Cntrl}+", " ");
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** The table in lines of at most this width, if its columns can be cut so far. */
    String render(int width) {
        int[] widths = fit(width);
        StringBuilder text = new StringBuilder();
        if (!columns.isEmpty()) {
            addLine(text, widths, Array.ofAll(columns).map(Printed::name));
            addLine(text, widths, Array.ofAll(widths).map("-"::repeat));
        }
        for (int row = 0; row < rows; row++) {
            int at = row;
            addLine(
                    text,
                    widths,
                    Array.ofAll(columns).map(column -> column.cells().get(at)));
        }
        return text.append(rows == 1 ? "1 row" : rows + " rows").append('\n').toString();
    }

    private void addLine(StringBuilder text, int[] widths, Seq<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), widths[i]);
            String blank = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : BETWEEN).append(columns.get(i).isNumber() ? blank + cell : cell + blank);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cut(String words, int width) {
        return length(words) <= width
                ? words
                : words.substring(0, words.offsetByCodePoints(0, width - DOTS.length())) + DOTS;
    }

    /** The widths of the columns: the widest column of words gives way first. */
    private int[] fit(int width) {
        int[] widths = columns.stream().mapToInt(Printed::width).toArray();
        int room = width - BETWEEN.length() * (widths.length - 1);
        int excess = Array.ofAll(widths).sum().intValue() - room;
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean canGive = !columns.get(i).isNumber() && widths[i] > NARROWEST;
                if (canGive && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return widths;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }
}
