package org.openisp.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openisp.rules.Requirement;

/**
 * What stands behind each clause: the tests that name it, and the records to try that meet it or do not. Written by the
 * build, and held by a test.
 */
final class LedgerEvidence {

    private static final String FILE = "ledger-evidence.tsv";

    /** What stands behind one clause in one of its texts; the records by their numbers. */
    record Of(List<String> tests, String met, String notMet) {}

    private static final Of NOTHING = new Of(List.of(), "", "");

    private final Map<String, Of> byText;

    private LedgerEvidence(Map<String, Of> byText) {
        this.byText = byText;
    }

    static LedgerEvidence read() throws IOException {
        Map<String, Of> byText = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(LedgerEvidence.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                List<String> tests = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(", ", -1));
                byText.put(cells[0] + " " + cells[1], new Of(tests, cells[3], cells[4]));
            }
        }
        return new LedgerEvidence(byText);
    }

    Of of(Requirement requirement) {
        return byText.getOrDefault(requirement.clause().paragraph() + " " + from(requirement), NOTHING);
    }

    /** The first day of its text; nothing where the text bears no date. */
    static String from(Requirement requirement) {
        return requirement.inForce().from().map(LocalDate::toString).getOrElse("");
    }
}
