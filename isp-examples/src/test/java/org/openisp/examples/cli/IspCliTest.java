package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, as somebody who types it meets it. */
class IspCliTest {

    private static final String RECORD_2 = "records/2-foster-home-renewed-on-time.json";
    private static final String RECORD_3 = "records/3-renewal-six-days-late.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int isp(String... args) {
        return IspCli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void nothing_to_act_on_is_0() {
        assertThat(isp("check", RECORD_2, "--as-of", "2026-02-27")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void something_not_met_is_1() {
        assertThat(isp("check", RECORD_3, "--as-of", "2026-02-27")).isEqualTo(1);
        assertThat(isp("due", RECORD_3, "--as-of", "2026-02-27")).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_2_in_a_few_lines_that_lead_on() {
        assertThat(isp("check", RECORD_2, "--asof", "2025-12-20")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--asof", "Possible solutions: --as-of")
                .endsWith("isp check --help says what it takes." + System.lineSeparator())
                .hasLineCount(3);
    }

    @Test
    void a_day_that_does_not_exist_is_2() {
        assertThat(isp("check", RECORD_2, "--as-of", "2025-02-30")).isEqualTo(2);
        assertThat(err.toString()).contains("--as-of").contains("2025-02-30");
    }

    @Test
    void no_command_is_2_with_the_usage() {
        assertThat(isp()).isEqualTo(2);
        assertThat(err.toString()).contains("check").contains("due");
    }

    @Test
    void help_is_0() {
        assertThat(isp("--help")).isZero();
        assertThat(isp("check", "--help")).isZero();
        assertThat(out.toString()).contains("Exit codes").contains("--law-version");
    }

    @Test
    void every_command_tells_the_version() {
        assertThat(isp("--version")).isZero();
        String version = out.toString();
        assertThat(version).isNotBlank();
        assertThat(isp("check", "--version")).isZero();
        assertThat(isp("when", "--version")).isZero();
        assertThat(out).hasToString(version + version + version);
    }

    @Test
    void a_missing_file_is_2_and_named() {
        assertThat(isp("check", "no-such-file.json", "--as-of", "2025-12-20")).isEqualTo(2);
        assertThat(err).hasToString("isp: there is no file no-such-file.json" + System.lineSeparator());
    }

    @Test
    void a_folder_is_2() {
        assertThat(isp("check", "records", "--as-of", "2025-12-20")).isEqualTo(2);
        assertThat(err.toString()).startsWith("isp: the file records cannot be read");
    }

    @Test
    void every_problem_of_a_record_is_told_at_once(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, """
                {
                  "format": "isp-record/1",
                  "id": "record-9",
                  "individual": {"id": 9},
                  "fundingAuthorites": [],
                  "plans": [
                    {"id": "isp-1", "startsOn": "2025-02-30"},
                    {"id": "isp-2", "startsOn": "2025-05-01", "endsOn": "2025-04-30"}
                  ]
                }
                """);
        assertThat(isp("check", file.toString(), "--as-of", "2025-12-20")).isEqualTo(2);
        assertThat(err.toString())
                .contains("cannot be used, 4 problems")
                .contains("/individual/id: found a number; expected text")
                .contains("/fundingAuthorites: found the unknown field \"fundingAuthorites\""
                        + " (did you mean \"fundingAuthorities\"?)")
                .contains("/plans/0/startsOn: found \"2025-02-30\", a day that does not exist")
                .contains("/plans/1/endsOn: found endsOn 2025-04-30 is before startsOn 2025-05-01")
                .doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void broken_json_is_2_with_the_place(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{\"format\": \"isp-record/1\",\n  oops");
        assertThat(isp("check", file.toString(), "--as-of", "2025-12-20")).isEqualTo(2);
        assertThat(err.toString())
                .contains("not JSON at line 2")
                .doesNotContain("oops")
                .doesNotContain("\tat ");
    }

    @Test
    void a_moment_in_time_becomes_a_day_only_in_a_stated_zone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("moments.json");
        Files.writeString(
                file,
                Files.readString(Path.of(RECORD_2))
                        .replace("\"signedOn\": \"2026-01-15\"", "\"signedOn\": \"2026-01-16T03:00:00Z\""));
        assertThat(isp("check", file.toString(), "--as-of", "2026-02-27")).isEqualTo(2);
        assertThat(err.toString()).contains("/plans/1/signing/signatures/5/signedOn: found a moment in time");
        assertThat(isp("check", file.toString(), "--as-of", "2026-02-27", "--zone", "America/Los_Angeles"))
                .isZero();
        assertThat(out.toString()).contains("authorized 2026-01-15");
        assertThat(isp("check", file.toString(), "--as-of", "2025-12-20", "--zone", "Nowhere"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--zone takes the name of a zone");
    }

    @Test
    void a_day_before_the_first_text_is_refused_unless_a_version_is_named() {
        String record = "records/1-eltss-published-plan.json";
        assertThat(isp("check", record, "--as-of", "2024-10-24")).isEqualTo(2);
        assertThat(err.toString()).contains("no text of OAR 411-415-0070 is held for 2024-10-24");
        assertThat(isp("check", record, "--as-of", "2024-10-25")).isZero();
        assertThat(isp("check", record, "--as-of", "2018-06-01", "--law-version", "2024-10-25"))
                .isZero();
        assertThat(isp("check", record, "--as-of", "2018-06-01", "--law-version", "2018-06-01"))
                .isEqualTo(2);
    }

    @Test
    void no_name_and_no_birth_date_is_printed() {
        isp(
                "check",
                "records/1-eltss-published-plan.json",
                "--as-of",
                "2018-06-01",
                "--law-version",
                "2024-10-25",
                "--all");
        isp(
                "check",
                "records/1-eltss-published-plan.json",
                "--as-of",
                "2018-06-01",
                "--law-version",
                "2024-10-25",
                "--format",
                "json");
        assertThat(out.toString()).contains("careplan1").doesNotContain("Sally").doesNotContain("1935");
    }

    @Test
    void the_ledger_lists_every_clause() {
        assertThat(isp("ledger")).isZero();
        assertThat(out.toString())
                .contains("OAR 411-415-0070: 158 clauses")
                .contains("Missouri ISP guide: 48 clauses")
                .contains("C09FamilyOrGuardian")
                .contains("(8)(e)(A)(iii)")
                .contains("S08eAiiiOralAgreement");
    }

    @Test
    void the_ledger_is_json_as_well() {
        assertThat(isp("ledger", "--format", "json")).isZero();
        assertThat(out.toString())
                .contains("\"format\" : \"isp-ledger/1\"")
                .contains("\"clause\" : \"(9)(h)(D)\"")
                .contains("\"handled\" : \"HEADING\"");
    }
}
