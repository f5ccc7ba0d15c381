package org.openisp.examples.fuzz;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Decisions that are taken by bytes, one after the other; where the bytes are used up, the first possibility. */
final class Choices {

    /** Days on which arithmetic breaks first: the ends of what a document can hold, and leap days. */
    private static final List<LocalDate> ODD_DAYS = List.of(
            LocalDate.of(0, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(1, 1, 1),
            LocalDate.of(9998, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(2023, 12, 31));

    private static final int BYTE = 256;
    private static final int ONE_IN_EIGHT = 8;

    /** Fifty years from here on: what the records to try are about lies in the middle. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final int DAYS = 18_263;

    private final byte[] bytes;
    private int used;

    Choices(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A number from nought to the last one below this. */
    int below(int limit) {
        int chosen = next();
        for (long reach = BYTE; reach < limit; reach *= BYTE) {
            chosen = chosen * BYTE + next();
        }
        return Math.floorMod(chosen, limit);
    }

    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    /** A day of our time; one in eight an odd one. */
    LocalDate day() {
        return below(ONE_IN_EIGHT) == ONE_IN_EIGHT - 1 ? oneOf(ODD_DAYS) : FIRST_DAY.plusDays(below(DAYS));
    }

    boolean hasMore() {
        return used < bytes.length;
    }

    /** The next so many bytes, for decisions of another kind. */
    byte[] next(int length) {
        byte[] next = Arrays.copyOfRange(bytes, used, used + length);
        used = Math.min(used + length, bytes.length);
        return next;
    }

    /** What no decision has used. */
    byte[] rest() {
        return Arrays.copyOfRange(bytes, used, bytes.length);
    }

    private int next() {
        return used < bytes.length ? bytes[used++] & (BYTE - 1) : 0;
    }
}
