package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Requirement;

@DisplayName("Missouri's guide: what each requirement answers")
class GuideStatusesTest {

    private static final int RECORDS = 5000;
    private static final int OFTEN = 3;
    private static final long SEED = 46;

    /** The requirement, a word of what it asks where it has several answers, and all that it ever answers. */
    private static final String STATUSES = """
            MO-1  |                 | MET NOT_MET NOT_APPLICABLE UNDETERMINED
            MO-2  |                 | MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-3  |                 | MET NOT_MET PENDING UNDETERMINED
            MO-4  |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-5  |                 | MET NOT_MET NOT_APPLICABLE UNDETERMINED
            MO-6  |                 | MET NOT_APPLICABLE UNDETERMINED
            MO-7  |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-8  |                 | MET NOT_MET PENDING UNDETERMINED
            MO-9  |                 | MET NOT_MET NOT_APPLICABLE UNDETERMINED JUDGMENT
            MO-10 | beside          | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED JUDGMENT
            MO-10 |                 | MET NOT_MET PENDING UNDETERMINED JUDGMENT
            MO-11 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-13 |                 | NOT_APPLICABLE UNDETERMINED JUDGMENT
            MO-14 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-15 |                 | MET NOT_APPLICABLE UNDETERMINED
            MO-16 |                 | MET UNDETERMINED
            MO-17 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-18 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-19 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-20 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-21 |                 | MET NOT_MET NOT_APPLICABLE UNDETERMINED
            MO-22 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-23 |                 | MET PENDING NOT_APPLICABLE UNDETERMINED JUDGMENT
            MO-24 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-25 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-26 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-27 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-28 | a person says   | NOT_APPLICABLE UNDETERMINED JUDGMENT
            MO-28 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-28a |                | MET NOT_MET PENDING UNDETERMINED
            MO-28b |                | MET NOT_MET PENDING UNDETERMINED
            MO-28c |                | MET NOT_MET UNDETERMINED
            MO-29 | legal status    | MET UNDETERMINED
            MO-29 | guardian        | MET NOT_MET PENDING UNDETERMINED JUDGMENT
            MO-29 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-30 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-31 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-32 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-33 |                 | MET NOT_APPLICABLE UNDETERMINED JUDGMENT
            MO-34 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-35 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-36 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-37 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-38 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-39 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-40 |                 | MET PENDING UNDETERMINED
            MO-41 | each paid       | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-41 |                 | MET NOT_MET PENDING NOT_APPLICABLE UNDETERMINED
            MO-42 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-43 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-44 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-45 |                 | MET NOT_MET PENDING UNDETERMINED
            MO-46 |                 | MET NOT_MET UNDETERMINED
            """;

    @Test
    void each_requirement_gives_each_of_its_answers_and_no_other() {
        Map<Requirement, Map<Status, Integer>> counts = new LinkedHashMap<>();
        IspGuide.rulebook().requirements().forEach(one -> counts.put(one, new EnumMap<>(Status.class)));
        Random random = new Random(SEED);
        for (int i = 0; i < RECORDS; i++) {
            ServiceRecord record = new GuideRecords(random).record();
            for (Finding finding : IspGuide.rulebook()
                    .check(record, new GuideRecords(random).question())
                    .findings()) {
                if (!finding.outcome().because().startsWith("a reviewer decided")) {
                    counts.computeIfAbsent(finding.requirement(), one -> new EnumMap<>(Status.class))
                            .merge(finding.status(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> given = new TreeMap<>();
        Map<String, String> stated = new TreeMap<>();
        counts.forEach((requirement, statuses) -> {
            String name = requirement.clause() + ": " + requirement.asks();
            given.put(name, words(statuses));
            stated.put(name, stated(requirement));
        });
        assertThat(given).isEqualTo(stated);
    }

    private static String words(Map<Status, Integer> statuses) {
        return statuses.entrySet().stream()
                .map(one -> one.getKey() + (one.getValue() < OFTEN ? " seldom" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String stated(Requirement requirement) {
        return Array.of(STATUSES.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .find(cells -> cells[0].equals(requirement.clause().paragraph())
                        && requirement.asks().contains(cells[1]))
                .map(cells -> cells[2])
                .getOrElse("no row");
    }
}
