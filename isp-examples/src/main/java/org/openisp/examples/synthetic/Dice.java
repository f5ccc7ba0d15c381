package org.openisp.examples.synthetic;

import java.util.SplittableRandom;

/**
 * Chance that comes out the same on every machine.
 *
 * <p>Only {@link SplittableRandom#nextLong()} is asked, whose sequence is fixed; how a bounded number is drawn from it
 * differs between versions of Java, so that is done here.
 */
final class Dice {

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** The dice of one draw of one record: they depend on nothing but these three. */
    static Dice of(long seed, long number, int draw) {
        long ofSeed = new SplittableRandom(seed).nextLong();
        long ofRecord = new SplittableRandom(ofSeed + number).nextLong();
        return new Dice(new SplittableRandom(ofRecord + draw));
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + (int) Math.floorMod(random.nextLong(), (long) last - first + 1);
    }

    /** True so many times in a hundred. */
    boolean percent(int times) {
        return between(1, 100) <= times;
    }

    /** One of these; what stands twice comes twice as often. */
    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[between(0, values.length - 1)];
    }
}
