package org.openisp.examples.speed;

import java.util.Arrays;

/**
 * Answers as numbers, one after the other: which of the twenty clauses, the status, the last day and the day on which it
 * was done. Days are days since 1970. One of it serves for any number of records, one after the other.
 */
final class Codes {

    static final int MET = 0;
    static final int NOT_MET = 1;
    static final int PENDING = 2;
    static final int NOT_APPLICABLE = 3;
    static final int UNDETERMINED = 4;
    static final int JUDGMENT = 5;

    /** Where there is no day. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final int STATUSES = 8;
    private static final int PARTS = 3;

    private int[] codes = new int[PARTS * 64];
    private int used;

    /** Forgets the answers. */
    void clear() {
        used = 0;
    }

    /** One more answer. */
    void add(int clause, int status, int due, int done) {
        if (used == codes.length) {
            codes = Arrays.copyOf(codes, 2 * codes.length);
        }
        codes[used] = clause * STATUSES + status;
        codes[used + 1] = due;
        codes[used + 2] = done;
        used += PARTS;
    }

    /** How many answers there are. */
    int size() {
        return used / PARTS;
    }

    /** The clause of an answer: 0 for the first of the twenty. */
    int clause(int answer) {
        return codes[answer * PARTS] / STATUSES;
    }

    /** The status of an answer. */
    int status(int answer) {
        return codes[answer * PARTS] % STATUSES;
    }

    /** The answers, to be compared. */
    int[] toArray() {
        return Arrays.copyOf(codes, used);
    }
}
