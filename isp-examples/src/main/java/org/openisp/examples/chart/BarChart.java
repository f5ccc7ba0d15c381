package org.openisp.examples.chart;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.openisp.examples.markup.Markup;

/**
 * A chart of counts: one bar for each label, stacked where there are several series. Bars stand side by side; where their
 * labels are too long or too many for that, they lie one below the other. The same chart gives the same SVG, byte for byte.
 *
 * @param title what it shows
 * @param description the same in a sentence or two, for whoever cannot see it
 * @param series what is counted: one to four of them
 * @param bars the bars, in the order in which they are drawn: 500 at most; without any, the chart says so
 */
public record BarChart(String title, String description, Seq<String> series, Seq<Bar> bars) {

    private static final int MOST_BARS = 500;

    /** Without blanks, which JSVG would take for a part of the name; SansSerif is Java's own name. */
    private static final String FONTS = "Helvetica,Arial,SansSerif,sans-serif";

    /**
     * A chart.
     *
     * @throws IllegalArgumentException if there are too many series or bars, or if a bar has not one value for each series, or
     *     a value below zero
     */
    public BarChart {
        if (series.isEmpty() || series.size() > Palette.SIZE) {
            throw new IllegalArgumentException(
                    "a chart takes 1 to " + Palette.SIZE + " series, found " + series.size() + "; put some together");
        }
        if (bars.size() > MOST_BARS) {
            throw new IllegalArgumentException("a chart takes " + MOST_BARS + " bars at most, found " + bars.size()
                    + "; show the largest, or put some together");
        }
        int each = series.size();
        bars.forEach(bar -> refuseUnfit(bar, each));
    }

    private static void refuseUnfit(Bar bar, int series) {
        if (bar.values().size() != series) {
            throw new IllegalArgumentException("the bar " + bar.label() + " has "
                    + bar.values().size() + " values, expected one for each of " + series + " series");
        }
        if (bar.values().exists(value -> value < 0)) {
            throw new IllegalArgumentException("the bar " + bar.label() + " has a value below zero: "
                    + bar.values().mkString(", "));
        }
    }

    /** The chart as SVG: an {@code svg} element, to be kept as a file or put into a page as it is. */
    public String svg() {
        Plot plot = plot();
        Heading heading = Heading.of(this, plot.width());
        Markup out = new Markup();
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-label",
                title,
                "width",
                plot.width(),
                "height",
                heading.height() + plot.height(),
                "viewBox",
                "0 0 " + plot.width() + " " + (heading.height() + plot.height()),
                "font-family",
                FONTS,
                "font-size",
                TextSize.POINTS,
                "fill",
                Palette.INK);
        out.line().leaf("title", title).line().leaf("desc", description).line();
        heading.draw(out);
        plot.draw(out, heading.height());
        return out.close().line().toString();
    }

    private Plot plot() {
        if (bars.isEmpty()) {
            return new NothingToShow();
        }
        return Columns.fit(bars) ? new Columns(series, bars) : new Rows(series, bars);
    }

    /**
     * The chart as PNG on a white ground, twice as wide and high as the SVG.
     *
     * @return the file; left, where this machine cannot draw letters, why that is and what to do
     */
    public Either<String, byte[]> png() {
        return Png.of(svg());
    }
}
