package org.openisp.examples.load;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.openisp.examples.embed.http.CheckService;
import org.openisp.examples.embed.http.Limits;
import org.openisp.rules.Rulebooks;

/**
 * The HTTP service in a Java of its own, started by {@link Server}. Prints its port; then, for each line that it reads, what it
 * holds and what it has answered until then. It ends with its standard input.
 */
final class Served {

    private Served() {}

    /** Takes the three limits: bytes, milliseconds, requests at once. */
    public static void main(String[] args) throws IOException {
        Limits limits = new Limits(
                Integer.parseInt(args[0]), Duration.ofMillis(Long.parseLong(args[1])), Integer.parseInt(args[2]));
        Map<String, LongAdder> answered = new ConcurrentSkipListMap<>();
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        try (CheckService service = CheckService.start(
                Rulebooks.installed(),
                anyPort,
                limits,
                // path, status, time
                line -> answered.computeIfAbsent(line.split(" ", -1)[1], none -> new LongAdder())
                        .increment())) {
            System.out.println(service.port());
            while (asked.readLine() != null) {
                System.out.println(heapAfterCollection() + " " + threads() + " " + files() + " " + answered);
            }
        }
    }

    private static long heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** Sockets included; 0 where the system does not tell. */
    private static long files() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}
