package org.openisp.examples.html;

import java.util.Locale;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Timeline.State;

/** The forms of marks in a picture: each its own, so that it can be told without its color. */
final class Symbol {

    private static final double HALF = 6;

    private Symbol() {}

    /** The name by which a style sheet knows it: {@code in-time}. */
    static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Draws one around a point. */
    static void draw(State state, double x, double y, Markup out) {
        switch (state) {
            case IN_TIME -> {
                circle("full", x, y, out);
                stroke("M" + point(x - 3, y) + " L" + point(x - 1, y + 2.5) + " L" + point(x + 3, y - 2.5), out);
            }
            case TO_DO ->
                out.empty(
                        "path",
                        "class",
                        "hollow",
                        "d",
                        "M" + point(x - HALF, y) + " L" + point(x, y - HALF) + " L" + point(x + HALF, y) + " L"
                                + point(x, y + HALF) + " Z");
            case RUNNING -> {
                out.empty(
                        "rect",
                        "class",
                        "hollow",
                        "x",
                        number(x - HALF),
                        "y",
                        number(y - HALF),
                        "width",
                        number(2 * HALF),
                        "height",
                        number(2 * HALF));
            }
            case LATE -> {
                out.empty(
                        "rect",
                        "class",
                        "full",
                        "x",
                        number(x - HALF),
                        "y",
                        number(y - HALF),
                        "width",
                        number(2 * HALF),
                        "height",
                        number(2 * HALF));
                stroke(
                        "M" + point(x - 3, y - 3) + " L" + point(x + 3, y + 3) + " M" + point(x + 3, y - 3) + " L"
                                + point(x - 3, y + 3),
                        out);
            }
            case NOT_KNOWN -> {
                circle("hollow", x, y, out);
                out.leaf("text", "?", "class", "sign", "x", number(x), "y", number(y + 3.5), "text-anchor", "middle");
            }
        }
    }

    private static void circle(String name, double x, double y, Markup out) {
        out.empty("circle", "class", name, "cx", number(x), "cy", number(y), "r", number(HALF));
    }

    private static void stroke(String path, Markup out) {
        out.empty("path", "class", "stroke", "d", path);
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        return TimelinePicture.number(value);
    }
}
