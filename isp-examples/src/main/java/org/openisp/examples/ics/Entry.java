package org.openisp.examples.ics;

import org.openisp.rules.Finding;

/** How an entry of a calendar stands. */
enum Entry {
    /** There is time. */
    TO_DO(""),
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

    static Entry of(Finding finding) {
        return switch (finding.status()) {
            case PENDING -> TO_DO;
            case NOT_MET -> finding.outcome().done().isDefined() ? OVER : OVERDUE;
            case UNDETERMINED, JUDGMENT -> NOT_KNOWN;
            case MET, NOT_APPLICABLE -> OVER;
        };
    }

    /** What is said of it before what is to do. */
    String words() {
        return words;
    }
}
