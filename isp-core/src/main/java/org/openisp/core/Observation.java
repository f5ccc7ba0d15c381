package org.openisp.core;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody saw on one day about something that can change.
 *
 * @param on the day
 * @param holds whether it was so
 */
public record Observation(LocalDate on, boolean holds) {

    /** What was seen on this day. */
    public Observation {
        Objects.requireNonNull(on, "on");
    }
}
