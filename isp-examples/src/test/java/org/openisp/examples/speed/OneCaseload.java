package org.openisp.examples.speed;

import com.fasterxml.jackson.databind.MappingIterator;
import com.sun.management.OperatingSystemMXBean;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.caseload.Caseload;
import org.openisp.examples.caseload.Documents;
import org.openisp.examples.caseload.Input;
import org.openisp.examples.caseload.Run;
import org.openisp.examples.caseload.Summary;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebooks;

/**
 * Takes one caseload through in one way, in a Java of its own, and prints what it took: seconds, seconds of processor time,
 * and the most megabytes of heap that were in use. Started by {@link CaseloadSpeed}.
 */
final class OneCaseload {

    private static final int WARM_UP = 10_000;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private OneCaseload() {}

    /** Takes the way, the file that is repeated, how many records, and how many threads. */
    public static void main(String[] args) throws IOException {
        CaseloadSpeed.Way way = CaseloadSpeed.Way.valueOf(args[0]);
        Path pool = Path.of(args[1]);
        long records = Long.parseLong(args[2]);
        int threads = Integer.parseInt(args[3]);
        take(way, pool, WARM_UP, threads);
        long began = System.nanoTime();
        long processorBegan = processorTime();
        take(way, pool, records, threads);
        System.out.printf(
                "%.3f,%.3f,%.1f%n",
                (System.nanoTime() - began) / NANOS, (processorTime() - processorBegan) / NANOS, heap() / MEGABYTE);
    }

    private static void take(CaseloadSpeed.Way way, Path pool, long records, int threads) throws IOException {
        long taken = switch (way) {
            case ISP -> checked(pool, records, threads);
            case DATABIND -> bound(pool, records, threads);
        };
        if (taken != records) {
            throw new IllegalStateException(taken + " of " + records + " records were taken");
        }
    }

    /** As {@code isp caseload} does it; the summary is made, and not printed. */
    private static long checked(Path pool, long records, int threads) throws IOException {
        Rulebooks laws = Rulebooks.installed();
        Run run = new Run(
                RecordJson.days().knowing(laws.facts()),
                laws.all(),
                laws::of,
                Question.asOf(SpeedPool.AS_OF),
                30,
                EnumSet.allOf(Status.class),
                Array.empty(),
                Option.none(),
                Option.none(),
                threads);
        InputStream lines = RepeatedCaseload.of(pool, 0, records);
        try (Documents documents =
                new Documents(List.of(Input.lines("generated", lines)), Documents.MOST_BYTES, bytes -> {})) {
            Summary summary = Caseload.of(documents, run, 50);
            return summary.records();
        }
    }

    /** Each thread binds a share of its own, so that none waits for another. */
    private static long bound(Path pool, long records, int threads) {
        return LongStream.range(0, threads)
                .parallel()
                .map(share -> bound(pool, records * share / threads, records * (share + 1) / threads))
                .sum();
    }

    private static long bound(Path pool, long begin, long end) {
        long taken = 0;
        try (InputStream lines = RepeatedCaseload.of(pool, begin, end);
                MappingIterator<Bound.Whole> values = Bound.reader().readValues(lines)) {
            while (values.hasNextValue()) {
                taken += values.nextValue().id().isEmpty() ? 0 : 1;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return taken;
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** The most that was in use at once, what could have been collected with it: an upper bound. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
