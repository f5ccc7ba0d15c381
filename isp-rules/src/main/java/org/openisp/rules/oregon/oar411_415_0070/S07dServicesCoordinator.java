package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.Complaint;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(7)(d): "A services coordinator must track the ISP timelines and coordinate the resolution of complaints
 * and conflicts arising from ISP discussions."
 *
 * <p>One answer for the timelines of each plan: one of those who track them is, or was, a services coordinator on some day
 * of it. One for each complaint, by where the individual lived when it was raised: whoever coordinates its resolution is,
 * or was, one on some day from then until it was resolved. Not checked: which complaints arose from discussing a plan, for
 * the record holds only such.
 */
final class S07dServicesCoordinator {

    static final Rule<OregonFacts, IspFacts> TIMELINES = Paragraph.cite(
                    S07dServicesCoordinator.class,
                    "(7)(d)",
                    ClauseKind.DUTY,
                    "a services coordinator tracks the timelines of the ISP")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S07dServicesCoordinator::tracked);

    static final Rule<OregonFacts, ComplaintFacts> COMPLAINTS = Paragraph.cite(
                    S07dServicesCoordinator.class,
                    "(7)(d)",
                    ClauseKind.DUTY,
                    "a services coordinator coordinates the resolution of complaints and conflicts")
            .from("complaints", "complaints", ServiceRecord::getComplaints)
            .about(S07dServicesCoordinator::complaints)
            .byLawOf((facts, about) -> about.complaint.getRaisedOn())
            .checkedBy(S07dServicesCoordinator::coordinated);

    private S07dServicesCoordinator() {}

    /** A complaint or conflict that has been raised. */
    record ComplaintFacts(Complaint complaint, Subject subject) implements Rule.About {}

    private static List<ComplaintFacts> complaints(OregonFacts facts) {
        Register<Complaint> register = facts.record().getComplaints();
        List<ComplaintFacts> all = new ArrayList<>();
        for (int i = 0; i < register.entries().size(); i++) {
            Complaint complaint = register.entries().get(i);
            if (facts.hasHappened(complaint.getRaisedOn())) {
                Subject at = facts.root().entry("complaints", register, i, "complaint", complaint.getId());
                all.add(new ComplaintFacts(complaint, at));
            }
        }
        return all;
    }

    private static Outcome tracked(OregonFacts facts, IspFacts plan) {
        Condition reaches = S07TeamProcess.reaches(plan);
        if (!reaches.isYes()) {
            return S07TeamProcess.notKnownToReach(reaches);
        }
        Option<Seq<String>> keepers = plan.isp().getTimelineKeeperIds();
        if (keepers.isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded who tracks the timelines", plan.missing("timelineKeeperIds"));
        }
        LocalDate first = plan.firstDaySoFar();
        LocalDate last = plan.lastDaySoFar();
        Condition tracked = Condition.no();
        for (int i = 0; i < keepers.get().size(); i++) {
            String keeper = keepers.get().get(i);
            tracked = tracked.or(TeamPeople.isServicesCoordinator(facts, keeper, first, last));
        }
        return tracked.outcome(
                "a services coordinator tracks the timelines",
                "nobody who tracks the timelines is a services coordinator",
                "it is not recorded whether one who tracks the timelines is a services coordinator");
    }

    private static Outcome coordinated(OregonFacts facts, ComplaintFacts about) {
        LocalDate raisedOn = about.complaint.getRaisedOn();
        Condition reaches = facts.isIn(OregonFacts.RESIDENTIAL_PROGRAMS, raisedOn, raisedOn);
        if (!reaches.isYes()) {
            return S07TeamProcess.notKnownToReach(reaches);
        }
        Option<String> coordinator = about.complaint.getCoordinatedById();
        if (coordinator.isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded who coordinates the resolution",
                    new MissingFact(about.subject, "coordinatedById"));
        }
        Act resolved = facts.show(about.subject, "resolved", facts.soFar(about.complaint.getResolved()));
        LocalDate last = resolved.doneOn().getOrElse(facts.asOf());
        return TeamPeople.isServicesCoordinator(facts, coordinator.get(), raisedOn, last)
                .outcome(
                        "a services coordinator coordinates the resolution",
                        "somebody who is no services coordinator coordinates the resolution",
                        "it is not recorded whether the one who coordinates is a services coordinator");
    }
}
