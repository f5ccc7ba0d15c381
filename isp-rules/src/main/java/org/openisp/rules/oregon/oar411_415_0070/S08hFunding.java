package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(8)(h): "Community First Choice (K Plan) and waiver services are only funded by the Department when
 * the services are authorized in an ISP developed in a manner consistent with this rule."
 *
 * <p>Each day of the service, through the day asked about, needs an authorized plan that lists the service; a revision
 * that began it has to be authorized too. As far as one plan goes, a service ends with that plan where the plan was ended
 * before its time, or where the service has no last day of its own. Whether the plan was developed consistently with this
 * rule is what the other findings say. Not checked: on which days the Department really paid.
 */
final class S08hFunding {

    static final Rule<OregonFacts, ListedService> AUTHORIZED = Paragraph.cite(
                    S08hFunding.class,
                    "(8)(h)",
                    ClauseKind.STATE,
                    "a K Plan or waiver service is authorized in an ISP on every day on which it is funded")
            .from("plans", "ISPs", ServiceRecord::getPlans)
            .about(ListedService::servicesOrPlans)
            .byLawOf((facts, about) -> about.listed()
                    .flatMap(PlannedService::getPeriod)
                    .map(Period::from)
                    .filter(facts::hasHappened)
                    .getOrElse(() -> about.plan().lawDay()))
            .checkedBy(S08hFunding::authorized);

    private S08hFunding() {}

    private static Outcome authorized(OregonFacts facts, ListedService about) {
        Option<Outcome> notReached = about.unlessKPlanOrWaiver();
        if (notReached.isDefined()) {
            return notReached.get();
        }
        PlannedService service = about.service();
        if (facts.see(about.subject(), "departmentFunded", service.getDepartmentFunded())
                .isNo()) {
            return Outcome.notApplicable("the service is not paid using Department funds");
        }
        Option<Period> period = facts.see(about.subject(), "period", service.getPeriod());
        if (period.isEmpty()) {
            return Outcome.undetermined("the days of the service are not recorded", about.missing("period"));
        }
        LocalDate first = period.get().from();
        if (!facts.hasHappened(first)) {
            return Outcome.notApplicable("the service has not begun yet");
        }
        LocalDate last = lastDay(facts, about.plan(), period.get());
        return last.isBefore(first)
                ? Outcome.notApplicable("the plan was over before the service would have begun")
                : everyDay(facts, service.getId(), first, last);
    }

    private static LocalDate lastDay(OregonFacts facts, IspFacts plan, Period period) {
        Option<LocalDate> ended = plan.terminatedOn().filter(plan.lastDay()::contains);
        LocalDate last = period.through()
                .filter(through -> !ended.exists(through::isAfter))
                .orElse(plan.lastDay())
                .getOrElse(facts.asOf());
        return facts.hasHappened(last) ? last : facts.asOf();
    }

    private static Outcome everyDay(OregonFacts facts, String serviceId, LocalDate first, LocalDate last) {
        List<Listing> listings = listings(facts, serviceId);
        Condition covered = Condition.yes();
        boolean forAPerson = false;
        for (LocalDate day : daysToAsk(listings, first, last)) {
            Condition sure = Condition.no();
            Condition ifAccepted = Condition.no();
            for (Listing listing : listings) {
                sure = sure.or(listing.covers(day, Condition.no()));
                ifAccepted = ifAccepted.or(listing.covers(day, Condition.yes()));
            }
            if (ifAccepted.isYes()) {
                forAPerson |= !sure.isYes();
            } else {
                covered = covered.and(ifAccepted);
            }
        }
        if (covered.isYes() && forAPerson) {
            return Outcome.judgment(
                    "whether it was authorized turns on a reason that a person has to accept or refuse");
        }
        return covered.outcome(
                "an authorized ISP lists the service on each of its days so far",
                "on a day of the service no authorized ISP lists it",
                "it is not recorded whether an authorized ISP lists the service on each of its days");
    }

    /** An answer can turn from yes to no only on the first day, and after a plan or an oral agreement ends. */
    private static Seq<LocalDate> daysToAsk(List<Listing> listings, LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        days.add(first);
        for (Listing listing : listings) {
            listing.plan().lastDay().forEach(end -> days.add(end.plusDays(1)));
            for (Document document : listing.documents()) {
                document.authorization().oral().flatMap(Period::through).forEach(end -> days.add(end.plusDays(1)));
            }
        }
        return Array.ofAll(days)
                .filter(day -> !day.isBefore(first) && (day.equals(first) || !day.isAfter(last)))
                .distinct();
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
