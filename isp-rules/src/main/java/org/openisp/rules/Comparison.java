package org.openisp.rules;

import io.vavr.collection.Seq;

/**
 * Two reports of one law, and the answers that differ: in kind, in their last day, or in the day on which it was done.
 *
 * @param before the first report
 * @param after the second report
 * @param differences the answers that differ, in the order of the law
 */
public record Comparison(Report before, Report after, Seq<Difference> differences) {}
