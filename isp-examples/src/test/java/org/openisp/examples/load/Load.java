package org.openisp.examples.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The HTTP service and the caseload command under load, each in a small heap. Prints what was measured; leaves with 1 where
 * something is not as it has to be.
 *
 * <pre>{@code Load MINUTES LINES}</pre>
 */
public final class Load {

    /** With so much they were seen to work; the least was not looked for. */
    static final int SERVER_MEGABYTES = 48;

    static final int CASELOAD_MEGABYTES = 48;

    private static final int POOL = 1000;
    private static final int THREADS = 4;
    private static final double MEGABYTE = 1 << 20;

    private Load() {}

    /** Takes how many minutes the service is asked, and how many lines the caseload has. */
    public static void main(String[] args) throws IOException, InterruptedException {
        // The service closes a connection on which nothing is said; what is sent in that moment gets no answer. Callers
        // let go first.
        System.setProperty("jdk.httpclient.keepalive.timeout", "2");
        List<String> wrong = new ArrayList<>(http(Integer.parseInt(args[0])));
        wrong.addAll(caseload(Long.parseLong(args[1])));
        wrong.forEach(one -> System.out.println("WRONG  " + one));
        if (!wrong.isEmpty()) {
            System.exit(1);
        }
    }

    private static List<String> http(int minutes) throws IOException, InterruptedException {
        HttpLoad.Result result = HttpLoad.run(SERVER_MEGABYTES, minutes, Duration.ofMinutes(1));
        System.out.println("HTTP service, heap of " + SERVER_MEGABYTES + " MB; after each minute");
        System.out.println("heap MB  threads  files  answers");
        for (Server.Holds held : result.held()) {
            System.out.printf(
                    Locale.ROOT,
                    "%7.2f %8d %6d  %s%n",
                    held.heap() / MEGABYTE,
                    held.threads(),
                    held.files(),
                    held.answered());
        }
        System.out.println("expected by callers (0: those who did not wait): " + result.expected());
        System.out.println("by kind: " + result.made());
        List<String> wrong = new ArrayList<>(result.wrong());
        wrong.addAll(HttpGrowth.of(result));
        return wrong;
    }

    private static List<String> caseload(long count) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("caseload-load");
        try {
            Lines lines = Lines.of(POOL);
            CaseloadLoad.Result several =
                    CaseloadLoad.run(lines, count, THREADS, CASELOAD_MEGABYTES, folder.resolve("several"));
            CaseloadLoad.Result alone = CaseloadLoad.run(lines, count, 1, CASELOAD_MEGABYTES, folder.resolve("one"));
            System.out.printf(
                    Locale.ROOT,
                    "caseload of %d lines, %d bad ones, heap of %d MB: %.1f s with %d threads, %.1f s with one%n",
                    count,
                    Lines.told(count).size(),
                    CASELOAD_MEGABYTES,
                    several.seconds(),
                    THREADS,
                    alone.seconds());
            List<String> wrong = new ArrayList<>(CaseloadAccount.of(several, lines, count));
            if (!several.files().equals(alone.files()) || !several.printed().equals(alone.printed())) {
                wrong.add("the files with several threads are not those with one");
            }
            return wrong;
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
