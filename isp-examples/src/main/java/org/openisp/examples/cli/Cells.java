package org.openisp.examples.cli;

import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as CSV, RFC 4180: a line of names, then a line each row. A cell that a spreadsheet would take for a formula, because it
 * begins with {@code =}, {@code +}, {@code -}, {@code @} or a tab, gets an apostrophe before it.
 */
final class Cells {

    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    Cells(Object... names) {
        write(names);
    }

    /** A row. Texts are guarded; numbers are not, for minus three is no formula. */
    void row(Object... cells) {
        write(Arrays.stream(cells).map(Cells::guarded).toArray());
    }

    private static Object guarded(Object cell) {
        boolean isFormula = cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + cell : cell;
    }

    private void write(Object... cells) {
        text.append(CSVFormat.RFC4180.format(cells)).append("\r\n");
    }

    /** The table, with CRLF at the end of each line. */
    String text() {
        return text.toString();
    }
}
