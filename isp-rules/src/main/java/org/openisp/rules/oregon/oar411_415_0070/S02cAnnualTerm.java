package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.TwelveMonthsFromFebruary29;

/**
 * OAR 411-415-0070(2)(c): the days of an annual ISP, and the start date that may be established within them.
 *
 * <p>"The duration of an annual ISP is 12 months. With an individual's consent, or as applicable the consent of the
 * individual's legal or designated representative, a start date for an initial ISP may be established within the 12
 * months when the individual enters or exits any of the following". The programs, (A) to (E), are in
 * {@link S02cNewStartDate}; here is asked whether any of them was entered or left where the record names another stay.
 */
public final class S02cAnnualTerm {

    private static final int MONTHS = 12;

    private static final Outcome INITIAL = Outcome.notApplicable("it is an initial ISP");
    private static final Outcome TWELVE_MONTHS = Outcome.met("it lasts twelve months");

    static final Rule<OregonFacts, IspFacts> TERM = Paragraph.cite(
                    S02cAnnualTerm.class,
                    "(2)(c)",
                    ClauseKind.DATE,
                    "an annual ISP lasts twelve months; a start date within them is established with consent")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S02cAnnualTerm::term);

    private S02cAnnualTerm() {}

    /** The last day of an annual ISP, included: the day before the same day of the next year. */
    public static LocalDate endsOn(LocalDate startsOn) {
        return endsOn(startsOn, OregonReadings.TWELVE_MONTHS_FROM_FEBRUARY_29.byDefault());
    }

    /** The last day of an annual ISP, included, by a reading for those that begin on a February 29. */
    public static LocalDate endsOn(LocalDate startsOn, TwelveMonthsFromFebruary29 reading) {
        LocalDate anniversary = startsOn.plusMonths(MONTHS); // from February 29: February 28
        boolean endsOnAnniversary = anniversary.getDayOfMonth() != startsOn.getDayOfMonth()
                && reading == TwelveMonthsFromFebruary29.FEBRUARY_28;
        return endsOnAnniversary ? anniversary : anniversary.minusDays(1);
    }

    private static Outcome term(OregonFacts facts, IspFacts plan) {
        Outcome duration = duration(facts, plan);
        Option<NewStartDate> newStart = plan.isp().getNewStartDate();
        if (newStart.isEmpty() || duration.status() == Outcome.Status.NOT_MET) {
            return duration;
        }
        Outcome consented = consented(facts, plan, newStart.get());
        boolean durationIsOpen = !plan.isInitial().isYes() && consented.status() == Outcome.Status.MET;
        return durationIsOpen ? duration : consented;
    }

    /** The twelve months of an annual ISP, with a new start date or without. */
    private static Outcome duration(OregonFacts facts, IspFacts plan) {
        Said initial = plan.isInitial();
        if (initial.isYes()) {
            return INITIAL;
        }
        if (!initial.isRecorded()) {
            return S08fRenewal.kindNotKnown(facts, plan);
        }
        Option<LocalDate> start = plan.startsOn();
        Option<LocalDate> end = plan.endsOn();
        if (start.isEmpty() || end.isEmpty()) {
            return Outcome.undetermined(
                    "its first or its last day is not recorded", plan.missing(start.isEmpty() ? "startsOn" : "endsOn"));
        }
        LocalDate expected = facts.counted(
                "last day of the ISP",
                "first day of the ISP",
                start.get(),
                "12 months",
                endsOn(start.get(), facts.reading(OregonReadings.TWELVE_MONTHS_FROM_FEBRUARY_29)));
        return end.get().equals(expected) ? TWELVE_MONTHS : Outcome.notMet("it does not last twelve months");
    }

    /** The consent, by the individual or whoever signs for the individual, and the twelve months it falls into. */
    private static Outcome consented(OregonFacts facts, IspFacts plan, NewStartDate newStart) {
        List<MissingFact> missing = new ArrayList<>();
        Said consent = consent(facts, plan, newStart, missing);
        Said within = isWithinAnotherPlan(facts, plan, newStart.getEstablishedStart(), missing);
        if (consent.isNo() && !facts.hasHappened(newStart.getEstablishedStart())) {
            return Outcome.pending(
                    "nobody who may consent has consented yet to the new start date, which is still ahead");
        }
        if (consent.isNo()) {
            return Outcome.notMet("nobody who may consent has consented to the new start date");
        }
        if (within.isNo()) {
            return Outcome.notMet("the new start date does not lie within the twelve months of another ISP");
        }
        Condition move = S02cNewStartDate.isEnteredOrLeft(facts, newStart);
        if (move.isNo()) {
            return facts.hasHappened(newStart.getEstablishedStart())
                    ? Outcome.notMet("no program that gives a new start date was entered or left")
                    : Outcome.pending("no program that gives a new start date has been entered or left yet");
        }
        missing.addAll(move.missing().asJava());
        return consent.and(within).and(move.said()).isYes()
                ? Outcome.met("the new start date was established with consent, within the twelve months")
                : Outcome.undetermined("too little is recorded about the new start date", Array.ofAll(missing));
    }

    /** Whether the individual, or whoever signs for the individual, has consented to the new start date. */
    static Said consent(OregonFacts facts, IspFacts plan, NewStartDate newStart, List<MissingFact> missing) {
        Subject at = plan.subject().part("newStartDate", "new start date");
        Act given = facts.show(at, "consented", facts.soFar(newStart.getConsented()));
        if (given.doneOn().isEmpty()) {
            LocalDate until = Days.earlier(facts.asOf(), newStart.getEstablishedStart());
            if (given.notDoneThrough().exists(through -> !through.isBefore(until))) {
                return Said.NO;
            }
            missing.add(new MissingFact(at, "consented"));
            return Said.NOT_RECORDED;
        }
        if (given.doneOn().get().isAfter(newStart.getEstablishedStart())) {
            return Said.NO; // a start date is established with consent, not given one afterwards
        }
        boolean isForeign = newStart.getConsentedBy().exists(Capacity::isForeign);
        if (isForeign
                || facts.show(at, "consentedBy", newStart.getConsentedBy()).isEmpty()) {
            missing.add(new MissingFact(at, "consentedBy"));
            return Said.NOT_RECORDED;
        }
        return new Signers(facts, missing)
                .accepts(
                        newStart.getConsentedByPersonId(),
                        newStart.getConsentedBy().get(),
                        given.doneOn().get());
    }

    private static Said isWithinAnotherPlan(
            OregonFacts facts, IspFacts plan, LocalDate start, List<MissingFact> missing) {
        TwelveMonthsFromFebruary29 reading = facts.reading(OregonReadings.TWELVE_MONTHS_FROM_FEBRUARY_29);
        Said within = Said.NO;
        for (IspFacts other : facts.plans()) {
            if (other != plan) {
                Option<LocalDate> first = other.startsOn();
                within = within.or(
                        first.isEmpty()
                                ? Said.NOT_RECORDED
                                : Said.of(
                                        !start.isBefore(first.get()) && !start.isAfter(endsOn(first.get(), reading))));
            }
        }
        if (within.isNo() && !facts.isCompleteThrough(facts.record().getPlans(), start)) {
            within = Said.NOT_RECORDED;
        }
        if (!within.isRecorded()) {
            missing.add(facts.missing("plans"));
        }
        return within;
    }
}
