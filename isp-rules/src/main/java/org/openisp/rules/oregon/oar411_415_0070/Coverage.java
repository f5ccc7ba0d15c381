package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.openisp.rules.Condition;

/**
 * Days on end on which one answer is given: does an authorized ISP list the service? The answer that the finding of
 * {@link S08hFunding} sums up, and of which {@link UnfundedDays} tells the days.
 *
 * @param from the first day
 * @param through the last day, included
 * @param listed whether an authorized ISP lists it, should every reason for not signing be accepted that is for a person
 * @param isForAPerson whether one does only then
 */
record Coverage(LocalDate from, LocalDate through, Condition listed, boolean isForAPerson) {

    /** The days of a service from the first through the last, in order, cut where the answer may turn. */
    static List<Coverage> of(OregonFacts facts, String serviceId, LocalDate first, LocalDate last) {
        List<Listing> listings = listings(facts, serviceId);
        List<LocalDate> turns = new ArrayList<>(turns(listings, first, last));
        List<Coverage> stretches = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            LocalDate through = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : last;
            stretches.add(on(listings, turns.get(i), through));
        }
        return stretches;
    }

    private static Coverage on(List<Listing> listings, LocalDate from, LocalDate through) {
        Condition ifAccepted = isListed(listings, from, Condition.yes());
        boolean forAPerson =
                ifAccepted.isYes() && !isListed(listings, from, Condition.no()).isYes();
        return new Coverage(from, through, ifAccepted, forAPerson);
    }

    private static Condition isListed(List<Listing> listings, LocalDate day, Condition decision) {
        Condition listed = Condition.no();
        for (Listing listing : listings) {
            listed = listed.or(listing.covers(day, decision));
        }
        return listed;
    }

    /** The first day, and the days after it on which an answer may be another one than on the day before. */
    private static TreeSet<LocalDate> turns(List<Listing> listings, LocalDate first, LocalDate last) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        turns.add(first);
        for (Listing listing : listings) {
            listing.turns(day -> {
                if (day.isAfter(first) && !day.isAfter(last)) {
                    turns.add(day);
                }
            });
        }
        return turns;
    }

    private static List<Listing> listings(OregonFacts facts, String serviceId) {
        List<Listing> listings = new ArrayList<>();
        for (ListedService service : ListedService.all(facts)) {
            if (service.isUnknown() || service.service().getId().equals(serviceId)) {
                listings.add(new Listing(service));
            }
        }
        return listings;
    }

    /** A plan that lists the service, or may for all that is recorded. */
    private record Listing(ListedService service) {

        IspFacts plan() {
            return service.plan();
        }

        List<Document> documents() {
            List<Document> documents = new ArrayList<>();
            documents.add(plan());
            service.document().filter(document -> document != plan()).forEach(documents::add);
            return documents;
        }

        /** Outside the days of the plan, no authorization makes a difference. */
        void turns(Consumer<LocalDate> each) {
            Option<LocalDate> end = plan().lastDay();
            end.forEach(day -> each.accept(day.plusDays(1)));
            Option<LocalDate> start = plan().isp().getStartsOn();
            start.forEach(each);
            if (end.isEmpty()) { // then only its first day is known to be covered
                start.forEach(day -> each.accept(day.plusDays(1)));
            }
            for (Document document : documents()) {
                document.authorization().turns(day -> {
                    if (!start.exists(day::isBefore) && !end.exists(day::isAfter)) {
                        each.accept(day);
                    }
                });
            }
        }

        /** Whether it covers the day, should a person who has to accept a reason for not signing decide so. */
        Condition covers(LocalDate day, Condition decision) {
            IspFacts plan = plan();
            Condition covers = Condition.of(
                    plan.covers(day, day), plan.missing(plan.startsOn().isEmpty() ? "startsOn" : "endsOn"));
            if (service.isUnknown()) {
                covers = covers.and(Condition.unknown(service.missing("services")));
            }
            if (service.document().isEmpty()) {
                covers = covers.and(Condition.unknown(plan.missing("revisions")));
            }
            for (Document document : documents()) {
                Authorization authorization = document.authorization();
                covers = covers.and(
                        authorization.isForAPersonOn(day)
                                ? decision
                                : Condition.of(authorization.standsOn(day), authorization.missingBy(day)));
            }
            return covers;
        }
    }
}
