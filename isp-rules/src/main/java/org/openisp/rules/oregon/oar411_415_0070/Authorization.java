package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.rules.MissingFact;
import org.openisp.rules.oregon.Days;

/**
 * Whether a plan or a revision is authorized, since when, and until when: OAR 411-415-0070(8)(e).
 *
 * <p>It is authorized on the days on which both sides are present: the individual's, by a signature, an accepted reason
 * or for a time an oral agreement, (A); and the case manager's, (B).
 */
public final class Authorization {

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

    private final LocalDate asOf;
    private final Side individual;
    private final StandIn standIn;
    private final Side caseManager;
    // What follows from these is asked for by many clauses.
    private final Option<LocalDate> signedOn;
    private final Option<Period> oral;
    private final State state;

    Authorization(LocalDate asOf, Side individual, StandIn standIn, Side caseManager) {
        this.asOf = asOf;
        this.individual = individual;
        this.standIn = standIn;
        this.caseManager = caseManager;
        this.signedOn = bothPresent(individual, caseManager);
        this.oral = oral(standIn, caseManager);
        this.state = workOutState();
    }

    /** How things stand on the day asked about, needed or not. */
    public State state() {
        return state;
    }

    private State workOutState() {
        Said stands = standsOn(asOf);
        if (stands.isYes()) {
            return individual.presentBy(asOf).isYes() ? State.AUTHORIZED : State.ON_ORAL_AGREEMENT;
        }
        if (stands.isNo()) {
            return oral().isDefined() && caseManager.presentBy(asOf).isYes() ? State.LAPSED : State.NOT_AUTHORIZED;
        }
        return isForAPersonOn(asOf) ? State.JUDGMENT : State.UNDETERMINED;
    }

    /** Whether it is authorized on the day: (A) and (B). */
    public Said standsOn(LocalDate day) {
        return individualOn(day).and(caseManager.presentBy(day));
    }

    private Said individualOn(LocalDate day) {
        return individual.presentBy(day).or(standIn.standsOn(day));
    }

    /**
     * The date of authorization: the first day of the stretch without interruption that still stands on the day asked
     * about. None where it is not authorized then, or not known to be.
     */
    public Option<LocalDate> authorizedOn() {
        return switch (state) {
            case AUTHORIZED -> isOralUntilSigned() ? oral.map(Period::from) : signedOn;
            case ON_ORAL_AGREEMENT -> oral.map(Period::from);
            default -> Option.none();
        };
    }

    private boolean isOralUntilSigned() {
        return isOralFirst() && (signedOn.isEmpty() || !signedOn.get().isAfter(dayAfterOral()));
    }

    /** Signed on this day, the revision was authorized on every day. */
    private LocalDate dayAfterOral() {
        return oral.get().through().get().plusDays(1);
    }

    private boolean isOralFirst() {
        return oral.isDefined()
                && (signedOn.isEmpty() || signedOn.get().isAfter(oral.get().from()));
    }

    /** The first day on which it is known to have been authorized at all, if only orally for a time. */
    public Option<LocalDate> firstAuthorizedOn() {
        return isOralFirst() ? oral.map(Period::from) : signedOn;
    }

    /** The day since which both sides are present for good: the later of the two. None while one is not known to be. */
    public Option<LocalDate> signedOn() {
        return signedOn;
    }

    private static Option<LocalDate> bothPresent(Side individual, Side caseManager) {
        Option<LocalDate> one = individual.present().doneOn();
        Option<LocalDate> other = caseManager.present().doneOn();
        if (one.isEmpty() || other.isEmpty()) {
            return Option.none();
        }
        return one.get().isAfter(other.get()) ? one : other;
    }

    /** The days, both included, on which a documented oral agreement carried it; none where none did. */
    public Option<Period> oral() {
        return oral;
    }

    private static Option<Period> oral(StandIn standIn, Side caseManager) {
        Option<LocalDate> signed = caseManager.present().doneOn();
        if (standIn.days().isEmpty() || signed.isEmpty()) {
            return Option.none();
        }
        LocalDate from = Days.later(standIn.days().get().from(), signed.get());
        LocalDate through = standIn.days().get().through().get();
        return from.isAfter(through) ? Option.none() : Option.some(Period.of(from, through));
    }

    /** Whether the individual's side is present on the day asked about, by a signature or an accepted reason. */
    public Said individual() {
        return individual.presentBy(asOf);
    }

    /** Whether the case manager's signature is present on the day asked about. */
    public Said caseManager() {
        return caseManager.presentBy(asOf);
    }

    /** The facts that would tell how it stands on the day asked about; empty where that is known. */
    public Seq<MissingFact> missing() {
        return missingBy(asOf);
    }

    /** The facts that would tell whether it is authorized on the day; empty where that is known. */
    Seq<MissingFact> missingBy(LocalDate day) {
        if (standsOn(day).isRecorded()) {
            return Array.empty();
        }
        if (individualOn(day).isYes()) {
            return caseManager.missingBy(day);
        }
        Seq<MissingFact> missing = individual.missingBy(day);
        if (!standIn.standsOn(day).isRecorded()) {
            missing = missing.appendAll(standIn.missing());
        }
        return missing.appendAll(caseManager.missingBy(day)).distinct();
    }

    /** What would tell whether, for all that is recorded, it was authorized before the first day that is known. */
    Seq<MissingFact> missingBefore() {
        Option<LocalDate> first = firstAuthorizedOn();
        return first.isDefined() ? missingIfOpenOn(first.get().minusDays(1)) : Array.empty();
    }

    /** The same of a day before the first one that is known. */
    Seq<MissingFact> missingIfOpenOn(LocalDate day) {
        if (!isOpenOn(day)) {
            return Array.empty();
        }
        return individual
                .openBy(day)
                .appendAll(perhapsOralBy(day).isDefined() ? standIn.missing() : Array.empty())
                .appendAll(caseManager.openBy(day))
                .distinct();
    }

    private boolean isOpenOn(LocalDate day) {
        return (isBy(day, individual.openFrom())
                        && isBy(day, caseManager.present().doneOn()))
                || (isBy(day, caseManager.openFrom())
                        && (!individual.presentBy(day).isNo()
                                || perhapsOralBy(day).isDefined()))
                || (standIn.maybe().isDefined() && perhapsOralBy(day).isDefined());
    }

    /**
     * The days through this one on which an oral agreement may have carried it, for all that is recorded, if it has run
     * out since or not; none where that is known.
     */
    Option<Period> perhapsOralBy(LocalDate day) {
        Option<Period> days =
                standIn.days().filter(period -> !period.from().isAfter(day)).orElse(standIn.maybe());
        if (days.isEmpty()) {
            return Option.none();
        }
        LocalDate from = Days.later(days.get().from(), caseManager.perhapsFrom());
        Option<LocalDate> signed = individual.present().doneOn(); // since then it carries nothing
        LocalDate last = signed.isDefined() ? Days.earlier(day, signed.get().minusDays(1)) : day;
        LocalDate through = Days.earlier(days.get().through().getOrElse(last), last);
        Said carried = standIn.standsOn(through).and(caseManager.presentBy(through));
        return from.isAfter(through) || carried.isRecorded() ? Option.none() : Option.some(Period.of(from, through));
    }

    /** The facts that would tell whether an oral agreement carried it through the day; empty where that is known. */
    Seq<MissingFact> missingOralBy(LocalDate day) {
        Option<Period> oral = perhapsOralBy(day);
        return oral.isEmpty()
                ? Array.empty()
                : standIn.missing()
                        .appendAll(caseManager.missingBy(oral.get().through().get()))
                        .distinct();
    }

    private static boolean isBy(LocalDate day, Option<LocalDate> from) {
        return from.isDefined() && !from.get().isAfter(day);
    }

    /** Whether it is for a person to decide if it was authorized before the first day that is known. */
    boolean isForAPersonBefore() {
        Option<LocalDate> first = firstAuthorizedOn();
        return first.isDefined() && isForAPersonOn(first.get().minusDays(1));
    }

    /** Each day on which the answer about a day may be another one than about the day before. */
    void turns(Consumer<LocalDate> each) {
        individual.turns(each);
        standIn.turns(each);
        caseManager.turns(each);
    }

    /** Whether it is for a person to decide how it stands on the day: nothing else is open. */
    boolean isForAPersonOn(LocalDate day) {
        return !standsOn(day).isRecorded() && missingBy(day).isEmpty();
    }

    /** The signing as an act with a last day: done, known not to be done by then, or not known. */
    Act signedBy(LocalDate due) {
        Option<LocalDate> signed = signedOn();
        Said inTime = individual.presentBy(due).and(caseManager.presentBy(due));
        if (inTime.isNo() && signed.isEmpty()) {
            return Act.notThrough(due);
        }
        return signed.isDefined() && inTime.isRecorded() ? Act.on(signed.get()) : Act.notRecorded();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Authorization that
                && asOf.equals(that.asOf)
                && individual.equals(that.individual)
                && standIn.equals(that.standIn)
                && caseManager.equals(that.caseManager);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, individual, standIn, caseManager);
    }

    /** The state, and since when: {@code AUTHORIZED since 2025-03-06}. */
    @Override
    public String toString() {
        return state() + authorizedOn().map(day -> " since " + day).getOrElse("");
    }
}
