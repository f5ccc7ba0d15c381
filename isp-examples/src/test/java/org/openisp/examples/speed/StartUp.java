package org.openisp.examples.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openisp.examples.embed.EmbeddedCheck;

/**
 * How long the command line takes to its first answer, held against an empty program: as {@code bin/isp} starts it, without and
 * with the archive of classes that {@code bin/isp} makes; and how long a program takes that has the library built in, and no
 * command line. Each is started again and again, all in turn. Prints the medians, and writes each run to a file.
 *
 * <pre>{@code StartUp RESULTS.csv RECORD.json CLASSPATH}</pre>
 *
 * <p>The class path is of jars: {@code target/isp-examples-VERSION.jar} and those of {@code target/lib}.
 */
public final class StartUp {

    private static final int ROUNDS = 15;
    private static final String AS_OF = "2026-02-27";
    private static final String PACKAGE = "org.openisp.examples.cli.";

    /** An empty program. */
    static final class Empty {

        private Empty() {}

        /** Does nothing. */
        public static void main(String[] args) {}
    }

    /** One start: how Java is started, and the exit code that is expected. */
    private record Start(int exitCode, List<String> arguments) {}

    private StartUp() {}

    /** Takes the file for the results, a record that does not meet the law, and the class path. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start-up");
        Map<String, Start> starts = starts(args[1], args[2], folder);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>(List.of("round,start,seconds"));
        for (int round = 1; round <= ROUNDS; round++) {
            for (Map.Entry<String, Start> start : starts.entrySet()) {
                Forked forked = Forked.java(
                        start.getValue().exitCode(), start.getValue().arguments());
                seconds.computeIfAbsent(start.getKey(), none -> new ArrayList<>())
                        .add(forked.seconds());
                rows.add(String.format(Locale.ROOT, "%d,%s,%.4f", round, start.getKey(), forked.seconds()));
            }
        }
        Files.writeString(Path.of(args[0]), String.join("\n", rows) + "\n");
        print(seconds);
    }

    private static Map<String, Start> starts(String record, String classPath, Path folder)
            throws IOException, InterruptedException {
        String[] quick = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"};
        String archive = folder.resolve("classes.jsa").toString();
        String[] jars = {"-cp", classPath};
        String[] archived = {"-XX:SharedArchiveFile=" + archive};
        String[] check = {PACKAGE + "IspCli", "check", record, "--as-of", AS_OF};
        String[] validate = {PACKAGE + "IspCli", "validate", record};
        String[] embedded = {EmbeddedCheck.class.getName(), record, AS_OF};
        String embeddedArchive = folder.resolve("embedded.jsa").toString();
        String[] embeddedArchived = {"-XX:SharedArchiveFile=" + embeddedArchive};
        String[] rehearsal = {PACKAGE + "Rehearsal", folderOf(record)};
        Forked.java(0, arguments(quick, archiving(archive), jars, rehearsal));
        Forked.java(0, arguments(quick, archiving(embeddedArchive), jars, embedded));
        Map<String, Start> starts = new LinkedHashMap<>();
        starts.put("empty", new Start(0, List.of("-cp", ownClasses(), Empty.class.getName())));
        starts.put("check", new Start(1, arguments(quick, jars, check)));
        starts.put("check archived", new Start(1, arguments(quick, archived, jars, check)));
        starts.put("validate", new Start(0, arguments(quick, jars, validate)));
        starts.put("validate archived", new Start(0, arguments(quick, archived, jars, validate)));
        starts.put("embedded", new Start(0, arguments(quick, jars, embedded)));
        starts.put("embedded archived", new Start(0, arguments(quick, embeddedArchived, jars, embedded)));
        return starts;
    }

    private static String[] archiving(String archive) {
        return new String[] {"-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"};
    }

    private static String folderOf(String record) {
        Path folder = Path.of(record).toAbsolutePath().getParent();
        return String.valueOf(folder);
    }

    /** Where the empty program is: it needs no other jar. */
    private static String ownClasses() {
        String name = StartUp.class.getName().replace('.', '/') + ".class";
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.exists(Path.of(entry, name)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> arguments(String[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toList();
    }

    private static void print(Map<String, List<Double>> seconds) {
        double empty = Forked.median(seconds.getOrDefault("empty", List.of()));
        System.out.printf(Locale.ROOT, "medians of %d starts of each, in turn%n", ROUNDS);
        seconds.forEach((name, times) -> System.out.printf(
                Locale.ROOT,
                "%-18s %7.0f ms %6.1f times an empty program%n",
                name,
                1000 * Forked.median(times),
                Forked.median(times) / empty));
    }
}
