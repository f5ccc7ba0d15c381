package org.openisp.rules;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The days on which a text is in force, both ends included.
 *
 * @param from the first day
 * @param through the last day; none while the text stands
 */
public record InForce(LocalDate from, Option<LocalDate> through) {

    /**
     * In force on these days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public InForce {
        if (through.exists(last -> last.isBefore(from))) {
            throw new IllegalArgumentException("through " + through.get() + " is before from " + from);
        }
    }

    /** In force from this day on. */
    public static InForce since(LocalDate from) {
        return new InForce(from, Option.none());
    }

    /** In force from the first through the last day, both included. */
    public static InForce between(LocalDate from, LocalDate through) {
        return new InForce(from, Option.some(through));
    }

    /** Whether the text is in force on the day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !through.exists(day::isAfter);
    }
}
