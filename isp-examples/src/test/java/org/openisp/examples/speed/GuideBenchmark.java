package org.openisp.examples.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.missouri.ispguide.IspGuide;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole of Missouri's guide, on the records to try that are of Missouri, one after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GuideBenchmark {

    private Rulebook<?> rulebook = IspGuide.rulebook();
    private Question question = Question.asOf(SpeedPool.AS_OF);
    private List<ServiceRecord> records = new ArrayList<>(SpeedPool.ofMissouri().asJava());
    private int next;

    /** Every requirement of one record. */
    @Benchmark
    public Report check() {
        next = next + 1 < records.size() ? next + 1 : 0;
        return rulebook.check(records.get(next), question);
    }
}
