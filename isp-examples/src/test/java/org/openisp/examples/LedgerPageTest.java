package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledger of each law as a page. A clause that is checked and that no record to try flips, fails the build. */
class LedgerPageTest {

    private static final Path EVIDENCE = Path.of("src/main/resources/org/openisp/examples/cli/ledger-evidence.tsv");

    static List<LawPage> laws() {
        return List.of(LawPage.OREGON, LawPage.MISSOURI);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_record_to_try_flips_every_clause_that_is_checked(LawPage law) {
        assertThat(law.lacking()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_page_is_as_the_rulebook_and_the_tests_are(LawPage law) throws IOException {
        hold(law.file(), law.text());
    }

    @Test
    void the_command_line_names_the_same_tests_and_records() throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        laws().forEach(law -> lines.addAll(law.evidence()));
        hold(EVIDENCE, String.join("\n", lines) + "\n");
    }

    private static void hold(Path kept, String text) throws IOException {
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(kept, text);
        }
        assertThat(Files.readString(kept))
                .as("run with -Ddocs.update=true, and read what changed")
                .isEqualTo(text);
    }
}
