package org.openisp.examples.speed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** One rulebook and the same records serve any number of threads at once. */
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int RECORDS = 100;
    private static final int TIMES = 4;

    private final Rulebook<?> rulebook = Oar411_415_0070.rulebook();
    private final Question question = Question.asOf(SpeedPool.AS_OF);

    @Test
    void reports_from_eight_threads_at_once_are_those_of_one_thread() throws Exception {
        Array<byte[]> documents = SpeedPool.documents(RECORDS);
        // Other objects than those that the threads share: nothing may be worked out in them beforehand.
        Array<Report> alone = SpeedPool.read(documents).map(record -> rulebook.check(record, question));
        Array<ServiceRecord> shared = SpeedPool.read(documents);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Callable<Integer>> checks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int seed = thread;
            checks.add(() -> {
                together.await(30, TimeUnit.SECONDS);
                return checkAll(shared, alone, new Random(seed));
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> checked : threads.invokeAll(checks)) {
                assertThat(checked.get()).isEqualTo(TIMES * RECORDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many reports are equal, in an order of their own. */
    private int checkAll(Array<ServiceRecord> shared, Array<Report> alone, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            numbers.addAll(Array.range(0, RECORDS).asJava());
        }
        Collections.shuffle(numbers, random);
        int equal = 0;
        for (int number : numbers) {
            equal += rulebook.check(shared.get(number), question).equals(alone.get(number)) ? 1 : 0;
        }
        return equal;
    }
}
