package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Lazy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.cli.IspCli;
import org.openisp.examples.shell.Prompt;
import org.openisp.rules.Reading;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.oregon.OregonReadings;

/**
 * What the documents show is what the code is and what the commands print. A block is held against its source when the
 * line before it says where it comes from; run with {@code -Ddocs.update=true} to write the blocks anew.
 */
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile(
            "<!-- (from|output of:|printed by:|at the prompt:) (.+?) -->\n```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_marked_block_is_what_its_source_says() throws IOException {
        List<Path> documents = documents();
        List<String> different = new ArrayList<>();
        int blocks = 0;
        for (Path document : documents) {
            String text = Files.readString(document);
            StringBuilder renewed = new StringBuilder();
            Matcher block = BLOCK.matcher(text);
            Lazy<Prompt> prompt = Lazy.of(Prompt::new); // one for all blocks of a page
            while (block.find()) {
                blocks++;
                String source = source(block, prompt);
                if (!source.equals(block.group(4))) {
                    different.add(document + ": " + block.group(2) + " should read\n" + source);
                }
                block.appendReplacement(
                        renewed,
                        Matcher.quoteReplacement("<!-- " + block.group(1) + " " + block.group(2) + " -->\n```"
                                + block.group(3) + "\n" + source + "```"));
            }
            block.appendTail(renewed);
            if (prompt.isEvaluated()) {
                prompt.get().close();
            }
            if (Boolean.getBoolean("docs.update")) {
                Files.writeString(document, renewed);
                different.clear();
            }
        }
        assertThat(blocks).isGreaterThanOrEqualTo(4);
        assertThat(different).isEmpty();
    }

    private static String source(Matcher block, Lazy<Prompt> prompt) throws IOException {
        return switch (block.group(1)) {
            case "from" -> region(block.group(2));
            case "output of:" -> output(block.group(2));
            case "printed by:" -> Files.readString(Path.of("src/test/resources/scripts", block.group(2) + ".txt"));
            default -> prompt.get().replay(block.group(4));
        };
    }

    @Test
    void every_java_and_text_block_is_marked() throws IOException {
        for (Path document : documents()) {
            String unmarked = BLOCK.matcher(Files.readString(document)).replaceAll("");
            assertThat(unmarked)
                    .as(document.toString())
                    .doesNotContain("```java")
                    .doesNotContain("```text");
        }
    }

    @Test
    void every_json_block_is_a_record_that_can_be_read() throws IOException {
        Pattern json = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
        int blocks = 0;
        for (Path document : documents()) {
            Matcher block = json.matcher(Files.readString(document));
            while (block.find()) {
                blocks++;
                byte[] record = block.group(1).getBytes(StandardCharsets.UTF_8);
                assertThat(RecordJson.days().read(record).isValid())
                        .as(document.toString())
                        .isTrue();
            }
        }
        assertThat(blocks).isPositive();
    }

    @Test
    void every_link_to_a_file_leads_somewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");
        for (Path document : documents()) {
            Matcher links = link.matcher(Files.readString(document));
            while (links.find()) {
                Path target = document.toAbsolutePath().resolveSibling(links.group(1));
                assertThat(target).as(document + " links to it").exists();
            }
        }
    }

    @Test
    void every_reading_and_each_of_its_choices_is_explained() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/explanation/readings.md"));
        for (Reading<?> reading : OregonReadings.ALL.appendAll(MissouriReadings.ALL)) {
            assertThat(page).contains("## " + reading.name() + "\n").contains(reading.asks());
            reading.choices()
                    .forEach(choice ->
                            assertThat(page).contains("`" + choice.id() + "`").contains(choice.words()));
            assertThat(page).contains("* **`" + reading.byDefault().id() + "`** (default)");
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> records = Files.list(ROOT.resolve("isp-examples/records"))) {
            Stream.of(top, docs, records)
                    .flatMap(paths -> paths)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .forEach(all::add);
        }
        return all;
    }

    /** A region of an example or, by its whole path, of the tests. */
    private static String region(String name) throws IOException {
        String[] parts = name.split(": ", 2);
        Path example = Path.of("src/main/java/org/openisp/examples", parts[0]);
        List<String> lines = Files.readAllLines(Files.exists(example) ? example : Path.of("src/test/java", parts[0]));
        int from = indexOf(lines, "// tag::" + parts[1] + "[]") + 1;
        int to = indexOf(lines, "// end::" + parts[1] + "[]");
        return String.join("\n", lines.subList(from, to)).stripIndent() + "\n";
    }

    private static int indexOf(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(mark)) {
                return i;
            }
        }
        throw new AssertionError("no line " + mark);
    }

    /** What a command prints; paths in it are from the top of the project. */
    private static String output(String command) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        String[] words = Arrays.stream(command.split(" "))
                .map(word -> word.startsWith("isp-examples/") ? "../" + word : word)
                .toArray(String[]::new);
        IspCli.run(out, out, words);
        return printed.toString().replace("../isp-examples/", "isp-examples/").replace("\r\n", "\n");
    }
}
