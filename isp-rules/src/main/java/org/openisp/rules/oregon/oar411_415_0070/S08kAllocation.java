package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.HourAllocation;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;

/**
 * OAR 411-415-0070(8)(k): hours and staffing ratios that need the Department's approval.
 *
 * <p>"An hour allocation or staffing ratio that requires approval from the Department may not be included in an
 * authorized ISP prior to the date of the approval unless there is an imminent threat to an individual's health and
 * safety that may be mitigated by additional supports." It is in an authorized ISP since the plan, or the revision that
 * it came with, is authorized, whatever days it is for; where that revision needs no authorization, (8)(d), since it is
 * implemented, and the plan authorized. On the very day of the approval is not prior to it. The request after an imminent
 * threat is in {@link S08kApproval}.
 *
 * <p>Not checked: whether it needs approval, which the record says; and how much a partial approval allows.
 */
final class S08kAllocation {

    static final Rule<OregonFacts, AllocationFacts> APPROVED_FIRST = Paragraph.cite(
                    S08kAllocation.class,
                    "(8)(k)",
                    ClauseKind.STATE,
                    "hours or a ratio that need approval are not authorized before it, unless against an imminent threat")
            .fromPlans()
            .about(S08kAllocation::allocations)
            .byLawOf(S08kAllocation::lawDay)
            .checkedBy(S08kAllocation::approvedFirst);

    private static final List<ApprovalKind> OF_HOURS_AND_RATIOS =
            List.of(ApprovalKind.HOURS_EXCEPTION, ApprovalKind.STAFFING_RATIO);

    private S08kAllocation() {}

    /**
     * Hours or a staffing ratio of a plan. They are carried from plan to plan under one id, so the plan's id belongs to
     * the subject.
     *
     * @param allocation none where the plan allocates none, or that is not recorded
     */
    record AllocationFacts(IspFacts plan, Option<HourAllocation> allocation, Subject subject) implements Rule.About {

        /** The revision that it came with, where the record holds it; or else the plan itself. */
        Document document() {
            if (plan.revisions().isEmpty()) {
                return plan;
            }
            Option<String> revisionId = revisionId();
            for (RevisionFacts revision : plan.revisions()) {
                if (revisionId.isDefined() && revisionId.get().equals(revision.id())) {
                    return revision;
                }
            }
            return plan;
        }

        private Option<String> revisionId() {
            return allocation.flatMap(HourAllocation::getRevisionId);
        }
    }

    private static List<AllocationFacts> allocations(OregonFacts facts) {
        List<AllocationFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Seq<HourAllocation> allocations = plan.isp().getHourAllocations().getOrElse(Array::empty);
            if (allocations.isEmpty()) {
                all.add(new AllocationFacts(plan, Option.none(), plan.subject()));
            }
            for (int i = 0; i < allocations.size(); i++) {
                HourAllocation allocation = allocations.get(i);
                Subject at = plan.subject()
                        .element("hourAllocations", i, "hour allocation", allocation.getId())
                        .about(plan.id());
                all.add(new AllocationFacts(plan, Option.some(allocation), at));
            }
        }
        return all;
    }

    /** The day since when it is in an authorized ISP, as far as that is known, or else the day asked about. */
    private static LocalDate lawDay(OregonFacts facts, AllocationFacts about) {
        if (about.document() instanceof RevisionFacts revision
                && revision.needsAuthorization().isNo()) {
            return Days.later(S08eAuthorization.lawDay(facts, about.plan), revision.lawDay());
        }
        return S08eAuthorization.lawDay(facts, about.document());
    }

    private static Outcome approvedFirst(OregonFacts facts, AllocationFacts about) {
        if (about.plan.isp().getHourAllocations().isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded which hours the plan allocates", about.plan.missing("hourAllocations"));
        }
        if (about.allocation.isEmpty()) {
            return Outcome.notApplicable("the plan allocates no hours and no ratio");
        }
        HourAllocation allocation = about.allocation.get();
        Said needed = allocation.getNeedsDepartmentApproval();
        if (needed.isNo()) {
            return Outcome.notApplicable("it needs no approval of the Department");
        }
        Outcome ifNeeded = about.revisionId().isDefined() && !about.document().isRevision()
                ? Outcome.undetermined(
                        "the revision that it came with is not recorded", about.plan.missing("revisions"))
                : checked(facts, about, allocation);
        return needed.isRecorded() || ifNeeded.status() == Outcome.Status.NOT_APPLICABLE
                ? ifNeeded
                : Outcome.undetermined(
                        "it is not recorded whether it needs approval",
                        new MissingFact(about.subject, "needsDepartmentApproval"));
    }

    private static Outcome checked(OregonFacts facts, AllocationFacts about, HourAllocation allocation) {
        Condition sure = isTooEarly(facts, about, allocation, Condition.no());
        Condition tooEarly = isTooEarly(facts, about, allocation, Condition.yes());
        Condition threat = isAgainstThreat(facts, about.plan, allocation);
        if (tooEarly.isNo()) {
            return isAuthorizedBefore(about, facts.asOf().plusDays(1), Condition.yes())
                            .isNo()
                    ? Outcome.notApplicable("it is not in an authorized ISP")
                    : Outcome.met("it was not in an authorized ISP before its approval");
        }
        if (threat.isYes()) {
            return Outcome.notApplicable("it answers an imminent threat that additional supports may mitigate");
        }
        if (tooEarly.isYes() && !sure.isYes() && threat.isNo()) {
            return Outcome.judgment("whether it is in an authorized ISP turns on a reason for a person");
        }
        return tooEarly.and(threat.not())
                .not()
                .outcome(
                        "it was not in an authorized ISP before its approval",
                        "it was in an authorized ISP before its approval, without an imminent threat",
                        "it is not recorded whether it was approved first, or answers an imminent threat");
    }

    /** Whether it was in an authorized ISP before its approval, or by today without one. */
    private static Condition isTooEarly(
            OregonFacts facts, AllocationFacts about, HourAllocation allocation, Condition personsDecision) {
        Condition tooEarly = isAuthorizedBefore(about, facts.asOf().plusDays(1), personsDecision);
        Option<Seq<Approval>> approvals =
                facts.show(facts.root(), "approvals", facts.record().getApprovals());
        if (approvals.isEmpty()) {
            return tooEarly.and(Condition.unknown(facts.missing("approvals")));
        }
        Option<String> approvalId = facts.show(about.subject, "approvalId", allocation.getApprovalId());
        for (int i = 0; i < approvals.get().size(); i++) { // an approval that this list lacks was not given
            Approval approval = approvals.get().get(i);
            boolean mayBeIt = approval.getKind().isForeign() || OF_HOURS_AND_RATIOS.contains(approval.getKind());
            boolean isIt = approvalId.isDefined() && approvalId.get().equals(approval.getId());
            if (isIt || (approvalId.isEmpty() && mayBeIt)) {
                Subject at = facts.root().element("approvals", i, "approval", approval.getId());
                Condition before = isBeforeApproval(facts, about, approval, at, personsDecision);
                tooEarly = tooEarly.and(
                        isIt || before.isYes()
                                ? before
                                : Condition.unknown(new MissingFact(about.subject, "approvalId")));
            }
        }
        return tooEarly;
    }

    private static Condition isBeforeApproval(
            OregonFacts facts, AllocationFacts about, Approval approval, Subject at, Condition personsDecision) {
        Option<ApprovalDecision> decision = facts.show(at, "decision", approval.getDecision());
        Condition denied = decision.isEmpty() || decision.get().isForeign()
                ? Condition.unknown(new MissingFact(at, "decision"))
                : Condition.of(decision.get().equals(ApprovalDecision.DENIED));
        if (denied.isYes()) {
            return denied;
        }
        Option<LocalDate> decidedOn = facts.show(at, "decidedOn", approval.getDecidedOn());
        if (decidedOn.isEmpty()) {
            return denied.or(Condition.unknown(new MissingFact(at, "decidedOn")));
        }
        return facts.hasHappened(decidedOn.get())
                ? denied.or(isAuthorizedBefore(about, decidedOn.get(), personsDecision))
                : Condition.yes();
    }

    /** Whether it was in an authorized ISP on some day before this one. */
    private static Condition isAuthorizedBefore(AllocationFacts about, LocalDate day, Condition personsDecision) {
        Document document = about.document();
        Condition signed = isAuthorizedBefore(document, day, personsDecision);
        if (!(document instanceof RevisionFacts revision)) {
            return signed;
        }
        Condition implemented = ListedService.isImplementedBy(revision, day.minusDays(1))
                .and(isAuthorizedBefore(about.plan, day, personsDecision));
        if (signed.isKnown() && signed.equals(implemented)) {
            return signed; // whether it needs authorization or not
        }
        Condition needed = Condition.of(revision.needsAuthorization(), revision.missingForAuthorization());
        return needed.and(signed).or(needed.not().and(implemented));
    }

    /** Whether it was authorized on some day before this one, if only by an oral agreement for a time. */
    private static Condition isAuthorizedBefore(Document document, LocalDate day, Condition personsDecision) {
        Authorization authorization = document.authorization();
        LocalDate dayBefore = day.minusDays(1);
        Option<LocalDate> first = authorization.firstAuthorizedOn();
        if (first.isDefined() && first.get().isBefore(day)) {
            return Condition.yes();
        }
        Condition stands = authorization.isForAPersonOn(dayBefore)
                ? personsDecision
                : Condition.of(authorization.standsOn(dayBefore), authorization.missingBy(dayBefore));
        Seq<MissingFact> missingOral = authorization.missingOralBy(dayBefore);
        return missingOral.isEmpty() ? stands : stands.or(Condition.of(Said.NOT_RECORDED, missingOral));
    }

    private static Condition isAgainstThreat(OregonFacts facts, IspFacts plan, HourAllocation allocation) {
        Register<EmergencySupport> register = plan.isp().getEmergencySupports();
        Condition is = facts.isCompleteThrough(register, facts.asOf())
                ? Condition.no()
                : Condition.unknown(plan.missing("emergencySupports"));
        for (int i = 0; i < register.entries().size(); i++) {
            EmergencySupport support = register.entries().get(i);
            Option<String> allocationId = support.getHourAllocationId();
            boolean mayBeOfThis = allocationId.isEmpty() || allocationId.get().equals(allocation.getId());
            if (facts.hasHappened(support.getAuthorizedOn()) && mayBeOfThis) {
                Subject at =
                        plan.subject().entry("emergencySupports", register, i, "emergency support", support.getId());
                Condition ofThis = allocationId.isDefined()
                        ? Condition.yes()
                        : Condition.unknown(new MissingFact(at, "hourAllocationId"));
                is = is.or(ofThis.and(facts.holds(at, "imminentThreat", support.getImminentThreat()))
                        .and(facts.holds(at, "mitigatedBySupports", support.getMitigatedBySupports())));
            }
        }
        return is;
    }
}
