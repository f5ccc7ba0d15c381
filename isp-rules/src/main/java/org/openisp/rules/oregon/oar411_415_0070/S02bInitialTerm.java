package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Said;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.InitialTermStart;
import org.openisp.rules.oregon.OregonReadings.NewStart;

/**
 * OAR 411-415-0070(2)(b): the days of an initial ISP.
 *
 * <p>"An initial ISP has a duration of 12 full months, beginning the month following the authorization of the ISP and
 * ending at the end of the 12th month." While a new start date, (2)(c), lies ahead for which the ISP is written, there is
 * time to consent to it.
 */
public final class S02bInitialTerm {

    private static final int MONTHS = 12;

    private static final Outcome ANNUAL = Outcome.notApplicable("it is an annual ISP");
    private static final Outcome AS_THE_TEXT_SAYS = Outcome.met("it begins and ends as the text says");
    private static final Outcome NOT_AUTHORIZED =
            Outcome.notApplicable("it is not authorized, and its days follow from authorization");

    static final Rule<OregonFacts, IspFacts> TERM = Paragraph.cite(
                    S02bInitialTerm.class,
                    "(2)(b)",
                    ClauseKind.DATE,
                    "an initial ISP begins with the month after authorization and ends with the twelfth month")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.authorization().firstAuthorizedOn().getOrElse(facts.asOf()))
            .checkedBy(S02bInitialTerm::term);

    private S02bInitialTerm() {}

    /** The first day of the ISP: the first of the month after authorization, also when authorized on a first. */
    public static LocalDate startsOn(LocalDate authorizedOn) {
        return startsOn(authorizedOn, OregonReadings.INITIAL_TERM_START.byDefault());
    }

    /** The first day of the ISP, by a reading. */
    public static LocalDate startsOn(LocalDate authorizedOn, InitialTermStart reading) {
        return reading == InitialTermStart.ON_AUTHORIZATION
                ? authorizedOn
                : YearMonth.from(authorizedOn).plusMonths(1).atDay(1);
    }

    /**
     * The first day on which an ISP can be authorized that begins on this day: the first of the month before. None where the
     * day is not the first of a month, for then no authorization lets an ISP begin on it.
     */
    public static Option<LocalDate> firstDayToAuthorize(LocalDate startsOn) {
        return firstDayToAuthorize(startsOn, OregonReadings.INITIAL_TERM_START.byDefault());
    }

    /** The first day on which an ISP can be authorized that begins on this day, by a reading. */
    public static Option<LocalDate> firstDayToAuthorize(LocalDate startsOn, InitialTermStart reading) {
        if (reading == InitialTermStart.ON_AUTHORIZATION) {
            return Option.some(startsOn);
        }
        return Option.when(startsOn.getDayOfMonth() == 1, () -> startsOn.minusMonths(1));
    }

    /**
     * The last day on which an ISP can be authorized that begins on this day: the last of the month before. None where the
     * day is not the first of a month, for then no authorization lets an ISP begin on it.
     */
    public static Option<LocalDate> lastDayToAuthorize(LocalDate startsOn) {
        return lastDayToAuthorize(startsOn, OregonReadings.INITIAL_TERM_START.byDefault());
    }

    /** The last day on which an ISP can be authorized that begins on this day, by a reading. */
    public static Option<LocalDate> lastDayToAuthorize(LocalDate startsOn, InitialTermStart reading) {
        if (reading == InitialTermStart.ON_AUTHORIZATION) {
            return Option.some(startsOn);
        }
        return Option.when(startsOn.getDayOfMonth() == 1, () -> startsOn.minusDays(1));
    }

    /** The last day of the ISP, included: the end of the twelfth full month after the month of authorization. */
    public static LocalDate endsOn(LocalDate authorizedOn) {
        return YearMonth.from(authorizedOn).plusMonths(MONTHS).atEndOfMonth();
    }

    private static Outcome term(OregonFacts facts, IspFacts plan) {
        Said initial = plan.isInitial();
        if (initial.isNo()) {
            return ANNUAL;
        }
        if (initial.isYes()) {
            return ofInitial(facts, plan);
        }
        // What nobody authorized has no days, of whichever kind it is; what somebody did is not counted for either.
        boolean hasDays = plan.authorization().signedOn().isDefined()
                || plan.isp().getNewStartDate().isDefined();
        return !hasDays && byAuthorization(facts, plan).status() == Outcome.Status.NOT_APPLICABLE
                ? NOT_AUTHORIZED
                : S08fRenewal.kindNotKnown(facts, plan);
    }

    private static Outcome ofInitial(OregonFacts facts, IspFacts plan) {
        if (plan.isp().getNewStartDate().isDefined()
                && facts.reading(OregonReadings.NEW_START_DATE) == NewStart.AS_CONSENTED) {
            NewStartDate newStart = plan.isp().getNewStartDate().get();
            List<MissingFact> open = new ArrayList<>();
            Said consent = S02cAnnualTerm.consent(facts, plan, newStart, open);
            if (consent.isYes()) {
                return asConsented(facts, plan, newStart);
            }
            return consent.isNo()
                    ? withoutConsentYet(facts, plan, newStart)
                    : withOrWithoutConsent(facts, plan, newStart, open);
        }
        return byAuthorization(facts, plan);
    }

    /** Where it is not recorded whether somebody consented: known only where that makes no difference. */
    private static Outcome withOrWithoutConsent(
            OregonFacts facts, IspFacts plan, NewStartDate newStart, List<MissingFact> open) {
        Outcome with = asConsented(facts, plan, newStart);
        Outcome without = withoutConsentYet(facts, plan, newStart);
        boolean known = with.status() == Outcome.Status.MET || with.status() == Outcome.Status.NOT_MET;
        return known && with.status() == without.status()
                ? with
                : Outcome.undetermined(
                        "it is not recorded whether the new start date was consented to",
                        Array.ofAll(open)
                                .appendAll(with.missing())
                                .appendAll(without.missing())
                                .distinct());
    }

    /** Until the established start there is time to consent, and the plan may be written for that day. */
    private static Outcome withoutConsentYet(OregonFacts facts, IspFacts plan, NewStartDate newStart) {
        Outcome outcome = byAuthorization(facts, plan);
        boolean mayBeConsented = !facts.hasHappened(newStart.getEstablishedStart())
                && outcome.status() == Outcome.Status.NOT_MET
                && asConsented(facts, plan, newStart).status() != Outcome.Status.NOT_MET;
        return mayBeConsented
                ? Outcome.pending("it is written for a new start date still ahead, to which nobody has consented yet")
                : outcome;
    }

    /** The days that follow from authorization. */
    private static Outcome byAuthorization(OregonFacts facts, IspFacts plan) {
        Authorization authorization = plan.authorization();
        InitialTermStart reading = facts.reading(OregonReadings.INITIAL_TERM_START);
        Option<LocalDate> signedOn = authorization.signedOn();
        if (signedOn.isDefined() && !mayFollowFrom(plan, signedOn.get(), reading)) {
            return asAuthorizedOn(signedOn.get(), facts, plan, reading);
        }
        Option<LocalDate> before = lastDayOfAnEarlierTerm(signedOn, reading);
        if (authorization.state() == Authorization.State.JUDGMENT
                || (before.isDefined() && authorization.isForAPersonOn(before.get()))) {
            return Outcome.judgment("its days follow from authorization, which turns on a reason for a person");
        }
        Seq<MissingFact> missing = before.isDefined()
                ? Lists.together(authorization.missing(), authorization.missingIfOpenOn(before.get()))
                : authorization.missing();
        if (signedOn.isEmpty() || !missing.isEmpty()) {
            return missing.isEmpty()
                    ? notAuthorized(facts, plan)
                    : Outcome.undetermined("its days follow from authorization, which is not recorded", missing);
        }
        return asAuthorizedOn(signedOn.get(), facts, plan, reading);
    }

    /** Whether the days that are written may be those of an ISP authorized on the day or before. */
    private static boolean mayFollowFrom(IspFacts plan, LocalDate authorizedOn, InitialTermStart reading) {
        Option<LocalDate> start = plan.startsOn();
        if (start.isEmpty()) {
            return true;
        }
        Option<LocalDate> first = firstDayToAuthorize(start.get(), reading);
        return first.isDefined()
                && !first.get().isAfter(authorizedOn)
                && !is(plan.endsOn(), endsOn(first.get())).isNo();
    }

    private static Outcome asAuthorizedOn(
            LocalDate authorizedOn, OregonFacts facts, IspFacts plan, InitialTermStart reading) {
        LocalDate start = facts.counted(
                "first day of the ISP",
                "authorization",
                authorizedOn,
                reading == InitialTermStart.ON_AUTHORIZATION ? "that day" : "the first of the month after",
                startsOn(authorizedOn, reading));
        LocalDate end = facts.counted(
                "last day of the ISP",
                "authorization",
                authorizedOn,
                "the end of the twelfth full month",
                endsOn(authorizedOn));
        return asWritten(plan, is(plan.startsOn(), start), is(plan.endsOn(), end));
    }

    /** The last day on which authorization lets the ISP begin earlier; within one month it begins on the same day. */
    private static Option<LocalDate> lastDayOfAnEarlierTerm(Option<LocalDate> signedOn, InitialTermStart reading) {
        if (signedOn.isEmpty()) {
            return signedOn;
        }
        LocalDate firstOfTheSame = reading == InitialTermStart.ON_AUTHORIZATION
                ? signedOn.get()
                : signedOn.get().withDayOfMonth(1);
        return Option.some(firstOfTheSame.minusDays(1));
    }

    private static Outcome notAuthorized(OregonFacts facts, IspFacts plan) {
        boolean saysInitial = plan.isp().getKind().contains(IspKind.INITIAL);
        if (saysInitial && plan.isp().getNewStartDate().isEmpty()) {
            tellWhenToAuthorize(facts, plan);
        }
        return NOT_AUTHORIZED;
    }

    /** The days on which to authorize an initial ISP so that it begins on the day that stands in it. */
    private static void tellWhenToAuthorize(OregonFacts facts, IspFacts plan) {
        InitialTermStart reading = facts.reading(OregonReadings.INITIAL_TERM_START);
        boolean thatDay = reading == InitialTermStart.ON_AUTHORIZATION;
        Option<LocalDate> start = plan.startsOn();
        if (start.isEmpty()) {
            return;
        }
        Option<LocalDate> first = firstDayToAuthorize(start.get(), reading);
        Option<LocalDate> last = lastDayToAuthorize(start.get(), reading);
        if (first.isDefined() && last.isDefined()) {
            facts.counted(
                    "first day to authorize the initial ISP so that it begins as written",
                    "first day of the ISP, as written",
                    start.get(),
                    thatDay ? "that day" : "the first of the month before",
                    first.get());
            facts.counted(
                    "last day to authorize the initial ISP so that it begins as written",
                    "first day of the ISP, as written",
                    start.get(),
                    thatDay ? "that day" : "the last of the month before",
                    last.get());
        }
    }

    /**
     * The start is the day that was established under (2)(c). Where that day is the first of a month, the twelve full
     * months are clear; inside a month the text does not say where they end: no earlier than with that month counted,
     * and no later than without it.
     */
    private static Outcome asConsented(OregonFacts facts, IspFacts plan, NewStartDate newStart) {
        LocalDate start = newStart.getEstablishedStart();
        Said starts = is(plan.startsOn(), start);
        LocalDate end = YearMonth.from(start).plusMonths(MONTHS - 1L).atEndOfMonth();
        if (start.getDayOfMonth() == 1) {
            facts.counted("last day of the ISP", "established start", start, "the end of the twelfth full month", end);
            return asWritten(plan, starts, is(plan.endsOn(), end));
        }
        LocalDate latest = YearMonth.from(start).plusMonths(MONTHS).atEndOfMonth();
        Said ends = plan.endsOn().isEmpty()
                ? Said.NOT_RECORDED
                : Said.of(!plan.endsOn().get().isBefore(end)
                        && !plan.endsOn().get().isAfter(latest));
        return starts.and(ends).isYes()
                ? Outcome.judgment("the start was established inside a month, and the text does not say where twelve"
                        + " full months end that do not begin with a month")
                : asWritten(plan, starts, ends);
    }

    private static Said is(Option<LocalDate> written, LocalDate asComputed) {
        return written.isDefined() ? Said.of(written.get().equals(asComputed)) : Said.NOT_RECORDED;
    }

    private static Outcome asWritten(IspFacts plan, Said starts, Said ends) {
        if (starts.isNo()) {
            return Outcome.notMet("it does not begin on the day on which the text lets it begin");
        }
        if (ends.isNo()) {
            return Outcome.notMet("it does not end with the twelfth month");
        }
        if (starts.and(ends).isYes()) {
            return AS_THE_TEXT_SAYS;
        }
        return Outcome.undetermined(
                "its first or its last day is not recorded", plan.missing(starts.isRecorded() ? "endsOn" : "startsOn"));
    }
}
