package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.rules.MissingFact;

/**
 * One of the two sides of an authorization: the individual's, (8)(e)(A), or the case manager's, (8)(e)(B).
 *
 * @param present since when it is known to be present, or through which day it is known not to be
 * @param openFrom the first day since which it may be present for all that is recorded; none where nothing is open
 * @param missing the facts that would settle what is open
 * @param forAPerson whether it turns on a documented reason that only a person can accept or refuse
 */
record Side(Act present, Option<LocalDate> openFrom, Seq<MissingFact> missing, boolean forAPerson) {

    /** Whether it is present by the end of the day. */
    Said presentBy(LocalDate day) {
        if (present.doneOn().exists(since -> !since.isAfter(day))) {
            return Said.YES;
        }
        if (forAPerson || openFrom.exists(from -> !from.isAfter(day))) {
            return Said.NOT_RECORDED;
        }
        boolean knownNotTo =
                present.doneOn().isDefined() || present.notDoneThrough().exists(through -> !through.isBefore(day));
        return knownNotTo ? Said.NO : Said.NOT_RECORDED;
    }
}
