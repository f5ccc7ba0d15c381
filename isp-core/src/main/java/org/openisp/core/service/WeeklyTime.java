package org.openisp.core.service;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.immutables.value.Value;
import org.openisp.core.internal.ImpossibleValueException;

/** A time of the week. */
@Value.Immutable
public interface WeeklyTime extends WithWeeklyTime {

    /**
     * The day of the week.
     *
     * @clause MO-33
     */
    DayOfWeek getDay();

    /**
     * When it begins.
     *
     * @clause MO-33
     */
    LocalTime getBegins();

    /**
     * When it ends; before the beginning: on the day after.
     *
     * @clause MO-33
     */
    LocalTime getEnds();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseSeconds("begins", getBegins());
        ImpossibleValueException.refuseSeconds("ends", getEnds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a weekly time. */
    final class Builder extends ImmutableWeeklyTime.Builder {
        Builder() {}
    }
}
