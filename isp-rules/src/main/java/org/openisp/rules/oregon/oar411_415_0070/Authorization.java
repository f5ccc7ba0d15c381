package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.rules.MissingFact;

/**
 * Whether a plan or a revision is authorized, since when, and until when: OAR 411-415-0070(8)(e).
 *
 * @param state how things stand on the day asked about
 * @param signedOn the day since which both signatures, or what may stand in for them for good, are present; none while
 *     one is not known to be
 * @param oral the days, both included, on which a documented oral agreement carried it; none where none did
 * @param individual whether the individual's side is present: yes, no, or not known
 * @param caseManager whether the case manager's signature is present: yes, no, or not known
 * @param notThrough the last day, included, through which it is known not to have been authorized by signatures; none
 *     where that is not known
 * @param missing the facts that would settle an undetermined state
 */
public record Authorization(
        State state,
        Option<LocalDate> signedOn,
        Option<Period> oral,
        Said individual,
        Said caseManager,
        Option<LocalDate> notThrough,
        Seq<MissingFact> missing) {

    /** How things stand. */
    public enum State {
        /** Both sides are present. */
        AUTHORIZED,
        /** A documented oral agreement carries it, for a few days. */
        ON_ORAL_AGREEMENT,
        /** The oral agreement has run out, and no signature took its place. */
        LAPSED,
        /** A side is missing. */
        NOT_AUTHORIZED,
        /** A side rests on a reason that only a person can accept or refuse. */
        JUDGMENT,
        /** Facts are missing. */
        UNDETERMINED
    }

    /**
     * The date of authorization: the first day of the stretch without interruption that still stands. None where it is
     * not authorized on the day asked about, or not known to be.
     */
    public Option<LocalDate> authorizedOn() {
        return switch (state) {
            case AUTHORIZED -> isOralUntilSigned() ? oral.map(Period::from) : signedOn;
            case ON_ORAL_AGREEMENT -> oral.map(Period::from);
            default -> Option.none();
        };
    }

    /** The first day on which it was authorized at all, if only orally for a time. */
    public Option<LocalDate> firstAuthorizedOn() {
        return oral.isDefined() && (signedOn.isEmpty() || oral.get().from().isBefore(signedOn.get()))
                ? oral.map(Period::from)
                : signedOn;
    }

    /** The signing as an act: done since both sides are present, not done through a day, or not known. */
    Act signed() {
        if (signedOn.isDefined()) {
            return Act.on(signedOn.get());
        }
        return notThrough.isDefined() ? Act.notThrough(notThrough.get()) : Act.notRecorded();
    }

    /** Whether it is or was authorized on the day. */
    public Said standsOn(LocalDate day) {
        if (signedOn.exists(signed -> !signed.isAfter(day)) || oral.exists(days -> days.contains(day))) {
            return Said.YES;
        }
        boolean knownNotTo = signedOn.isDefined() || notThrough.exists(through -> !through.isBefore(day));
        return knownNotTo ? Said.NO : Said.NOT_RECORDED;
    }

    private boolean isOralUntilSigned() {
        return oral.exists(days -> signedOn.exists(signed -> signed.isAfter(days.from()))
                && days.through().exists(last -> !signedOn.get().isAfter(last.plusDays(1))));
    }
}
