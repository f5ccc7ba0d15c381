package org.openisp.examples.speed;

import io.vavr.collection.Seq;
import java.util.concurrent.TimeUnit;
import org.openisp.rules.DueItem;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole rulebook of OAR 411-415-0070, and what it tells beside its findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulebookBenchmark {

    private Rulebook<?> rulebook = Oar411_415_0070.rulebook();

    /** Every clause of one record. */
    @Benchmark
    public Report check(Records pool, Records.Turn turn) {
        return rulebook.check(pool.records.get(turn.next()), pool.question);
    }

    /** What is due of one record, with how each day came about. */
    @Benchmark
    public Seq<DueItem> due(Records pool, Records.Turn turn) {
        return rulebook.due(pool.records.get(turn.next()), pool.question);
    }
}
