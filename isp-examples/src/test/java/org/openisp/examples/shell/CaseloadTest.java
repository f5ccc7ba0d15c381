package org.openisp.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openisp.core.ServiceRecord;

class CaseloadTest {

    private static final String OREGON = "{\"format\": \"isp-record/1\", \"id\": \"%s\", \"jurisdiction\": \"us-or\","
            + " \"individual\": {\"id\": \"individual-1\", \"name\": \"Z\u00fcrn\"}}";

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_read_in_the_order_of_names() throws IOException {
        write("b.json", OREGON.formatted("in-b"));
        write("a.jsonl", OREGON.formatted("first") + "\r\n\n" + OREGON.formatted("second"));
        write("notes.txt", "no record");
        Caseload all = Shell.caseload(folder.toString());
        assertThat(all.map(ServiceRecord::getId)).containsExactly("first", "second", "in-b");
        assertThat(all.filter(record -> record.getId().startsWith("in"))).hasSize(1);
        assertThat(all.flatMap(record -> Array.of(1, 2))).hasSize(6);
        assertThat(all.size()).isEqualTo(3);
    }

    @Test
    void bytes_come_through_as_they_are() throws IOException {
        write("a.jsonl", OREGON.formatted("first"));
        ServiceRecord fromFile = Shell.load(write("b.json", OREGON.formatted("first")));
        assertThat(Shell.caseload(folder.toString()).map(record -> record)).containsExactly(fromFile, fromFile);
    }

    @Test
    void what_is_no_record_is_told_and_left_out() throws IOException {
        write("a.jsonl", OREGON.formatted("first") + "\nnonsense\n{}\n" + OREGON.formatted("last"));
        Caseload all = Shell.caseload(folder.toString());
        String told = told(() -> all.map(ServiceRecord::getId).mkString(" "), "first last");
        assertThat(told.lines()).hasSize(2);
        assertThat(told).contains("left out: ", "a.jsonl, line 2: ", "a.jsonl, line 3: ");
    }

    @Test
    void a_record_for_which_no_law_answers_is_told_and_left_out() throws IOException {
        write("a.json", OREGON.formatted("oregon"));
        write("b.json", OREGON.formatted("elsewhere").replace("us-or", "acme:zz"));
        Caseload all = Shell.caseload(folder.toString());
        String told = told(
                () -> Shell.check(all, LocalDate.of(2025, 12, 31))
                        .map(Answer::record)
                        .distinct()
                        .mkString(" "),
                "oregon");
        assertThat(told).startsWith("left out: elsewhere: there is no law of the jurisdiction acme:zz");
        assertThat(told(() -> Shell.check(all, LocalDate.of(2020, 1, 1)).mkString(), ""))
                .contains("left out: oregon: no text of OAR 411-415-0070 is held for 2020-01-01");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(() -> Shell.caseload("nowhere"))
                .hasMessageStartingWith("there is no file or folder nowhere;");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** What is told on the standard error output on the way to an answer. */
    private static String told(Supplier<String> answer, String expected) {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(answer.get()).isEqualTo(expected);
        } finally {
            System.setErr(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
