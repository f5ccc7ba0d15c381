package org.openisp.examples.chart;

import io.vavr.collection.Seq;

/**
 * One bar of a chart.
 *
 * @param label what it counts, such as a month or a clause
 * @param values how many of each series, none below zero; they are stacked in the order of the series
 */
public record Bar(String label, Seq<Integer> values) {

    /** All series together. */
    long total() {
        return values.foldLeft(0L, Long::sum);
    }
}
