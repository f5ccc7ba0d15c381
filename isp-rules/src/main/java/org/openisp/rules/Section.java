package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * A section of a law: some of its paragraphs, and all that stands under them.
 *
 * @param paragraphs the paragraphs, for example {@code (8)}; where a law numbers no sections, each that stands in it
 * @param title what it is about
 */
public record Section(Seq<String> paragraphs, String title) {

    /** The section of one paragraph, and of all that stands under it. */
    public Section(String paragraph, String title) {
        this(Array.of(paragraph), title);
    }

    /** Whether a clause stands in this section. */
    public boolean holds(Clause clause) {
        return paragraphs.exists(clause::isIn);
    }
}
