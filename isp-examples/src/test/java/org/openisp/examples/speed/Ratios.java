package org.openisp.examples.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the raw results of the benchmarks come to, as tables in Markdown. What was not measured has no line. */
final class Ratios {

    private static final double KB = 1024;

    private static final String TWENTY = "TwentyClausesBenchmark.rulebook";
    private static final String STRAIGHT = "TwentyClausesBenchmark.straightLine";
    private static final String CHECK = "RulebookBenchmark.check";
    private static final String READ = "JsonBenchmark.read";

    /** One benchmark: microseconds a record, in the median second, how sure their mean is, and bytes a record. */
    private record Measured(double time, double error, double bytes) {}

    private final Map<String, Measured> measured;
    private final List<String> lines = new ArrayList<>();

    private Ratios(Map<String, Measured> measured) {
        this.measured = measured;
    }

    /** Prints those of a file. */
    public static void main(String[] args) throws IOException {
        System.out.print(of(Files.readString(Path.of(args[0]))).toMarkdown());
    }

    /** Those of the results that JMH wrote as JSON. */
    static Ratios of(String json) throws JsonProcessingException {
        Map<String, Measured> measured = new TreeMap<>();
        for (JsonNode one : new ObjectMapper().readTree(json)) {
            JsonNode time = one.get("primaryMetric");
            measured.put(
                    name(one),
                    new Measured(
                            median(time.get("rawData")), time.path("scoreError").asDouble(), bytes(one)));
        }
        return new Ratios(measured);
    }

    /** Of all forks: some seconds in which others take the machine do not move it, as they move a mean. */
    private static double median(JsonNode forks) {
        List<Double> seconds = new ArrayList<>();
        forks.forEach(fork -> fork.forEach(second -> seconds.add(second.asDouble())));
        seconds.sort(Comparator.naturalOrder());
        int half = seconds.size() / 2;
        return seconds.size() % 2 == 1 ? seconds.get(half) : (seconds.get(half - 1) + seconds.get(half)) / 2;
    }

    /** Class and method, and how it was run where that is not the usual way. */
    private static String name(JsonNode one) {
        String whole = one.get("benchmark").asText();
        int method = whole.lastIndexOf('.');
        StringBuilder name = new StringBuilder(whole.substring(whole.lastIndexOf('.', method - 1) + 1));
        for (JsonNode parameter : one.path("params")) {
            name.append(' ').append(parameter.asText());
        }
        if (one.get("threads").asInt() > 1) {
            name.append(", ").append(one.get("threads").asInt()).append(" threads");
        }
        return one.get("warmupIterations").asInt() == 0 ? name + ", first second" : name.toString();
    }

    private static double bytes(JsonNode one) {
        for (Map.Entry<String, JsonNode> metric : one.get("secondaryMetrics").properties()) {
            if (metric.getKey().endsWith("gc.alloc.rate.norm")) {
                return metric.getValue().get("score").asDouble();
            }
        }
        return Double.NaN;
    }

    /** The tables. */
    String toMarkdown() {
        lines.clear();
        lines.add("| what | measured | target |");
        lines.add("|---|---|---|");
        ratio("twenty clauses with findings, over one hand-written straight line", TWENTY, STRAIGHT, "at most 1.25");
        ratio(
                "the same, over hand-written code with a method for each clause",
                TWENTY,
                "TwentyClausesBenchmark.methodEachClause",
                "at most 1.6");
        value("the same, allocated a record", TWENTY, at -> number(at.bytes / KB) + " KB", "at most 1 KB");
        ratio("Drools, a session kept, over the rulebook", "DroolsBenchmark.reusedSession", TWENTY, "at least 75");
        ratio("Drools, stateless, over the rulebook", "DroolsBenchmark.statelessSession", TWENTY, "at least 90");
        ratio("DMN, over the rulebook", "DmnBenchmark.evaluate", TWENTY, "at least 600");
        value("the whole Oregon rulebook, a record", CHECK, at -> number(at.time) + " µs", "at most 10 µs");
        ratio("its first second after start, over settled", CHECK + ", first second", CHECK, "at most 4");
        value(
                "the whole guide of Missouri, a record to try",
                "GuideBenchmark.check",
                at -> number(at.time) + " µs",
                "");
        ratio("JSON to values, over its tokens alone", READ, "JsonBenchmark.tokens", "at most 1.75");
        ratio("JSON to values, over its tokens and their text", READ, "JsonBenchmark.tokensWithText", "");
        twoThreads("the whole rulebook, two threads over one", CHECK, "at least 1.9");
        twoThreads("reading JSON, two threads over one", READ, "at least 1.9");
        twoThreads("the hand-written straight line, two threads over one: what the machine gives", STRAIGHT, "");
        ratio("the due list, over the check", "RulebookBenchmark.due", CHECK, "");
        ratio("the explanation of one finding, over the check", "ExplanationBenchmark.explain", CHECK, "");
        ratio("Bean Validation of a record, over the check", "ValidationBenchmark.validate", CHECK, "");
        ratio("writing JSON, over reading it", "JsonBenchmark.write", READ, "");
        lines.add("");
        lines.add("| benchmark | µs a record | ± | bytes a record |");
        lines.add("|---|---:|---:|---:|");
        measured.forEach((name, at) -> lines.add(String.format(
                Locale.ROOT, "| `%s` | %s | %s | %s |", name, number(at.time), number(at.error), whole(at.bytes))));
        return String.join("\n", lines) + "\n";
    }

    private void value(String what, String name, Function<Measured, String> told, String target) {
        @Nullable Measured one = measured.get(name);
        if (one != null) {
            line(what, told.apply(one), target);
        }
    }

    private void ratio(String what, String above, String below, String target) {
        @Nullable Measured one = measured.get(above);
        @Nullable Measured other = measured.get(below);
        if (one != null && other != null) {
            line(what, number(one.time / other.time), target);
        }
    }

    private void twoThreads(String what, String name, String target) {
        @Nullable Measured alone = measured.get(name);
        @Nullable Measured together = measured.get(name + ", 2 threads");
        if (alone != null && together != null) {
            line(what, number(2 * alone.time / together.time), target);
        }
    }

    private void line(String what, String value, String target) {
        lines.add("| " + what + " | **" + value + "** | " + target + " |");
    }

    /** Three digits at least, and no more than two after the point. */
    private static String number(double value) {
        String format = Math.abs(value) < 10 ? "%.2f" : Math.abs(value) < 100 ? "%.1f" : "%.0f";
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static String whole(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.0f", value);
    }
}
