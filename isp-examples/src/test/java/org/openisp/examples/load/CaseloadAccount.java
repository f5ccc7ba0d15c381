package org.openisp.examples.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** Holds a run over {@link Lines} against what stands on them: each bad line told once, each good one counted once. */
final class CaseloadAccount {

    private static final int SOME_COULD_NOT_BE_USED = 3;

    private CaseloadAccount() {}

    /** What is not as it has to be, in words; nothing, where all is. */
    static List<String> of(CaseloadLoad.Result result, Lines lines, long count) {
        List<String> wrong = new ArrayList<>();
        if (result.exitCode() != SOME_COULD_NOT_BE_USED) {
            wrong.add("exit code " + result.exitCode());
            return wrong;
        }
        List<Lines.Told> told = result.rows("problems.csv").stream()
                .map(row -> new Lines.Told(Long.parseLong(row.get("line")), row.get("record"), row.get("at")))
                .toList();
        compare("bad lines", Lines.told(count), told, wrong);
        List<Long> good = new ArrayList<>();
        for (long line = 1; line <= count; line++) {
            if (Lines.kind(line) == Lines.Kind.GOOD) {
                good.add(line);
            }
        }
        List<CSVRecord> sample = result.rows("sample.csv");
        compare(
                "good lines",
                good,
                sample.stream()
                        .map(row -> Long.valueOf(row.get("line")))
                        .sorted()
                        .toList(),
                wrong);
        sample.stream()
                .filter(row -> !row.get("record").equals(Lines.id(Long.parseLong(row.get("line")))))
                .forEach(row -> wrong.add("another record stands on line " + row.get("line")));
        compare("counts", counts(lines, good), counted(result), wrong);
        return wrong;
    }

    /** How many findings of each clause come to what: each record of the pool as often as it stands on a good line. */
    private static Map<String, Long> counts(Lines lines, List<Long> good) {
        Map<Integer, Long> times = good.stream().collect(Collectors.groupingBy(lines::ofPool, Collectors.counting()));
        Map<String, Long> counts = new TreeMap<>();
        times.forEach((of, count) -> {
            ServiceRecord record = RecordJson.days()
                    .read(lines.pool().get(of).getBytes(StandardCharsets.UTF_8))
                    .get();
            for (Finding finding : Oar411_415_0070.rulebook()
                    .check(record, Question.asOf(Lines.AS_OF))
                    .findings()) {
                counts.merge(finding.clause().paragraph() + " " + finding.status(), count, Long::sum);
            }
        });
        return counts;
    }

    private static Map<String, Long> counted(CaseloadLoad.Result result) {
        Map<String, Long> counted = new TreeMap<>();
        for (CSVRecord row : result.rows("summary.csv")) {
            if (row.get("unit").equals("finding") && row.get("law").equals("oregon")) {
                for (Status status : Status.values()) {
                    long count = Long.parseLong(row.get(column(status)));
                    if (count > 0) {
                        counted.put(row.get("clause") + " " + status, count);
                    }
                }
            }
        }
        return counted;
    }

    private static String column(Status status) {
        return switch (status) {
            case MET -> "met";
            case NOT_MET -> "not_met";
            case PENDING -> "pending";
            case UNDETERMINED -> "undetermined";
            case JUDGMENT -> "judgment";
            case NOT_APPLICABLE -> "not_applicable";
        };
    }

    private static <A> void compare(String what, List<A> expected, List<A> found, List<String> wrong) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String one = i < expected.size() ? expected.get(i).toString() : "nothing";
            String other = i < found.size() ? found.get(i).toString() : "nothing";
            if (!one.equals(other)) {
                wrong.add(what + ": " + other + " instead of " + one);
                return;
            }
        }
    }

    private static void compare(String what, Map<String, Long> expected, Map<String, Long> found, List<String> wrong) {
        compare(what, List.copyOf(expected.entrySet()), List.copyOf(found.entrySet()), wrong);
    }
}
