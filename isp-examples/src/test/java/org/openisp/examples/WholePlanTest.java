package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openisp.core.json.RecordJson;

/** What the tutorial says of its example. */
class WholePlanTest {

    private static final Path TUTORIAL = Path.of("../docs/tutorial/a-plan-in-java-and-json.md");

    @Test
    void the_json_of_the_tutorial_is_the_record_of_its_java() throws IOException {
        String page = Files.readString(TUTORIAL);
        String json = page.substring(page.indexOf("```json\n") + 8, page.indexOf("```", page.indexOf("```json\n") + 8));

        assertThat(RecordJson.days().read(json.getBytes(StandardCharsets.UTF_8)).get())
                .isEqualTo(WholePlan.record());
    }

    @Test
    void what_is_written_is_read() throws IOException {
        byte[] document = WholePlan.json(WholePlan.record()).getBytes(StandardCharsets.UTF_8);

        assertThat(WholePlan.read(document)).isEqualTo("a record with 1 plan(s)");
    }

    @Test
    void two_slips_of_the_pen_are_told_together() throws IOException {
        String document = WholePlan.json(WholePlan.record())
                .replace("\"hoursPerMonth\"", "\"hoursPerMont\"")
                .replace("\"acme:printed\" : \"2025-03-07\"", "\"acme:printed\" : true");

        assertThat(WholePlan.read(document.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Files.readString(TUTORIAL).contains("did you mean") ? expected() : "");
    }

    private static String expected() throws IOException {
        String page = Files.readString(TUTORIAL);
        int from = page.indexOf("<!-- problems -->\n```console\n") + 29;
        return page.substring(from, page.indexOf("\n```", from));
    }

    @Test
    void a_copy_leaves_the_first_as_it_was() {
        assertThat(WholePlan.shorter(WholePlan.record())
                        .getPlans()
                        .entries()
                        .head()
                        .getEndsOn())
                .isEqualTo(Option.some(LocalDate.of(2026, 2, 28)));
        assertThat(WholePlan.record().getPlans().entries().head().getEndsOn())
                .isEqualTo(Option.some(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void an_extension_fact_is_read_by_its_name() {
        assertThat(WholePlan.printed(WholePlan.plan())).isEqualTo(Option.some(LocalDate.of(2025, 3, 7)));
    }
}
