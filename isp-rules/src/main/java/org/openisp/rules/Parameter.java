package org.openisp.rules;

import java.util.function.Function;

/**
 * Something that a law turns on and does not say, where the ways to read it are no short list: an age, an amount. A caller
 * sets it. Nothing is assumed where nobody does: what turns on it is then undetermined.
 *
 * <p>It is kept in a constant: two that are made alike are two parameters.
 *
 * @param name a short name, lower case with hyphens
 * @param clauses the clauses that turn on it, as the law writes them
 * @param asks the question that the text leaves open
 * @param type what it is set to
 * @param parse how it is read as people write it; refuses what it cannot read with an {@link IllegalArgumentException}
 * @param <T> what it is set to
 */
public record Parameter<T>(String name, String clauses, String asks, Class<T> type, Function<String, T> parse) {

    /** What stands for the value where nobody set one. */
    public static final String NOT_SET = "not-set";
}
