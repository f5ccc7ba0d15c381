package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int generate(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "generate";
        args[1] = "--as-of";
        args[2] = "2026-07-31";
        System.arraycopy(options, 0, args, 3, options.length);
        return IspCli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void a_folder_gets_the_records_and_what_was_planted(@TempDir Path there) throws IOException {
        Path folder = there.resolve("new/caseload");
        assertThat(generate("--size", "12", "--defects", "3", "--out", folder.toString()))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("records.jsonl"))).hasSize(12);
        // the first three of the catalog, at even distances: each breaks one clause of one plan
        assertThat(Files.readAllLines(folder.resolve("planted.csv")))
                .hasSize(4)
                .satisfies(rows -> assertThat(rows.get(1)).startsWith("synthetic-000004,barrier-without-strategy,"))
                .satisfies(rows -> assertThat(rows.get(3)).startsWith("synthetic-000012,work-not-addressed,"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void so_many_of_each_clause_are_planted(@TempDir Path folder) throws IOException {
        assertThat(generate("--size", "8", "--defects", "(8)(m)=3, (8)(d)=2", "--out", folder.toString()))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("planted.csv")).stream()
                        .skip(1)
                        .map(row -> row.split(",", -1)[3]))
                .containsExactly("(8)(m)", "(8)(m)", "(8)(m)", "(8)(d)", "(8)(d)");
    }

    @Test
    void a_dash_prints_the_records_alone() {
        assertThat(generate("--size", "2", "--out", "-")).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"format\":\"isp-record/1\","));
    }

    @Test
    void what_stands_there_is_not_written_over(@TempDir Path folder) throws IOException {
        Path mine = Files.writeString(folder.resolve("records.jsonl"), "mine");
        assertThat(generate("--size", "2", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("records.jsonl").contains("not written over");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void a_folder_that_cannot_be_made_is_2(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(generate("--size", "2", "--out", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("name a folder that can be written to");
    }

    @Test
    void everything_wrong_with_the_defects_is_told_at_once() {
        assertThat(generate("--size", "2", "--defects", "(8)(m)=x,(9)(z)=1,", "--out", "-"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("\"(8)(m)=x\" is neither a number nor a clause with one")
                .contains("no defect is about (9)(z); there are some about (1)(c)(C) ")
                .contains("\"\" is neither");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void more_defects_than_records_are_refused() {
        assertThat(generate("--size", "2", "--defects", "3", "--out", "-")).isEqualTo(2);
        assertThat(err.toString()).contains("--defects asks for 3").contains("only 2 records");
    }

    @Test
    void a_caseload_without_records_is_refused() {
        assertThat(generate("--size", "0", "--out", "-")).isEqualTo(2);
        assertThat(err.toString()).contains("--size 0: a caseload has at least one record");
    }

    @Test
    void a_day_without_law_has_no_room_for_defects() {
        assertThat(generate("--as-of", "2023-05-31", "--size", "2", "--defects", "1", "--out", "-"))
                .isEqualTo(2);
        assertThat(err.toString()).isNotEmpty();
    }
}
