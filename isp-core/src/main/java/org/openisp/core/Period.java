package org.openisp.core;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.openisp.core.internal.ImpossibleValueException;

/**
 * A stretch of days, both ends included.
 *
 * @param from the first day
 * @param through the last day; none while no end is recorded
 */
public record Period(LocalDate from, Option<LocalDate> through) {

    /**
     * A period from one day through another.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(through, "through");
        ImpossibleValueException.refuseReversed("from", Option.some(from), "through", through);
    }

    /** A period that begins on this day and has no recorded end. */
    public static Period from(LocalDate first) {
        return new Period(first, Option.none());
    }

    /**
     * A period from the first through the last day, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Period of(LocalDate first, LocalDate last) {
        return new Period(first, Option.some(Objects.requireNonNull(last, "last")));
    }

    /** Whether the day lies in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (through.isEmpty() || !day.isAfter(through.get()));
    }
}
