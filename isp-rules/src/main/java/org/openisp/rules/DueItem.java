package org.openisp.rules;

import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * A finding that has a last day, and how that day came about.
 *
 * @param finding the answer
 * @param due the last day in time, included
 * @param days how it was counted, and what else was counted with it
 */
public record DueItem(Finding finding, LocalDate due, Seq<CountedDay> days) {}
