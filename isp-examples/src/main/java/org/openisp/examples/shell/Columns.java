package org.openisp.examples.shell;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.openisp.examples.report.Words;
import org.openisp.rules.Flip;
import org.openisp.rules.Need;

/** The columns of a table for which none are named: those of what is in its rows; none without rows. */
final class Columns {

    private Columns() {}

    static Seq<Column<Object>> of(Seq<?> rows) {
        if (rows.isEmpty()) {
            return Array.empty();
        }
        Object first = rows.head();
        if (first instanceof Answer) {
            return Array.of(
                    column("record", Answer.class, Answer::record),
                    column("clause", Answer.class, answer -> answer.clause().paragraph()),
                    column("subject", Answer.class, Answer::subject),
                    column("answer", Answer.class, Answer::status),
                    column("last day", Answer.class, Answer::due),
                    column("done", Answer.class, Answer::done));
        }
        if (first instanceof Need) {
            return Array.of(
                    column("missing", Need.class, Need::words),
                    column("where", Need.class, Need::at),
                    column("answers", Need.class, need -> need.findings().size()),
                    column("settles", Need.class, Need::settles),
                    column("at most", Need.class, Need::settlesAtMost));
        }
        if (first instanceof Flip) {
            return Array.of(
                    column("clause", Flip.class, flip -> flip.finding().clause().paragraph()),
                    column("subject", Flip.class, flip -> flip.finding().subject()),
                    column("reading", Flip.class, flip -> flip.read().reading()),
                    column(
                            "read otherwise",
                            Flip.class,
                            flip -> flip.otherwise().choice()),
                    column("answer", Flip.class, flip -> Words.of(flip.before())),
                    column("becomes", Flip.class, flip -> Words.of(flip.after())));
        }
        if (first instanceof Counted) {
            return Array.of(
                    new Column<>("what", row -> ((Counted<?>) row).what()),
                    new Column<>("count", row -> ((Counted<?>) row).count()));
        }
        return Array.of(new Column<>("value", value -> value));
    }

    private static <T> Column<Object> column(String name, Class<T> type, Function<T, ?> cell) {
        return new Column<>(name, row -> cell.apply(type.cast(row)));
    }
}
