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
 * The hours that a plan allocates: those of its hour allocations, and of the services that no allocation covers. Where
 * revisions had ended a service, or all that an allocation covers, these hours are over.
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
    record Allocation(IspFacts plan, HourAllocation allocation, Subject subject) {

        /** Whether it covers one of these kinds of service. */
        Condition covers(Seq<ServiceKind> kinds) {
            Option<Seq<ServiceKind>> services = allocation.getServices();
            return services.isDefined() && Lists.haveInCommon(services.get(), kinds)
                    ? Condition.yes()
                    : mayCover(services);
        }

        /** Whether it covers this kind of service. */
        Condition covers(ServiceKind kind) {
            Option<Seq<ServiceKind>> services = allocation.getServices();
            return services.isDefined() && Lists.contain(services.get(), kind) ? Condition.yes() : mayCover(services);
        }

        private Condition mayCover(Option<Seq<ServiceKind>> services) {
            boolean mayCover = services.isEmpty() || Lists.anyForeign(services.get());
            return mayCover ? Condition.unknown(new MissingFact(subject, "services")) : Condition.no();
        }

        Condition isInEffect(LocalDate day) {
            return contains(subject, allocation.getPeriod(), day);
        }

        /** Whether it covers a service that revisions had ended by the day, and none that goes on. */
        Condition coversOnlyEnded(LocalDate day) {
            Condition coversEnded = Condition.no();
            Condition coversOther = Condition.no();
            for (S01dAssessedNeed.ServiceFacts one : plan.servicesSoFar()) {
                PlannedService service = one.service().get();
                Condition covered = covers(service.getKind());
                if (covered.isNo() && service.getKind().isForeign()) {
                    covered = Condition.unknown(new MissingFact(one.subject(), "kind"));
                }
                if (!covered.isNo()) {
                    Condition ended = isEndedByRevision(one, day);
                    coversEnded = coversEnded.or(covered.and(ended));
                    coversOther =
                            coversOther.or(covered.and(isOver(ended, one, day).not()));
                }
            }
            return coversEnded.and(coversOther.not());
        }

        /** Whether a service, ended or not, is over; of one that may have been ended its period is not asked for. */
        private static Condition isOver(Condition ended, S01dAssessedNeed.ServiceFacts one, LocalDate day) {
            Option<Period> period = one.service().get().getPeriod();
            if (period.isDefined()) {
                return ended.or(Condition.of(period.get().through().exists(last -> last.isBefore(day))));
            }
            return ended.isNo() ? Condition.unknown(new MissingFact(one.subject(), "period")) : ended;
        }

        private Condition isEndedByRevision(S01dAssessedNeed.ServiceFacts one, LocalDate day) {
            Option<String> revisionId = allocation.getRevisionId();
            ListedService service = listed(one);
            return revisionId.isDefined()
                    ? service.isEndedByRevision(ListedService.document(plan, revisionId), day)
                    : service.isEndedByRevision(day);
        }

        MonthlyHours hours() {
            return MonthlyHours.of(allocation.getHoursPerMonth(), subject);
        }
    }

    /** The allocations in a plan; one that comes with a revision of a later day is not in it yet. */
    static List<Allocation> allocations(IspFacts plan) {
        Option<Seq<HourAllocation>> allocations = plan.isp().getHourAllocations();
        if (allocations.isEmpty()) {
            return List.of();
        }
        List<Allocation> all = new ArrayList<>(allocations.get().size());
        for (int i = 0; i < allocations.get().size(); i++) {
            HourAllocation allocation = allocations.get().get(i);
            if (!S01dAssessedNeed.comesLater(plan, allocation.getRevisionId())) {
                Subject at = plan.subject().element("hourAllocations", i, "hour allocation", allocation.getId());
                all.add(new Allocation(plan, allocation, at));
            }
        }
        return all;
    }

    private static Condition contains(Subject at, Option<Period> period, LocalDate day) {
        return period.isDefined()
                ? Condition.of(period.get().contains(day))
                : Condition.unknown(new MissingFact(at, "period"));
    }

    /** The hours in all on a day. */
    static MonthlyHours total(OregonFacts facts, IspFacts plan, LocalDate day) {
        MonthlyHours total = MonthlyHours.NONE;
        for (Allocation one : plan.hourAllocations()) {
            Condition counts = one.isInEffect(day)
                    .and(one.covers(COUNTED))
                    .and(one.coversOnlyEnded(day).not());
            total = total.plus(one.hours().when(counts));
        }
        for (S01dAssessedNeed.ServiceFacts one : plan.servicesSoFar()) {
            PlannedService service = one.service().get();
            Condition counts = isOf(COUNTED, facts, one.subject(), service)
                    .and(contains(one.subject(), service.getPeriod(), day))
                    .and(isCovered(plan, service, day).not())
                    .and(listed(one).isEndedByRevision(day).not());
            total = total.plus(
                    MonthlyHours.of(service.getHoursPerMonth(), one.subject()).when(counts));
        }
        return total;
    }

    /** Whether a service is of one of these kinds. */
    static Condition isOf(Seq<ServiceKind> kinds, OregonFacts facts, Subject at, PlannedService service) {
        facts.show(at, "kind", service.getKind());
        return service.getKind().isForeign()
                ? Condition.unknown(new MissingFact(at, "kind"))
                : Condition.of(Lists.contain(kinds, service.getKind()));
    }

    private static Condition isCovered(IspFacts plan, PlannedService service, LocalDate day) {
        Condition covered = Condition.no();
        for (Allocation one : plan.hourAllocations()) {
            covered = covered.or(one.isInEffect(day).and(one.covers(service.getKind())));
        }
        return covered;
    }

    private static ListedService listed(S01dAssessedNeed.ServiceFacts one) {
        return new ListedService(one.plan(), one.service(), one.subject());
    }

    /** Whether hours in effect on a day, and not known to be over, rest on an exception that the record holds. */
    static Condition restOnException(OregonFacts facts, IspFacts plan, LocalDate day) {
        Condition rests = Condition.no();
        for (Allocation one : plan.hourAllocations()) {
            Option<String> approvalId = one.allocation.getApprovalId();
            if (approvalId.isDefined() && !one.coversOnlyEnded(day).isYes()) {
                rests = rests.or(one.isInEffect(day).and(isException(facts, approvalId.get())));
            }
        }
        return rests;
    }

    /** Whether hours may rest on an exception on some day. */
    static boolean mayRestOnException(OregonFacts facts, IspFacts plan) {
        for (Allocation one : plan.hourAllocations()) {
            Option<String> approvalId = one.allocation.getApprovalId();
            if (approvalId.isDefined() && !isException(facts, approvalId.get()).isNo()) {
                return true;
            }
        }
        return plan.isp().getHourAllocations().isEmpty();
    }

    /** A list of approvals that lacks the id says that there is no such approval. */
    private static Condition isException(OregonFacts facts, String approvalId) {
        Option<Seq<Approval>> approvals = facts.record().getApprovals();
        if (approvals.isEmpty()) {
            return Condition.unknown(facts.missing("approvals"));
        }
        for (int i = 0; i < approvals.get().size(); i++) {
            Approval approval = approvals.get().get(i);
            if (approval.getId().equals(approvalId)) {
                return S01eACeiling.isHoursException(
                        facts.root().element("approvals", i, "approval", approvalId), approval);
            }
        }
        return Condition.no();
    }
}
