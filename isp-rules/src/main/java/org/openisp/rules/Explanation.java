package org.openisp.rules;

import io.vavr.collection.Seq;

/**
 * Why a finding says what it says. It is gathered from the check itself, run again with its eyes open, so it cannot
 * say anything else than the check did.
 *
 * @param finding the answer that is explained
 * @param facts what the check looked at, in that order
 * @param days the days that were counted
 * @param readings how open text was read
 */
public record Explanation(Finding finding, Seq<SeenFact> facts, Seq<CountedDay> days, Seq<ReadAs> readings) {}
