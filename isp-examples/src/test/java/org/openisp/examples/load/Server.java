package org.openisp.examples.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The HTTP service in a Java with a small heap, seen from outside. */
final class Server implements AutoCloseable {

    static final int MAX_BYTES = 200_000;
    static final Duration BODY_TIME = Duration.ofSeconds(3);
    private static final int AT_ONCE = 64;

    private final Process process;
    private final BufferedReader told;
    private final int port;

    /**
     * What it holds while nobody asks anything.
     *
     * @param heap bytes, after a collection
     * @param threads how many run
     * @param files how many are open, sockets included
     * @param answered how many answers of each status it has logged since its start
     */
    record Holds(long heap, int threads, long files, Map<Integer, Long> answered) {

        private static Holds of(String line) {
            String[] parts = line.split(" ", 4);
            Map<Integer, Long> answered = new TreeMap<>();
            Arrays.stream(parts[3].replaceAll("[{} ]", "").split(",", -1))
                    .filter(one -> !one.isEmpty())
                    .map(one -> one.split("=", -1))
                    .forEach(one -> answered.put(Integer.valueOf(one[0]), Long.valueOf(one[1])));
            return new Holds(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]), answered);
        }
    }

    Server(int megabytes) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Served.class.getName(),
                        Integer.toString(MAX_BYTES),
                        Long.toString(BODY_TIME.toMillis()),
                        Integer.toString(AT_ONCE))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        port = Integer.parseInt(hear());
    }

    int port() {
        return port;
    }

    /** What it holds now. */
    Holds holds() throws IOException {
        OutputStream asking = process.getOutputStream();
        asking.write('\n');
        asking.flush();
        return Holds.of(hear());
    }

    private String hear() throws IOException {
        String line = told.readLine();
        if (line == null) {
            throw new IOException("the server has ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException told) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
