package org.openisp.examples.ics;

import java.time.LocalDate;
import org.openisp.examples.report.Standing;
import org.openisp.rules.Finding;

/** How an entry of a calendar stands. */
enum Entry {
    /** There is time. */
    TO_DO(""),
    /** It is going on, and ends on that day. */
    RUNNING("Ends: "),
    /** The last day is over, and it was not done. */
    OVERDUE("Overdue: "),
    /** It is not known whether it was done. */
    NOT_KNOWN("Not known whether done: "),
    /** It was done, in time or late: nobody has to do it any more. */
    OVER("Done: ");

    private final String words;

    Entry(String words) {
        this.words = words;
    }

    static Entry of(Finding finding, LocalDate asOf) {
        return switch (Standing.of(finding, asOf)) {
            case TO_DO -> TO_DO;
            case RUNNING -> RUNNING;
            case LATE -> finding.outcome().done().isDefined() ? OVER : OVERDUE;
            case NOT_KNOWN -> NOT_KNOWN;
            case IN_TIME -> OVER;
        };
    }

    /** What is said of it before what is to do. */
    String words() {
        return words;
    }
}
