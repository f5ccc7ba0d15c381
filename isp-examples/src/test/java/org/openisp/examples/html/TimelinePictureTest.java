package org.openisp.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.FirstPlan;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Timeline;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebooks;

class TimelinePictureTest {

    /** The picture that the documents show. */
    private static final Path KEPT = Path.of("../docs/images/timeline.svg");

    private static String picture(ServiceRecord record, LocalDate asOf) {
        Held held = Held.of(Rulebooks.installed().named("oregon"), record, Question.asOf(asOf));
        return new TimelinePicture(Timeline.of(Array.of(held)), record.getId()).asFile();
    }

    private static Document parsed(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    /**
     * The plan of the README: April 1, 2025 to March 31, 2026, its copy due on March 20. The picture shows March 2025 to
     * March 2026, 31 + 365 = 396 days on a width of 980, from 10: a day is 2.4747 wide.
     */
    @Test
    void each_day_of_a_plan_stands_where_it_belongs() {
        Document svg = parsed(picture(FirstPlan.record(), LocalDate.of(2025, 4, 1)));
        Element bar = svg.expectFirst("g.plan rect.bar");
        assertThat(number(bar, "x")).isEqualTo(86.7); // 31 days before it: 10 + 76.7
        assertThat(number(bar, "width")).isEqualTo(903.3); // its 365 days
        Element asOf = svg.expectFirst("line.as-of");
        assertThat(number(asOf, "x1")).isEqualTo(88); // 31 days and a half: 10 + 77.95
        Element late = svg.expectFirst("g.late rect.full");
        assertThat(number(late, "x") + 6).isEqualTo(58.3); // 19 days and a half: 10 + 48.26
        Element toDo = svg.expectFirst("g.to-do path.hollow");
        assertThat(toDo.attr("d")).contains("M982.8 ").contains("L994.8 "); // around noon of the last day, 988.8
    }

    @Test
    void marks_are_late_or_still_to_do_as_the_answers_are() {
        Document svg = parsed(picture(FirstPlan.record(), LocalDate.of(2025, 4, 1)));
        assertThat(svg.select("g.late > title").eachText()).containsExactly("2025-03-20, overdue, or late: (8)(m)");
        assertThat(svg.select("g.to-do > title").eachText())
                .containsExactly("2026-03-31, still to do: (6)(a)(B), (8)(f)");
        assertThat(svg.select("g.in-time")).isEmpty();
        assertThat(svg.select("g.not-known")).isEmpty();
    }

    @Test
    void a_transition_period_an_emergency_plan_and_reviews_stand_in_it() throws IOException {
        Document svg = parsed(
                picture(record("10-hold-on-an-emergency-plan-under-the-new-text.json"), LocalDate.of(2025, 10, 31)));
        assertThat(svg.select("g.transition > title").eachText())
                .containsExactly("transition period transition of stay-house: 2025-01-06 to 2025-03-07");
        assertThat(svg.select("g.emergency-plan > title").eachText())
                .containsExactly(
                        "emergency plan emergency-plan-2025: 2025-01-06 to 2025-06-15",
                        "emergency plan emergency-plan-autumn: 2025-09-22 to 2025-12-20");
        assertThat(svg.select("path.review > title").eachText()).hasSize(2);
    }

    @Test
    void labels_of_marks_do_not_touch() throws IOException {
        for (String name : List.of(
                "2-foster-home-renewed-on-time.json",
                "5-transition-into-24-hour-program.json",
                "10-hold-on-an-emergency-plan-under-the-new-text.json",
                "14-house-team-that-one-member-decides-for.json")) {
            Document svg = parsed(picture(record(name), LocalDate.of(2025, 10, 31)));
            Seq<Element> labels = Array.ofAll(svg.select("text.mark-name"));
            assertThat(labels).hasSizeGreaterThan(5);
            for (Element one : labels) {
                for (Element other : labels.filter(
                        label -> !label.equals(one) && label.attr("y").equals(one.attr("y")))) {
                    assertThat(from(one) < to(other) && from(other) < to(one))
                            .as(name + ": " + one.text() + " and " + other.text())
                            .isFalse();
                }
            }
        }
    }

    // At 12 pixels a letter of the common fonts is less than 6.9 wide on average.
    private static double from(Element label) {
        return label.attr("text-anchor").equals("end")
                ? number(label, "x") - label.text().length() * 6.9
                : number(label, "x") - 11;
    }

    private static double to(Element label) {
        return label.attr("text-anchor").equals("end")
                ? number(label, "x") + 11
                : number(label, "x") + label.text().length() * 6.9;
    }

    @Test
    void an_id_is_text() {
        String svg = picture(FirstPlan.record().withId("<script>alert(1)</script>&\u0000"), LocalDate.of(2025, 4, 1));
        Document parsed = parsed(svg);
        assertThat(parsed.select("script")).isEmpty();
        assertThat(parsed.expectFirst("#timeline-title").text()).contains("<script>alert(1)</script>&");
    }

    @Test
    void the_picture_of_the_documents_is_the_one_that_is_made() throws IOException {
        String made = picture(record("3-renewal-six-days-late.json"), LocalDate.of(2026, 2, 27));
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, made);
        }
        assertThat(made).isEqualTo(Files.readString(KEPT));
    }

    private static ServiceRecord record(String name) throws IOException {
        return RecordJson.days()
                .read(Files.readAllBytes(Path.of("records", name)))
                .get();
    }
}
