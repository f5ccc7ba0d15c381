package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.examples.family.FamilyPage;
import org.openisp.examples.family.PageLanguage;
import org.openisp.examples.report.Held;

/** The page for the individual and the family of each record to try, in each language. */
class FamilyPagesTest {

    private static final int WIDTH = 72;

    static List<Tried> records() {
        return Tried.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void it_is_written_in_every_language_with_the_same_days_and_paragraphs_and_nothing_personal(Tried tried) {
        Set<String> personal = new TreeSet<>();
        addPersonal("", tried.document(), personal);
        Seq<Held> held = Array.of(Held.of(tried.rulebook(), tried.record(), tried.question()));
        FamilyPage first = FamilyPage.of(held, PageLanguage.of("en"));
        isWellMade(first, "en", personal);
        for (String code : PageLanguage.codes().remove("en")) {
            FamilyPage other = FamilyPage.of(held, PageLanguage.of(code));
            isWellMade(other, code, personal);
            assertThat(days(other)).containsExactlyElementsOf(days(first));
            assertThat(paragraphs(other)).containsExactlyElementsOf(paragraphs(first));
        }
    }

    private static void isWellMade(FamilyPage page, String code, Set<String> personal) {
        Document html = Jsoup.parse(page.html());
        assertThat(html.select("html").attr("lang")).isEqualTo(code);
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main section > h2")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(html.select("table, script, img, link, a")).isEmpty();
        assertThat(html.select("p, li").eachText()).noneMatch(String::isBlank);
        assertThat(page.text()).doesNotContain("{").doesNotContain("null").doesNotContain("Some(");
        assertThat(page.text().lines()).allMatch(line -> line.length() <= WIDTH);
        assertThat(personal).noneMatch(html.text()::contains);
    }

    private static List<String> days(FamilyPage page) {
        return Jsoup.parse(page.html()).select("time").eachAttr("datetime");
    }

    private static List<String> paragraphs(FamilyPage page) {
        return Jsoup.parse(page.html()).select("cite").eachText();
    }

    /** Names, birth dates, and whatever has a blank in it, as only free text has. */
    private static void addPersonal(String field, JsonNode node, Set<String> personal) {
        boolean isPersonal = field.equals("name") || field.equals("birthDate") || field.equals("names");
        if (node.isTextual() && (isPersonal || node.asText().contains(" "))) {
            personal.add(node.asText());
        }
        node.properties()
                .forEach(entry -> addPersonal(isPersonal ? field : entry.getKey(), entry.getValue(), personal));
        if (node.isArray()) {
            node.forEach(element -> addPersonal(field, element, personal));
        }
    }
}
