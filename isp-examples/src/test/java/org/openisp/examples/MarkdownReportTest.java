package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.markdown.MarkdownReport;
import org.openisp.examples.report.Held;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebooks;

@DisplayName("The report as Markdown")
class MarkdownReportTest {

    static List<Tried> records() {
        return Tried.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_record_gives_a_document_with_each_answer_once(Tried tried) {
        Held held = Held.of(tried.rulebook(), tried.record(), tried.question());
        String document = new MarkdownReport(Array.of(held)).render();
        String clauses = document.substring(document.indexOf("\n## Clause by clause"));
        assertThat(clauses.lines().filter(line -> line.startsWith("* **")))
                .hasSize(held.report().findings().size());
        assertThat(count(document, "<details>")).isEqualTo(count(document, "</details>"));
        assertTablesLineUp(document);
    }

    private static long count(String document, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(document).results().count();
    }

    /** Every row of a table has as many cells as its head. */
    private static void assertTablesLineUp(String document) {
        long columns = 0;
        for (String line : document.split("\n", -1)) {
            if (!line.startsWith("|")) {
                columns = 0;
                continue;
            }
            long bars = line.replace("\\|", "").chars().filter(c -> c == '|').count();
            columns = columns == 0 ? bars : columns;
            assertThat(bars).as(line).isEqualTo(columns);
        }
    }

    @Test
    void an_id_that_looks_like_markup_stays_in_code() {
        String evil = "x`|<b>y</b>\n# [a](b) @everyone";
        ServiceRecord first = FirstPlan.record();
        ServiceRecord record = first.withId(evil)
                .withPlans(Register.of(first.getPlans().entries().head().withId(evil)));
        Held held = Held.of(Rulebooks.installed().named("oregon"), record, Question.asOf(LocalDate.of(2025, 4, 1)));
        String document = new MarkdownReport(Array.of(held)).render();
        assertTablesLineUp(document);
        assertThat(document).contains("``plan x`\u00a6<b>y</b>\ufffd# [a](b) @everyone``");
        String withoutCode = document.replaceAll("``[^\n]*?``", "");
        assertThat(withoutCode).doesNotContain("<b>").doesNotContain("](b)").doesNotContain("@everyone");
    }
}
