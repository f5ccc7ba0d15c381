package org.openisp.examples.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The how-to page shows the catalog and a planted.csv as they are; with -Ddocs.update=true they are written anew. */
class CatalogPageTest {

    private static final Path PAGE = Path.of("../docs/how-to/make-a-synthetic-caseload.md");

    @Test
    void the_page_has_the_whole_catalog() throws IOException {
        String rows = Defects.ALL
                .map(defect -> "| `" + defect.name() + "` | " + defect.what() + " | "
                        + defect.clauses().mkString(", ") + " |\n")
                .mkString();
        hold(Pattern.compile("(?<=\\|---\\|---\\|---\\|\n)(\\|.*\n)*"), rows);
    }

    // the command of the page: generate --size 20 --seed 1 --as-of 2026-07-31 --defects "(8)(m)=2,(8)(f)=1"
    @Test
    void the_page_shows_what_was_planted() throws IOException {
        Seq<Defect> planted = about("(8)(m)", 2).appendAll(about("(8)(f)", 1));
        StringWriter rows = new StringWriter();
        SyntheticCaseload caseload = SyntheticCaseload.of(20, 1, LocalDate.of(2026, 7, 31), planted);
        CaseloadWriter.write(caseload, Writer.nullWriter(), rows);
        hold(Pattern.compile("(?<=```csv\n)[^`]*"), rows.toString());
    }

    private static Seq<Defect> about(String clause, int times) {
        return Defects.ALL.filter(defect -> defect.clause().equals(clause)).take(times);
    }

    private static void hold(Pattern part, String text) throws IOException {
        String page = Files.readString(PAGE);
        Matcher found = part.matcher(page);
        assertThat(found.find()).as("a place for it on the page").isTrue();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, found.replaceFirst(Matcher.quoteReplacement(text)));
            return;
        }
        assertThat(found.group()).as("run with -Ddocs.update=true").isEqualTo(text);
    }
}
