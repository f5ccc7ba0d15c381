package org.openisp.examples.chart;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The scale of an axis of counts: from 0, in steps of 1, 2 or 5, or ten or a hundred times as much, to a whole number of
 * steps.
 *
 * @param step from one tick to the next
 * @param top the last tick, never below the largest count
 */
record Ticks(long step, long top) {

    private static final int MOST_STEPS = 5;

    /** The scale for counts up to this one. */
    static Ticks upTo(long largest) {
        long ten = 1;
        while (true) {
            for (long round : new long[] {1, 2, 5}) {
                long step = round * ten;
                long steps = Math.max(1, (largest + step - 1) / step);
                if (steps <= MOST_STEPS) {
                    return new Ticks(step, steps * step);
                }
            }
            ten *= 10;
        }
    }

    /** The scale for these bars. */
    static Ticks of(Seq<Bar> bars) {
        return upTo(bars.map(Bar::total).max().getOrElse(0L));
    }

    /** The counts at which there is a tick. */
    Seq<Long> at() {
        return Array.rangeClosedBy(0L, top, step);
    }

    /** Where a count lies on an axis of this length, in pixels from its zero. */
    int position(long count, int length) {
        return Math.toIntExact(Math.round((double) count * length / top));
    }
}
