package org.openisp.examples.speed;

import java.time.LocalDate;
import org.openisp.core.Said;

/** What rules of Drools find out for other rules. */
public sealed interface Derived {

    /** One of several ways to meet a clause that is known not to. */
    record RuledOut(int slot, int index) implements Derived {}

    /** The same of one plan, in the slot of the answer. */
    record Reviewed(int slot, Said covers, Said standing, LocalDate first, Said open) implements Derived {}

    /**
     * What the plans say about the review after an assessment.
     *
     * @param covered whether a plan covers some day since the assessment
     * @param standing whether a plan stands at the end of it
     * @param first the first review; {@link LocalDate#MAX} where there is none
     * @param open whether an earlier one may not be recorded
     */
    record Reviews(
            Asked.Place place, LocalDate due, LocalDate until, Said covered, Said standing, LocalDate first, Said open)
            implements Derived {}
}
