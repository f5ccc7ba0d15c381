package org.openisp.examples.chart;

import io.vavr.collection.Seq;
import org.openisp.examples.markup.Markup;

/** Bars one below the other, with the labels on the left: for long labels, or many. */
record Rows(Seq<String> series, Seq<Bar> bars) implements Plot {

    private static final int WIDE = 400;
    private static final int MOST_LABEL = 360;
    private static final int ROW = 24;
    private static final int THICK = 16;
    private static final int BELOW = 32;

    @Override
    public int width() {
        return left() + WIDE + right();
    }

    /** Where the bars begin: right of the longest label. */
    private int left() {
        int longest = bars.map(bar -> TextSize.width(bar.label())).max().getOrElse(0);
        return Heading.LEFT + Math.min(longest, MOST_LABEL) + 8;
    }

    /** Room for the number behind the longest bar. */
    private int right() {
        return 20 + TextSize.width(String.valueOf(Ticks.of(bars).top()));
    }

    @Override
    public int height() {
        return bars.size() * ROW + BELOW;
    }

    @Override
    public void draw(Markup out, int top) {
        Ticks ticks = Ticks.of(bars);
        int bottom = top + bars.size() * ROW;
        for (long tick : ticks.at()) {
            int x = left() + ticks.position(tick, WIDE);
            Bars.gridLine(out, tick == 0, x, top, x, bottom);
            Bars.words(out, tick, "middle", x, bottom + 18);
        }
        for (int i = 0; i < bars.size(); i++) {
            drawBar(out, ticks, bars.get(i), top + i * ROW);
        }
    }

    private void drawBar(Markup out, Ticks ticks, Bar bar, int top) {
        int y = top + (ROW - THICK) / 2;
        long before = 0;
        for (int i = 0; i < series.size(); i++) {
            long after = before + bar.values().get(i);
            int x = left() + ticks.position(before, WIDE);
            if (after > before) {
                Bars.piece(out, series, bar, i, x, y, left() + ticks.position(after, WIDE) - x, THICK);
            }
            before = after;
        }
        Bars.words(out, TextSize.cut(bar.label(), MOST_LABEL), "end", left() - 8, y + 12);
        Bars.words(out, bar.total(), "start", left() + ticks.position(before, WIDE) + 6, y + 12);
    }
}
