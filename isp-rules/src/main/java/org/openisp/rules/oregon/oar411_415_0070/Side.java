package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.rules.MissingFact;
import org.openisp.rules.oregon.Days;

/**
 * One of the two sides of an authorization: the individual's, (8)(e)(A), or the case manager's, (8)(e)(B).
 *
 * @param present since when it is known to be present; not recorded where it is not known to be
 * @param absent what tells of an entry that is not there: the register of signatures
 * @param complete through which day it is known to tell of all, as of the day asked about
 * @param reasons the reasons for not signing that are not recorded beside a signature, and the first day of which one
 *     may be; none where they are recorded, or none can have stood in before
 * @param openFrom the first day since which it may be present for all that is recorded; none where nothing is open
 * @param open the facts that would settle what is open
 * @param forAPersonFrom the first day on which a reason is documented that only a person can accept or refuse; none
 *     where there is no such reason
 */
record Side(
        Act present,
        MissingFact absent,
        Act complete,
        Option<Open> reasons,
        Option<LocalDate> openFrom,
        Seq<Open> open,
        Option<LocalDate> forAPersonFrom) {

    /** A fact that is missing, and the first day since which it makes a difference. */
    record Open(LocalDate from, MissingFact fact) {}

    /** Whether it is present by the end of the day. */
    Said presentBy(LocalDate day) {
        if (isFrom(present.doneOn(), day)) {
            return Said.YES;
        }
        if (isFrom(forAPersonFrom, day) || isFrom(openFrom, day)) {
            return Said.NOT_RECORDED;
        }
        return isCompleteThrough(day) && !mayBeExplainedBy(day) ? Said.NO : Said.NOT_RECORDED;
    }

    /** The first day since which it is present, or may be for all that is recorded. */
    LocalDate perhapsFrom() {
        LocalDate first =
                complete.notDoneThrough().map(through -> through.plusDays(1)).getOrElse(LocalDate.MIN);
        for (Option<LocalDate> from : List.of(present.doneOn(), reasons.map(Open::from), openFrom, forAPersonFrom)) {
            first = from.isDefined() ? Days.earlier(first, from.get()) : first;
        }
        return first;
    }

    /** The facts that would tell whether it is present by the day; empty where that is known, or for a person. */
    Seq<MissingFact> missingBy(LocalDate day) {
        if (presentBy(day).isRecorded()) {
            return Array.empty();
        }
        Seq<MissingFact> missing =
                isCompleteThrough(day) ? openBy(day) : openBy(day).append(absent);
        return mayBeExplainedBy(day) ? missing.append(reasons.get().fact) : missing;
    }

    /** The facts that would settle what is open on the day; empty where it is present by then. */
    Seq<MissingFact> openBy(LocalDate day) {
        if (isFrom(present.doneOn(), day)) {
            return Array.empty();
        }
        Seq<MissingFact> missing = Array.empty();
        for (Open one : open) {
            missing = one.from.isAfter(day) || missing.contains(one.fact) ? missing : missing.append(one.fact);
        }
        return missing;
    }

    /** Each day on which the answer about a day may be another one than about the day before. */
    void turns(Consumer<LocalDate> each) {
        present.doneOn().forEach(each);
        for (Open one : open) {
            each.accept(one.from);
        }
        forAPersonFrom.forEach(each);
        reasons.forEach(one -> each.accept(one.from));
        complete.notDoneThrough().forEach(through -> each.accept(through.plusDays(1)));
    }

    private static boolean isFrom(Option<LocalDate> from, LocalDate day) {
        return from.isDefined() && !from.get().isAfter(day);
    }

    private boolean mayBeExplainedBy(LocalDate day) {
        return reasons.isDefined() && !reasons.get().from.isAfter(day);
    }

    private boolean isCompleteThrough(LocalDate day) {
        Option<LocalDate> through = complete.notDoneThrough();
        return through.isDefined() && !through.get().isBefore(day);
    }
}
