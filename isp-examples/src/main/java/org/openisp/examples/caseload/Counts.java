package org.openisp.examples.caseload;

import org.openisp.rules.Outcome.Status;

/** How many answers there are of each kind. */
public final class Counts {

    private long met;
    private long notMet;
    private long pending;
    private long notApplicable;
    private long undetermined;
    private long judgment;

    void add(Status status) {
        switch (status) {
            case MET -> met++;
            case NOT_MET -> notMet++;
            case PENDING -> pending++;
            case NOT_APPLICABLE -> notApplicable++;
            case UNDETERMINED -> undetermined++;
            case JUDGMENT -> judgment++;
        }
    }

    void add(Counts other) {
        met += other.met;
        notMet += other.notMet;
        pending += other.pending;
        notApplicable += other.notApplicable;
        undetermined += other.undetermined;
        judgment += other.judgment;
    }

    /** How many are of this kind. */
    public long of(Status status) {
        return switch (status) {
            case MET -> met;
            case NOT_MET -> notMet;
            case PENDING -> pending;
            case NOT_APPLICABLE -> notApplicable;
            case UNDETERMINED -> undetermined;
            case JUDGMENT -> judgment;
        };
    }

    /** How many there are. */
    public long total() {
        return met + notMet + pending + notApplicable + undetermined + judgment;
    }

    /** All but those that do not apply. */
    public long applicable() {
        return total() - of(Status.NOT_APPLICABLE);
    }

    /** Those that are settled: met, or not met. */
    public long settled() {
        return of(Status.MET) + of(Status.NOT_MET);
    }

    /** Those that are open because facts are missing or a person has to decide; what is still to do is not among them. */
    public long unknown() {
        return of(Status.UNDETERMINED) + of(Status.JUDGMENT);
    }

    /**
     * What several answers of one clause come to for the record that they are about: not met, where one is not; otherwise not
     * known, or for a person to decide, where one is, in this order; met, where one is, so that all that are settled are; still
     * to do, where nothing is settled yet; and without any that applies, it does not apply.
     */
    Status together() {
        if (of(Status.NOT_MET) > 0) {
            return Status.NOT_MET;
        }
        if (of(Status.UNDETERMINED) > 0) {
            return Status.UNDETERMINED;
        }
        if (of(Status.JUDGMENT) > 0) {
            return Status.JUDGMENT;
        }
        if (of(Status.MET) > 0) {
            return Status.MET;
        }
        return of(Status.PENDING) > 0 ? Status.PENDING : Status.NOT_APPLICABLE;
    }
}
