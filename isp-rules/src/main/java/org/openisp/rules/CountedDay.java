package org.openisp.rules;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A day that a check counted, and how: a last day to do something, a first lawful day, the first or last day of a plan.
 *
 * @param what what day it is, in plain words: {@code last day to sign the renewing ISP without a gap}
 * @param trigger what it is counted from, in plain words
 * @param triggerDay the day of that
 * @param counting how it is counted, in plain words
 * @param calendar the business days that were counted, or that moved it; none where every day counts alike
 * @param day the day itself; of a last day, the last one in time
 */
public record CountedDay(
        String what, String trigger, LocalDate triggerDay, String counting, Option<String> calendar, LocalDate day) {

    /** All of it on one line. */
    @Override
    public String toString() {
        return what + " " + day + ": " + trigger + " " + triggerDay + ", " + counting
                + calendar.map(days -> " (" + days + ")").getOrElse("");
    }
}
