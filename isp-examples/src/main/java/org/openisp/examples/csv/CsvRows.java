package org.openisp.examples.csv;

import io.vavr.control.Option;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of a table as RFC 4180 wants them, CRLF at the end of each. A text that begins with {@code = + - @}, a tab or a
 * carriage return gets an apostrophe before it, or a spreadsheet would take it for a formula; a number below zero is none.
 */
public final class CsvRows {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CSVPrinter printer;

    /** Rows at the end of what was written before. */
    public CsvRows(Appendable out) throws IOException {
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    /** Adds a row; an option that holds nothing is an empty cell. */
    public void add(Iterable<?> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(guarded(cell));
        }
        printer.println();
    }

    private static String guarded(Object cell) {
        String text = String.valueOf(cell instanceof Option<?> option ? option.fold(() -> "", Object::toString) : cell);
        boolean isFormula = !(cell instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
