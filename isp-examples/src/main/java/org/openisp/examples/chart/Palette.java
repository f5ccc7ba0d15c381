package org.openisp.examples.chart;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The colors of the series. Each is lighter than the one before, so that they differ in gray and for the color-blind; an
 * outline keeps the light ones apart from the ground.
 */
final class Palette {

    /** Dark blue, vermilion, sky blue, yellow. */
    static final Seq<String> COLORS = Array.of("#1b3a5c", "#d55e00", "#56b4e9", "#f0e442");

    static final int SIZE = COLORS.size();

    /** Words, and the outline of bars. */
    static final String INK = "#222222";

    /** The lines behind the bars. */
    static final String GRID = "#cccccc";

    private Palette() {}
}
