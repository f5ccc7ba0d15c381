package org.openisp.rules;

import java.time.LocalDate;

/** The calendar of a law that counts no business days. */
record AllDays() implements BusinessCalendar {

    @Override
    public String name() {
        return "every day";
    }

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return true;
    }
}
