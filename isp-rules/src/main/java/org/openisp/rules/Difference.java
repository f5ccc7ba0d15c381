package org.openisp.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An answer that differs between two reports.
 *
 * @param before the answer in the first; none where the clause was not asked about the subject
 * @param after the answer in the second; none where the clause is not asked about the subject any more
 * @param causes why: what alone makes the difference; several where each does, or where only all of them together do
 */
public record Difference(Option<Finding> before, Option<Finding> after, Seq<Cause> causes) {

    /** The answer itself, as it is in the second report, or was in the first where the second has none. */
    public Finding finding() {
        return after.getOrElse(before::get);
    }
}
