package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.HomeVisit;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(9)(a)(B): a monitoring visit to the home that is not permitted.
 *
 * <p>Services may not be authorized or must be terminated when "a case manager is not permitted to conduct a monitoring
 * visit to an individual's home, as required in OAR 411-415-0090, if services are expected to occur in the home". A
 * refused visit counts until a later one is permitted; which of two of one day is the later one is not known. The text
 * does not say which services must end: any that goes on in the home does. Not checked: how often 411-415-0090 requires
 * a visit.
 */
final class S09aBHomeVisit {

    static final Rule<OregonFacts, Visit> ENDED = Paragraph.cite(
                    S09aBHomeVisit.class,
                    "(9)(a)(B)",
                    ClauseKind.STATE,
                    "no service goes on in the home while a monitoring visit to the home is not permitted")
            .from("homeVisits", "visits to the home", ServiceRecord::getHomeVisits)
            .about(S09aBHomeVisit::visits)
            .checkedBy(S09aBHomeVisit::ended);

    private S09aBHomeVisit() {}

    /** A visit that was asked for. */
    record Visit(HomeVisit visit, Subject subject) implements Rule.About {}

    private static List<Visit> visits(OregonFacts facts) {
        Register<HomeVisit> register = facts.record().getHomeVisits();
        Seq<HomeVisit> visits = register.entries();
        List<Visit> all = new ArrayList<>(visits.size());
        for (int i = 0; i < visits.size(); i++) {
            HomeVisit visit = visits.get(i);
            all.add(new Visit(visit, facts.root().entry("homeVisits", register, i, "home visit", visit.getId())));
        }
        return all;
    }

    private static Outcome ended(OregonFacts facts, Visit about) {
        if (!facts.hasHappened(about.visit.getRequestedOn())) {
            return Outcome.notApplicable("the visit has not been asked for yet");
        }
        Condition permitted = isPermitted(facts, about);
        if (permitted.isYes()) {
            return Outcome.met("the visit was permitted");
        }
        Condition permittedLater = isPermittedAfter(facts, about);
        if (permittedLater.isYes()) {
            return Outcome.met("a later visit was permitted");
        }
        Condition inHome = GoingOn.untilDeniedOrTerminated(facts)
                .any(service -> facts.holds(
                        service.subject(), "inHome", service.service().getInHome()));
        return permitted
                .or(permittedLater)
                .or(inHome.not())
                .outcome(
                        "no service goes on in the home",
                        "the visit was not permitted, and a service goes on in the home",
                        "too little is recorded about the visit, or about services in the home");
    }

    private static Condition isPermitted(OregonFacts facts, Visit about) {
        return facts.holds(about.subject, "permitted", about.visit.getPermitted());
    }

    private static Condition isPermittedAfter(OregonFacts facts, Visit about) {
        LocalDate day = about.visit.getRequestedOn();
        Register<HomeVisit> register = facts.record().getHomeVisits();
        Condition permitted = facts.isCompleteThrough(register, facts.asOf())
                ? Condition.no()
                : Condition.unknown(facts.missing("homeVisits"));
        for (Visit other : visits(facts)) {
            LocalDate requestedOn = other.visit.getRequestedOn();
            boolean isAnother = !other.subject.equals(about.subject);
            if (isAnother && !requestedOn.isBefore(day) && facts.hasHappened(requestedOn)) {
                Condition isLater =
                        requestedOn.isAfter(day) ? Condition.yes() : Condition.unknown(facts.missing("homeVisits"));
                permitted = permitted.or(isPermitted(facts, other).and(isLater));
            }
        }
        return permitted;
    }
}
