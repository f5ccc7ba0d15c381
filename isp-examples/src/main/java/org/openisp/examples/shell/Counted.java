package org.openisp.examples.shell;

/**
 * How many there are of something.
 *
 * @param what what was counted
 * @param count how many, one at least
 */
public record Counted<K>(K what, int count) {

    @Override
    public String toString() {
        return what + ": " + count;
    }
}
