package org.openisp.rules;

import java.time.LocalDate;

/**
 * How a last day came about.
 *
 * @param trigger what set it running, in plain words
 * @param triggerDay the day of that
 * @param counting how the days were counted, in plain words
 * @param due the last day in time, included
 */
public record Deadline(String trigger, LocalDate triggerDay, String counting, LocalDate due) {

    @Override
    public String toString() {
        return trigger + " " + triggerDay + ", " + counting + ": " + due;
    }
}
