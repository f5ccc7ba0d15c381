package org.openisp.examples.caseload;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table that is being written: its header, and then its rows. */
final class TableFile implements Closeable {

    private final BufferedWriter out;
    private final Rows rows;

    private TableFile(BufferedWriter out, Rows rows) {
        this.out = out;
        this.rows = rows;
    }

    static TableFile create(Path folder, Table table) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.file()));
        Rows rows = new Rows(table, out);
        rows.addHeader();
        return new TableFile(out, rows);
    }

    Rows rows() {
        return rows;
    }

    /** Adds rows that are rendered already. */
    void addRendered(String rendered) throws IOException {
        out.write(rendered);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
