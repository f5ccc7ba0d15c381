package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the how-to on imported plans says, and that the records to try are good ones. */
class ImportPlansTest {

    private static final Path HOW_TO = Path.of("../docs/how-to/validate-imported-plans.md");

    private final Locale ofTheMachine = Locale.getDefault();

    /** The page shows what is said in English; a provider speaks the language of the machine. */
    @BeforeEach
    void in_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void as_before() {
        Locale.setDefault(ofTheMachine);
    }

    @Test
    void the_problems_are_those_of_the_page() throws IOException {
        try (ImportPlans plans = new ImportPlans()) {
            for (String name : List.of("first.json", "second.json")) {
                List<String> problems = plans.problemsOf(document(name));
                assertThat(String.join("\n", problems)).as(name).isNotEmpty();
                assertThat(problems).containsExactlyInAnyOrderElementsOf(lines(name));
            }
        }
    }

    @Test
    void the_records_to_try_have_none() throws IOException {
        try (ImportPlans plans = new ImportPlans();
                Stream<Path> records = Files.list(Path.of("records"))) {
            for (Path record :
                    (Iterable<Path>) records.filter(path -> path.toString().endsWith(".json"))::iterator) {
                assertThat(plans.problemsOf(Files.readAllBytes(record)))
                        .as(record.toString())
                        .isEmpty();
            }
        }
    }

    private static byte[] document(String name) throws IOException {
        return block(name, "jsonc").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(String name) throws IOException {
        return block(name, "console").lines().toList();
    }

    private static String block(String name, String kind) throws IOException {
        String page = Files.readString(HOW_TO);
        String mark = "<!-- " + name + " -->\n```" + kind + "\n";
        int from = page.indexOf(mark) + mark.length();
        return page.substring(from, page.indexOf("```", from));
    }
}
