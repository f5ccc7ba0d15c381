package org.openisp.rules;

import io.vavr.collection.SortedSet;
import java.time.LocalDate;

/** A calendar with more closed days than another. */
record ClosedDays(BusinessCalendar calendar, SortedSet<LocalDate> closed) implements BusinessCalendar {

    @Override
    public String name() {
        return calendar.name() + ", closed also on " + closed.mkString(", ");
    }

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return calendar.isBusinessDay(day) && !closed.contains(day);
    }
}
