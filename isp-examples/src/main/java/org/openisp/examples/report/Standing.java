package org.openisp.examples.report;

import java.time.LocalDate;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;

/** How it stands with something that has a last day, in the order in which it is told. */
public enum Standing {
    /** Not done by then, or done later. */
    LATE("Overdue, or done late"),
    /** Not done, and there is time. */
    TO_DO("Due"),
    /** As it has to be, and still going on: it ends on a day to come. */
    RUNNING("Runs until"),
    /** Nobody knows. */
    NOT_KNOWN("Not known whether it was done"),
    /** Done by then. */
    IN_TIME("Done in time");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    /** How it stands with an answer that has a last day, seen from a day. */
    public static Standing of(Finding finding, LocalDate asOf) {
        return switch (finding.status()) {
            case NOT_MET -> LATE;
            case PENDING -> TO_DO;
            case UNDETERMINED, JUDGMENT -> NOT_KNOWN;
            case MET, NOT_APPLICABLE -> isRunning(finding, asOf) ? RUNNING : IN_TIME;
        };
    }

    /** What is met by something whose day of being done is still to come is going on. */
    private static boolean isRunning(Finding finding, LocalDate asOf) {
        return finding.status() == Status.MET && finding.outcome().done().exists(asOf::isBefore);
    }

    /** The item, where it is going on with the day on which it ends: that one or the last day, whichever is earlier. */
    static DueItem onItsDay(DueItem item, LocalDate asOf) {
        return isRunning(item.finding(), asOf)
                ? item.finding()
                        .outcome()
                        .done()
                        .filter(item.due()::isAfter)
                        .map(end -> new DueItem(item.finding(), end, item.days()))
                        .getOrElse(item)
                : item;
    }

    /** What stands over what stands so. */
    public String title() {
        return title;
    }
}
