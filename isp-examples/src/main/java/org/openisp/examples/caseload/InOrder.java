package org.openisp.examples.caseload;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work that is done by several threads, with results that are taken in the order of the input. */
final class InOrder {

    /** So many for each thread are begun and not yet taken: enough that none waits, and a bound on memory. */
    private static final int AHEAD = 4;

    private InOrder() {}

    /** What is done with a result, by the thread that called. */
    interface Taker<B> {
        void take(B result) throws IOException;
    }

    /**
     * Does the work for each of the input, and takes each result. With one thread, the one that called does all of it.
     *
     * @throws IOException if a result could not be taken
     */
    static <A, B> void run(Iterator<A> input, Function<A, B> work, int threads, Taker<B> taker) throws IOException {
        if (threads > 1) {
            runTogether(input, work, threads, taker);
            return;
        }
        while (input.hasNext()) {
            taker.take(work.apply(input.next()));
        }
    }

    private static <A, B> void runTogether(Iterator<A> input, Function<A, B> work, int threads, Taker<B> taker)
            throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            Deque<Future<B>> begun = new ArrayDeque<>();
            while (input.hasNext()) {
                A next = input.next();
                begun.addLast(pool.submit(() -> work.apply(next)));
                if (begun.size() >= threads * AHEAD) {
                    taker.take(result(begun.removeFirst()));
                }
            }
            while (!begun.isEmpty()) {
                taker.take(result(begun.removeFirst()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a fault of the work itself", failed.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "caseload");
        thread.setDaemon(true);
        return thread;
    }
}
