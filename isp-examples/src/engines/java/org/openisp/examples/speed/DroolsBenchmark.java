package org.openisp.examples.speed;

import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Twenty clauses of one record by rules of Drools, from the record to the answers: its facts, the session, the rules. The
 * hard terms among the facts are worked out by hand, as {@link MethodEachClause} does it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DroolsBenchmark {

    private final KieBase rules = DroolsRules.compiled();

    /** The sessions of one thread. */
    @State(Scope.Thread)
    public static class Sessions {

        private final Codes codes = new Codes();
        private DroolsContender reused;
        private DroolsContender stateless;

        /** Opens them. */
        @Setup
        public void open(DroolsBenchmark of) {
            reused = DroolsContender.ofOneSession(of.rules);
            stateless = DroolsContender.ofSessions(of.rules);
        }
    }

    /** In one session, which is emptied after each record. */
    @Benchmark
    public Object reusedSession(Records pool, Records.Turn turn, Sessions sessions) {
        return answer(sessions.reused, pool, turn, sessions);
    }

    /** In a stateless session for each record. */
    @Benchmark
    public Object statelessSession(Records pool, Records.Turn turn, Sessions sessions) {
        return answer(sessions.stateless, pool, turn, sessions);
    }

    /** Only the facts, without any session. */
    @Benchmark
    public Object factsAlone(Records pool, Records.Turn turn) {
        return EngineFacts.of(pool.records.get(turn.next()), pool.question.asOf());
    }

    private static Codes answer(DroolsContender contender, Records pool, Records.Turn turn, Sessions sessions) {
        sessions.codes.clear();
        contender.answer(pool.records.get(turn.next()), pool.question.asOf(), sessions.codes);
        return sessions.codes;
    }
}
