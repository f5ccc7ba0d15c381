package org.openisp.examples.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;

/**
 * How fast a caseload is read and checked, held against Jackson's data binding of the same bytes, which checks nothing. Every
 * run is a Java of its own with a heap of 64 MB; the two ways take turns. Prints the medians, and writes each run to a file.
 *
 * <pre>{@code CaseloadSpeed RESULTS.csv [RECORDS ...]}</pre>
 */
public final class CaseloadSpeed {

    private static final int POOL = 1000;
    private static final int ROUNDS = 3;
    private static final long ONCE_IS_ENOUGH = 1_000_000; // they take a quarter of an hour, in all four ways
    private static final int[] THREADS = {1, 2};
    private static final String HEAP = "-Xmx64m";

    /** What is done with the bytes. */
    enum Way {
        /** Read, held against the law, and counted. */
        ISP,
        /** Bound to plain records, and nothing else. */
        DATABIND
    }

    /** What is compared. */
    private record Case(long records, int threads, Way way) implements Comparable<Case> {
        @Override
        public int compareTo(Case other) {
            int byRecords = Long.compare(records, other.records);
            int byThreads = Integer.compare(threads, other.threads);
            return byRecords != 0 ? byRecords : byThreads != 0 ? byThreads : way.compareTo(other.way);
        }
    }

    private CaseloadSpeed() {}

    /** Takes the file for the results and the sizes; without sizes, ten and a hundred thousand records, and a million once. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Long> sizes = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            sizes.add(Long.valueOf(args[i]));
        }
        Path pool = Files.createTempFile("caseload", ".jsonl");
        try {
            writePool(pool);
            Map<Case, List<Double>> seconds = new TreeMap<>();
            List<String> rows = new ArrayList<>(List.of("round,way,records,threads,seconds,processor_seconds,heap_mb"));
            for (int round = 1; round <= ROUNDS; round++) {
                for (long records : sizesOf(round, sizes.isEmpty() ? List.of(10_000L, 100_000L, 1_000_000L) : sizes)) {
                    for (int threads : THREADS) {
                        for (Way way : Way.values()) {
                            String took = run(way, pool, records, threads);
                            rows.add(round + "," + way.name().toLowerCase(Locale.ROOT) + "," + records + "," + threads
                                    + "," + took);
                            seconds.computeIfAbsent(new Case(records, threads, way), none -> new ArrayList<>())
                                    .add(Double.valueOf(took.substring(0, took.indexOf(','))));
                        }
                    }
                }
            }
            Files.writeString(Path.of(args[0]), String.join("\n", rows) + "\n");
            print(seconds, Files.size(pool) / POOL);
        } finally {
            Files.delete(pool);
        }
    }

    private static List<Long> sizesOf(int round, List<Long> sizes) {
        return sizes.stream()
                .filter(records -> round == 1 || records < ONCE_IS_ENOUGH)
                .toList();
    }

    private static void writePool(Path pool) throws IOException {
        RecordJson json = RecordJson.days();
        try (JsonGenerator lines = new JsonFactory().createGenerator(Files.newBufferedWriter(pool))) {
            lines.setRootValueSeparator(null);
            for (ServiceRecord record : SpeedPool.read(SpeedPool.documents(POOL))) {
                json.write(record, lines);
                lines.writeRaw('\n');
            }
        }
    }

    private static String run(Way way, Path pool, long records, int threads) throws IOException, InterruptedException {
        List<String> arguments = List.of(
                HEAP,
                "-XX:+UseParallelGC",
                "-XX:ActiveProcessorCount=" + threads,
                "-cp",
                System.getProperty("java.class.path"),
                OneCaseload.class.getName(),
                way.name(),
                pool.toString(),
                Long.toString(records),
                Integer.toString(threads));
        return Forked.java(0, arguments).out().strip();
    }

    private static void print(Map<Case, List<Double>> seconds, long bytes) {
        System.out.printf(
                Locale.ROOT, "%d bytes a record, heap 64 MB; medians of %d runs; a million, one run%n", bytes, ROUNDS);
        System.out.printf(
                "%10s %8s %16s %16s %8s%n", "records", "threads", "checked a second", "bound a second", "ratio");
        seconds.forEach((one, times) -> {
            if (one.way == Way.ISP) {
                double isp = Forked.median(times);
                double databind =
                        Forked.median(seconds.getOrDefault(new Case(one.records, one.threads, Way.DATABIND), times));
                System.out.printf(
                        Locale.ROOT,
                        "%10d %8d %16.0f %16.0f %8.2f%n",
                        one.records,
                        one.threads,
                        one.records / isp,
                        one.records / databind,
                        isp / databind);
            }
        });
        seconds.forEach((one, times) -> {
            List<Double> alone = seconds.get(new Case(one.records, 1, one.way));
            if (one.threads == 2 && alone != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%d records, two threads over one, %s: %.2f%n",
                        one.records,
                        one.way.name().toLowerCase(Locale.ROOT),
                        Forked.median(alone) / Forked.median(times));
            }
        });
    }
}
