package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.rules.MissingFact;

/**
 * One of the two sides of an authorization: the individual's, (8)(e)(A), or the case manager's, (8)(e)(B).
 *
 * @param present since when it is present; through which day it is known not to be; or not known
 * @param missing the facts that would tell how it is on the day asked about, where that is not known
 * @param forAPerson whether a person has to decide: a documented reason that the text does not name
 */
record Side(Act present, Seq<MissingFact> missing, boolean forAPerson) {

    static Side known(Act present) {
        return new Side(present, Array.empty(), false);
    }

    boolean isPresent() {
        return present.doneOn().isDefined();
    }

    /** Whether it is known not to be present up to and including the day. */
    boolean isAbsentThrough(LocalDate day) {
        return present.notDoneThrough().exists(through -> !through.isBefore(day));
    }
}
