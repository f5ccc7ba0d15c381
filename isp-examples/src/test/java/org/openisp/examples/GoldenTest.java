package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.examples.cli.IspCli;

/**
 * Whole records and the whole report that each must give. A changed report is a changed file: read the law, then run with
 * {@code -Dgolden.update=true}, and say in the changelog who will see another answer.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1-eltss-published-plan, 2018-06-01, 2024-10-25",
        "2-foster-home-renewed-on-time, 2025-12-20,",
        "3-renewal-six-days-late, 2025-12-20,",
        "4-urgent-revision-on-oral-agreement, 2024-12-02,",
        "5-transition-into-24-hour-program, 2025-05-12,",
        "6-case-management-only, 2025-11-21,",
    })
    void the_report_and_the_due_list_are_as_kept(String record, String asOf, String lawVersion) throws IOException {
        for (String command : new String[] {"check", "due"}) {
            String printed = run(command, record, asOf, lawVersion, "text");
            compare(record + "." + command + ".txt", printed);
        }
        compare(record + ".check.json", run("check", record, asOf, lawVersion, "json"));
        compare(record + ".due.json", run("due", record, asOf, lawVersion, "json"));
    }

    private static String run(String command, String record, String asOf, String lawVersion, String format) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        String file = "records/" + record + ".json";
        if (lawVersion == null) {
            IspCli.run(out, out, command, file, "--all", "--as-of", asOf, "--format", format);
        } else {
            IspCli.run(
                    out, out, command, file, "--all", "--as-of", asOf, "--format", format, "--law-version", lawVersion);
        }
        return printed.toString();
    }

    private static void compare(String name, String printed) throws IOException {
        Path kept = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(kept, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(kept));
    }
}
