package org.openisp.examples.chart;

import io.vavr.collection.Seq;
import org.openisp.examples.markup.Markup;

/** What columns and rows have in common: the pieces of a bar, and the lines behind them. */
final class Bars {

    private Bars() {}

    /** A piece of a bar, or of the legend. */
    static void rectangle(Markup out, int series, int x, int y, int width, int height) {
        out.empty("rect", attributes(series, x, y, width, height)).line();
    }

    /** A piece of a bar; pointed at, it says what it counts. */
    static void piece(Markup out, Seq<String> names, Bar bar, int series, int x, int y, int width, int height) {
        out.open("rect", attributes(series, x, y, width, height));
        out.leaf(
                "title",
                bar.label() + ", " + names.get(series) + ": " + bar.values().get(series));
        out.close().line();
    }

    private static Object[] attributes(int series, int x, int y, int width, int height) {
        return new Object[] {
            "x", x, "y", y, "width", width, "height", height, "fill", Palette.COLORS.get(series), "stroke", Palette.INK
        };
    }

    /** A line of the grid; the one at zero is the axis. */
    static void gridLine(Markup out, boolean isAxis, int x1, int y1, int x2, int y2) {
        out.empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", isAxis ? Palette.INK : Palette.GRID);
        out.line();
    }

    /** Words, or a number: {@code anchor} is {@code start}, {@code middle} or {@code end}. */
    static void words(Markup out, Object words, String anchor, int x, int y) {
        out.leaf("text", String.valueOf(words), "text-anchor", anchor, "x", x, "y", y);
        out.line();
    }
}
