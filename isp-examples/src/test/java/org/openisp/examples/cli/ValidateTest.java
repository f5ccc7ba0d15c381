package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whether files are records, and what is wrong with them")
class ValidateTest {

    private static final String RECORD_2 = "records/2-foster-home-renewed-on-time.json";

    private static final String POOR = """
            {
              "format": "isp-record/1",
              "id": "r-1",
              "individual": {"id": " "},
              "plans": {
                "completeThrough": "2025-06-30",
                "entries": [
                  {"id": "isp-2025",
                   "services": [{"id": "s-1", "kind": "attendant-care", "hoursPerMonth": -5, "dayToDay": " "}]}
                ]
              }
            }
            """;

    private static final String IMPOSSIBLE = """
            {
              "format": "isp-record/1",
              "id": "r-1",
              "individual": {"id": 9},
              "plans": [{"id": "isp-1", "startsOn": "2025-02-30"}]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_good_record_is_0() {
        assertThat(Typed.isp("validate", RECORD_2)).isEqualTo(new Typed(0, RECORD_2 + ": good\n", ""));
    }

    @Test
    void a_violated_constraint_is_1_with_the_place_of_it() throws IOException {
        String file = write("poor.json", POOR);
        assertThat(Typed.isp("validate", file)).isEqualTo(new Typed(1, file + """
                 can be used, but should not be so, 3 problems:
                  /individual/id: must not be blank
                  /plans/entries/0/services/0/dayToDay: must not be blank; leave it out where nothing is recorded
                  /plans/entries/0/services/0/hoursPerMonth: must be greater than or equal to 0
                """, ""));
    }

    @Test
    void a_record_that_cannot_be_used_is_2_with_every_problem() throws IOException {
        String file = write("impossible.json", IMPOSSIBLE);
        assertThat(Typed.isp("validate", file)).isEqualTo(new Typed(2, file + """
                 cannot be used, 2 problems:
                  /individual/id: found a number; expected text
                  /plans/0/startsOn: found "2025-02-30", a day that does not exist; expected a day of the calendar
                """, ""));
    }

    @Test
    void of_several_the_worst_decides_and_all_are_told() throws IOException {
        Typed typed = Typed.isp(
                "validate",
                write("impossible.json", IMPOSSIBLE),
                RECORD_2,
                write("poor.json", POOR),
                "no-such-file.json",
                "--format",
                "json");
        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err()).isEmpty();
        JsonNode documents = new ObjectMapper().readTree(typed.out()).get("documents");
        assertThat(documents).hasSize(4);
        assertThat(documents.findValuesAsText("usable")).containsExactly("false", "true", "true", "false");
        assertThat(documents.get(0).get("problems").get(1).get("at").asText()).isEqualTo("/plans/0/startsOn");
        assertThat(documents.get(0).get("problems").get(1).get("found").asText())
                .isEqualTo("\"2025-02-30\", a day that does not exist");
        assertThat(documents.get(1).get("problems")).isEmpty();
        assertThat(documents.get(2).get("problems").get(0).has("found")).isFalse();
        assertThat(documents.get(2).get("problems").get(0).get("expected").asText())
                .isEqualTo("must not be blank");
        assertThat(documents.get(3).get("problems").get(0).get("message").asText())
                .isEqualTo("there is no file no-such-file.json");
        assertFitsSchema(typed.out());
    }

    @Test
    void every_place_of_a_violation_is_one_of_the_document() throws IOException {
        JsonNode record = new ObjectMapper().readTree(POOR);
        String told = Typed.isp("validate", write("poor.json", POOR), "--format", "json")
                .out();
        JsonNode problems =
                new ObjectMapper().readTree(told).get("documents").get(0).get("problems");
        assertThat(problems).hasSize(3);
        problems.forEach(one ->
                assertThat(record.at(one.get("at").asText()).isMissingNode()).isFalse());
    }

    @Test
    void the_words_are_english_whatever_the_language_of_the_machine() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("es"));
            assertThat(Typed.isp("validate", write("poor.json", POOR)).out())
                    .contains("/individual/id: must not be blank\n")
                    .contains("must not be blank; leave it out where nothing is recorded\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void text_of_a_record_is_not_repeated() throws IOException {
        String file = write(
                "names.json",
                "{\"format\": \"isp-record/1\", \"id\": \"r\", \"individual\": {\"id\": \"p\", \"name\": "
                        + "{\"Zyxwvut\": 1}, \"birthDate\": \"Zyxwvut\"}}");
        Typed text = Typed.isp("validate", file);
        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.out()).contains("/individual/birthDate").doesNotContain("\"Zyxwvut\"; expected a day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "due", "explain", "needs", "diff"})
    void who_asked_for_json_gets_the_problems_as_json_beside_the_words(String command) throws IOException {
        String file = write("impossible.json", IMPOSSIBLE);
        List<String> words = command.equals("explain")
                ? List.of(command, file, "(8)(f)", "--format", "json")
                : List.of(command, file, "--format", "json");
        Typed typed = Typed.isp(words.toArray(String[]::new));
        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err()).contains("cannot be used, 2 problems");
        assertThat(new ObjectMapper()
                        .readTree(typed.out())
                        .at("/documents/0/problems/1/at")
                        .asText())
                .isEqualTo("/plans/0/startsOn");
        assertFitsSchema(typed.out());
    }

    @Test
    void another_refusal_is_json_as_well() throws IOException {
        Typed typed = Typed.isp("check", RECORD_2, "--law", "atlantis", "--format", "json");
        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(new ObjectMapper().readTree(typed.out()).get("message").asText())
                .contains("no law \"atlantis\"");
        assertFitsSchema(typed.out());
        assertThat(Typed.isp("check", RECORD_2, "--law", "atlantis").out()).isEmpty();
    }

    private String write(String name, String document) throws IOException {
        return Files.writeString(folder.resolve(name), document).toString();
    }

    private static void assertFitsSchema(String document) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Typed.isp("schema", "problems").out())
                        .validate(document, InputFormat.JSON))
                .isEmpty();
    }
}
