package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.examples.cli.IspCli;
import org.openisp.rules.missouri.MissouriReadings;

/**
 * Whole records and the whole report that each must give. A changed report is a changed file: read the law, then run with
 * {@code -Dgolden.update=true}, and say in the changelog who will see another answer.
 */
class GoldenTest {

    /** The JSON of a report says the same as its text; a few are enough to hold its form. */
    private static final Set<Integer> WITH_JSON = Set.of(1, 2, 3, 4, 5, 6, 42, 43);

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<Tried> records() {
        return Tried.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_report_and_the_due_list_are_as_kept(Tried tried) throws IOException {
        for (String command : new String[] {"check", "due"}) {
            compare(tried.name() + "." + command + ".txt", run(command, tried, "text"));
            if (WITH_JSON.contains(tried.number())) {
                compare(tried.name() + "." + command + ".json", run(command, tried, "json"));
            }
        }
    }

    private static String run(String command, Tried tried, String format) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        List<String> words = new ArrayList<>(List.of(
                command,
                tried.file().toString(),
                "--all",
                "--as-of",
                tried.question().asOf().toString(),
                "--format",
                format));
        tried.question().lawVersion().forEach(day -> words.addAll(List.of("--law-version", day.toString())));
        tried.question()
                .readings()
                .of(MissouriReadings.WORKING_AGE)
                .forEach(ages -> words.addAll(List.of("--reading", MissouriReadings.WORKING_AGE.name() + "=" + ages)));
        IspCli.run(out, out, words.toArray(String[]::new));
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
