package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.rules.json.ReportJson;

@DisplayName("What is due, why, what is missing, what would change it, as somebody asks at a command line")
class AnswersTest {

    private static final String WORKING_AGE = "working-age=18-64";
    private static final String RECORD_37 = "records/37-guardian-and-all-thirteen-components.json";
    private static final String RECORD_3 = "records/3-renewal-six-days-late.json";
    private static final String RECORD_5 = "records/5-transition-into-24-hour-program.json";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportJson.schema());

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int isp(String... args) {
        return IspCli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("check", RECORD_3, "--as-of", "2026-02-27"),
                List.of("check", RECORD_3, "--as-of", "2026-02-27", "--flips"),
                List.of("check", RECORD_5, "--as-of", "2025-08-20", "--reading", "prior-to=strictly-before"),
                List.of("due", RECORD_3, "--as-of", "2026-02-27", "--all"),
                List.of("due", RECORD_5, "--as-of", "2025-08-20", "--until", "2025-12-31"),
                List.of("due", "records/8-guardian-who-does-not-sign.json", "--as-of", "2026-02-20"),
                List.of("explain", RECORD_3, "(8)", "--as-of", "2026-02-27"),
                List.of("explain", RECORD_5, "(5)", "--as-of", "2025-08-20"),
                List.of("explain", "records/6-case-management-only.json", "(8)(l)", "--as-of", "2025-11-21"),
                List.of("needs", RECORD_5, "--as-of", "2025-08-20"),
                List.of("needs", RECORD_5, "--as-of", "2025-08-20", "--clause", "(3)"),
                List.of("diff", RECORD_3, "--as-of", "2025-12-20", "--to-as-of", "2026-02-27"),
                List.of("diff", RECORD_3, RECORD_5, "--as-of", "2025-12-20"),
                List.of("diff", RECORD_3, "--as-of", "2025-12-20"),
                List.of("check", RECORD_37, "--as-of", "2026-03-31", "--reading", "working-age=18-64", "--flips"),
                List.of("check", RECORD_37, "--as-of", "2026-03-31", "--law", "missouri,oregon"),
                List.of("due", RECORD_37, "--as-of", "2026-03-31", "--law", "missouri"),
                List.of("explain", RECORD_37, "MO-28", "--as-of", "2026-03-31"),
                List.of("needs", RECORD_37, "--as-of", "2026-03-31"),
                List.of("diff", RECORD_37, "--as-of", "2025-08-20", "--to-as-of", "2026-03-31"),
                List.of("ledger", "--law", "missouri"),
                List.of("ledger"),
                List.of("ledger", "--clause", "(9)(e)", "--facts"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_published_schema_accepts_every_answer(List<String> command) {
        isp(Stream.concat(command.stream(), Stream.of("--format", "json")).toArray(String[]::new));

        assertThat(err.toString()).isEmpty();
        assertThat(SCHEMA.validate(out.toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void text_fits_into_a_terminal(List<String> command) {
        isp(command.toArray(String[]::new));

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines()).isNotEmpty().allMatch(line -> line.length() <= 130);
    }

    @Test
    void the_schema_refuses_what_is_no_answer() {
        assertThat(SCHEMA.validate("{\"format\": \"isp-report/1\"}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate("{\"format\": \"isp-report/2\", \"record\": \"r\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_schema_in_the_docs_is_the_one_in_the_library() throws IOException {
        assertThat(Files.readString(Path.of("../docs/reference/isp-answers-1.schema.json")))
                .isEqualTo(ReportJson.schema());
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # command | more                                        | exit code
            due       | --as-of 2026-02-27 --until 2025-12-30       | 0
            due       | --as-of 2026-02-27 --until 2025-12-31       | 1
            explain   | (8)(f) --as-of 2026-02-27                   | 1
            explain   | (8)(f) --as-of 2026-02-27 --subject isp-2026 | 0
            explain   | (8)(z) --as-of 2026-02-27                   | 2
            needs     | --as-of 2026-02-27                          | 0
            needs     | --as-of 2026-02-27 --clause (11)            | 2
            diff      | --as-of 2026-02-27                          | 0
            diff      | --as-of 2025-12-31 --to-as-of 2026-01-01    | 1
            diff      | --as-of 2026-02-27 --to-reading prior-to=strictly-before | 1
            diff      | --as-of 2026-02-27 --to-law-version 2018-01-01 | 2
            check     | --as-of 2026-02-27 --reading counting=never | 2
            check     | --as-of 2026-02-27 --reading count=x        | 2
            """)
    void an_exit_code_says_what_came_out(String command, String more, int expected) {
        assertThat(isp(Stream.concat(Stream.of(command, RECORD_3), Stream.of(more.split(" ", -1)))
                        .toArray(String[]::new)))
                .isEqualTo(expected);
    }

    @Test
    void until_is_included() {
        isp("due", RECORD_3, "--as-of", "2026-02-27", "--until", "2025-12-31");

        assertThat(out.toString()).contains("(8)(f)").doesNotContain("2026-12-31  in 307 days");
    }

    @Test
    void days_without_funds_are_told_by_service() {
        isp("due", RECORD_3, "--as-of", "2026-02-27");

        assertThat(out.toString())
                .contains("service service-attendant")
                .contains("5 days not funded, no authorized ISP lists it: 2026-01-01 to 2026-01-05");
    }

    @Test
    void an_unknown_reading_names_those_that_there_are() {
        isp("check", RECORD_3, "--as-of", "2026-02-27", "--reading", "count=x");
        isp("check", RECORD_3, "--as-of", "2026-02-27", "--reading", "counting=never");

        assertThat(err.toString())
                .contains("there is no reading \"count\"")
                .contains("prior-to")
                .contains("there is no choice \"never\" of the reading counting")
                .contains("day-after-is-day-one")
                .doesNotContain("\tat ");
    }

    @Test
    void an_unknown_reading_of_the_other_question_is_told_of_the_option_that_asked_for_it() {
        isp("diff", RECORD_3, "--as-of", "2026-02-27", "--to-reading", "counting=never");

        assertThat(err.toString()).contains("--to-reading counting=never: there is no choice");
    }

    @Test
    void an_explanation_of_nothing_says_about_which_subject_there_is_none() {
        assertThat(isp("explain", RECORD_3, "(8)(f)", "--subject", "nobody", "--as-of", "2026-02-27"))
                .isZero();
        assertThat(out.toString()).contains("The record gives (8)(f) nothing to answer about nobody.");
    }

    @Test
    void an_unknown_clause_says_how_clauses_are_written() {
        assertThat(isp("explain", RECORD_3, "8f", "--as-of", "2026-02-27")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no clause \"8f\"").contains("isp ledger");
    }

    @Test
    void a_second_record_that_is_not_there_is_named() {
        assertThat(isp("diff", RECORD_3, "no-such-file.json", "--as-of", "2026-02-27"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no file no-such-file.json");
    }

    @Test
    void findings_of_several_laws_stand_side_by_side() {
        isp("check", RECORD_37, "--as-of", "2026-03-31", "--law", "missouri", "--law", "oregon", "--all");

        assertThat(out.toString())
                .contains("Missouri ISP guide, undated edition")
                .contains("OAR 411-415-0070, text of APD 14-2025")
                .contains("MO-11 ")
                .contains("(8)(e)(A) ");
    }

    @Test
    void a_law_is_taken_from_the_jurisdiction_of_the_record() {
        isp("check", RECORD_37, "--as-of", "2026-03-31");

        assertThat(out.toString()).contains("Missouri ISP guide").doesNotContain("OAR 411-415-0070");
    }

    @Test
    void a_law_that_is_named_twice_answers_once() {
        isp("check", RECORD_37, "--as-of", "2026-03-31", "--law", "missouri,missouri");

        assertThat(out.toString()).containsOnlyOnce("Missouri ISP guide");
    }

    @Test
    void a_parameter_of_one_law_may_go_by_the_name_of_a_reading_of_another() {
        assertThat(isp(
                        "check",
                        RECORD_37,
                        "--as-of",
                        "2026-03-31",
                        "--law",
                        "oregon,missouri",
                        "--reading",
                        WORKING_AGE))
                .isNotEqualTo(2);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void an_explanation_of_what_is_only_recommended_breaks_no_law() {
        assertThat(isp("explain", "records/45-only-recommendations-missing.json", "MO-46", "--as-of", "2025-10-10"))
                .isZero();
        assertThat(out.toString()).contains("MO-46").contains("recommended: not met");
    }

    @Test
    void a_record_that_names_no_law_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("record.json");
        Files.writeString(file, """
                {"format": "isp-record/1", "id": "record-1", "laws": [], "individual": {"id": "individual-1"}}
                """);

        assertThat(isp("check", file.toString(), "--as-of", "2025-10-10")).isEqualTo(2);
        assertThat(err.toString()).contains("held against no law").contains("--law");
    }

    @Test
    void an_unknown_law_names_those_that_there_are() {
        assertThat(isp("check", RECORD_37, "--as-of", "2026-03-31", "--law", "kansas"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no law \"kansas\"")
                .contains("missouri")
                .contains("oregon");
    }

    @Test
    void what_is_only_expected_or_recommended_breaks_no_law() {
        assertThat(isp("check", "records/45-only-recommendations-missing.json", "--as-of", "2025-10-10"))
                .isZero();
        assertThat(out.toString()).contains("Expected, and not so").contains("Recommended, and not so");
    }

    @Test
    void the_facts_of_a_clause_are_listed() {
        isp("ledger", "--clause", "(8)(m)", "--facts");

        assertThat(out.toString())
                .contains("/deliveries/*/deliveredOn")
                .contains("(8)(m)(B)")
                .doesNotContain("(8)(n)");
    }
}
