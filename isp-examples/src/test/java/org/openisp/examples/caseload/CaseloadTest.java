package org.openisp.examples.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebooks;

@DisplayName("isp caseload, as somebody meets it who has many records")
class CaseloadTest {

    private static final String DAY = "2025-04-01";
    private static final String[] COUNTS = {
        "applicable", "met", "not_met", "pending", "undetermined", "judgment", "denominator", "rate", "rate_status"
    };

    @TempDir
    private Path temp = Path.of("");

    private Path lines(String... lines) throws IOException {
        return Files.writeString(temp.resolve("records.jsonl"), String.join("\n", lines) + "\n");
    }

    private Path out() {
        return temp.resolve("out");
    }

    @Test
    void a_caseload_that_was_counted_by_hand() throws IOException {
        Path records = lines(
                CopyCases.inTime("a"),
                CopyCases.inTime("b"),
                CopyCases.never("c"),
                CopyCases.inTime("d"),
                CopyCases.notRecorded("e"),
                CopyCases.toDo("f"));

        CaseloadRun run = CaseloadRun.into(out(), records, "--as-of", DAY);

        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.err).isEmpty();
        assertThat(run.rows("summary.csv", "(8)(m)"))
                .extracting(row -> CaseloadRun.some(row, COUNTS))
                .containsExactly(
                        List.of("6", "3", "1", "1", "1", "0", "4", "0.7500", "given"),
                        List.of("6", "3", "1", "1", "1", "0", "4", "0.7500", "given"));
        assertThat(run.rows("findings.csv", "(8)(m)"))
                .extracting(row -> CaseloadRun.some(row, "record", "outcome", "due", "done"))
                .containsExactly(
                        List.of("a", "MET", "2025-03-20", "2025-03-20"),
                        List.of("b", "MET", "2025-03-20", "2025-03-20"),
                        List.of("c", "NOT_MET", "2025-03-20", ""),
                        List.of("d", "MET", "2025-03-20", "2025-03-20"),
                        List.of("e", "UNDETERMINED", "2025-03-20", ""),
                        List.of("f", "PENDING", "2025-04-08", ""));
        assertThat(run.rows("due.csv", "(8)(m)"))
                .extracting(row -> CaseloadRun.some(row, "due", "state", "days", "record"))
                .containsExactly(
                        List.of("2025-03-20", "overdue", "-12", "c"),
                        List.of("2025-03-20", "not-known", "-12", "e"),
                        List.of("2025-04-08", "due-soon", "7", "f"));
        assertThat(run.rows("missing-facts.csv", "(8)(m)"))
                .extracting(row -> CaseloadRun.some(row, "part", "field", "findings", "records"))
                .containsExactly(List.of("record", "deliveries", "1", "1"));
        assertThat(run.rows("problems.csv")).isEmpty();
        assertThat(run.out)
                .startsWith("Caseload as of 2025-04-01: 6 records, 1 with something required that is not met\n")
                .contains(
                        "  oregon (8)(m)                       6        1        1        1        .        3       75\n");
        assertThat(run.files().keySet())
                .containsExactly(
                        "due-by-month.png",
                        "due-by-month.svg",
                        "due.csv",
                        "findings.csv",
                        "missing-facts.csv",
                        "not-met.png",
                        "not-met.svg",
                        "problems.csv",
                        "summary.csv",
                        "summary.json");
    }

    @Test
    void soon_ends_with_its_last_day() throws IOException {
        Path records = lines(CopyCases.toDo("f"));

        assertThat(CaseloadRun.into(out(), records, "--as-of", DAY, "--soon-days", "7")
                        .rows("due.csv"))
                .hasSize(1);
        assertThat(CaseloadRun.into(out(), records, "--as-of", DAY, "--soon-days", "6", "--force")
                        .rows("due.csv"))
                .isEmpty();
    }

    @Test
    void bad_lines_are_told_with_their_numbers_and_stop_nothing() throws IOException {
        Path records = lines(
                "\uFEFF" + CopyCases.inTime("a") + "\r", // a byte order mark, and an end of line from Windows
                "oops, Sally",
                "",
                "   \t\r",
                CopyCases.inTime("a"),
                "[]",
                CopyCases.inTime("b").replace("\"deliveredOn\":\"2025-03-20\"", "\"deliveredOn\":\"2025-02-30\""),
                CopyCases.never("long", "\"birthDate\":\"1990-01-01\"" + " ".repeat(3000)),
                CopyCases.inTime("g").replace("us-or", "us:nowhere"),
                CopyCases.inTime("z"));

        CaseloadRun run =
                CaseloadRun.into(out(), records, "--as-of", DAY, "--max-line-bytes", "2000", "--threads", "2");

        assertThat(run.exitCode).isEqualTo(3);
        assertThat(run.rows("problems.csv"))
                .extracting(row -> CaseloadRun.some(row, "line", "record", "at", "found"))
                .containsExactly(
                        List.of("2", "", "", "something that is not JSON at line 1, column 1"),
                        List.of("5", "a", "/id", "the id of a record that was read before"),
                        List.of("6", "", "", "a list"),
                        List.of("7", "b", "/deliveries/0/deliveredOn", "\"2025-02-30\", a day that does not exist"),
                        List.of("8", "", "", "more than 2000 bytes"),
                        List.of(
                                "9",
                                "g",
                                "/laws",
                                "that it cannot be told against which law to hold it: there is no law of the jurisdiction"
                                        + " us:nowhere; there are "
                                        + names()));
        assertThat(run.rows("problems.csv"))
                .allSatisfy(row -> assertThat(row.get("file")).isEqualTo(records.toString()))
                .allSatisfy(row -> assertThat(row.get("expected")).isNotBlank());
        assertThat(run.rows("findings.csv", "(8)(m)"))
                .extracting(row -> row.get("record"))
                .containsExactly("a", "z");
        assertThat(run.out)
                .contains("2 records")
                .contains("Left out, could not be used (6)")
                .contains(records + ", line 2")
                .doesNotContain("Sally");
    }

    private static String names() {
        return Rulebooks.installed().names().mkString(", ");
    }

    @Test
    void a_record_of_a_day_before_the_first_text_is_left_out() throws IOException {
        CaseloadRun run = CaseloadRun.into(out(), lines(CopyCases.inTime("a")), "--as-of", "2024-10-24");

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.rows("problems.csv"))
                .singleElement()
                .extracting(row -> row.get("found"))
                .asString()
                .contains("no text of OAR 411-415-0070 is held for 2024-10-24");
    }

    @Test
    void the_files_are_the_same_with_any_number_of_threads() {
        Path records = Path.of("records");
        String[] options = {
            "--as-of",
            "2026-02-27",
            "--group-by",
            "entity,program,language,age-band",
            "--suppress-below",
            "3",
            "--sample",
            "5",
            "--monthly-from",
            "2026-01"
        };
        CaseloadRun one = CaseloadRun.into(temp.resolve("1"), records, with(options, "--threads", "1"));
        assertThat(one.files()).hasSize(13);
        for (String threads : List.of("2", "8")) {
            CaseloadRun several = CaseloadRun.into(temp.resolve(threads), records, with(options, "--threads", threads));
            assertThat(several.out).isEqualTo(one.out);
            Map<String, byte[]> files = several.files();
            assertThat(files.keySet()).isEqualTo(one.files().keySet());
            one.files()
                    .forEach((name, bytes) ->
                            assertThat(files.get(name)).as(name).isEqualTo(bytes));
        }
    }

    private static String[] with(String[] options, String... more) {
        String[] all = Arrays.copyOf(options, options.length + more.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        return all;
    }

    @Test
    void counts_of_the_tables_add_up() {
        CaseloadRun run =
                CaseloadRun.into(out(), Path.of("records"), "--as-of", "2026-02-27", "--monthly-from", "2025-12");

        List<CSVRecord> summary = run.rows("summary.csv");
        assertThat(summary.stream()
                        .filter(row -> row.get("unit").equals("finding"))
                        .mapToLong(row -> number(row, "total"))
                        .sum())
                .isEqualTo(run.rows("findings.csv").size());
        Map<String, Long> records = Map.of("oregon", 36L, "missouri", 12L);
        for (String table : List.of("summary.csv", "snapshots.csv")) {
            for (CSVRecord row : run.rows(table)) {
                long applicable = number(row, "met")
                        + number(row, "not_met")
                        + number(row, "pending")
                        + number(row, "undetermined")
                        + number(row, "judgment");
                assertThat(number(row, "applicable")).isEqualTo(applicable);
                assertThat(number(row, "total")).isEqualTo(applicable + number(row, "not_applicable"));
                assertThat(number(row, "denominator")).isEqualTo(number(row, "met") + number(row, "not_met"));
                if (row.get("unit").equals("record")) {
                    assertThat(number(row, "total")).isEqualTo(records.get(row.get("law")));
                }
            }
        }
    }

    private static long number(CSVRecord row, String column) {
        return Long.parseLong(row.get(column));
    }

    @Test
    void month_by_month_the_same_counts_as_of_the_last_day() throws IOException {
        // on February 28 nobody has signed; on March 31 the copy of c is overdue, and that of f still to do
        CaseloadRun run = CaseloadRun.into(
                out(), lines(CopyCases.never("c"), CopyCases.toDo("f")), "--as-of", DAY, "--monthly-from", "2024-09");

        assertThat(run.rows("snapshots.csv", "(8)(m)").stream()
                        .filter(row -> row.get("unit").equals("record"))
                        .filter(row -> row.get("month").compareTo("2025-02") >= 0))
                .extracting(row -> CaseloadRun.some(row, "month", "as_of", "not_met", "pending"))
                .containsExactly(
                        List.of("2025-02", "2025-02-28", "0", "0"),
                        List.of("2025-03", "2025-03-31", "1", "1"),
                        List.of("2025-04", "2025-04-01", "1", "1"));
        assertThat(run.rows("snapshots.csv").get(0).get("month")).isEqualTo("2024-10");
        assertThat(run.out).contains("OAR 411-415-0070: the months 2024-09 to 2024-09 are left out of the snapshots");
    }

    @Test
    void groups_with_small_counts_kept_back() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append(CopyCases.never("old-" + i, "\"birthDate\":\"1950-04-01\""))
                    .append('\n');
            lines.append(CopyCases.never("adult-" + i, "\"birthDate\":\"2003-04-01\""))
                    .append('\n');
        }
        lines.append(CopyCases.inTime("unknown")).append('\n');
        Path records = Files.writeString(temp.resolve("records.jsonl"), lines);

        CaseloadRun open =
                CaseloadRun.into(out(), records, "--as-of", DAY, "--group-by", "age-band", "--suppress-below", "0");
        assertThat(open.rows("groups.csv", "(8)(m)"))
                .extracting(row -> CaseloadRun.some(row, "group", "records", "met", "not_met", "rate"))
                .containsExactly(
                        List.of("22 to 34", "12", "0", "12", "0.0000"),
                        List.of("65 and older", "12", "0", "12", "0.0000"),
                        List.of("not recorded", "1", "1", "0", "1.0000"));

        CaseloadRun kept = CaseloadRun.into(out(), records, "--as-of", DAY, "--group-by", "age-band", "--force");
        assertThat(kept.rows("groups.csv", "(8)(m)"))
                .extracting(row -> CaseloadRun.some(row, "group", "records", "met", "not_met", "rate", "rate_status"))
                .contains(List.of("not recorded", "*", "*", "*", "", "suppressed"))
                .filteredOn(row -> row.get(1).equals("*"))
                .as("with one group alone the other two would give it away")
                .hasSize(2);
    }

    @Test
    void the_sample_is_the_same_whatever_the_order_and_another_with_another_seed() throws IOException {
        String[] some = new String[40];
        String[] reversed = new String[40];
        for (int i = 0; i < 40; i++) {
            some[i] = i % 4 == 0 ? CopyCases.never("r" + i) : CopyCases.inTime("r" + i);
            reversed[39 - i] = some[i];
        }
        String[] options = {"--as-of", DAY, "--sample", "3", "--stratified", "--force", "--seed"};

        List<List<String>> seven = drawn(CaseloadRun.into(out(), lines(some), with(options, "7")));

        assertThat(seven).hasSize(6);
        assertThat(seven.subList(0, 3))
                .allMatch(row -> row.get(0).equals("not met") && row.get(3).equals("1"));
        assertThat(seven.subList(3, 6))
                .allMatch(row ->
                        row.get(0).equals("nothing not met") && row.get(3).equals("0"));
        assertThat(seven).extracting(row -> row.get(1)).containsExactly("1", "2", "3", "1", "2", "3");
        assertThat(drawn(CaseloadRun.into(out(), lines(reversed), with(options, "7"))))
                .isEqualTo(seven);
        assertThat(drawn(CaseloadRun.into(out(), lines(some), with(options, "8"))))
                .isNotEqualTo(seven);
    }

    private static List<List<String>> drawn(CaseloadRun run) {
        return run.rows("sample.csv").stream()
                .map(row -> CaseloadRun.some(row, "stratum", "number", "record", "not_met"))
                .toList();
    }

    @Test
    void only_the_outcomes_that_are_asked_for_are_listed() throws IOException {
        CaseloadRun run =
                CaseloadRun.into(out(), lines(CopyCases.never("a")), "--as-of", DAY, "--findings", "not-met,pending");

        assertThat(run.rows("findings.csv"))
                .extracting(row -> row.get("outcome"))
                .contains("NOT_MET");
        assertThat(run.rows("findings.csv"))
                .extracting(row -> row.get("outcome"))
                .isSubsetOf("NOT_MET", "PENDING");
    }

    @Test
    void a_folder_that_is_not_empty_is_left_alone_without_force() throws IOException {
        Path records = lines(CopyCases.inTime("a"));
        Files.createDirectories(out());
        Files.writeString(out().resolve("mine.txt"), "mine");
        Files.writeString(out().resolve("sample.csv"), "of an earlier run");

        CaseloadRun refused = CaseloadRun.into(out(), records, "--as-of", DAY);
        assertThat(refused.exitCode).isEqualTo(2);
        assertThat(refused.err).contains("is not empty").contains("--force");
        assertThat(refused.files()).containsOnlyKeys("mine.txt", "sample.csv");

        CaseloadRun forced = CaseloadRun.into(out(), records, "--as-of", DAY, "--force");
        assertThat(forced.files()).containsKeys("mine.txt", "summary.csv").doesNotContainKey("sample.csv");
        try (var left = Files.list(temp)) {
            assertThat(left)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_kindly() throws IOException {
        Path records = lines(CopyCases.inTime("a"));
        CaseloadRun run = CaseloadRun.into(records.resolve("out"), records, "--as-of", DAY);
        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err).startsWith("isp: --out: ").contains("cannot be a folder");
    }

    @Test
    void every_option_that_cannot_be_is_told_at_once() {
        CaseloadRun run = CaseloadRun.of(
                "records", "--group-by", "county", "--soon-days", "-1", "--most-unknown", "101", "--sample", "0");

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err)
                .contains("--group-by writes a table")
                .contains("--soon-days takes 0 or more")
                .contains("--most-unknown takes a percentage")
                .contains("--sample takes 1 or more");
        assertThat(CaseloadRun.of("no-such", "nor-such").err)
                .contains("no file or folder no-such")
                .contains("no file or folder nor-such");
        assertThat(CaseloadRun.of("records", "--group-by", "shoe-size").err)
                .contains(
                        "--group-by: there is no \"shoe-size\"; there are entity, program, county, language, age-band");
    }

    @Test
    void months_begin_no_later_than_the_day_asked_about() throws IOException {
        Path records = lines(CopyCases.inTime("a"));
        CaseloadRun late = CaseloadRun.into(out(), records, "--as-of", DAY, "--monthly-from", "2025-05");
        assertThat(late.exitCode).isEqualTo(2);
        assertThat(late.err).startsWith("isp: --monthly-from: 2025-05 is after 2025-04-01, the day asked about");
        assertThat(CaseloadRun.into(out(), records, "--as-of", DAY, "--monthly-from", "2025-04").exitCode)
                .isZero();
    }

    @Test
    void a_file_that_is_named_twice_is_refused() throws IOException {
        Path records = lines(CopyCases.inTime("a"));
        Path same = temp.resolve(".").resolve("records.jsonl");
        for (String[] twice : List.of(
                new String[] {records.toString(), records.toString()},
                new String[] {records.toString(), same.toString()},
                new String[] {temp.toString(), records.toString()})) {
            CaseloadRun refused = CaseloadRun.of(twice);
            assertThat(refused.exitCode).isEqualTo(2);
            assertThat(refused.err).contains("is named twice; name it once").hasLineCount(1);
        }
        CaseloadRun piped = CaseloadRun.of("-", "-");
        assertThat(piped.exitCode).isEqualTo(2);
        assertThat(piped.err).contains("standard input can be read once").hasLineCount(1);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void packed_files_are_read_alone_and_in_a_folder() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("packed"));
        Path one = Files.write(
                folder.resolve("1.jsonl.gz"), packed(CopyCases.inTime("a") + "\n" + CopyCases.never("b") + "\n"));
        Files.write(folder.resolve("2.json.gz"), packed(CopyCases.inTime("c").replace(",", ",\n")));
        Files.write(folder.resolve("3.ndjson.gz"), packed(CopyCases.inTime("d")));
        Files.write(folder.resolve("4.txt.gz"), packed("something else"));

        assertThat(CaseloadRun.of(one.toString(), "--as-of", DAY).out).contains("2 records, 1 with");
        CaseloadRun all = CaseloadRun.of(folder.toString(), "--as-of", DAY);
        assertThat(all.exitCode).isEqualTo(1);
        assertThat(all.out).contains("4 records, 1 with");
    }

    @Test
    void a_packed_file_that_is_damaged_is_told_and_stops_nothing() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("packed"));
        Files.writeString(folder.resolve("1.jsonl.gz"), CopyCases.inTime("a"));
        byte[] whole = packed(CopyCases.inTime("b"));
        Files.write(folder.resolve("2.jsonl.gz"), Arrays.copyOf(whole, whole.length - 20));
        Files.write(folder.resolve("3.jsonl.gz"), new byte[0]);
        byte[] damaged = packed(CopyCases.inTime("d"));
        damaged[damaged.length - 6] ^= 1; // in the checksum at its end
        Files.write(folder.resolve("4.jsonl.gz"), damaged);
        Files.write(folder.resolve("5.jsonl.gz"), packed(CopyCases.inTime("e")));

        CaseloadRun run = CaseloadRun.into(out(), folder, "--as-of", DAY);

        assertThat(run.exitCode).isEqualTo(3);
        assertThat(run.rows("problems.csv"))
                .extracting(row -> row.get("file").substring(folder.toString().length() + 1) + ": " + row.get("found"))
                .containsExactly(
                        "1.jsonl.gz: a file that is not packed by gzip",
                        "2.jsonl.gz: a packed file that is cut off or damaged",
                        "3.jsonl.gz: a file that is not packed by gzip",
                        "4.jsonl.gz: a packed file that is cut off or damaged");
        assertThat(run.out).contains("1 record, ");
    }

    @Test
    void what_several_requirements_of_a_clause_ask_is_told_together() throws IOException {
        CaseloadRun run = CaseloadRun.into(out(), lines(CopyCases.inTime("a")), "--as-of", DAY);
        Seq<Requirement> all = Rulebooks.installed().named("oregon").requirements();
        for (String clause : List.of("(3)(b)", "(8)(b)", "(10)(a)", "(8)(m)")) {
            List<String> asked =
                    List.of(run.rows("summary.csv", clause).get(0).get("asks").split("; ", -1));
            List<String> newest = all.filter(one -> one.clause().paragraph().equals(clause))
                    .filter(one -> one.inForce().through().isEmpty())
                    .map(Requirement::asks)
                    .distinct()
                    .toJavaList();
            assertThat(asked).as(clause).isEqualTo(newest);
        }
    }

    @Test
    void nothing_at_all_is_2_and_everything_in_order_is_0() throws IOException {
        Path nothing = Files.createDirectory(temp.resolve("nothing"));
        assertThat(CaseloadRun.of(nothing.toString()).exitCode).isEqualTo(2);
        assertThat(CaseloadRun.of("records/2-foster-home-renewed-on-time.json", "--as-of", "2026-02-27").exitCode)
                .isZero();
    }

    @Test
    void records_come_from_standard_input_as_well() {
        assertThat(CaseloadRun.piped(CopyCases.never("a"), "-", "--as-of", DAY).out)
                .contains("1 record, 1 with something required");
    }

    @Test
    void json_prints_what_the_folder_holds() throws IOException {
        CaseloadRun run = CaseloadRun.into(out(), lines(CopyCases.never("a"), "{"), "--as-of", DAY, "--format", "json");

        assertThat(run.out).isEqualTo(Files.readString(out().resolve("summary.json")));
        assertThat(run.out).startsWith("""
                        {
                          "format" : "isp-measures/1",
                          "asOf" : "2025-04-01",
                          "records" : 1,
                          "recordsNotMet" : 1,
                          "unusable" : 1,
                        """);
    }

    @Test
    void no_name_birth_date_or_words_of_a_record_are_in_any_output() {
        Path sally = Path.of("records/1-eltss-published-plan.json");
        CaseloadRun run = CaseloadRun.into(
                out(),
                sally,
                "--as-of",
                "2025-04-01",
                "--group-by",
                "entity,program,county,language,age-band",
                "--sample",
                "1",
                "--suppress-below",
                "0");

        assertThat(run.exitCode).isBetween(0, 1);
        assertThat(run.out).doesNotContain("Sally").doesNotContain("1935");
        run.files().forEach((name, bytes) -> {
            if (!name.endsWith(".png")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("Sally")
                        .doesNotContain("1935");
            }
        });
    }

    @Test
    void the_data_dictionary_lists_every_column_of_every_table_in_its_order() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/caseload-csv.md"));
        for (Table table : Table.values()) {
            int from = page.indexOf("## `" + table.file() + "`");
            assertThat(from).as(table.file()).isNotNegative();
            int to = page.indexOf("\n## ", from + 1);
            List<String> listed = page.substring(from, to < 0 ? page.length() : to)
                    .lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.substring(3, line.indexOf('`', 3)))
                    .toList();
            assertThat(listed).as(table.file()).isEqualTo(table.columns());
        }
    }
}
