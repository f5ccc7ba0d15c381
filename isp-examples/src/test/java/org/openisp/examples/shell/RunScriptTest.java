package org.openisp.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts: those that come with the library, and how a script fails. */
class RunScriptTest {

    @TempDir
    private Path folder;

    private record Ran(int exitCode, String printed, String told) {}

    /** What each prints, as it was worked out by hand where it is a matter of the records; the rest was read. */
    @ParameterizedTest
    @ValueSource(strings = {"plans-that-lapse", "limitations-without-consent", "answers-that-depend-on-a-reading"})
    void a_script_that_comes_with_the_library_prints_its_table(String name) throws IOException {
        Ran ran = run(Prompt.STARTUP, Path.of("scripts", name + ".jsh"), "records");
        assertThat(ran.told()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        Path golden = Path.of("src/test/resources/scripts", name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, ran.printed());
        }
        assertThat(ran.printed()).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_script_has_its_table() throws IOException {
        try (var scripts = Files.list(Path.of("scripts"));
                var tables = Files.list(Path.of("src/test/resources/scripts"))) {
            assertThat(scripts.map(script -> script.getFileName().toString().replace(".jsh", ".txt")))
                    .containsExactlyInAnyOrderElementsOf(
                            tables.map(table -> table.getFileName().toString()).toList())
                    .hasSize(3);
        }
    }

    @Test
    void a_script_may_leave_out_semicolons_and_take_several_lines() throws IOException {
        Ran ran = run(script("""
                // A comment.
                int half(int n) {

                    return n / 2;
                }
                var four = half(8); print(four)

                print(
                    half(6))
                print(args)
                /exit
                this is never read
                """), "one \"two\" \\ three", "é");
        assertThat(ran).isEqualTo(new Ran(0, "4\n3\none \"two\" \\ three\né\n", ""));
    }

    @Test
    void what_does_not_compile_is_told_with_its_line() throws IOException {
        Ran ran = run(script("print(1)\n\n// comment\nprint(nothing)\nprint(2)\n"));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.printed()).isEqualTo("1\n");
        assertThat(ran.told()).startsWith("isp-shell: " + folder.resolve("test.jsh") + ":4: cannot find symbol");
    }

    @Test
    void what_throws_is_told_with_its_line() throws IOException {
        Ran ran = run(script("int bad() {\n  return 1 / 0;\n}\nvar x =\n  bad();\nprint(2)\n"));
        assertThat(ran)
                .isEqualTo(new Ran(
                        1,
                        "",
                        "isp-shell: " + folder.resolve("test.jsh") + ":5: java.lang.ArithmeticException: / by zero\n"));
    }

    @Test
    void what_is_used_before_it_is_defined_is_told() throws IOException {
        Ran ran = run(script("print(1)\nint f() {\n  return g();\n}\n"));
        assertThat(ran)
                .isEqualTo(new Ran(
                        1,
                        "1\n",
                        "isp-shell: " + folder.resolve("test.jsh")
                                + ":2: it uses what is not defined yet: method g()\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"if (true) {\n  print(1);\n", "/open other.jsh\n"})
    void what_is_not_complete_or_no_java_fails(String script) throws IOException {
        Ran ran = run(script("var a = 1\n" + script));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.told()).contains("test.jsh:");
        assertThat(ran.printed()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_told() throws IOException {
        assertThat(run(folder.resolve("none.jsh")))
                .isEqualTo(new Ran(2, "", "isp-shell: there is no file " + folder.resolve("none.jsh") + "\n"));
    }

    @Test
    void the_program_leaves_with_the_exit_code() throws IOException, InterruptedException {
        Process failing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunScript.class.getName(),
                        fewWords().toString(),
                        script("print(day(\"2025-11-21\"))\nday(\"never\")\nprint(2)\n")
                                .toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(failing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(failing.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("2025-11-21\n", "test.jsh:2: ", "\"never\" is no day of the calendar");
        assertThat(said.lines()).hasSize(2);
    }

    private Path script(String text) throws IOException {
        return Files.writeString(folder.resolve("test.jsh"), text);
    }

    private Ran run(Path script, String... arguments) throws IOException {
        return run(fewWords().toString(), script, arguments);
    }

    /** A startup file that is read sooner than that of the prompt. */
    private Path fewWords() throws IOException {
        return Files.writeString(
                folder.resolve("few-words.jsh"),
                "import io.vavr.collection.*;\nimport static org.openisp.examples.shell.Shell.*;\n");
    }

    private static Ran run(String startup, Path script, String... arguments) {
        List<String> files = new ArrayList<>(List.of(startup, script.toString()));
        files.addAll(List.of(arguments));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int[] exitCode = new int[1];
        String printed = Prompt.printedBy(
                () -> exitCode[0] = RunScript.run(new PrintStream(told, true, StandardCharsets.UTF_8), files));
        return new Ran(exitCode[0], printed, told.toString(StandardCharsets.UTF_8));
    }
}
