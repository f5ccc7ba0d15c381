package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A state that somebody adds from outside, on the command line")
class OutsideStateTest {

    private static final String DOCUMENT = """
            {
              "format": "isp-record/1",
              "id": "record-1",
              "jurisdiction": "us:mt",
              "completeThrough": "2025-07-10",
              "individual": { "id": "individual-1" },
              "plans": [
                {
                  "id": "isp-1",
                  "startsOn": "2025-06-11",
                  "meetings": [ { "id": "meeting-1", "heldOn": "2025-06-10" } ],
                  "extensionFacts": { "mt:notice-given": "2025-05-20", "mt:posted-on": "2025-07-02" }
                }
              ]
            }
            """;

    private static String isp(String... words) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        IspCli.run(out, out, words);
        return printed.toString();
    }

    private static String file(Path folder, String document) throws IOException {
        return Files.writeString(folder.resolve("record.json"), document).toString();
    }

    @Test
    void a_record_is_held_against_it(@TempDir Path folder) throws IOException {
        assertThat(isp("check", file(folder, DOCUMENT), "--as-of", "2025-07-10"))
                .contains("Montana illustration")
                .contains("MT-4            plan isp-1")
                .contains("last day to post the plan 2025-07-01");
    }

    @Test
    void its_last_days_are_due(@TempDir Path folder) throws IOException {
        assertThat(isp("due", file(folder, DOCUMENT), "--as-of", "2025-06-20")).contains("2025-07-01  in 11 days");
    }

    @Test
    void its_answers_are_explained_by_its_facts(@TempDir Path folder) throws IOException {
        assertThat(isp("explain", file(folder, DOCUMENT), "MT-4", "--as-of", "2025-07-10"))
                .contains("mt:posted-on 2025-07-02");
    }

    @Test
    void its_facts_are_known(@TempDir Path folder) throws IOException {
        String misspelled = DOCUMENT.replace("mt:posted-on", "mt:postedon");

        assertThat(isp("check", file(folder, misspelled), "--as-of", "2025-07-10"))
                .contains("/plans/0/extensionFacts/mt:postedon")
                .contains("mt:posted-on");
    }
}
