package org.openisp.examples.chart;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.openisp.examples.markup.Markup;

/** The title of a chart, in as many lines as it needs, and below it what each color means. */
final class Heading {

    /** Where title and legend begin. */
    static final int LEFT = 12;

    private static final int TITLE_POINTS = 16;
    private static final int TITLE_LETTER = 10;
    private static final int TITLE_LINE = 22;
    private static final int LEGEND_LINE = 20;
    private static final int SWATCH = 12;

    private final Seq<String> titleLines;
    private final Seq<LegendItem> legend;

    private Heading(Seq<String> titleLines, Seq<LegendItem> legend) {
        this.titleLines = titleLines;
        this.legend = legend;
    }

    private record LegendItem(int series, String name, int x, int line) {}

    static Heading of(BarChart chart, int width) {
        Seq<LegendItem> legend = chart.bars().isEmpty() ? Array.empty() : legend(chart.series(), width);
        return new Heading(lines(chart.title(), (width - 2 * LEFT) / TITLE_LETTER), legend);
    }

    /** Words in lines of at most so many letters; a longer word has a line to itself. */
    private static Seq<String> lines(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return Array.ofAll(lines);
    }

    private static Seq<LegendItem> legend(Seq<String> series, int width) {
        List<LegendItem> items = new ArrayList<>();
        int x = LEFT;
        int line = 0;
        for (int i = 0; i < series.size(); i++) {
            String name = TextSize.cut(series.get(i), width - 2 * LEFT - SWATCH - 6);
            int itemWidth = SWATCH + 6 + TextSize.width(name);
            if (x > LEFT && x + itemWidth > width - LEFT) {
                x = LEFT;
                line++;
            }
            items.add(new LegendItem(i, name, x, line));
            x += itemWidth + 18;
        }
        return Array.ofAll(items);
    }

    int height() {
        int legendLines = legend.isEmpty() ? 0 : legend.last().line() + 1;
        return 10 + titleLines.size() * TITLE_LINE + legendLines * LEGEND_LINE + 12;
    }

    void draw(Markup out) {
        int y = 10;
        for (String line : titleLines) {
            out.leaf("text", line, "x", LEFT, "y", y + 16, "font-size", TITLE_POINTS, "font-weight", "bold");
            out.line();
            y += TITLE_LINE;
        }
        for (LegendItem item : legend) {
            int top = y + item.line() * LEGEND_LINE + 4;
            Bars.rectangle(out, item.series(), item.x(), top, SWATCH, SWATCH);
            out.leaf("text", item.name(), "x", item.x() + SWATCH + 6, "y", top + 10)
                    .line();
        }
    }
}
