package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.json.ReportJson;

@DisplayName("Pipes, colors, completion and schemas")
class ShellUseTest {

    private static final Path RECORD_3 = Path.of("records/3-renewal-six-days-late.json");
    private static final String ESCAPE = "\u001b[";

    @Test
    void a_record_may_come_from_standard_input() throws IOException {
        String record = Files.readString(RECORD_3);
        assertThat(Typed.withInput(record, "check", "-", "--as-of", "2026-02-27"))
                .isEqualTo(Typed.isp("check", RECORD_3.toString(), "--as-of", "2026-02-27"));
        assertThat(Typed.withInput(record, "validate", "-").out()).isEqualTo("standard input: good\n");
        assertThat(Typed.withInput(record, "diff", "-", RECORD_3.toString(), "--as-of", "2026-02-27")
                        .exitCode())
                .isZero();
        assertThat(Typed.withInput(record, "diff", RECORD_3.toString(), "-", "--as-of", "2026-02-27")
                        .exitCode())
                .isZero();
    }

    @Test
    void standard_input_is_read_once() throws IOException {
        Typed twice = Typed.withInput(Files.readString(RECORD_3), "diff", "-", "-", "--as-of", "2026-02-27");
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).startsWith("isp: standard input can be read once, and \"-\" stands twice");
        assertThat(Typed.withInput("{}", "validate", "-", "-").exitCode()).isEqualTo(2);
    }

    @Test
    void nothing_in_standard_input_is_told() {
        assertThat(Typed.isp("check", "-").err())
                .contains("standard input cannot be used, one problem")
                .contains("found nothing; expected a record");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check RECORD --as-of 2026-02-27 --all  | Not met        | 31
            check RECORD --as-of 2026-02-27 --all  | Still to do    | 33
            check RECORD --as-of 2026-02-27 --all  | Met            | 32
            due RECORD --as-of 2026-02-27 --all    | Overdue, or done late | 31
            due RECORD --as-of 2026-02-27 --all    | Due            | 33
            due RECORD --as-of 2026-02-27 --all    | Done in time   | 32
            explain RECORD (8)(f) --as-of 2026-02-27 | not met      | 31
            explain RECORD (8)(f) --as-of 2026-02-27 | still to do  | 33
            """)
    void the_words_that_say_how_it_stands_are_in_color_when_asked_for(String typed, String words, int color) {
        String[] plain = typed.replace("RECORD", RECORD_3.toString()).split(" ");
        String[] colored = (typed.replace("RECORD", RECORD_3.toString()) + " --color always").split(" ");
        String painted = Typed.isp(colored).out();
        assertThat(painted).contains(ESCAPE + "1m" + ESCAPE + color + "m" + words + ESCAPE + "0m");
        assertThat(painted.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(Typed.isp(plain).out());
        assertThat(Typed.isp(plain).out()).doesNotContain("\u001b");
    }

    @Test
    void color_may_be_said_before_or_after_the_command_and_be_off() {
        assertThat(Typed.isp("--color", "always", "due", RECORD_3.toString(), "--as-of", "2026-02-27")
                        .out())
                .contains(ESCAPE);
        assertThat(Typed.isp("due", RECORD_3.toString(), "--as-of", "2026-02-27", "--color", "never")
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(Typed.isp(
                                "due",
                                RECORD_3.toString(),
                                "--as-of",
                                "2026-02-27",
                                "--color",
                                "always",
                                "--format",
                                "json")
                        .out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void the_schemas_are_those_of_the_library() {
        assertThat(Typed.isp("schema", "record").out().stripTrailing())
                .isEqualTo(RecordJson.schema().stripTrailing());
        assertThat(Typed.isp("schema", "answers").out().stripTrailing())
                .isEqualTo(ReportJson.schema().stripTrailing());
        Typed unknown = Typed.isp("schema", "everything");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("everything").contains("answers");
    }

    @Test
    void every_command_says_on_its_page_what_its_help_says() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/command-line.md"));
        String help = Typed.isp("--help").out();
        String commands = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:"));
        List<String> names = Pattern.compile("^  (\\w+)  ", Pattern.MULTILINE)
                .matcher(commands)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).contains("check", "due", "when");
        assertThat(names)
                .allSatisfy(name -> assertThat(page)
                        .contains("\n## " + name + "\n\n<!-- output of: " + name + " --help -->\n")
                        .contains("](#" + name + ")"));
    }

    @Test
    void a_shell_completes_commands_and_options(@TempDir Path folder) throws IOException, InterruptedException {
        Path bash = Path.of("/bin/bash");
        assumeThat(bash).exists();
        Path script = Files.writeString(
                folder.resolve("isp-completion"), Typed.isp("completion").out());
        String completed = run(bash, """
                source '%s'
                complete -p isp
                completed() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _complete_isp 2>/dev/null; }
                completed isp va; echo "${COMPREPLY[@]}"
                completed isp when ora; echo "${COMPREPLY[@]}"
                completed isp due --al; echo "${COMPREPLY[@]}" | tr ' ' '\\n' | sort | paste -sd ' '
                completed isp due --format i; echo "${COMPREPLY[@]}"
                """.formatted(script));
        assertThat(completed.lines())
                .containsExactly(
                        "complete -o default -F _complete_isp isp",
                        "validate",
                        "oral-agreement",
                        "--alarm-days --all",
                        "ics");
    }

    private static String run(Path bash, String commands) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(bash.toString(), "--norc", "--noprofile", "-c", commands)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
