package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.examples.html.HtmlReport;
import org.openisp.examples.report.Audience;
import org.openisp.examples.report.Held;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebooks;
import org.openisp.rules.missouri.MissouriReadings;
import org.xml.sax.InputSource;

@DisplayName("The report as a page")
class HtmlReportTest {

    static List<Tried> records() {
        return Tried.all();
    }

    private static Held held(Tried tried) {
        return Held.of(tried.rulebook(), tried.record(), tried.question());
    }

    private static Document page(Held... laws) {
        return Jsoup.parse(new HtmlReport(Array.of(laws)).render());
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_record_gives_a_page_that_is_sound(Tried tried) throws Exception {
        Held held = held(tried);
        String html = new HtmlReport(Array.of(held)).render();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        Document page = Jsoup.parse(html);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).contains(held.record().getId());
        assertHeadingsInOrder(page);
        assertIdsOnce(page);
        assertEachLinkLeadsSomewhere(page);
        assertEachAnswerOnce(page, held);
        assertNothingFromOutside(page, html);
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("thead th")).allMatch(th -> th.attr("scope").equals("col"));
            assertThat(table.select("tbody th")).allMatch(th -> th.attr("scope").equals("row"));
        });
    }

    private static void assertHeadingsInOrder(Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    private static void assertIdsOnce(Document page) {
        Set<String> ids = new HashSet<>();
        assertThat(page.select("[id]")).allMatch(element -> ids.add(element.id()));
    }

    private static void assertEachLinkLeadsSomewhere(Document page) {
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        });
    }

    /** Each once, in the order of the sections, and with its words. */
    private static void assertEachAnswerOnce(Document page, Held... laws) {
        Seq<String> told = Array.of(laws)
                .flatMap(held -> held.report().findings())
                .map(finding -> finding.clause() + " " + finding.subject() + " "
                        + finding.outcome().because().replaceAll("\\s+", " "))
                .sorted();
        Seq<String> shown = Array.ofAll(page.select("li.answer"))
                .map(answer -> answer.parents()
                                .select(".clause")
                                .get(0)
                                .expectFirst("h4")
                                .text() + " " + answer.expectFirst("strong").text() + " " + because(answer))
                .sorted();
        assertThat(shown).isEqualTo(told);
    }

    private static String because(Element answer) {
        return answer.expectFirst("p")
                .text()
                .replaceAll("(; last day .{10}(, done .{10})?|; \\d{4}-\\d\\d-\\d\\d)$", "");
    }

    private static void assertNothingFromOutside(Document page, String html) {
        assertThat(page.select("script, link, img, iframe, object, embed, [src], [onclick], [onload]"))
                .isEmpty();
        assertThat(html.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContainIgnoringCase("http:")
                .doesNotContainIgnoringCase("https:")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void of_two_laws_every_answer_of_each_stands_there_once() {
        Tried tried = Tried.all().get(2);
        Question question = tried.question().with(MissouriReadings.WORKING_AGE, Tried.WORKING_AGE);
        Held[] laws = {
            Held.of(Rulebooks.installed().named("oregon"), tried.record(), question),
            Held.of(Rulebooks.installed().named("missouri"), tried.record(), question)
        };
        Document page = page(laws);
        assertEachAnswerOnce(page, laws);
        assertIdsOnce(page);
        assertHeadingsInOrder(page);
        assertThat(page.select("svg")).hasSize(1);
    }

    @Test
    void what_is_required_comes_first_by_last_day_and_what_is_only_recommended_apart() {
        Document page = page(held(Tried.all().get(2)));
        Element first = page.expectFirst("section[aria-labelledby=act]");
        assertThat(first.select("h3").eachText()).containsExactly("Required, and not met (7)", "Still to do (2)");
        assertThat(first.expectFirst("tbody tr").text())
                .startsWith("(8)(f) plan isp-2025")
                .contains("2025-12-31 6 days late")
                .endsWith("the case manager");
        Document advised = page(held(Tried.all().get(44)));
        assertThat(advised.select("section[aria-labelledby=act] h3").eachText())
                .anyMatch(title -> title.startsWith("Recommended, and not so: no breach"))
                .noneMatch(title -> title.startsWith("Required, and not met"));
    }

    @Test
    void a_kind_of_answer_is_told_in_words_and_by_a_sign() {
        Document page = page(held(Tried.all().get(4)));
        assertThat(page.select(".badge")).isNotEmpty().allSatisfy(badge -> {
            assertThat(badge.expectFirst("[aria-hidden=true]").text()).hasSize(1);
            assertThat(badge.ownText()).isNotBlank();
        });
    }

    @Test
    void an_id_that_looks_like_markup_is_text() {
        String evil = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
        ServiceRecord first = FirstPlan.record();
        Isp plan = first.getPlans().entries().head().withId(evil);
        ServiceRecord record = first.withId(evil).withPlans(Register.of(plan));
        Question question = Question.asOf(LocalDate.of(2025, 4, 1));
        for (Audience audience : List.of(Audience.CASE_MANAGER, Audience.AUDITOR, Audience.provider(evil))) {
            Document page = page(Held.of(Rulebooks.installed().named("oregon"), record, question)
                    .forAudience(audience));
            assertThat(page.select("script, img")).isEmpty();
            assertThat(page.expectFirst("h1").text()).contains("<script>alert('x')</script>");
        }
    }

    @Test
    void an_auditor_sees_everything_with_the_facts_and_fingerprints() {
        Tried tried = Tried.all().get(3);
        Held held = held(tried).forAudience(Audience.AUDITOR);
        Document page = page(held);
        assertThat(page.select("details:not(.list):not([open])")).isEmpty();
        assertThat(page.select("li.answer .reference code:first-of-type").eachText())
                .containsExactlyInAnyOrderElementsOf(held.report().findings().map(held.report()::fingerprint));
        assertThat(page.select("ul.facts li code").eachText())
                .isNotEmpty()
                .allMatch(pointer -> pointer.startsWith("/"))
                .allMatch(pointer -> !tried.document().at(pointer).isMissingNode());
    }
}
