package org.openisp.examples.speed;

import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Question;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * A thousand different records and their documents, and the day that is asked about. Each call of a benchmark takes the
 * next one, so that caches miss as they do in life.
 */
@State(Scope.Benchmark)
public class Records {

    static final int SIZE = 1000;

    Question question = Question.asOf(SpeedPool.AS_OF);
    List<byte[]> documents = new ArrayList<>();
    List<ServiceRecord> records = new ArrayList<>();

    /** Makes them. */
    @Setup(Level.Trial)
    public void make() {
        Array<byte[]> made = SpeedPool.documents(SIZE);
        documents = new ArrayList<>(made.asJava());
        records = new ArrayList<>(SpeedPool.read(made).asJava());
    }

    /** Which record a thread takes next; threads begin at different places. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        /** Chooses where to begin. */
        @Setup(Level.Trial)
        public void begin(ThreadParams thread) {
            next = thread.getThreadIndex() * SIZE / 2;
        }

        int next() {
            next = next + 1 < SIZE ? next + 1 : 0;
            return next;
        }
    }
}
