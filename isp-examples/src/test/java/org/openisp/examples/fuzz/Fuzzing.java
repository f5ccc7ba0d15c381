package org.openisp.examples.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the targets under Jazzer, one after the other: {@code mvn -P fuzz package} starts it in {@code isp-examples}. What was
 * found, what was learnt and what was printed is under {@code target/fuzz}.
 */
public final class Fuzzing {

    private static final Path FOLDER = Path.of("target/fuzz");
    private static final List<Class<?>> TARGETS =
            List.of(ReadTarget.class, ReportTarget.class, ChangedRecordTarget.class);

    /** Small, so that what needs too much of it is noticed. */
    private static final String HEAP = "-Xmx256m";

    /** What takes longer than this for one document is a finding: the largest record to try takes milliseconds. */
    private static final int SECONDS_FOR_ONE = 20;

    private static final int MOST_FINDINGS = 20;
    private static final int LONGEST_INPUT = 100_000;
    private static final int BYTES_OF_MEMORY = 2048;
    private static final Pattern DONE = Pattern.compile("#(\\d+)\\s+DONE\\s+cov: (\\d+) ft: (\\d+) corp: (\\d+)");

    private static final Pattern FINDING = Pattern.compile("(crash|timeout|oom|leak)-");

    private Fuzzing() {}

    /**
     * Runs them.
     *
     * @param args how many seconds each, and which of them, as a regular expression
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("dictionary"), Vocabulary.ofSchema().dictionary());
        List<String> found = new ArrayList<>();
        for (Class<?> target : TARGETS) {
            if (Pattern.compile(args[1]).matcher(target.getSimpleName()).find()
                    && !isClean(target, Integer.parseInt(args[0]))) {
                found.add(target.getSimpleName());
            }
        }
        if (!found.isEmpty()) {
            throw new IllegalStateException("found something: " + found + "; see target/fuzz");
        }
    }

    private static boolean isClean(Class<?> target, int seconds) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(target.getSimpleName());
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        int number = 0;
        for (byte[] seed : FuzzSeeds.of(target)) {
            number++;
            Files.write(seeds.resolve("seed-" + number), seed);
        }
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(target, seconds, folder, corpus, seeds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = process.waitFor();
        Matcher done = DONE.matcher(Files.readString(log));
        String executions = done.find()
                ? done.group(1) + " inputs, " + done.group(2) + " places and " + done.group(3) + " features reached, "
                        + done.group(4) + " inputs kept"
                : "it broke off";
        List<Path> found = findings(folder);
        System.out.println(target.getSimpleName() + ": " + executions + ", found: " + found);
        return exit == 0 && found.isEmpty();
    }

    private static List<Path> findings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            FINDING.matcher(file.getFileName().toString()).lookingAt())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> command(Class<?> target, int seconds, Path folder, Path corpus, Path seeds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // minutes are too short for the code that C2 would make
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=org.openisp.**:com.fasterxml.jackson.core.**",
                "--custom_hook_includes=org.openisp.**",
                "--trace=" + (target == ReadTarget.class ? "cov:cmp" : "cov"),
                "--keep_going=" + MOST_FINDINGS,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-dict=" + FOLDER.resolve("dictionary"),
                "-max_total_time=" + seconds,
                "-timeout=" + SECONDS_FOR_ONE,
                "-max_len=" + LONGEST_INPUT,
                "-rss_limit_mb=" + BYTES_OF_MEMORY,
                "-entropic=0", // it weighs the inputs, which takes longer than to run them
                "-print_final_stats=1",
                corpus.toString(),
                seeds.toString());
    }
}
