package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A place where the text of a law is open, and the ways to read it. The default is the one that the library takes.
 *
 * @param name a short name, lower case with hyphens
 * @param clauses the clauses that lean on it, as the law writes them
 * @param asks the question that the text leaves open
 * @param byDefault the choice that is taken unless a caller takes another
 * @param <C> the choices
 */
public record Reading<C extends Enum<C> & Choice>(String name, String clauses, String asks, C byDefault) {

    /** All choices, in their order. */
    public Seq<C> choices() {
        return Array.of(byDefault.getDeclaringClass().getEnumConstants());
    }

    /** The choice with this id; none if there is none. */
    public Option<C> choice(String id) {
        return choices().find(choice -> choice.id().equals(id));
    }
}
