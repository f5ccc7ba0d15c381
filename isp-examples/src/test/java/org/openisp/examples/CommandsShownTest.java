package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.examples.cli.IspCli;

/**
 * Every command that a page or a help text shows can be run as it stands there: with a record in the place of {@code
 * RECORD.json}, and with its words in the places of clauses and laws.
 */
class CommandsShownTest {

    private static final Path ROOT = Path.of("..");
    private static final String RECORD = "records/3-renewal-six-days-late.json";
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HELP_EXAMPLE = Pattern.compile("^  (\\S.*\\| )?isp .*$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** What a reader puts in. */
    private static final Map<String, String> PLACES = Map.of(
            "RECORD.json", RECORD,
            "LAST-MONTH.json", RECORD,
            "THIS-MONTH.json", "records/2-foster-home-renewed-on-time.json",
            "CASELOAD.jsonl", "caseloads/three-lines-and-two-bad-ones.jsonl",
            "EXPORT/*.json", RECORD);

    /** Commands that do not end by themselves. */
    private static final List<String> STAYING = List.of("serve");

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> shown() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            for (Path page : Stream.concat(Stream.of(ROOT.resolve("README.md"), Path.of("records/README.md")), pages)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher block = SHELL_BLOCK.matcher(Files.readString(page));
                while (block.find()) {
                    block.group(1).lines().filter(CommandsShownTest::isOfIsp).forEach(all::add);
                }
            }
        }
        for (String command : commands()) {
            Matcher example = HELP_EXAMPLE.matcher(printed(command.split(" ", -1)));
            example.results().map(found -> found.group().strip()).forEach(all::add);
        }
        return all.stream()
                .distinct()
                .filter(line -> STAYING.stream().noneMatch(staying -> line.contains("isp " + staying)));
    }

    private static boolean isOfIsp(String line) {
        return line.matches("(.*\\| )?(isp-examples/bin/)?isp .*");
    }

    /** The help of isp, and of each command that it lists. */
    private static List<String> commands() {
        List<String> all = new ArrayList<>(List.of("--help"));
        Pattern.compile("(?m)^  ([a-z]+)  +\\S")
                .matcher(printed("--help").split("Commands:", -1)[1].split("Exit codes", -1)[0])
                .results()
                .forEach(found -> all.add(found.group(1) + " --help"));
        assertThat(all).hasSizeGreaterThan(12);
        return all;
    }

    private static String printed(String... words) {
        StringWriter out = new StringWriter();
        IspCli.run(new PrintWriter(out, true), new PrintWriter(out, true), words);
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void a_command_that_is_shown_can_be_run(String line) throws IOException {
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told, true);
        byte[] piped = line.contains("|")
                ? Files.readAllBytes(
                        Path.of(line.contains("caseload") ? "caseloads/three-lines-and-two-bad-ones.jsonl" : RECORD))
                : new byte[0];
        int exit = IspCli.run(new ByteArrayInputStream(piped), out, out, words(line));
        assertThat(exit).as(told.toString()).isNotEqualTo(2);
    }

    /** The words of the command itself, as a shell splits them; what goes before a pipe or into a file is left out. */
    private String[] words(String line) {
        String command = line.substring(line.indexOf('|') + 1).strip().replaceFirst(" > \\S+$", "");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring(command.indexOf(' ')));
        while (word.find()) {
            String written = word.group(1) == null ? word.group(2) : word.group(1);
            boolean isFolder = !words.isEmpty() && words.get(words.size() - 1).equals("--out") && !written.equals("-");
            words.add(isFolder ? folder.resolve("out").toString() : path(written));
        }
        return words.toArray(String[]::new);
    }

    private static String path(String written) {
        String place = PLACES.getOrDefault(written, written);
        return place.startsWith("isp-examples/") ? place.substring("isp-examples/".length()) : place;
    }
}
