package org.openisp.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarChartTest {

    private static final BarChart MONTHS = new BarChart(
            "Last days by month",
            "Two months; the first has three that are overdue.",
            Array.of("overdue", "still to do"),
            Array.of(bar("2025-11", 3, 2), bar("2025-12", 0, 9)));

    @Test
    void columns_stand_where_the_scale_puts_them() {
        // The largest bar is 9: steps of 2 to 10 on 240 pixels, 24 for each; a slot is 7 letters of 7 and 10.
        Document svg = parse(MONTHS);
        int zero = 64 + 18 + 240; // heading: 10, a line of title 22, of legend 20, 12
        assertThat(svg.selectXpath("//*[name()='text'][@text-anchor='end']").eachText())
                .containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(box(piece(svg, "2025-11, overdue: 3"))).containsExactly(64 + 10, zero - 72, 39, 72);
        assertThat(box(piece(svg, "2025-11, still to do: 2"))).containsExactly(64 + 10, zero - 120, 39, 48);
        assertThat(box(piece(svg, "2025-12, still to do: 9"))).containsExactly(64 + 59 + 10, zero - 216, 39, 216);
        assertThat(svg.outerHtml()).doesNotContain("2025-12, overdue");
    }

    @Test
    void long_labels_lie_one_below_the_other() {
        String clause =
                "OAR 411-415-0070(8)(e)(A)(iii), and what it asks, in as many words as it takes to fill a line of text";
        Document svg = parse(new BarChart("Clauses", "", Array.of("not met"), Array.of(bar(clause, 40), bar("b", 7))));
        // The label has 360 pixels; 40 is 4 steps of 10, on 400 pixels.
        assertThat(box(piece(svg, clause + ", not met: 40"))).containsExactly(380, 64 + 4, 400, 16);
        assertThat(box(piece(svg, "b, not met: 7"))).containsExactly(380, 64 + 24 + 4, 70, 16);
        assertThat(svg.selectXpath("//*[name()='text'][@x='372']").eachText())
                .containsExactly("OAR 411-415-0070(8)(e)(A)(iii), and what it asks, …", "b");
    }

    @Test
    void many_short_labels_lie_one_below_the_other_too() {
        // 960 pixels, without 64 on the left and 16 on the right, are 14 slots of 59.
        assertThat(Columns.fit(months(14))).isTrue();
        assertThat(Columns.fit(months(15))).isFalse();
    }

    @Test
    void labels_side_by_side_do_not_touch() {
        Document svg = parse(new BarChart("", "", Array.of("n"), months(14)));
        List<Integer> middles = svg.selectXpath("//*[name()='text'][starts-with(., '20')]").eachAttr("x").stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(middles).hasSize(14);
        for (int i = 1; i < middles.size(); i++) {
            assertThat(middles.get(i) - middles.get(i - 1)).isGreaterThan(TextSize.width("2025-11"));
        }
    }

    @Test
    void the_scale_is_round_and_never_too_short() {
        assertThat(Ticks.upTo(0)).isEqualTo(new Ticks(1, 1));
        assertThat(Ticks.upTo(1)).isEqualTo(new Ticks(1, 1));
        assertThat(Ticks.upTo(5)).isEqualTo(new Ticks(1, 5));
        assertThat(Ticks.upTo(6)).isEqualTo(new Ticks(2, 6));
        assertThat(Ticks.upTo(11)).isEqualTo(new Ticks(5, 15));
        assertThat(Ticks.upTo(134)).isEqualTo(new Ticks(50, 150));
        assertThat(Ticks.upTo(20_000)).isEqualTo(new Ticks(5_000, 20_000));
        assertThat(Ticks.upTo(4L * Integer.MAX_VALUE)).isEqualTo(new Ticks(2_000_000_000L, 10_000_000_000L));
    }

    @Test
    void what_stands_in_words_cannot_become_markup() {
        BarChart chart = new BarChart("a < b & \"c\"", "<script>", Array.of("<x>"), Array.of(bar("</svg>\u0000", 1)));
        Document svg = parse(chart);
        assertThat(svg.selectXpath("//*[name()='script']")).isEmpty();
        assertThat(svg.child(0).attr("aria-label")).isEqualTo("a < b & \"c\"");
        assertThat(svg.selectXpath("/*/*[name()='desc']").text()).isEqualTo("<script>");
        assertThat(piece(svg, "</svg>\uFFFD, <x>: 1").attr("x")).isNotEmpty();
    }

    @Test
    void a_chart_without_bars_says_so() {
        assertThat(parse(new BarChart("t", "d", Array.of("n"), Array.empty())).text())
                .contains("There is nothing to show.");
    }

    @Test
    void a_bar_of_zero_has_its_label_and_its_number() {
        Document svg = parse(new BarChart("t", "d", Array.of("n"), Array.of(bar("2025-11", 0))));
        assertThat(svg.selectXpath("//*[name()='text'][@text-anchor='middle']").eachText())
                .containsExactly("0", "2025-11");
        assertThat(svg.selectXpath("//*[name()='rect'][*]")).isEmpty();
    }

    @Test
    void series_and_values_belong_together() {
        assertThatThrownBy(() -> new BarChart("t", "d", Array.of("a", "b"), Array.of(bar("x", 1))))
                .hasMessage("the bar x has 1 values, expected one for each of 2 series");
        assertThatThrownBy(() -> new BarChart("t", "d", Array.of("a"), Array.of(bar("x", -1))))
                .hasMessage("the bar x has a value below zero: -1");
        assertThatThrownBy(() -> new BarChart("t", "d", Array.of("a", "b", "c", "d", "e"), Array.empty()))
                .hasMessage("a chart takes 1 to 4 series, found 5; put some together");
        assertThatThrownBy(() -> new BarChart("t", "d", Array.of("a"), months(501)))
                .hasMessageStartingWith("a chart takes 500 bars at most, found 501");
    }

    @Test
    void each_color_is_lighter_than_the_one_before() {
        for (int i = 1; i < Palette.SIZE; i++) {
            assertThat(gray(i) - gray(i - 1)).as("color " + i).isGreaterThan(30);
        }
    }

    private static double gray(int series) {
        Color color = Color.decode(Palette.COLORS.get(series));
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
    }

    @Test
    void the_png_shows_the_same_on_a_white_ground() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(MONTHS.png().get()));
        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(2 * (64 + 290));
        assertThat(image.getRGB(1, 1)).isEqualTo(Color.WHITE.getRGB());
        int zero = 64 + 18 + 240;
        assertThat(image.getRGB(2 * (74 + 20), 2 * (zero - 10)))
                .isEqualTo(Color.decode(Palette.COLORS.get(0)).getRGB());
        assertThat(image.getRGB(2 * (74 + 20), 2 * (zero - 100)))
                .isEqualTo(Color.decode(Palette.COLORS.get(1)).getRGB());
    }

    @Test
    void a_machine_without_fonts_is_told_what_it_lacks(@TempDir Path empty) throws IOException, InterruptedException {
        Path noFonts = Files.writeString(empty.resolve("fonts.conf"), "<fontconfig/>");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + empty, // where the JDK would remember the fonts that it has found before
                "-cp",
                System.getProperty("java.class.path"),
                DrawsPng.class.getName());
        java.environment().put("FONTCONFIG_FILE", noFonts.toString());
        Process process = java.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        // Where fonts do not come by fontconfig, as on macOS, it draws all the same.
        assertThat(said).containsAnyOf("no PNG can be drawn on this machine", "drawn");
        if (System.getProperty("os.name").equals("Linux")) {
            assertThat(said).contains("fonts-dejavu-core").contains("The SVG needs neither");
        }
    }

    /** A small program that draws a chart. */
    static final class DrawsPng {

        private DrawsPng() {}

        public static void main(String[] args) {
            System.out.println(MONTHS.png().<String>fold(why -> why, png -> "drawn"));
        }
    }

    private static Bar bar(String label, Integer... values) {
        return new Bar(label, Array.of(values));
    }

    private static Seq<Bar> months(int count) {
        return Array.fill(count, () -> bar("2025-11", 1));
    }

    private static Document parse(BarChart chart) {
        return Jsoup.parse(chart.svg(), "", Parser.xmlParser());
    }

    private static Element piece(Document svg, String title) {
        return svg.getElementsByTag("rect").stream()
                .filter(rect -> rect.text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not in " + svg));
    }

    private static List<Integer> box(Element rect) {
        return List.of("x", "y", "width", "height").stream()
                .map(name -> Integer.valueOf(rect.attr(name)))
                .toList();
    }
}
