package org.openisp.examples.chart;

import org.openisp.examples.markup.Markup;

/** A chart without bars: it says so. */
record NothingToShow() implements Plot {

    static final String WORDS = "There is nothing to show.";

    @Override
    public int width() {
        return 480;
    }

    @Override
    public int height() {
        return 48;
    }

    @Override
    public void draw(Markup out, int top) {
        out.leaf("text", WORDS, "x", Heading.LEFT, "y", top + 20).line();
    }
}
