package org.openisp.rules;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The days on which a text is in force, both ends included.
 *
 * @param from the first day; none where the text bears no date, and then it is taken to stand on every earlier day
 * @param through the last day; none while the text stands
 */
public record InForce(Option<LocalDate> from, Option<LocalDate> through) {

    private static final InForce UNDATED = new InForce(Option.none(), Option.none());

    /**
     * In force on these days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public InForce {
        if (from.exists(first -> through.exists(last -> last.isBefore(first)))) {
            throw new IllegalArgumentException("through " + through.get() + " is before from " + from.get());
        }
    }

    /** Of a text that bears no date: it is applied on every day. */
    public static InForce undated() {
        return UNDATED;
    }

    /** In force from this day on. */
    public static InForce since(LocalDate from) {
        return new InForce(Option.some(from), Option.none());
    }

    /**
     * In force from the first through the last day, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static InForce between(LocalDate from, LocalDate through) {
        return new InForce(Option.some(from), Option.some(through));
    }

    /** Whether the text is in force on the day. */
    public boolean contains(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (through.isEmpty() || !day.isAfter(through.get()));
    }

    /** Whether there is a day on which both are in force. */
    public boolean overlaps(InForce other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(InForce other) {
        return through.exists(last -> other.from.exists(last::isBefore));
    }
}
