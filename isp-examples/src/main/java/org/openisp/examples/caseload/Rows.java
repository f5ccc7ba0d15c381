package org.openisp.examples.caseload;

import io.vavr.control.Option;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of a table as RFC 4180 wants them. A cell that begins with {@code = + - @}, a tab or a carriage return gets an
 * apostrophe before it, or a spreadsheet would take it for a formula.
 */
final class Rows {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Table table;
    private final CSVPrinter printer;

    /** Rows of this table, at the end of what was written before. */
    Rows(Table table, Appendable out) throws IOException {
        this.table = table;
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    /** Adds the names of the columns. */
    void addHeader() throws IOException {
        printer.printRecord(table.columns());
    }

    /**
     * Adds a row: a value for each column; nothing for none.
     *
     * @throws IllegalArgumentException if there are more or fewer values than columns
     */
    void add(Object... values) throws IOException {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.file() + " has " + table.columns().size() + " columns, found " + values.length + " values");
        }
        for (Object value : values) {
            printer.print(cell(value));
        }
        printer.println();
    }

    private static String cell(Object value) {
        String text =
                String.valueOf(value instanceof Option<?> option ? option.fold(() -> "", Object::toString) : value);
        if (value instanceof Number) {
            return text; // a number below zero is no formula
        }
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
