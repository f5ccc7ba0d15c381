package org.openisp.rules;

import io.vavr.collection.Seq;

/**
 * A finding without a last day of its own, and the days that its check counted: the first and last day of a plan, when to
 * authorize one so that it begins as it is written.
 *
 * @param finding the answer
 * @param days the days, in the order in which they were counted
 */
public record FindingDays(Finding finding, Seq<CountedDay> days) {}
