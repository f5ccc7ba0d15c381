package org.openisp.rules;

import io.vavr.control.Option;

/**
 * An answer that is another one when one open text is read in another way, and nothing else changes.
 *
 * @param read how the text is read
 * @param otherwise how else it can be read
 * @param before the answer; none where the clause is not asked about the subject
 * @param after the answer by the other reading; none where the clause is then not asked about the subject
 */
public record Flip(ReadAs read, ReadAs otherwise, Option<Finding> before, Option<Finding> after) {

    /** The answer as it is, or as it would be where there is none. */
    public Finding finding() {
        return before.getOrElse(after::get);
    }
}
