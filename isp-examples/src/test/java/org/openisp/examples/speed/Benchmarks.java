package org.openisp.examples.speed;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and keeps their results: {@code mvn -P benchmarks package} starts it in
 * {@code isp-examples}. All of them write {@code docs/explanation/speed/results.json}; some of them, or a short trial of
 * all, write {@code target/benchmarks.json}. The ratios are printed at the end.
 */
public final class Benchmarks {

    private static final String KEPT_FOLDER = "../docs/explanation/speed/";
    private static final String A_RECORD = "records/3-renewal-six-days-late.json";
    private static final Path KEPT = Path.of(KEPT_FOLDER + "results.json");
    private static final Path NOT_KEPT = Path.of("target/benchmarks.json");
    private static final String ALL = ".*";

    /** Whoever runs through the code of all clauses, or of all fields, waits long until Java has compiled it. */
    private static final int LONG_WARM_UP = 25;

    /** With both processors at work, Java compiles half as fast. */
    private static final int LONGER_WARM_UP = 50;

    private static final String EACH = TwentyClausesBenchmark.class.getName() + ".methodEachClause";
    private static final String TWENTY = TwentyClausesBenchmark.class.getName() + ".rulebook";
    private static final String STRAIGHT = TwentyClausesBenchmark.class.getName() + ".straightLine";
    private static final String CHECK = RulebookBenchmark.class.getName() + ".check";
    private static final String READ = JsonBenchmark.class.getName() + ".read";
    private static final String TOKENS = JsonBenchmark.class.getName() + ".tokens";
    private static final String TEXT = JsonBenchmark.class.getName() + ".tokensWithText";
    private static final String EXPLAIN = ExplanationBenchmark.class.getName() + ".explain";
    private static final String GUIDE = GuideBenchmark.class.getName() + ".check";
    private static final String DUE = RulebookBenchmark.class.getName() + ".due";
    private static final String GROWTH = GrowthBenchmark.class.getName();

    // What is held against each other, one soon after the other: a machine is not equally fast all the time.
    private static final List<String> SIDE_BY_SIDE =
            List.of(EACH, TWENTY, STRAIGHT, CHECK, DUE, EXPLAIN, GUIDE, TOKENS, TEXT, READ);

    // With two threads too; the code by hand shows what two of them can gain on a machine.
    private static final List<String> IN_TWO_THREADS = List.of(STRAIGHT, CHECK, READ);

    private final String which;
    private final boolean trial;
    private final List<RunResult> results = new ArrayList<>();

    private Benchmarks(String which, boolean trial) {
        this.which = which;
        this.trial = trial;
    }

    /**
     * Runs them.
     *
     * @param args which benchmarks, as a regular expression, and {@code true} for a short trial that says nothing about speed;
     *     or {@code start-up}; or {@code caseload}, and how many records
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        switch (args[0]) {
            case "start-up" -> StartUp.main(new String[] {KEPT_FOLDER + "start-up.csv", A_RECORD, jars()});
            case "caseload" ->
                CaseloadSpeed.main(
                        args[1].equals("false")
                                ? new String[] {KEPT_FOLDER + "caseload.csv"}
                                : new String[] {"target/caseload.csv", args[1]});
            default -> measure(args);
        }
    }

    /** The jars from which {@code bin/isp} starts. */
    private static String jars() throws IOException {
        try (Stream<Path> own = Files.list(Path.of("target"));
                Stream<Path> others = Files.list(Path.of("target/lib"))) {
            return Stream.concat(
                            own.filter(file ->
                                    file.getFileName().toString().matches("isp-examples-[0-9.]+(-SNAPSHOT)?\\.jar")),
                            others)
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static void measure(String[] args) throws RunnerException, IOException {
        boolean trial = args.length > 1 && Boolean.parseBoolean(args[1]);
        Benchmarks benchmarks = new Benchmarks(args[0], trial);
        benchmarks.run();
        Path file = args[0].equals(ALL) && !trial ? KEPT : NOT_KEPT;
        String written = benchmarks.written();
        Files.createDirectories(file.getParent());
        Files.writeString(file, written);
        System.out.println("Results: " + file + "\n\n" + Ratios.of(written).toMarkdown());
    }

    private void run() throws RunnerException {
        ChainedOptionsBuilder others = options(2, 8, 5).include(which).exclude(Pattern.quote(GROWTH));
        SIDE_BY_SIDE.forEach(one -> others.exclude(Pattern.quote(one) + "$"));
        run(others);
        if (isAsked(GROWTH)) {
            run(options(1, LONG_WARM_UP, 5).include(Pattern.quote(GROWTH)));
        }
        for (String one : SIDE_BY_SIDE) {
            if (isAsked(one)) {
                run(options(2, LONG_WARM_UP, 5).include(Pattern.quote(one) + "$"));
            }
            if (isAsked(one) && IN_TWO_THREADS.contains(one)) {
                run(options(2, LONGER_WARM_UP, 5)
                        .include(Pattern.quote(one) + "$")
                        .threads(2));
            }
        }
        if (isAsked(CHECK)) { // the first second after start
            run(options(5, 0, 1).include(Pattern.quote(CHECK) + "$"));
        }
        if (results.isEmpty()) {
            System.out.println("no benchmark is called " + which);
        }
    }

    private boolean isAsked(String benchmark) {
        return Pattern.compile(which).matcher(benchmark).find();
    }

    private ChainedOptionsBuilder options(int forks, int warmUp, int measured) {
        TimeValue time = trial ? TimeValue.milliseconds(100) : TimeValue.seconds(1);
        return new OptionsBuilder()
                .forks(trial ? 1 : forks)
                .warmupIterations(trial ? Math.min(1, warmUp) : warmUp)
                .warmupTime(time)
                .measurementIterations(trial ? 1 : measured)
                .measurementTime(time)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseG1GC")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private void run(ChainedOptionsBuilder options) throws RunnerException {
        try {
            Collection<RunResult> run = new Runner(options.build()).run();
            results.addAll(run);
        } catch (NoBenchmarksException none) {
            // others may be asked for
        }
    }

    /** The results as JMH writes them, without the place of Java on this machine. */
    private String written() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ResultFormatFactory.getInstance(ResultFormatType.JSON, new PrintStream(json, true, StandardCharsets.UTF_8))
                .writeOut(results);
        return json.toString(StandardCharsets.UTF_8).replaceAll("(?m)^ *\"jvm\" : .*\\R", "");
    }
}
