package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.openisp.examples.family.PageLanguage;

/** {@code isp page}, as somebody who types it meets it. */
class PageCommandTest {

    private static final String[] RECORD_1 = {
        "records/1-eltss-published-plan.json", "--as-of", "2018-06-01", "--law-version", "2024-10-25"
    };

    private static final String THERE_ARE = PageLanguage.codes().mkString(", ");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int page(String... more) {
        String[] words = Array.of("page")
                .appendAll(Array.of(RECORD_1))
                .appendAll(Array.of(more))
                .toJavaArray(String[]::new);
        return IspCli.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void it_is_html_in_english_unless_something_else_is_asked_for() {
        assertThat(page()).isZero();
        assertThat(out.toString())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .endsWith("</html>\n")
                .doesNotContain("\r");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void it_is_text_in_spanish_on_request() {
        assertThat(page("--language", "es", "--format", "text")).isZero();
        assertThat(out.toString()).startsWith("Su plan\n=======\n").contains("1 de mayo de 2018");
    }

    @Test
    void the_languages_are_listed_and_another_one_is_refused_with_the_list() {
        assertThat(page("--help")).isZero();
        assertThat(out.toString()).contains("there are " + THERE_ARE);
        assertThat(page("--language", "xx")).isEqualTo(2);
        assertThat(err)
                .hasToString("isp: --language: there is no page in the language \"xx\"; there are " + THERE_ARE
                        + System.lineSeparator());
    }

    @Test
    void what_if_is_said_to_be_one() {
        assertThat(page("--format", "text")).isZero();
        assertThat(out.toString()).contains("seen by the text of October 25, 2024.");
    }

    @Test
    void no_name_and_no_birth_date_is_printed() {
        page();
        page("--language", "es", "--format", "text");
        assertThat(out.toString()).contains("careplan1").doesNotContain("Sally").doesNotContain("1935");
    }
}
