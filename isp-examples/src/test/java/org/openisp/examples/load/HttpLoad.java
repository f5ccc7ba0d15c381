package org.openisp.examples.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Good and bad requests from several callers at once, for some periods; between them nobody asks anything, and it is seen what
 * the service still holds.
 */
final class HttpLoad {

    private static final int QUICK_CALLERS = 6;
    private static final int SLOW_CALLERS = 4;
    private static final int MOST_TOLD = 10;
    private static final Duration UNTIL_SILENT_CONNECTIONS_ARE_CLOSED =
            Server.BODY_TIME.multipliedBy(2).plusSeconds(2);

    private static final Duration WHILE_IT_STARTS = Duration.ofMillis(200);

    private final List<Call> quick;
    private final List<Call> slow;
    private final Map<Integer, LongAdder> expected = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> made = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    /**
     * What came of it.
     *
     * @param before what the service held before the first period
     * @param held what the service held after each period
     * @param expected how many answers of each status had to come, 0: how many callers did not wait for theirs
     * @param made how many calls of each name were made
     * @param wrong what was not as expected
     */
    record Result(
            Server.Holds before,
            List<Server.Holds> held,
            Map<Integer, Long> expected,
            Map<String, Long> made,
            List<String> wrong) {}

    private HttpLoad() throws IOException {
        this.quick = Calls.quick();
        this.slow = Calls.slow();
    }

    /** Runs so many periods, each as long as this. */
    static Result run(int megabytes, int periods, Duration period) throws IOException, InterruptedException {
        HttpLoad load = new HttpLoad();
        List<Server.Holds> held = new ArrayList<>();
        Server.Holds before;
        try (Server server = new Server(megabytes)) {
            load.answeredOnce(server.port());
            Thread.sleep(UNTIL_SILENT_CONNECTIONS_ARE_CLOSED.toMillis());
            before = server.holds();
            for (int number = 0; number < periods; number++) {
                load.period(server.port(), number, period);
                Thread.sleep(UNTIL_SILENT_CONNECTIONS_ARE_CLOSED.toMillis());
                held.add(server.holds());
            }
        }
        return new Result(
                before,
                held,
                counts(load.expected),
                counts(load.made),
                load.wrong.stream().toList());
    }

    private static <A> Map<A, Long> counts(Map<A, LongAdder> adders) {
        Map<A, Long> counts = new TreeMap<>();
        adders.forEach((what, count) -> counts.put(what, count.sum()));
        return counts;
    }

    /** The first answers of a fresh Java may come too late; they are not counted. */
    private void answeredOnce(int port) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (Call call : quick) {
            try {
                call.made().send(client, port);
            } catch (IOException tooLate) {
                Thread.sleep(WHILE_IT_STARTS.toMillis());
            }
        }
    }

    private void period(int port, int number, Duration period) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + period.toNanos();
        List<Call> order = new ArrayList<>(quick);
        Collections.shuffle(order, new Random(number));
        AtomicInteger next = new AtomicInteger();
        List<Thread> callers = new ArrayList<>();
        for (int caller = 0; caller < QUICK_CALLERS; caller++) {
            callers.add(new Thread(() -> {
                int turn = next.getAndIncrement();
                while (turn < order.size() || System.nanoTime() < end) { // each call once, however slow the machine
                    make(order.get(turn % order.size()), client, port);
                    turn = next.getAndIncrement();
                }
            }));
        }
        for (int caller = 0; caller < SLOW_CALLERS; caller++) {
            Random random = new Random(31L * number + caller);
            callers.add(new Thread(() -> {
                while (System.nanoTime() < end) {
                    make(slow.get(random.nextInt(slow.size())), client, port);
                }
            }));
        }
        callers.forEach(Thread::start);
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private void make(Call call, HttpClient client, int port) {
        made.computeIfAbsent(call.name(), none -> new LongAdder()).increment();
        expected.computeIfAbsent(call.status(), none -> new LongAdder()).increment();
        String problem;
        try {
            problem = call.made().send(client, port);
        } catch (IOException lost) {
            problem = "no answer: " + lost;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return;
        }
        if (!problem.isEmpty() && wrong.size() < MOST_TOLD) {
            wrong.add(call.name() + ": " + problem);
        }
    }
}
