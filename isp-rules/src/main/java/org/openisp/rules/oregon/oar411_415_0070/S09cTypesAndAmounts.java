package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.service.ServiceAmount;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(9)(c): types and amounts of services in an authorized ISP.
 *
 * <p>"An ISP must not be authorized that includes types or amounts of developmental disabilities services for which the
 * individual is not eligible." Asked about each service, by what was decided on eligibility by the day of its
 * authorization; while it is not authorized, by the day asked about. Where it may be authorized, or may have been
 * before the first day that is known, the decisions of the days that are possible have to make no difference. The
 * amount that counts is that of all services of the kind which the plan, as it was authorized with this one, has on the
 * first day of this one, and on the first days of those that were authorized earlier and begin later; what is
 * authorized later counts there. Amounts are compared where unit and interval are the same; otherwise a person compares
 * them. Where it is open which of several decisions is the latest, they have to agree. Not checked: hours against the
 * service level, which is (1)(e).
 */
final class S09cTypesAndAmounts {

    static final Rule<OregonFacts, ListedService> ELIGIBLE = Paragraph.cite(
                    S09cTypesAndAmounts.class,
                    "(9)(c)",
                    ClauseKind.STATE,
                    "an authorized ISP has no types or amounts of service for which the individual is not eligible")
            .fromPlans()
            .about(OregonFacts::services)
            .byLawOf((facts, about) -> dayToDecide(facts, authorizedOn(about)))
            .checkedBy(S09cTypesAndAmounts::eligible);

    private S09cTypesAndAmounts() {}

    private static Option<LocalDate> authorizedOn(ListedService about) {
        Option<Document> document = about.document();
        return document.isDefined() ? document.get().authorization().firstAuthorizedOn() : Option.none();
    }

    /** The day by which eligibility counts: that of the authorization, or else the day asked about. */
    private static LocalDate dayToDecide(OregonFacts facts, Option<LocalDate> authorizedOn) {
        return authorizedOn.isDefined() ? authorizedOn.get() : facts.asOf();
    }

    private static Outcome eligible(OregonFacts facts, ListedService about) {
        if (about.isUnknown()) {
            return Outcome.undetermined("the services of the plan are not recorded", about.missing("services"));
        }
        Option<LocalDate> authorizedOn = authorizedOn(about);
        Condition isAuthorized = about.isAuthorizedOn(facts.asOf());
        if (authorizedOn.isEmpty() && !isAuthorized.isNo()) {
            Outcome today = byDecisionsOf(facts, about, facts.asOf());
            if (isSameWhenever(facts, about, today)) {
                return today;
            }
            Seq<MissingFact> open = isAuthorized.isKnown()
                    ? Array.of(about.plan().missing("signing/signatures"))
                    : isAuthorized.missing();
            return Outcome.undetermined(
                    "it is not recorded whether, and when, the service was authorized",
                    Lists.together(today.missing(), open));
        }
        Outcome outcome = byDecisionsOf(facts, about, dayToDecide(facts, authorizedOn));
        return authorizedOn.isDefined() ? unlessAuthorizedBefore(facts, about, authorizedOn.get(), outcome) : outcome;
    }

    /** Whether the answer is the same on each day on which it may have been authorized, and where it was not. */
    private static boolean isSameWhenever(OregonFacts facts, ListedService about, Outcome outcome) {
        boolean isInOrder = outcome.status() == Outcome.Status.MET || outcome.status() == Outcome.Status.JUDGMENT;
        if (!isInOrder || about.document().isEmpty() || !isOneDocument(about)) {
            return false;
        }
        Authorization authorization = about.document().get().authorization();
        for (LocalDate decidedOn : decidedOn(facts, about)) {
            LocalDate dayBefore = decidedOn.minusDays(1);
            boolean mayBeAuthorized = facts.hasHappened(decidedOn)
                    && (!authorization.standsOn(dayBefore).isNo()
                            || authorization.perhapsOralBy(dayBefore).isDefined());
            if (mayBeAuthorized && byDecisionsOf(facts, about, dayBefore).status() != outcome.status()) {
                return false;
            }
        }
        return true;
    }

    /** Whether all services of the kind in the plan came with one document: none is authorized before another. */
    private static boolean isOneDocument(ListedService about) {
        for (ListedService other : about.plan().services()) {
            if (other.service().getKind().equals(about.service().getKind())
                    && !other.document().equals(about.document())) {
                return false;
            }
        }
        return true;
    }

    /** The answer, unless it may have been authorized before a decision on eligibility that makes a difference. */
    private static Outcome unlessAuthorizedBefore(
            OregonFacts facts, ListedService about, LocalDate authorizedOn, Outcome outcome) {
        Authorization authorization = about.document().get().authorization();
        boolean isForAPerson = false;
        for (LocalDate decidedOn : decidedOn(facts, about)) {
            LocalDate dayBefore = decidedOn.minusDays(1);
            boolean mayBeAuthorized = !decidedOn.isAfter(authorizedOn)
                    && !authorization.standsOn(dayBefore).isRecorded();
            Outcome before = mayBeAuthorized ? byDecisionsOf(facts, about, dayBefore) : outcome;
            if (before.status() != outcome.status()) {
                Seq<MissingFact> missing = outcome.missing().appendAll(authorization.missingBy(dayBefore));
                if (!missing.isEmpty()) {
                    return Outcome.undetermined(
                            "it is not recorded whether it was authorized before eligibility was decided on",
                            missing.appendAll(before.missing()).distinct());
                }
                isForAPerson = true;
            }
        }
        return isForAPerson ? Outcome.judgment("since when it is authorized turns on a reason for a person") : outcome;
    }

    /** The days on which eligibility for the kind of this service was decided on. */
    private static List<LocalDate> decidedOn(OregonFacts facts, ListedService about) {
        Seq<ServiceEligibility> decisions =
                facts.record().getServiceEligibility().getOrElse(Array::empty);
        List<LocalDate> days = new ArrayList<>(decisions.size());
        for (ServiceEligibility decision : decisions) {
            if (decision.getService().equals(about.service().getKind())
                    && decision.getDecidedOn().isDefined()) {
                days.add(decision.getDecidedOn().get());
            }
        }
        return days;
    }

    /** The answer by what was decided on eligibility by the day. */
    private static Outcome byDecisionsOf(OregonFacts facts, ListedService about, LocalDate day) {
        Eligibility eligibility = Eligibility.of(facts, about, day);
        Amounts amounts = Amounts.of(facts, about, eligibility.entries());
        Condition fits = eligibility.eligible().and(amounts.within);
        if (fits.isYes() && amounts.areCountedOtherwise) {
            return Outcome.judgment("the amounts are counted in different ways, and a person has to compare them");
        }
        if (fits.isNo() && authorizedOn(about).isEmpty()) {
            return Outcome.pending(
                    "it is not authorized, and must not be while its type or amount is more than allowed");
        }
        return fits.outcome(
                "the individual is eligible for the type and the amount",
                "the individual is not eligible for the type or the amount",
                "too little is recorded about eligibility or the amount");
    }

    /**
     * Whether the amounts are within what was decided.
     *
     * @param areCountedOtherwise whether one of them is counted in another unit or interval than the decision
     */
    private record Amounts(Condition within, boolean areCountedOtherwise) {

        /** By decisions of which it is open which one is the latest: they have to agree. */
        static Amounts of(OregonFacts facts, ListedService about, List<Eligibility.Entry> decisions) {
            Amounts all = new Amounts(Condition.yes(), false);
            for (int i = 0; i < decisions.size(); i++) {
                Eligibility.Entry entry = decisions.get(i);
                Amounts one = of(facts, about, entry);
                MissingFact whichIsLatest = entry.decision().getDecidedOn().isEmpty()
                        ? entry.missing(facts, "decidedOn")
                        : facts.missing("serviceEligibility");
                Condition within = i == 0 ? one.within : agreed(all.within, one.within, whichIsLatest);
                all = new Amounts(within, all.areCountedOtherwise || one.areCountedOtherwise);
            }
            return all;
        }

        private static Condition agreed(Condition one, Condition other, MissingFact whichIsLatest) {
            if (one.isKnown() && other.isKnown()) {
                return one.isYes() == other.isYes() ? one : Condition.unknown(whichIsLatest);
            }
            return Condition.of(Said.NOT_RECORDED, Lists.together(one.missing(), other.missing()));
        }

        private static Amounts of(OregonFacts facts, ListedService about, Eligibility.Entry entry) {
            Option<ServiceAmount> most =
                    entry.shown(facts, "amount", entry.decision().getAmount());
            if (most.isEmpty()) {
                return new Amounts(Condition.unknown(entry.missing(facts, "amount")), false);
            }
            Amounts all = new Amounts(Condition.yes(), false);
            for (Option<LocalDate> day : daysThatCount(about)) {
                Total total = Total.of(about, day, most.get());
                Condition within = all.within.and(total.isWithin(most.get().getQuantity()));
                all = new Amounts(within, all.areCountedOtherwise || total.isCountedOtherwise);
            }
            return all;
        }
    }

    /** Its first day, none where that is not recorded, and those of services that were authorized earlier and begin later. */
    private static Set<Option<LocalDate>> daysThatCount(ListedService about) {
        Option<Period> own = about.service().getPeriod();
        Set<Option<LocalDate>> days = new LinkedHashSet<>();
        days.add(own.map(Period::from));
        for (ListedService other : about.plan().services()) {
            Option<Period> period = other.service().getPeriod();
            if (own.isDefined()
                    && period.isDefined()
                    && other.service().getKind().equals(about.service().getKind())
                    && isBefore(authorizedOn(other), authorizedOn(about))
                    && own.get().contains(period.get().from())) {
                days.add(period.map(Period::from));
            }
        }
        return days;
    }

    /** Whether one is before the other, which may be still to come. */
    private static boolean isBefore(Option<LocalDate> one, Option<LocalDate> other) {
        return one.isDefined() && other.forAll(one.get()::isBefore);
    }

    /** How much of a kind of service a plan has on a day. */
    private static final class Total {

        /** What is known to be given then. */
        private BigDecimal sure = BigDecimal.ZERO;

        /** What may be given then beside it, as far as amounts are recorded. */
        private BigDecimal perhaps = BigDecimal.ZERO;

        /** What is missing about services that may be given then. */
        private Seq<MissingFact> wouldTell = Array.empty();

        /** Whether one of them has no recorded amount. */
        private boolean lacksAmount;

        /** Whether one of them is counted in another unit or interval. */
        private boolean isCountedOtherwise;

        /** The same of one that may be given then. */
        private boolean mayBeCountedOtherwise;

        static Total of(ListedService about, Option<LocalDate> day, ServiceAmount allowed) {
            Total total = new Total();
            for (ListedService other : about.plan().services()) {
                if (other.service().getKind().equals(about.service().getKind())) {
                    total.add(other, isGivenWith(other, about, day), allowed);
                }
            }
            return total;
        }

        private void add(ListedService service, Condition given, ServiceAmount allowed) {
            Option<ServiceAmount> amount = service.plan()
                    .facts()
                    .show(service.subject(), "amount", service.service().getAmount());
            if (given.isNo()) {
                return;
            }
            if (amount.isEmpty()) {
                wouldTell = wouldTell.append(service.missing("amount"));
                lacksAmount = true;
                return;
            }
            boolean comparable = amount.get().getUnit().equals(allowed.getUnit())
                    && amount.get().getInterval().equals(allowed.getInterval());
            if (!given.isYes()) {
                wouldTell = wouldTell.appendAll(given.missing());
            }
            if (!comparable) {
                isCountedOtherwise = isCountedOtherwise || given.isYes();
                mayBeCountedOtherwise = true;
            } else if (given.isYes()) {
                sure = sure.add(amount.get().getQuantity());
            } else {
                perhaps = perhaps.add(amount.get().getQuantity());
            }
        }

        Condition isWithin(BigDecimal allowed) {
            if (sure.compareTo(allowed) > 0) {
                return Condition.no();
            }
            boolean mayBeMore = perhaps.signum() > 0 && sure.add(perhaps).compareTo(allowed) > 0;
            boolean isOpen = lacksAmount || (mayBeCountedOtherwise && !isCountedOtherwise);
            return mayBeMore || isOpen ? Condition.of(Said.NOT_RECORDED, wouldTell) : Condition.yes();
        }
    }

    /** Whether the other service is given on the day, which this one has, as it was authorized with this one. */
    private static Condition isGivenWith(ListedService other, ListedService about, Option<LocalDate> day) {
        if (other.subject().equals(about.subject())) {
            return Condition.yes();
        }
        Condition authorized = isAuthorizedWith(other, about);
        Option<Period> period = other.plan()
                .facts()
                .show(other.subject(), "period", other.service().getPeriod());
        Option<Document> document = about.document();
        Condition replaced = document.isDefined() ? other.isEndedBy(document.get()) : Condition.no();
        Condition given = authorized.and(replaced.not());
        if (day.isEmpty()) {
            return given.and(Condition.unknown(about.missing("period")));
        }
        return given.and(
                        period.isEmpty()
                                ? Condition.unknown(other.missing("period"))
                                : Condition.of(period.get().contains(day.get())))
                .and(other.isEndedByRevision(day.get()).not());
    }

    /** Whether the other one was authorized with this one or before it; while this one is not, whether it is. */
    private static Condition isAuthorizedWith(ListedService other, ListedService about) {
        Option<LocalDate> otherDay = authorizedOn(other);
        if (other.document().equals(about.document())) {
            return Condition.yes();
        }
        return otherDay.isDefined()
                ? Condition.of(!isBefore(authorizedOn(about), otherDay))
                : other.isAuthorizedOn(about.plan().facts().asOf());
    }
}
