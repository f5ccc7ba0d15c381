package org.openisp.examples.speed;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The explanation of one finding: what it rests on, and what would change it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExplanationBenchmark {

    private Rulebook<?> rulebook = Oar411_415_0070.rulebook();
    private List<Finding> findings = new ArrayList<>();

    /** A finding of each record: of the first one its first, of the second its second, and so on. */
    @Setup(Level.Trial)
    public void check(Records pool) {
        findings = new ArrayList<>();
        for (ServiceRecord record : pool.records) {
            Seq<Finding> all = rulebook.check(record, pool.question).findings();
            findings.add(all.get(findings.size() % all.size()));
        }
    }

    /** Why one finding of a record says what it says. */
    @Benchmark
    public Explanation explain(Records pool, Records.Turn turn) {
        int number = turn.next();
        return rulebook.explain(pool.records.get(number), pool.question, findings.get(number));
    }
}
