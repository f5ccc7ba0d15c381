package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.service.Approval;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/**
 * The hours that a plan allocates: those of its hour allocations, and of the services that no allocation covers.
 *
 * <p>What counts in them is in OAR 411-450-0020(20); relief care is not. A service that no allocation covers and of which no
 * hours are recorded may have any number.
 */
final class PlannedHours {

    private static final Seq<ServiceKind> COUNTED = Array.of(
            ServiceKind.ATTENDANT_CARE,
            ServiceKind.SKILLS_TRAINING,
            ServiceKind.DAY_SUPPORT,
            ServiceKind.PRIVATE_DUTY_NURSING,
            ServiceKind.DIRECT_NURSING,
            ServiceKind.STATE_PLAN_PERSONAL_CARE);

    private PlannedHours() {}

    /** An hour allocation of a plan. */
    record Allocation(HourAllocation allocation, Subject subject) {

        /** Whether it covers one of these kinds of service. */
        Condition covers(Seq<ServiceKind> kinds) {
            Option<Seq<ServiceKind>> services = allocation.getServices();
            if (services.exists(all -> all.exists(kinds::contains))) {
                return Condition.yes();
            }
            boolean mayCover = services.isEmpty() || services.get().exists(ServiceKind::isForeign);
            return mayCover ? Condition.unknown(new MissingFact(subject, "services")) : Condition.no();
        }

        Condition isInEffect(LocalDate day) {
            return contains(subject, allocation.getPeriod(), day);
        }
    }

    /** The allocations in a plan; one that comes with a revision of a later day is not in it yet. */
    static List<Allocation> allocations(IspFacts plan) {
        List<Allocation> all = new ArrayList<>();
        int index = 0;
        for (HourAllocation allocation : plan.isp().getHourAllocations().getOrElse(Array::empty)) {
            Subject at = plan.subject().element("hourAllocations", index++, "hour allocation", allocation.getId());
            if (!S01dAssessedNeed.comesLater(plan, allocation.getRevisionId())) {
                all.add(new Allocation(allocation, at));
            }
        }
        return all;
    }

    private static Condition contains(Subject at, Option<Period> period, LocalDate day) {
        return period.map(recorded -> Condition.of(recorded.contains(day)))
                .getOrElse(() -> Condition.unknown(new MissingFact(at, "period")));
    }

    /** The hours in all on a day. */
    static MonthlyHours total(OregonFacts facts, IspFacts plan, LocalDate day) {
        MonthlyHours total = MonthlyHours.NONE;
        for (Allocation one : allocations(plan)) {
            Condition counts = one.isInEffect(day).and(one.covers(COUNTED));
            total = total.plus(
                    MonthlyHours.of(one.allocation.getHoursPerMonth(), new MissingFact(one.subject, "hoursPerMonth"))
                            .when(counts));
        }
        for (S01dAssessedNeed.ServiceFacts one : S01dAssessedNeed.services(plan)) {
            PlannedService service = one.service().get();
            Condition counts = isOf(COUNTED, facts, one.subject(), service)
                    .and(contains(one.subject(), service.getPeriod(), day))
                    .and(isCovered(plan, service, day).not());
            total = total.plus(
                    MonthlyHours.of(service.getHoursPerMonth(), new MissingFact(one.subject(), "hoursPerMonth"))
                            .when(counts));
        }
        return total;
    }

    /** Whether a service is of one of these kinds. */
    static Condition isOf(Seq<ServiceKind> kinds, OregonFacts facts, Subject at, PlannedService service) {
        facts.show(at, "kind", service.getKind());
        return service.getKind().isForeign()
                ? Condition.unknown(new MissingFact(at, "kind"))
                : Condition.of(kinds.contains(service.getKind()));
    }

    private static Condition isCovered(IspFacts plan, PlannedService service, LocalDate day) {
        Condition covered = Condition.no();
        for (Allocation one : allocations(plan)) {
            covered = covered.or(one.isInEffect(day).and(one.covers(Array.of(service.getKind()))));
        }
        return covered;
    }

    /** Whether hours in effect on a day rest on an exception that the record holds. */
    static Condition restOnException(OregonFacts facts, IspFacts plan, LocalDate day) {
        Condition rests = Condition.no();
        for (Allocation one : allocations(plan)) {
            Option<String> approvalId = one.allocation.getApprovalId();
            if (approvalId.isDefined()) {
                rests = rests.or(one.isInEffect(day).and(isException(facts, approvalId.get())));
            }
        }
        return rests;
    }

    /** A list of approvals that lacks the id says that there is no such approval. */
    private static Condition isException(OregonFacts facts, String approvalId) {
        Option<Seq<Approval>> approvals = facts.record().getApprovals();
        if (approvals.isEmpty()) {
            return Condition.unknown(facts.missing("approvals"));
        }
        int index = approvals.get().indexWhere(approval -> approval.getId().equals(approvalId));
        return index < 0
                ? Condition.no()
                : S01eACeiling.isHoursException(
                        facts.root().element("approvals", index, "approval", approvalId),
                        approvals.get().get(index));
    }
}
