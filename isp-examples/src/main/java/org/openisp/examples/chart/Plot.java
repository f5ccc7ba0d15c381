package org.openisp.examples.chart;

import org.openisp.examples.markup.Markup;

/** The bars and their axes: what stands below the heading of a chart. */
interface Plot {

    /** How wide, in pixels. */
    int width();

    /** How high, in pixels. */
    int height();

    /** Draws it, its upper edge at {@code top}. */
    void draw(Markup out, int top);
}
