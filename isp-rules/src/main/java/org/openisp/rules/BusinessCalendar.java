package org.openisp.rules;

import io.vavr.collection.TreeSet;
import java.time.LocalDate;

/** Which days are business days. An implementation is immutable and answers the same for ever. */
public interface BusinessCalendar {

    /** The calendar of a law that counts no business days: every day is one. */
    static BusinessCalendar everyDay() {
        return new AllDays();
    }

    /** A short name for manifests and explanations. */
    String name();

    /** Whether the day is a business day. */
    boolean isBusinessDay(LocalDate day);

    /** The day itself if it is a business day, or else the next one that is. */
    default LocalDate sameOrNextBusinessDay(LocalDate day) {
        LocalDate candidate = day;
        while (!isBusinessDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /**
     * The n-th business day after the day, which is itself not counted.
     *
     * @throws IllegalArgumentException if {@code businessDays} is less than one
     */
    default LocalDate plusBusinessDays(LocalDate day, int businessDays) {
        if (businessDays < 1) {
            throw new IllegalArgumentException("businessDays must be at least 1; found " + businessDays);
        }
        LocalDate candidate = day;
        for (int counted = 0; counted < businessDays; ) {
            candidate = candidate.plusDays(1);
            if (isBusinessDay(candidate)) {
                counted++;
            }
        }
        return candidate;
    }

    /** The same calendar, with more days on which offices are closed: a storm, a day of mourning. */
    default BusinessCalendar closedAlsoOn(Iterable<LocalDate> days) {
        return new ClosedDays(this, TreeSet.ofAll(days));
    }
}
