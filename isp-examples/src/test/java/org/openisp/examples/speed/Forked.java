package org.openisp.examples.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java that was started for a measurement.
 *
 * @param out what it printed
 * @param seconds from its start to its end
 */
public record Forked(String out, double seconds) {

    private static final double NANOS = 1e9;

    /**
     * Runs the same Java as this one.
     *
     * @throws IllegalStateException if it leaves with another exit code than the one that is expected
     */
    public static Forked java(int expected, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.HOURS);
        long took = System.nanoTime() - began;
        if (process.exitValue() != expected) {
            throw new IllegalStateException(
                    "it left with " + process.exitValue() + ": " + arguments.get(arguments.size() - 1));
        }
        return new Forked(out, took / NANOS);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
