package org.openisp.rules;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The 146 097 days of one Gregorian cycle: after 400 years the calendar repeats, weekdays included. */
public final class EveryDay {

    private EveryDay() {}

    public static Stream<LocalDate> ofFourHundredYears() {
        return LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2400, 1, 1));
    }

    /** From the first through the last day, both included. */
    public static Stream<LocalDate> from(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }
}
