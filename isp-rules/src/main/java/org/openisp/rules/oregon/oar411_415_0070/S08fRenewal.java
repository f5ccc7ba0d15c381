package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Said;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

/**
 * OAR 411-415-0070(8)(f): a renewing ISP.
 *
 * <p>"A renewing ISP signed as described in this section, is authorized to begin the first calendar day after the
 * previous ISP expired." One that is signed after the previous ISP expired leaves a gap; the next ISP is then an initial
 * one, 411-415-0020(17), dated by (2)(b) and never backdated. An ISP that was not authorized when it expired leaves
 * nothing to renew. One that may have been ended before it expired, since another one took its place, leaves it open.
 * Where no K Plan or waiver services went on after it expired, nothing had to be renewed; a draft changes nothing, nor
 * does a renewing ISP that begins later.
 */
public final class S08fRenewal {

    static final Rule<OregonFacts, IspFacts> RENEWED = Paragraph.cite(
                    S08fRenewal.class,
                    "(8)(f)",
                    ClauseKind.DATE,
                    "the ISP that renews this one is signed before it expires, and begins the day after")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf(S08fRenewal::lawDay)
            .checkedBy(S08fRenewal::renewed);

    private static final Outcome NO_SERVICES_AFTER =
            Outcome.notApplicable("no K Plan or waiver services after this ISP expired");

    private static final Outcome STOOD_FOR_A_PERSON =
            Outcome.judgment("whether this ISP was authorized when it expired turns on a reason for a person");
    private static final String NOT_KNOWN_TO_HAVE_STOOD =
            "it is not recorded whether this ISP was authorized when it expired";

    private S08fRenewal() {}

    /** The day on which the ISP expires, or the day asked about where that is not recorded. */
    private static LocalDate lawDay(OregonFacts facts, IspFacts plan) {
        Option<LocalDate> expires = plan.isp().getEndsOn();
        return expires.isDefined() ? expires.get() : facts.asOf();
    }

    /** The first day of a renewing ISP that is signed in time: the day after the previous ISP expired. */
    public static LocalDate startsOn(LocalDate previousEndsOn) {
        return previousEndsOn.plusDays(1);
    }

    /** The last day to sign a renewing ISP without a gap: the last day of the previous one. */
    public static LocalDate lastDayToSign(LocalDate previousEndsOn) {
        return lastDayToSign(previousEndsOn, OregonReadings.PRIOR_TO.byDefault());
    }

    /** The last day to sign a renewing ISP without a gap, by a reading. */
    public static LocalDate lastDayToSign(LocalDate previousEndsOn, PriorTo reading) {
        return Days.lastDayPriorTo(previousEndsOn, reading);
    }

    /**
     * Whether there is a time without an authorized ISP between a plan and the one that renews it: the renewal was
     * signed too late, or the plan itself was never authorized.
     */
    static Said leavesGap(OregonFacts facts, IspFacts previous, IspFacts renewal) {
        Option<LocalDate> last = previous.lastDay();
        if (last.isEmpty()) {
            return Said.NOT_RECORDED;
        }
        LocalDate due = facts.lastDayPriorTo(
                "last day to sign the renewing ISP without a gap", "the previous ISP expires", last.get());
        return leavesGap(facts, previous, renewal, last.get(), due);
    }

    private static Said leavesGap(
            OregonFacts facts, IspFacts previous, IspFacts renewal, LocalDate last, LocalDate due) {
        return signedLate(facts, renewal, due)
                .or(previous.authorization().standsOn(last).not());
    }

    private static Said signedLate(OregonFacts facts, IspFacts renewal, LocalDate due) {
        Authorization authorization = renewal.authorization();
        return facts.hasHappened(due.plusDays(1)) ? authorization.standsOn(due).not() : Said.NO;
    }

    /**
     * Whether an ISP that does not say which one it renews may follow a time without an authorized ISP: others were over
     * before it begins, or may have been, none of them is known to lead to it without a gap, and none stands on its first
     * day.
     */
    static boolean mayFollowGap(OregonFacts facts, IspFacts plan) {
        if (plan.isp().getRenews().isDefined()) {
            return false;
        }
        if (plan.startsOn().isEmpty()) {
            return facts.plans().size() > 1;
        }
        boolean mayFollow = false;
        for (IspFacts other : facts.plans()) {
            if (mayBeOverBefore(plan, other)) {
                if (gapAfter(facts, other, plan).isNo()) {
                    return false;
                }
                mayFollow = true;
            }
        }
        return mayFollow && !facts.anotherStandsOn(plan, plan.startsOn().get());
    }

    private static boolean mayBeOverBefore(IspFacts plan, IspFacts other) {
        LocalDate first = plan.startsOn().get();
        Option<LocalDate> last = other.lastDay().orElse(other.startsOn());
        return other != plan && last.forAll(day -> day.isBefore(first));
    }

    /** Where its last day is not recorded: it is its first day or a later one, and the later, the sooner there is no gap. */
    private static Said gapAfter(OregonFacts facts, IspFacts other, IspFacts plan) {
        Option<LocalDate> last = other.lastDay().orElse(other.startsOn());
        if (last.isEmpty()) {
            return Said.NOT_RECORDED;
        }
        LocalDate due = lastDayToSign(last.get(), facts.reading(OregonReadings.PRIOR_TO));
        Said gap = leavesGap(facts, other, plan, last.get(), due);
        return gap.isNo() || other.lastDay().isDefined() ? gap : Said.NOT_RECORDED;
    }

    /** The answer where it is not known whether a plan is an initial or an annual one. */
    static Outcome kindNotKnown(OregonFacts facts, IspFacts plan) {
        Seq<MissingFact> missing = missingForKind(facts, plan);
        return missing.isEmpty()
                ? Outcome.judgment(
                        "whether it is an initial ISP turns on a reason for not signing that is for a person")
                : Outcome.undetermined("it is not recorded whether it is an initial ISP", missing);
    }

    /** The facts that would tell whether a plan is an initial or an annual one. */
    static Seq<MissingFact> missingForKind(OregonFacts facts, IspFacts plan) {
        if (plan.isp().getKind().isDefined() && plan.isp().getRenews().isEmpty()) {
            return missingToFollow(facts, plan);
        }
        Option<IspFacts> previous = plan.previous();
        return previous.isEmpty() ? Array.of(plan.missing("kind")) : missingForGap(facts, previous.get(), plan);
    }

    private static Seq<MissingFact> missingForGap(OregonFacts facts, IspFacts previous, IspFacts renewal) {
        Option<LocalDate> last = previous.lastDay();
        if (last.isEmpty()) {
            return Array.of(previous.missing("endsOn"));
        }
        LocalDate due = facts.lastDayPriorTo(
                "last day to sign the renewing ISP without a gap", "the previous ISP expires", last.get());
        return renewal.authorization()
                .missingBy(facts.asOf().isBefore(due) ? facts.asOf() : due)
                .appendAll(previous.authorization().missingBy(last.get()))
                .distinct();
    }

    /** What would tell which ISP it renews, or that one of the others leads to it. */
    private static Seq<MissingFact> missingToFollow(OregonFacts facts, IspFacts plan) {
        Seq<MissingFact> missing = Array.of(plan.missing("renews"));
        if (plan.startsOn().isEmpty()) {
            return missing.append(plan.missing("startsOn"));
        }
        for (IspFacts other : facts.plans()) {
            if (mayBeOverBefore(plan, other) && !gapAfter(facts, other, plan).isRecorded()) {
                missing = missing.appendAll(missingForGap(facts, other, plan));
            }
        }
        return missing.distinct();
    }

    private static Outcome renewed(OregonFacts facts, IspFacts plan) {
        Option<LocalDate> expires = plan.endsOn();
        if (expires.isEmpty()) {
            return Outcome.undetermined("it is not recorded when the ISP expires", plan.missing("endsOn"));
        }
        Option<LocalDate> ended = plan.terminatedOn();
        if (ended.isDefined() && ended.get().isBefore(expires.get())) {
            return Outcome.notApplicable("the ISP was ended before it expired");
        }
        LocalDate due = facts.lastDayPriorTo(
                "last day to sign the renewing ISP without a gap", "the ISP expires", expires.get());
        Option<IspFacts> renewal = facts.renewalOf(plan);
        Outcome outcome = renewal.isDefined()
                ? bySigning(facts, plan, renewal.get(), expires.get(), due)
                : withoutRenewal(facts, plan, expires.get(), due);
        if (outcome.status() == Outcome.Status.PENDING) {
            earliestStart(facts, expires.get());
        }
        return renewal.isDefined() && outcome.status() == Outcome.Status.NOT_MET
                ? unlessByAnother(facts, plan, renewal.get(), expires.get(), due, outcome)
                : outcome;
    }

    /** Not met, unless another ISP that renews this one may have been signed in time, and begins on the day after. */
    private static Outcome unlessByAnother(
            OregonFacts facts, IspFacts plan, IspFacts renewal, LocalDate expires, LocalDate due, Outcome notMet) {
        Seq<MissingFact> missing = facts.isCompleteThrough(facts.record().getPlans(), due)
                ? Array.empty()
                : Array.of(facts.missing("plans"));
        for (IspFacts other : facts.plans()) {
            boolean mayBeginThen = other.startsOn().forAll(startsOn(expires)::equals);
            if (other != renewal && other.isp().getRenews().contains(plan.id()) && mayBeginThen) {
                missing = missing.appendAll(
                        ListedService.isAuthorizedOn(other, due).missing());
            }
        }
        return missing.isEmpty()
                ? notMet
                : new Outcome.Undetermined(
                        "it is not recorded whether another ISP that renews this one was signed in time",
                        Option.some(due),
                        missing.distinct());
    }

    private static Outcome bySigning(
            OregonFacts facts, IspFacts plan, IspFacts renewal, LocalDate expires, LocalDate due) {
        Authorization authorization = renewal.authorization();
        Outcome outcome = facts.byLastDay(due, authorization.signedBy(due), renewal.missing("signing/signatures"));
        Said stood = plan.authorization().standsOn(expires);
        if (stood.isNo() && outcome.status() != Outcome.Status.PENDING) {
            return Outcome.notApplicable(
                    "this ISP was not authorized when it expired, so the next one is an initial ISP");
        }
        return switch (outcome.status()) {
            case MET -> beginsTheDayAfter(facts, plan, renewal, expires, outcome);
            case NOT_MET ->
                notInTime(
                        facts,
                        plan,
                        expires,
                        due,
                        mayHaveBeenEnded(facts, plan, renewal, expires),
                        new Outcome.NotMet(
                                "it was not signed before this one expired: a gap, and the next ISP is an initial one",
                                outcome.due(),
                                outcome.done()));
            case UNDETERMINED -> perhapsInTime(facts, plan, renewal, expires, outcome);
            default -> outcome;
        };
    }

    /** One that begins on another day leaves a gap or an overlap whenever it was signed. */
    private static Outcome perhapsInTime(
            OregonFacts facts, IspFacts plan, IspFacts renewal, LocalDate expires, Outcome signed) {
        Option<LocalDate> written = renewal.startsOn();
        if (written.isDefined() && !written.get().equals(startsOn(expires))) {
            return onAnotherDay(facts, plan, renewal, expires, signed);
        }
        LocalDate due = signed.due().get();
        return renewal.authorization().isForAPersonOn(due)
                ? Outcome.judgment("whether the renewing ISP was signed in time turns on a reason for a person")
                : new Outcome.Undetermined(
                        "it is not recorded whether the renewing ISP was signed in time",
                        signed.due(),
                        renewal.authorization().missingBy(due));
    }

    /**
     * The answer where no renewing ISP was signed in time, or it begins on another day: not met, should this one have stood
     * when it expired and services have gone on.
     */
    private static Outcome notInTime(
            OregonFacts facts,
            IspFacts plan,
            LocalDate expires,
            LocalDate due,
            boolean mayHaveBeenEnded,
            Outcome notMet) {
        Authorization authorization = plan.authorization();
        boolean forAPerson = authorization.isForAPersonOn(expires);
        Condition stood = forAPerson
                ? Condition.yes()
                : Condition.of(authorization.standsOn(expires), authorization.missingBy(expires));
        Condition expired = mayHaveBeenEnded ? Condition.unknown(plan.missing("terminatedOn")) : Condition.yes();
        Condition wentOn =
                Condition.of(facts.isInWaiverOrKPlan(startsOn(expires)), facts.missing("fundingAuthorities"));
        Condition gap = stood.and(expired).and(wentOn);
        if (gap.isNo()) {
            return NO_SERVICES_AFTER;
        }
        if (gap.isYes()) {
            return forAPerson ? STOOD_FOR_A_PERSON : notMet;
        }
        String unknown = expired.isKnown()
                ? "it is not recorded whether K Plan or waiver services went on"
                : "another ISP took its place, and it is not recorded whether this one was ended before it expired";
        return new Outcome.Undetermined(
                stood.isKnown() ? unknown : NOT_KNOWN_TO_HAVE_STOOD, Option.some(due), gap.missing());
    }

    /** The day on which a renewing ISP begins that was signed in time, or still can be. */
    private static LocalDate earliestStart(OregonFacts facts, LocalDate expires) {
        return facts.counted(
                "earliest lawful start of the renewing ISP",
                "the ISP expires",
                expires,
                "the first day after",
                startsOn(expires));
    }

    private static Outcome beginsTheDayAfter(
            OregonFacts facts, IspFacts plan, IspFacts renewal, LocalDate expires, Outcome signedInTime) {
        LocalDate start = earliestStart(facts, expires);
        Option<LocalDate> written = renewal.startsOn();
        if (written.isEmpty()) {
            return new Outcome.Undetermined(
                    "too little is recorded about how one ISP follows the other",
                    signedInTime.due(),
                    Array.of(renewal.missing("startsOn")));
        }
        if (!written.get().equals(start)) {
            return onAnotherDay(facts, plan, renewal, expires, signedInTime);
        }
        if (!plan.authorization().standsOn(expires).isRecorded()) {
            return notKnownToHaveStood(plan, expires, signedInTime.due().get());
        }
        return new Outcome.Met(
                "it was signed in time and begins on the day after", signedInTime.due(), signedInTime.done());
    }

    private static Outcome onAnotherDay(
            OregonFacts facts, IspFacts plan, IspFacts renewal, LocalDate expires, Outcome signed) {
        return notInTime(
                facts,
                plan,
                expires,
                signed.due().get(),
                mayHaveBeenEnded(facts, plan, renewal, expires),
                new Outcome.NotMet(
                        "the renewing ISP does not begin on the first day after this one expired",
                        Option.none(),
                        signed.done()));
    }

    /**
     * Whether this ISP may have been ended before it expired, which is not recorded: one that does not renew it stood on the
     * day after, or the one that renews it has a new start date before, (2)(c).
     */
    private static boolean mayHaveBeenEnded(OregonFacts facts, IspFacts plan, IspFacts renewal, LocalDate expires) {
        if (plan.terminatedOn().isDefined()) {
            return false;
        }
        Option<NewStartDate> newStart = renewal.isp().getNewStartDate();
        if (newStart.isDefined() && !newStart.get().getEstablishedStart().isAfter(expires)) {
            return true;
        }
        LocalDate dayAfter = startsOn(expires);
        for (IspFacts other : facts.plans()) {
            if (other != plan
                    && !other.isp().getRenews().contains(plan.id())
                    && other.covers(dayAfter, dayAfter).isYes()
                    && other.authorization().standsOn(dayAfter).isYes()) {
                return true;
            }
        }
        return false;
    }

    /** The answer where it is not known whether this ISP stood when it expired: if not, there is nothing to renew. */
    private static Outcome notKnownToHaveStood(IspFacts plan, LocalDate expires, LocalDate due) {
        Authorization authorization = plan.authorization();
        return authorization.isForAPersonOn(expires)
                ? STOOD_FOR_A_PERSON
                : new Outcome.Undetermined(NOT_KNOWN_TO_HAVE_STOOD, Option.some(due), authorization.missingBy(expires));
    }

    private static boolean isSaidToBeInitial(IspFacts plan) {
        Option<IspKind> kind = plan.isp().getKind();
        return kind.isDefined() && kind.get() == IspKind.INITIAL;
    }

    private static Outcome withoutRenewal(OregonFacts facts, IspFacts plan, LocalDate expires, LocalDate due) {
        boolean isOver = facts.hasHappened(due.plusDays(1));
        Said stood = isOver ? plan.authorization().standsOn(expires) : Said.NOT_RECORDED;
        if (stood.isNo()) {
            return Outcome.notApplicable("this ISP was not authorized when it expired");
        }
        for (IspFacts other : facts.later(plan)) {
            if (other.isp().getRenews().isEmpty() && !isSaidToBeInitial(other)) {
                return Outcome.undetermined(
                        "it is not recorded whether a later ISP renews this one", other.missing("renews"));
            }
        }
        if (!isOver) {
            return Outcome.pending(due, "no renewing ISP is recorded; signed by the last day, one leaves no gap");
        }
        if (!facts.isCompleteThrough(facts.record().getPlans(), due)) {
            return new Outcome.Undetermined(
                    "it is not recorded whether a renewing ISP was signed in time",
                    Option.some(due),
                    Array.of(facts.missing("plans")));
        }
        return notInTime(
                facts,
                plan,
                expires,
                due,
                plan.terminatedOn().isEmpty() && facts.anotherStandsOn(plan, startsOn(expires)),
                new Outcome.NotMet(
                        "no renewing ISP was signed before this one expired", Option.some(due), Option.none()));
    }
}
