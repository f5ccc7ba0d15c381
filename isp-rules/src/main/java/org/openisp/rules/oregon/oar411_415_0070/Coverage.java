package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;

/**
 * Days on end on which one answer is given: does an authorized ISP list the service, unless a revision had ended it?
 * The answer that the finding of {@link S08hFunding} sums up, and of which {@link UnfundedDays} tells the days.
 *
 * @param from the first day
 * @param through the last day, included
 * @param listed whether an authorized ISP lists it, should every reason for not signing be accepted that is for a
 *     person, or a revision had ended it
 * @param isForAPerson whether one does only then
 */
record Coverage(LocalDate from, LocalDate through, Condition listed, boolean isForAPerson) {

    /** The days of a service from the first through the last, in order, cut where the answer may turn. */
    static List<Coverage> of(OregonFacts facts, ListedService about, LocalDate first, LocalDate last) {
        List<ListedService> listings = listings(facts, about.service().getId());
        List<LocalDate> turns = turns(facts, listings, first, last);
        List<Coverage> stretches = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            LocalDate through = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : last;
            stretches.add(on(facts, about, listings, turns.get(i), through));
        }
        return stretches;
    }

    private static Coverage on(
            OregonFacts facts, ListedService about, List<ListedService> listings, LocalDate from, LocalDate through) {
        Condition ended = about.isEndedByRevisionInRecord(from);
        if (isListed(facts, about, listings, from, Condition.no()).or(ended).isYes()) { // whatever a person decides
            return new Coverage(from, through, Condition.yes(), false);
        }
        Condition ifAccepted =
                isListed(facts, about, listings, from, Condition.yes()).or(ended);
        return new Coverage(from, through, ifAccepted, ifAccepted.isYes());
    }

    private static Condition isListed(
            OregonFacts facts, ListedService about, List<ListedService> listings, LocalDate day, Condition decision) {
        Condition listed = facts.isCompleteThrough(facts.record().getPlans(), day)
                ? Condition.no()
                : Condition.unknown(facts.missing("plans"));
        for (ListedService listing : listings) {
            Condition covers = covers(listing, day, decision);
            boolean isOfAnotherPlan = listing.plan() != about.plan();
            listed = listed.or(
                    isOfAnotherPlan && !covers.isNo()
                            ? covers.and(isEnded(listing, day).not())
                            : covers);
        }
        return listed;
    }

    /** The first day, and the days after it on which an answer may be another one than on the day before, in order. */
    private static List<LocalDate> turns(
            OregonFacts facts, List<ListedService> listings, LocalDate first, LocalDate last) {
        List<LocalDate> turns = new ArrayList<>();
        turns.add(first);
        Consumer<LocalDate> each = day -> {
            if (day.isAfter(first) && !day.isAfter(last) && !turns.contains(day)) {
                turns.add(day);
            }
        };
        facts.absentAsOf(facts.record().getPlans())
                .notDoneThrough()
                .forEach(complete -> each.accept(complete.plusDays(1)));
        for (ListedService listing : listings) {
            turns(listing, each);
        }
        Collections.sort(turns);
        return turns;
    }

    /** The plans that list the service, or may for all that is recorded. */
    private static List<ListedService> listings(OregonFacts facts, String serviceId) {
        List<ListedService> listings = new ArrayList<>(2);
        for (ListedService service : facts.services()) {
            if (service.isUnknown() || service.service().getId().equals(serviceId)) {
                listings.add(service);
            }
        }
        return listings;
    }

    /** Outside the days of the plan, no authorization makes a difference. */
    private static void turns(ListedService listing, Consumer<LocalDate> each) {
        IspFacts plan = listing.plan();
        Option<LocalDate> end = plan.lastDay();
        if (end.isDefined()) {
            each.accept(end.get().plusDays(1));
        }
        Option<LocalDate> start = plan.isp().getStartsOn();
        if (start.isDefined()) {
            each.accept(start.get());
        }
        if (start.isDefined() && end.isEmpty()) { // then only its first day is known to be covered
            each.accept(start.get().plusDays(1));
        }
        Consumer<LocalDate> within = day -> {
            boolean before = start.isDefined() && day.isBefore(start.get());
            boolean after = end.isDefined() && day.isAfter(end.get());
            if (!before && !after) {
                each.accept(day);
            }
        };
        Option<Period> given =
                listing.isUnknown() ? Option.none() : listing.service().getPeriod();
        if (given.isDefined()) {
            within.accept(given.get().from());
            given.get().through().forEach(through -> within.accept(through.plusDays(1)));
        }
        for (RevisionFacts revision : plan.revisions()) {
            revision.implemented().doneOn().forEach(each);
            revision.implemented().notDoneThrough().forEach(through -> each.accept(through.plusDays(1)));
        }
        Option<Document> document = listing.document();
        plan.authorization().turns(within);
        if (document.isDefined() && document.get() != plan) {
            document.get().authorization().turns(within);
        }
    }

    /** Whether a plan covers the day, should a person who has to accept a reason for not signing decide so. */
    private static Condition covers(ListedService listing, LocalDate day, Condition decision) {
        IspFacts plan = listing.plan();
        Said covered = plan.covers(day, day);
        Condition covers = covered.isRecorded()
                ? Condition.of(covered.isYes())
                : Condition.unknown(plan.missing(plan.startsOn().isEmpty() ? "startsOn" : "endsOn"));
        covers = covers.and(isGiven(listing, day));
        Option<Document> document = listing.document();
        if (document.isEmpty()) {
            covers = covers.and(Condition.unknown(plan.missing("revisions")));
        }
        covers = covers.and(stands(plan, day, decision));
        return document.isEmpty() || document.get() == plan
                ? covers
                : covers.and(stands(document.get(), day, decision));
    }

    /** Whether a revision of its plan had ended it by the day: that plan lists it no more. */
    private static Condition isEnded(ListedService listing, LocalDate day) {
        return listing.isUnknown() ? Condition.no() : listing.isEndedByRevisionInRecord(day);
    }

    /** Whether the entry of the plan gives the service on the day. */
    private static Condition isGiven(ListedService listing, LocalDate day) {
        if (listing.isUnknown()) {
            return Condition.unknown(listing.missing("services"));
        }
        Option<Period> period = listing.service().getPeriod();
        return period.isEmpty()
                ? Condition.unknown(listing.missing("period"))
                : Condition.of(period.get().contains(day));
    }

    private static Condition stands(Document document, LocalDate day, Condition decision) {
        Authorization authorization = document.authorization();
        Said stands = authorization.standsOn(day);
        if (stands.isRecorded()) {
            return Condition.of(stands.isYes());
        }
        Seq<MissingFact> missing = authorization.missingBy(day);
        return missing.isEmpty() ? decision : Condition.of(stands, missing);
    }
}
