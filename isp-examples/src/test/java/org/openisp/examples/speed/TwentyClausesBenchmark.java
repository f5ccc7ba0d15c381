package org.openisp.examples.speed;

import java.util.concurrent.TimeUnit;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Twenty clauses of one record: by hand in two styles, and by the rulebook with its findings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TwentyClausesBenchmark {

    private Contender straightLine = new StraightLine();
    private Contender methodEachClause = new MethodEachClause();
    private Rulebook<?> rulebook = Twenty.rulebook();
    private Codes codes = new Codes();

    /** By hand, in one method. */
    @Benchmark
    public Object straightLine(Records pool, Records.Turn turn) {
        return answer(straightLine, pool, turn);
    }

    /** By hand, a method for each clause. */
    @Benchmark
    public Object methodEachClause(Records pool, Records.Turn turn) {
        return answer(methodEachClause, pool, turn);
    }

    /** By the library. */
    @Benchmark
    public Report rulebook(Records pool, Records.Turn turn) {
        return rulebook.check(pool.records.get(turn.next()), pool.question);
    }

    private Codes answer(Contender contender, Records pool, Records.Turn turn) {
        codes.clear();
        contender.answer(pool.records.get(turn.next()), pool.question.asOf(), codes);
        return codes;
    }
}
