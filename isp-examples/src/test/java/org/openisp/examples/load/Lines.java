package org.openisp.examples.load;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.examples.synthetic.CaseloadWriter;
import org.openisp.examples.synthetic.Defect;
import org.openisp.examples.synthetic.Defects;
import org.openisp.examples.synthetic.SyntheticCaseload;

/**
 * JSON Lines of any length: made-up records that come again and again, each time with another id, and every seventh line bad,
 * one way after the other. What has to be told of a line is known from its number.
 */
final class Lines {

    static final LocalDate AS_OF = LocalDate.of(2026, 7, 31);
    /** Of the longest line that may be used; the made-up records are shorter. */
    static final int MAX_BYTES = 100_000;

    private static final int EVERY = 7;
    private static final long SEED = 8;
    /** Behind the id, in the middle of a day, and before anything that refers to what is cut off. */
    private static final String CUT_IN = "\"completeThrough\":\"2026-";

    private static final String ID = "\"id\":\"";

    /** What stands on a line. */
    enum Kind {
        GOOD,
        CUT_OFF,
        LIST,
        NO_JSON,
        EMPTY,
        BLANK,
        ID_SEEN_BEFORE,
        ID_NO_TEXT,
        TOO_LONG,
        NO_SUCH_LAW;

        private static final List<Kind> BAD = List.of(values()).subList(1, values().length);
    }

    /** What has to be told of a bad line: its number, the id of the record where it can be read, and where the problem is. */
    record Told(long line, String record, String at) {}

    private final List<String> pool;

    private Lines(List<String> pool) {
        this.pool = pool;
    }

    /** From so many different records, three in ten of them with a defect. */
    static Lines of(int records) throws IOException {
        Seq<Defect> possible = Defects.ALL.filter(defect -> SyntheticCaseload.hasRoom(defect, SEED, AS_OF));
        Array<Defect> planted = Array.range(0, records * 3 / 10).map(i -> possible.get(i % possible.size()));
        StringWriter lines = new StringWriter();
        CaseloadWriter.write(SyntheticCaseload.of(records, SEED, AS_OF, planted), lines, Writer.nullWriter());
        return new Lines(lines.toString().lines().toList());
    }

    /** The records that come again and again. */
    List<String> pool() {
        return pool;
    }

    /** Which of the pool stands on a line, the first of which is 1. */
    int ofPool(long line) {
        return (int) (line % pool.size());
    }

    static Kind kind(long line) {
        return line % EVERY != 0 ? Kind.GOOD : Kind.BAD.get((int) (line / EVERY % Kind.BAD.size()));
    }

    static String id(long line) {
        return "record-" + line;
    }

    /** What has to be told of the first lines. */
    static List<Told> told(long lines) {
        List<Told> told = new ArrayList<>();
        for (long line = 1; line <= lines; line++) {
            switch (kind(line)) {
                case GOOD, EMPTY, BLANK -> {}
                case CUT_OFF -> told.add(new Told(line, id(line), "/completeThrough"));
                case LIST, NO_JSON, TOO_LONG -> told.add(new Told(line, "", ""));
                case ID_SEEN_BEFORE -> told.add(new Told(line, id(line - 1), "/id"));
                case ID_NO_TEXT -> told.add(new Told(line, "", "/id"));
                case NO_SUCH_LAW -> told.add(new Told(line, id(line), "/laws"));
            }
        }
        return told;
    }

    /** Writes the first lines. */
    void write(long lines, OutputStream out) throws IOException {
        for (long line = 1; line <= lines; line++) {
            out.write((text(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(long line) {
        String good = good(line, ID + id(line) + "\"");
        return switch (kind(line)) {
            case GOOD -> good;
            case CUT_OFF -> good.substring(0, good.indexOf(CUT_IN) + CUT_IN.length());
            case LIST -> "[]";
            case NO_JSON -> "oops";
            case EMPTY -> "";
            case BLANK -> "  \t ";
            case ID_SEEN_BEFORE -> good(line, ID + id(line - 1) + "\"");
            case ID_NO_TEXT -> good(line, "\"id\":" + line);
            case TOO_LONG -> good + " ".repeat(MAX_BYTES);
            case NO_SUCH_LAW -> good.replace("\"us-or\"", "\"us:nowhere\"");
        };
    }

    /** The first id of a record is its own. */
    private String good(long line, String id) {
        String record = pool.get(ofPool(line));
        int from = record.indexOf(ID);
        int to = record.indexOf('"', from + ID.length()) + 1;
        return record.substring(0, from) + id + record.substring(to);
    }
}
