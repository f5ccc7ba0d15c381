package org.openisp.examples.when;

/**
 * A day that somebody has to know.
 *
 * @param option the option that takes it: {@code --authorized-on}
 * @param words what day it is
 * @param isRequired whether nothing can be counted without it
 */
public record Given(String option, String words, boolean isRequired) {

    static Given required(String option, String words) {
        return new Given(option, words, true);
    }

    static Given optional(String option, String words) {
        return new Given(option, words, false);
    }
}
