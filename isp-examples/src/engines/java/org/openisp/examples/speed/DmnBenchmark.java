package org.openisp.examples.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Twenty clauses of one record by decisions of DMN; its contexts are made beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DmnBenchmark {

    private final DmnContender dmn = new DmnContender();
    private final List<EngineContext> contexts = new ArrayList<>();
    private final Codes codes = new Codes();

    /** Makes the contexts. */
    @Setup
    public void prepare(Records pool) {
        pool.records.forEach(record -> contexts.add(EngineContext.of(EngineFacts.of(record, pool.question.asOf()))));
    }

    /** All decisions. */
    @Benchmark
    public Object evaluate(Records.Turn turn) {
        codes.clear();
        dmn.answer(contexts.get(turn.next()), codes);
        return codes;
    }
}
