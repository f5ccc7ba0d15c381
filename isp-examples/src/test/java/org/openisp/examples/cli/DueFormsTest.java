package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The due list as a table, a note or a calendar, as somebody asks at a command line")
class DueFormsTest {

    private static final String RECORD_1 = "records/1-eltss-published-plan.json";
    private static final String RECORD_3 = "records/3-renewal-six-days-late.json";
    private static final String RECORD_37 = "records/37-guardian-and-all-thirteen-components.json";

    @Test
    void a_row_has_what_the_due_list_tells() throws IOException {
        List<CSVRecord> rows = table(due(RECORD_3, "2026-02-27", "csv").out());
        assertThat(rows).hasSize(4);
        CSVRecord late = rows.get(0);
        assertThat(late.get("record")).isEqualTo("record-3");
        assertThat(late.get("as_of")).isEqualTo("2026-02-27");
        assertThat(late.get("law")).isEqualTo("oregon");
        assertThat(late.get("clause")).isEqualTo("(8)(f)");
        assertThat(late.get("subject_type")).isEqualTo("plan");
        assertThat(late.get("subject_id")).isEqualTo("isp-2025");
        assertThat(late.get("outcome")).isEqualTo("NOT_MET");
        assertThat(late.get("due")).isEqualTo("2025-12-31");
        assertThat(late.get("done")).isEqualTo("2026-01-06");
        assertThat(late.get("days_left")).isEmpty();
        assertThat(late.get("acts_next")).isEqualTo("CASE_MANAGER");
        // February 27 to December 31: 1 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31
        assertThat(rows.get(2).get("due")).isEqualTo("2026-12-31");
        assertThat(rows.get(2).get("days_left")).isEqualTo("307");
    }

    @Test
    void a_row_ends_as_rfc_4180_says_and_a_number_of_days_is_a_number() throws IOException {
        String table = due(RECORD_3, "2026-01-03", "csv").out();
        assertThat(table.replace("\r\n", "")).doesNotContain("\n");
        assertThat(table(table).get(0).get("days_left")).isEqualTo("-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void an_id_is_no_formula(String id, @TempDir Path folder) throws IOException {
        Path file = withPlan(id, folder);
        assertThat(table(due(file.toString(), "2026-02-27", "csv").out()).get(0).get("subject_id"))
                .isEqualTo("'" + id);
    }

    @Test
    void the_note_has_a_table_for_each_way_in_which_something_can_stand() {
        String note = due(RECORD_3, "2026-02-27", "markdown").out();
        assertThat(note)
                .startsWith(
                        "# Due list of record record-3\n\nAs of 2026-02-27, by OAR 411-415-0070 (text of APD 14-2025,")
                .contains("\n## Overdue, or done late (2)\n\n| last day | when |")
                .contains(
                        "\n| 2025-12-31 | 6 days late | (8)(f) | plan isp-2025 | the ISP that renews this one is signed")
                .contains("\n## Due (2)\n");
    }

    @Test
    void an_id_in_the_note_is_only_words(@TempDir Path folder) throws IOException {
        Path file = withPlan("a|b <b>[c](https://d.example) *e* `f`", folder);
        assertThat(due(file.toString(), "2026-02-27", "markdown").out())
                .contains("| plan a\\|b \\<b\\>\\[c\\](https\\://d.example) \\*e\\* \\`f\\` |");
    }

    @Test
    void several_laws_stand_in_one_table_and_in_one_calendar() throws IOException {
        Typed both = isp("due", RECORD_37, "--as-of", "2026-03-31", "--law", "missouri,oregon", "--format", "csv");
        assertThat(table(both.out()))
                .isNotEmpty()
                .allMatch(row -> row.get("law").equals("oregon"));
        Typed calendar = isp("due", RECORD_37, "--as-of", "2026-03-31", "--law", "missouri,oregon", "--format", "ics");
        assertThat(calendar.out()).containsOnlyOnce("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        Typed none = isp("due", RECORD_37, "--as-of", "2026-03-31", "--law", "missouri", "--format", "ics");
        assertThat(none.out()).contains("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void a_calendar_holds_what_is_over_and_keeps_to_the_last_day_that_is_asked_for() {
        assertThat(due(RECORD_3, "2026-02-27", "ics").out()).contains("STATUS:CANCELLED", "20261231");
        assertThat(isp("due", RECORD_3, "--as-of", "2026-02-27", "--format", "ics", "--until", "2026-12-30")
                        .out())
                .contains("STATUS:CANCELLED")
                .doesNotContain("20261231");
    }

    @Test
    void the_alarm_is_as_many_days_ahead_as_somebody_says() {
        assertThat(isp("due", RECORD_3, "--as-of", "2026-02-27", "--format", "ics", "--alarm-days", "30")
                        .out())
                .contains("TRIGGER;RELATED=START:-P30D\r\n")
                .doesNotContain("-P2W");
        Typed refused = isp("due", RECORD_3, "--as-of", "2026-02-27", "--format", "ics", "--alarm-days", "-1");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("isp: --alarm-days takes a number of days from 0 to 365" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "markdown", "ics"})
    void no_name_and_no_birth_date_stands_in_it(String format) {
        Typed told = isp(
                "due", RECORD_1, "--as-of", "2018-06-01", "--law-version", "2024-10-25", "--all", "--format", format);
        assertThat(told.out()).contains("careplan1").doesNotContain("Sally").doesNotContain("1935");
    }

    @Test
    void the_exit_code_is_that_of_the_text() {
        for (String format : List.of("text", "json", "markdown", "csv", "ics")) {
            assertThat(due(RECORD_3, "2026-02-27", format).exitCode()).isEqualTo(1);
            assertThat(due("records/2-foster-home-renewed-on-time.json", "2026-02-27", format)
                            .exitCode())
                    .isZero();
        }
    }

    private static Path withPlan(String id, Path folder) throws IOException {
        String record = Files.readString(Path.of(RECORD_3)).replace("\"isp-2025\"", "\"" + id + "\"");
        return Files.writeString(folder.resolve("record.json"), record);
    }

    private static List<CSVRecord> table(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    @Test
    void what_is_going_on_is_listed_with_the_days_that_are_left() throws IOException {
        String record = "records/4-urgent-revision-on-oral-agreement.json";
        assertThat(due(record, "2024-12-02", "text").out())
                .contains("Runs until (1)\n  2025-02-22  in 82 days ")
                .contains("1 more still to do has no last day: see isp check.");
        List<CSVRecord> rows = table(due(record, "2024-12-02", "csv").out());
        CSVRecord running = rows.stream()
                .filter(row -> row.get("clause").equals("(4)"))
                .findFirst()
                .orElseThrow();
        assertThat(running.get("done")).isEmpty();
        assertThat(running.get("days_left")).isEqualTo("82"); // December 29, January 31, February 22
    }

    @Test
    void nothing_due_by_a_day_says_by_which() {
        String record = "records/4-urgent-revision-on-oral-agreement.json";
        assertThat(isp("due", record, "--as-of", "2024-12-02", "--until", "2024-12-05")
                        .out())
                .contains("Nothing is known to be due by 2024-12-05.");
    }

    private static Typed due(String file, String day, String format) {
        return isp("due", file, "--as-of", day, "--format", format);
    }

    private static Typed isp(String... args) {
        return Typed.isp(args);
    }
}
