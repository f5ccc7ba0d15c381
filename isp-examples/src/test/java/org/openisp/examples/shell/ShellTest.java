package org.openisp.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Outcome.Status;

/** The prompt: its startup file, and its words. */
class ShellTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);

    private static Prompt prompt;

    @BeforeAll
    static void open() {
        prompt = new Prompt();
    }

    @AfterAll
    static void close() {
        prompt.close();
    }

    @Test
    void the_startup_file_imports_what_the_prompt_needs() {
        assertThat(prompt.type(
                        "print(notMet(check(load(\"records/3-renewal-six-days-late.json\"), day(\"2026-02-27\"))))"))
                .contains("record-3  OAR 411-415-0070(8)(f)  plan isp-2025  not met\n")
                .contains("record-3  OAR 411-415-0070(2)(b)  plan isp-2026  not met\n");
    }

    @Test
    void a_date_function_is_one_word_away() {
        assertThat(prompt.type("print(S02bInitialTerm.startsOn(day(\"2024-11-05\")))"))
                .isEqualTo("2024-12-01\n");
    }

    @Test
    void why_and_what_is_missing_are_one_word_away() {
        assertThat(prompt.type("""
                        var thin = load("records/5-transition-into-24-hour-program.json")
                        print(needs(thin, day("2025-08-20")).head().at())
                        """)).isEqualTo("/limitations\n");
        assertThat(prompt.type("why(thin, day(\"2025-08-20\"), \"(8)(m)\")\n")).contains("not more than");
        assertThat(prompt.type("why(thin, day(\"2025-08-20\"), \"(99)\")\n"))
                .isEqualTo("No clause (99) is asked of this record; write it as the law does: (8)(f), MO-11.\n");
    }

    @Test
    void the_help_lists_every_word_and_every_example_runs() {
        TreeSet<String> words = new TreeSet<>();
        for (Method method : Shell.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                words.add(method.getName());
            }
        }
        assertThat(Help.WORDS.map(word -> word.form().replaceAll("\\(.*", "")).toJavaList())
                .containsExactlyInAnyOrderElementsOf(words);
        String all = Help.WORDS.map(Help.Word::example).mkString("\n").replace("\"isp-examples/", "\"../isp-examples/");
        assertThat(prompt.type(all))
                .contains("Record record-3 as of 2026-02-27") // show
                .contains("met               115\n") // count
                .contains("\nOAR 411-415-0070\n") // print
                .contains("load(file)");
    }

    @Test
    void a_record_under_two_laws_is_held_against_both() throws IOException {
        ServiceRecord oregon = Shell.load("records/3-renewal-six-days-late.json");
        ServiceRecord both = oregon.withLaws(Option.some(Array.of("missouri", "oregon")));
        int byOregon = Shell.check(oregon, TODAY).size();
        assertThat(Shell.check(both, TODAY).map(answer -> answer.clause().law()).distinct())
                .hasSize(2);
        assertThat(Shell.check(both, TODAY).takeRight(byOregon)).isEqualTo(Shell.check(oregon, TODAY));
        String ofMissouri = Shell.check(both, TODAY).head().clause().paragraph();
        assertThat(ofMissouri).startsWith("MO-");
        assertThat(Shell.explain(both, TODAY, ofMissouri)).isNotEmpty();
        assertThat(Shell.explain(both, TODAY, "(8)(f)")).hasSize(2);
    }

    @Test
    void due_comes_by_the_day_and_holds_nothing_without_one() throws IOException {
        var days = Shell.due(Shell.load("records/3-renewal-six-days-late.json"), TODAY)
                .map(answer -> answer.due().get());
        assertThat(days).isEqualTo(days.sorted());
        assertThat(days).contains(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_day_or_a_file_that_is_none_is_told() {
        assertThatThrownBy(() -> Shell.day("2025-02-30"))
                .hasMessage("\"2025-02-30\" is no day of the calendar, such as 2025-11-21");
        assertThatThrownBy(() -> Shell.load("records/none.json"))
                .hasMessageStartingWith("there is no file or folder records/none.json; this is the folder ");
        assertThatThrownBy(() -> Shell.load("records/README.md"))
                .hasMessageStartingWith("records/README.md cannot be used:");
    }

    @Test
    void a_count_begins_with_the_most_frequent() {
        assertThat(Shell.count(Array.of("b", "c", "a", "b", "d"), letter -> letter))
                .containsExactly(
                        new Counted<>("b", 2), new Counted<>("a", 1), new Counted<>("c", 1), new Counted<>("d", 1));
    }

    @Test
    void no_word_prints_a_name_or_a_birth_date() throws IOException {
        ServiceRecord sally = Shell.load("records/1-eltss-published-plan.json");
        LocalDate day = LocalDate.of(2025, 12, 31);
        String printed = Prompt.printedBy(() -> {
            Shell.table(Shell.check(sally, day));
            Shell.table(Shell.needs(sally, day));
            Shell.table(Shell.flips(sally, day));
            Shell.print(Shell.check(sally, day));
            Shell.print(sally);
            Shell.show(sally, day);
        });
        assertThat(printed).contains("eltss-careplan1").doesNotContain("Sally", "1935");
        assertThat(Files.readString(Path.of("records/1-eltss-published-plan.json")))
                .contains("Sally", "1935");
    }

    @Test
    void each_status_can_be_named_without_its_type() {
        Arrays.stream(Status.values())
                .forEach(status ->
                        assertThat(prompt.type("print(" + status.name() + ")")).isEqualTo(status + "\n"));
    }
}
