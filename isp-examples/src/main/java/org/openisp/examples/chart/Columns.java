package org.openisp.examples.chart;

import io.vavr.collection.Seq;
import org.openisp.examples.markup.Markup;

/** Bars side by side, with the counts on the left: for short labels such as months. */
record Columns(Seq<String> series, Seq<Bar> bars) implements Plot {

    private static final int NARROWEST = 480;
    private static final int WIDEST = 960;
    private static final int LEFT = 64;
    private static final int RIGHT = 16;
    private static final int HIGH = 240;
    private static final int ABOVE = 18;
    private static final int BELOW = 32;
    private static final int SLOT = 36;

    /** Whether these bars fit side by side, labels and all. */
    static boolean fit(Seq<Bar> bars) {
        return LEFT + bars.size() * slot(bars) + RIGHT <= WIDEST;
    }

    /** From one bar to the next: the widest label or number decides. */
    private static int slot(Seq<Bar> bars) {
        int widest = bars.map(bar -> Math.max(TextSize.width(bar.label()), TextSize.width(String.valueOf(bar.total()))))
                .max()
                .getOrElse(0);
        return Math.max(SLOT, widest + 10);
    }

    @Override
    public int width() {
        return Math.max(NARROWEST, LEFT + bars.size() * slot(bars) + RIGHT);
    }

    @Override
    public int height() {
        return ABOVE + HIGH + BELOW;
    }

    @Override
    public void draw(Markup out, int top) {
        Ticks ticks = Ticks.of(bars);
        int zero = top + ABOVE + HIGH;
        for (long tick : ticks.at()) {
            int y = zero - ticks.position(tick, HIGH);
            Bars.gridLine(out, tick == 0, LEFT, y, width() - RIGHT, y);
            Bars.words(out, tick, "end", LEFT - 8, y + 4);
        }
        int slot = slot(bars);
        for (int i = 0; i < bars.size(); i++) {
            drawBar(out, ticks, bars.get(i), LEFT + i * slot, slot, zero);
        }
    }

    private void drawBar(Markup out, Ticks ticks, Bar bar, int left, int slot, int zero) {
        int wide = slot * 2 / 3;
        int middle = left + slot / 2;
        long below = 0;
        for (int i = 0; i < series.size(); i++) {
            long above = below + bar.values().get(i);
            int y = zero - ticks.position(above, HIGH);
            int high = zero - ticks.position(below, HIGH) - y;
            if (above > below) {
                Bars.piece(out, series, bar, i, middle - wide / 2, y, wide, high);
            }
            below = above;
        }
        Bars.words(out, bar.total(), "middle", middle, zero - ticks.position(below, HIGH) - 5);
        Bars.words(out, bar.label(), "middle", middle, zero + 18);
    }
}
