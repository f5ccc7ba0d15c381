package org.openisp.rules;

import io.vavr.collection.Seq;

/**
 * Why a finding says what it says. It is found by asking the clause itself, again and again, so it cannot say anything
 * else than the check does.
 *
 * @param finding the answer that is explained
 * @param facts the facts it rests on: they alone, in a record of which nothing else is known, give the same answer. What is
 *     recorded only; facts that are missing stand with the answer
 * @param days the days that were counted
 * @param readings how open text was read
 * @param changes what would change the answer, if it alone were otherwise; not all that could, only what was tried: no
 *     for yes, a day in time for one that is late, one reading for another, each value of a missing fact
 */
public record Explanation(
        Finding finding, Seq<SeenFact> facts, Seq<CountedDay> days, Seq<ReadAs> readings, Seq<Change> changes) {}
