package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.rules.json.ReportJson;

@DisplayName("A report in another form, or for somebody else, as somebody asks at a command line")
class ReportFormsTest {

    private static final String RECORD_1 = "records/1-eltss-published-plan.json";
    private static final String RECORD_11 = "records/11-personal-agent-authorizes-a-residential-service.json";
    private static final String RECORD_43 = "records/43-guardian-whose-signature-is-missing.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int isp(String... args) {
        return IspCli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "markdown, # ISP report on record `record-43`"})
    void a_form_is_printed_with_the_exit_code_of_the_report(String format, String start) {
        assertThat(isp("check", RECORD_43, "--as-of", "2025-06-20", "--format", format))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith(start);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "markdown"})
    void no_form_holds_the_name_or_the_birth_date_for_any_audience(String format) {
        // Explanations take their time; what they say of a fact is the same in each form.
        for (String audience : format.equals("html")
                ? List.of("case-manager", "auditor", "provider")
                : List.of("case-manager", "provider")) {
            List<String> words = new ArrayList<>(List.of(
                    "check",
                    RECORD_1,
                    "--as-of",
                    "2018-06-01",
                    "--law-version",
                    "2024-10-25",
                    "--format",
                    format,
                    "--audience",
                    audience));
            if (audience.equals("provider")) {
                words.addAll(List.of("--provider", "any"));
            }
            isp(words.toArray(String[]::new));
        }
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).isNotEmpty().doesNotContain("Sally").doesNotContain("1935");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "markdown"})
    void without_an_agreement_a_provider_gets_a_line_in_every_form(String format) {
        assertThat(isp(
                        "check",
                        RECORD_11,
                        "--as-of",
                        "2025-08-15",
                        "--format",
                        format,
                        "--audience",
                        "provider",
                        "--provider",
                        "stranger"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "No agreement to share anything of a plan with provider stranger is recorded: nothing is shown.")
                .doesNotContain("isp-2025")
                .doesNotContain("service-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "markdown"})
    void a_provider_does_not_see_the_services_of_another(String format) {
        isp(
                "check",
                RECORD_11,
                "--as-of",
                "2025-08-15",
                "--format",
                format,
                "--audience",
                "provider",
                "--provider",
                "foster-home-11");
        assertThat(out.toString())
                .contains("isp-2025")
                .doesNotContain("day-program-11")
                .doesNotContain("market-11")
                .doesNotContain("authorized 2025");
    }

    @Test
    void an_auditor_gets_explanations_by_the_published_schema() {
        isp("check", RECORD_43, "--as-of", "2025-06-20", "--format", "json", "--audience", "auditor");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ReportJson.schema())
                        .validate(out.toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(out.toString()).contains("\"facts\"").contains("\"fingerprint\"");
    }

    @Test
    void a_cut_for_a_provider_is_by_the_published_schema() {
        isp(
                "check",
                RECORD_11,
                "--as-of",
                "2025-08-15",
                "--format",
                "json",
                "--audience",
                "provider",
                "--provider",
                "foster-home-11");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ReportJson.schema())
                        .validate(out.toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void an_auditor_reads_the_facts_in_the_text_too() {
        isp("check", RECORD_43, "--as-of", "2025-06-20", "--audience", "auditor");
        assertThat(out.toString()).contains("What each answer rests on (").contains("> fingerprint ");
    }

    @Test
    void what_does_not_go_together_is_2_and_told() {
        assertThat(isp("check", RECORD_43, "--audience", "neighbor")).isEqualTo(2);
        assertThat(isp("check", RECORD_43, "--audience", "provider")).isEqualTo(2);
        assertThat(isp("check", RECORD_43, "--provider", "x")).isEqualTo(2);
        assertThat(isp("check", RECORD_43, "--format", "html", "--flips")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(isp("check", RECORD_43, "--format", "json", "--audience", "auditor", "--flips"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("\"format\" : \"isp-problems/1\"");
        assertThat(err.toString())
                .contains("there is no audience \"neighbor\"; there are case-manager, provider and auditor")
                .contains("--audience provider takes the id of the provider: --provider ID")
                .contains("--provider ID goes with --audience provider")
                .contains("--flips goes with --format text or json, not with html")
                .contains("--flips does not go with --audience auditor in JSON");
    }
}
