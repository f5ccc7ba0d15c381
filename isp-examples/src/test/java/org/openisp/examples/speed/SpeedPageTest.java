package org.openisp.examples.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The ratios of the page about speed are those of the raw results beside it; run with {@code -Ddocs.update=true} to write
 * them anew.
 */
class SpeedPageTest {

    private static final Path PAGE = Path.of("../docs/explanation/speed.md");
    private static final Pattern TABLES =
            Pattern.compile("(<!-- ratios of: (.+?) -->\n)(.*?)(<!-- end of ratios -->)", Pattern.DOTALL);

    @Test
    void the_page_says_what_the_raw_results_come_to() throws IOException {
        String page = Files.readString(PAGE);
        Matcher tables = TABLES.matcher(page);
        assertThat(tables.find()).isTrue();
        String made = "\n"
                + Ratios.of(Files.readString(PAGE.resolveSibling(tables.group(2))))
                        .toMarkdown() + "\n";
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page.substring(0, tables.start(3)) + made + page.substring(tables.end(3)));
        } else {
            assertThat(tables.group(3)).isEqualTo(made);
        }
    }
}
