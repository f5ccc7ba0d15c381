package org.openisp.rules.oregon.oar411_415_0070;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.service.EmergencySupport;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Counting;

/**
 * OAR 411-415-0070(8)(k): supports that need the Department's approval.
 *
 * <p>"... unless there is an imminent threat to an individual's health and safety that may be mitigated by additional
 * supports. A request for the Department to approve additional supports ... must be submitted to the Department ...
 * within five calendar days of the authorization of the additional supports." That hours or a staffing ratio are not
 * authorized before their approval is in {@link S08kAllocation}; additional supports that were authorized ahead of it
 * without such a threat are not met here either, for the record may hold no allocation of theirs; so a request that was
 * not submitted in time is not met whether or not there was one. Not checked: whether it was a case management entity
 * that submitted the request.
 */
public final class S08kApproval {

    private static final int CALENDAR_DAYS = 5;

    static final Rule<OregonFacts, SupportFacts> REQUEST_SUBMITTED = Paragraph.cite(
                    S08kApproval.class,
                    "(8)(k)",
                    ClauseKind.DEADLINE,
                    "the approval of supports authorized against an imminent threat is requested within five calendar days")
            .fromPlans()
            .about(S08kApproval::supports)
            .byLawOf((facts, about) -> about.support.getAuthorizedOn())
            .checkedBy(S08kApproval::requestSubmitted);

    private S08kApproval() {}

    /** The last day to submit the request: the fifth day after the additional supports were authorized. */
    public static LocalDate requestDue(LocalDate authorizedOn) {
        return requestDue(authorizedOn, OregonReadings.COUNTING.byDefault());
    }

    /** The last day to submit the request, by a way of counting. */
    public static LocalDate requestDue(LocalDate authorizedOn, Counting counting) {
        return Days.due(authorizedOn, CALENDAR_DAYS, counting);
    }

    /** Additional supports of a plan. */
    record SupportFacts(EmergencySupport support, Subject subject) implements Rule.About {}

    private static List<SupportFacts> supports(OregonFacts facts) {
        List<SupportFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Register<EmergencySupport> register = plan.isp().getEmergencySupports();
            for (int i = 0; i < register.entries().size(); i++) {
                EmergencySupport support = register.entries().get(i);
                Subject at =
                        plan.subject().entry("emergencySupports", register, i, "emergency support", support.getId());
                all.add(new SupportFacts(support, at));
            }
        }
        return all;
    }

    private static Outcome requestSubmitted(OregonFacts facts, SupportFacts about) {
        LocalDate authorizedOn = about.support.getAuthorizedOn();
        if (!facts.hasHappened(authorizedOn)) {
            return Outcome.notApplicable("the supports have not been authorized yet");
        }
        Said threat = about.support.getImminentThreat();
        Said mitigated = about.support.getMitigatedBySupports();
        Said reason = threat.and(mitigated);
        if (reason.isNo()) {
            return Outcome.notMet("without an imminent threat that the supports may mitigate, approval comes first");
        }
        LocalDate due = facts.lastDay(
                "last day to submit the request for approval",
                "authorization of the additional supports",
                authorizedOn,
                "5 calendar days",
                requestDue(authorizedOn, facts.reading(OregonReadings.COUNTING)));
        Act submitted = facts.soFar(about.support.getRequestSubmitted());
        Outcome requested = facts.byLastDay(due, submitted, new MissingFact(about.subject, "requestSubmitted"));
        return reason.isYes() || requested.status() == Outcome.Status.NOT_MET
                ? requested
                : Outcome.undetermined(
                        "it is not recorded whether there was an imminent threat that the supports may mitigate",
                        Condition.of(threat, new MissingFact(about.subject, "imminentThreat"))
                                .and(Condition.of(mitigated, new MissingFact(about.subject, "mitigatedBySupports")))
                                .missing()
                                .appendAll(requested.missing()));
    }
}
