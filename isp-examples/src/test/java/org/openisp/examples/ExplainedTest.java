package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openisp.examples.cli.IspCli;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Finding;

/**
 * Explanations of findings of every kind, as a case manager reads them. A changed explanation is a changed file: read it
 * aloud, then run with {@code -Dgolden.update=true}.
 */
class ExplainedTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/explained");

    private static final int FEWEST = 30;

    /** A finding of a record to try. */
    private record Explained(Tried tried, Finding finding) {
        String text() {
            return tried.name() + ", as of " + tried.question().asOf() + "\n\n"
                    + IspCli.explanation(tried.rulebook().explain(tried.record(), tried.question(), finding));
        }
    }

    private static List<Explained> all() throws IOException {
        List<Tried> records = Tried.all();
        List<Explained> all = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("findings.tsv"))) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                Tried tried = records.get(Integer.parseInt(row[0]) - 1);
                all.add(new Explained(
                        tried,
                        tried.rulebook()
                                .check(tried.record(), tried.question())
                                .findings()
                                .filter(finding -> finding.clause().paragraph().equals(row[1])
                                        && finding.subject().id().equals(row[2])
                                        && (row.length == 3
                                                || finding.status().name().equals(row[3])))
                                .last()));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(ClauseKind.class)
    void explanations_read_as_kept(ClauseKind kind) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Explained one : all()) {
            if (one.finding().requirement().kind() == kind) {
                text.append(text.isEmpty() ? "" : "\n").append(one.text());
            }
        }
        Path kept = FOLDER.resolve(kind + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(kept, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(kept));
    }

    /** Each kind of clause with each kind of answer that the records to try bring out. */
    @Test
    void every_kind_of_finding_is_explained() throws IOException {
        Map<ClauseKind, Set<Object>> explained = new EnumMap<>(ClauseKind.class);
        Map<ClauseKind, Set<Object>> given = new EnumMap<>(ClauseKind.class);
        List<Explained> all = all();
        all.forEach(one -> add(one.finding(), explained));
        for (Tried tried : Tried.all()) {
            tried.rulebook().check(tried.record(), tried.question()).findings().forEach(finding -> add(finding, given));
        }

        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(explained).isEqualTo(given);
    }

    private static void add(Finding finding, Map<ClauseKind, Set<Object>> kinds) {
        kinds.computeIfAbsent(finding.requirement().kind(), kind -> new HashSet<>())
                .add(finding.status());
    }
}
