package org.openisp.examples.when;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Consumer;

/**
 * Days that a law counts from other days.
 *
 * @param name a short name: lower case with hyphens
 * @param asks which days these are, in plain words
 * @param given the days they are counted from
 * @param counting how they are counted
 */
public record When(String name, String asks, Seq<Given> given, Consumer<Count> counting) {

    static When of(String name, String asks, Consumer<Count> counting, Given... given) {
        return new When(name, asks, Array.of(given), counting);
    }
}
