package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** The prompt: its startup file, and what the README shows to type. */
class ShellTest {

    @Test
    void the_startup_file_imports_what_the_prompt_needs() throws IOException {
        try (JShell shell = shell()) {
            String asked = "notMet(check(load(\"records/3-renewal-six-days-late.json\"), day(\"2026-02-27\")))";
            List<SnippetEvent> events = run(shell, asked);
            assertThat(events).hasSize(1);
            assertThat(events.get(0).value())
                    .contains("OAR 411-415-0070(8)(f)  plan isp-2025")
                    .contains("OAR 411-415-0070(2)(b)  plan isp-2026");
        }
    }

    @Test
    void a_date_function_is_one_word_away() throws IOException {
        try (JShell shell = shell()) {
            assertThat(run(shell, "S02bInitialTerm.startsOn(day(\"2024-11-05\"))")
                            .get(0)
                            .value())
                    .isEqualTo("2024-12-01");
        }
    }

    @Test
    void why_and_what_is_missing_are_one_word_away() throws IOException {
        try (JShell shell = shell()) {
            assertThat(run(shell, """
                            var plan = load("records/5-transition-into-24-hour-program.json");
                            needs(plan, day("2025-08-20")).head().at();
                            """).get(1).value()).isEqualTo("\"/limitations\"");
            run(shell, "why(plan, day(\"2025-08-20\"), \"(8)(m)\");");
        }
    }

    private static JShell shell() throws IOException {
        JShell shell = JShell.builder().executionEngine("local").build();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            shell.addToClasspath(entry);
        }
        run(shell, Files.readString(Path.of("src/main/jshell/isp.jsh")));
        return shell;
    }

    /** Runs everything, and fails on a snippet that does not compile or throws. */
    private static List<SnippetEvent> run(JShell shell, String source) {
        List<SnippetEvent> all = new ArrayList<>();
        String rest = source;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String snippet = next.source() == null ? rest : next.source();
            for (SnippetEvent event : shell.eval(snippet)) {
                assertThat(event.status()).as(snippet).isEqualTo(Snippet.Status.VALID);
                assertThat(event.exception()).as(snippet).isNull();
                all.add(event);
            }
            rest = next.remaining() == null ? "" : next.remaining();
        }
        return all;
    }
}
