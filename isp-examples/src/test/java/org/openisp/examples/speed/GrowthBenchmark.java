package org.openisp.examples.speed;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.concurrent.TimeUnit;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.Clause;
import org.openisp.rules.Report;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the cost of a check grows with the services of the plans, and with the clauses that are asked. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    /** Records whose every plan lists so many services. */
    @State(Scope.Benchmark)
    public static class Services {

        /** How many services a plan. */
        @Param({"2", "8", "32", "128"})
        public int services;

        private Rulebook<?> rulebook = Oar411_415_0070.rulebook();
        private ServiceRecord[] records = {};

        /** Lists the services of the plans of the pool again and again, each time under ids of their own. */
        @Setup(Level.Trial)
        public void make(Records pool) {
            records = new ServiceRecord[pool.records.size()];
            for (int i = 0; i < records.length; i++) {
                ServiceRecord record = pool.records.get(i);
                Register<Isp> plans = record.getPlans();
                Seq<Isp> more = plans.entries()
                        .map(plan -> plan.withServices(plan.getServices()
                                .filter(Seq::nonEmpty)
                                .map(few -> Array.range(0, services).map(number -> again(few, number)))));
                Register<Isp> register = Register.ofAll(more);
                records[i] = record.withPlans(
                        plans.completeThrough().map(register::completeThrough).getOrElse(register));
            }
        }

        private static PlannedService again(Seq<PlannedService> few, int number) {
            PlannedService one = few.get(number % few.size());
            return number < few.size() ? one : one.withId(one.getId() + "-" + number);
        }
    }

    /** The law, asked only about some of its clauses. */
    @State(Scope.Benchmark)
    public static class Clauses {

        /** Every eighth clause, every fourth, every second, or all. */
        @Param({"8", "4", "2", "1"})
        public int oneIn;

        private Rulebook<?> rulebook = Oar411_415_0070.rulebook();

        /** Chooses them. */
        @Setup(Level.Trial)
        public void choose() {
            Seq<Clause> chosen = Oar411_415_0070.rulebook()
                    .requirements()
                    .map(Requirement::clause)
                    .distinct()
                    .zipWithIndex()
                    .filter(pair -> pair._2 % oneIn == 0)
                    .map(pair -> pair._1);
            rulebook = Oar411_415_0070.rulebook().only(chosen::contains);
        }
    }

    /** By services. */
    @Benchmark
    public Report services(Services services, Records pool, Records.Turn turn) {
        return services.rulebook.check(services.records[turn.next()], pool.question);
    }

    /** By clauses. */
    @Benchmark
    public Report clauses(Clauses clauses, Records pool, Records.Turn turn) {
        return clauses.rulebook.check(pool.records.get(turn.next()), pool.question);
    }
}
