package org.openisp.examples.caseload;

import java.io.IOException;
import java.util.Arrays;
import org.openisp.examples.csv.CsvRows;

/** Rows of one of the tables: a value for each of its columns. */
final class Rows {

    private final Table table;
    private final CsvRows rows;

    /** Rows of this table, at the end of what was written before. */
    Rows(Table table, Appendable out) throws IOException {
        this.table = table;
        this.rows = new CsvRows(out);
    }

    /** Adds the names of the columns. */
    void addHeader() throws IOException {
        rows.add(table.columns());
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
        rows.add(Arrays.asList(values));
    }
}
