package org.openisp.rules;

import io.vavr.control.Option;

/**
 * Ages in full years, both included: {@code 18-64} lasts from the 18th birthday until the day before the 65th.
 *
 * @param from the first age
 * @param through the last age; none where there is no last one
 */
public record AgeRange(int from, Option<Integer> through) {

    private static final int OLDEST = 150;

    /**
     * These ages.
     *
     * @throws IllegalArgumentException if an age is below 0 or above 150, or the last one below the first
     */
    public AgeRange {
        if (from < 0 || from > OLDEST || through.exists(last -> last < from || last > OLDEST)) {
            throw new IllegalArgumentException(
                    "ages are from 0 to " + OLDEST + ", and the last is not below the first");
        }
    }

    /**
     * From the first through the last age, both included.
     *
     * @throws IllegalArgumentException if an age is below 0 or above 150, or the last one below the first
     */
    public static AgeRange of(int from, int through) {
        return new AgeRange(from, Option.some(through));
    }

    /**
     * From this age on.
     *
     * @throws IllegalArgumentException if it is below 0 or above 150
     */
    public static AgeRange from(int age) {
        return new AgeRange(age, Option.none());
    }

    /**
     * As people write it: {@code 18-64}, or {@code 18-} without a last age.
     *
     * @throws IllegalArgumentException if it is written otherwise, or if there are no such ages
     */
    public static AgeRange parse(String written) {
        if (!written.matches("\\d{1,3}-(\\d{1,3})?")) {
            throw new IllegalArgumentException("ages are written 18-64, or 18- without a last age");
        }
        int hyphen = written.indexOf('-');
        int first = Integer.parseInt(written.substring(0, hyphen));
        String last = written.substring(hyphen + 1);
        return last.isEmpty() ? from(first) : of(first, Integer.parseInt(last));
    }

    /** As people write it: {@code 18-64}. */
    @Override
    public String toString() {
        return from + "-" + through.map(String::valueOf).getOrElse("");
    }
}
