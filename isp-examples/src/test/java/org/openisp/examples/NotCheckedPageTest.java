package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a rule leaves unchecked stands at the head of its file; the page has all of it. Run with {@code -Ddocs.update=true}
 * to write the page's tables anew.
 */
class NotCheckedPageTest {

    private static final Path PAGE = Path.of("../docs/explanation/what-this-is-not.md");
    private static final Path RULES = Path.of("../isp-rules/src/main/java");

    /** {@code Not checked: …}, up to the end of the sentence or of the Javadoc's paragraph. */
    private static final Pattern NOT_CHECKED = Pattern.compile("Not checked(?: here)?: (.*?)(?:\\.(?= |$)|</?p>|$)");

    private static final Pattern TABLES =
            Pattern.compile("(<!-- not checked by: (.+?) -->\n)(.*?)(<!-- end of not checked -->)", Pattern.DOTALL);

    @Test
    void the_page_lists_what_the_rules_say_they_do_not_check() throws IOException {
        String page = Files.readString(PAGE);
        Matcher tables = TABLES.matcher(page);
        String made = tables.replaceAll(
                table -> Matcher.quoteReplacement(table.group(1) + table(table.group(2)) + table.group(4)));
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, made);
        } else {
            assertThat(page).isEqualTo(made);
        }
    }

    private static String table(String folder) {
        try (Stream<Path> files = Files.list(RULES.resolve(folder))) {
            List<String> rows = files.sorted()
                    .flatMap(file -> notChecked(file).map(what -> row(file, what)))
                    .toList();
            assertThat(rows).as("rules that say what they do not check").hasSizeGreaterThan(5);
            return rows.stream().collect(Collectors.joining("\n", "\n| rule | not checked |\n|---|---|\n", "\n\n"));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String row(Path file, String what) {
        String name = file.getFileName().toString().replace(".java", "");
        return "| [" + name + "](../" + file.toString().replace('\\', '/') + ") | " + what + " |";
    }

    private static Stream<String> notChecked(Path file) {
        try {
            return Stream.of(Files.readString(file).split("/\\*\\*", -1))
                    .skip(1)
                    .flatMap(text -> {
                        String words = text.substring(0, text.indexOf("*/"))
                                .replaceAll("\\n\\s*\\*? ?", " ")
                                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                                .strip();
                        return NOT_CHECKED.matcher(words).results().map(found -> found.group(1));
                    });
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
