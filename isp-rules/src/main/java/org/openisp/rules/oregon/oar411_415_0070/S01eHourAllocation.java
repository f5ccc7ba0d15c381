package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.Approval;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(1)(e): the hours of community living supports.
 *
 * <p>"For community living supports, the ISP must include an hour allocation that is within:" (A), in the words of the
 * text of 2025-10-31, the amount of OAR 411-450-0060(7)(f), or "(B) The amount approved by an exception as described in
 * OAR 411-450-0065."
 *
 * <p>Community living supports are attendant care, skills training and relief care, and relief care has no hour allocation:
 * for a plan that has relief care alone the text is open, and a person has to say. All three are asked about a plan:
 * (1)(e) whether each kind of support has its hours; and then one of (A) and (B), (B) where the plan rests on an exception,
 * whether the hours in all are within the ceiling. One ceiling answers both, since (A) counts approved exceptions too.
 *
 * <p>The hours in all are those of the hour allocations, with what else counts in them, OAR 411-450-0020(20), and of
 * the services that no allocation covers. They are asked about one day: the day asked about, or the nearest one of the plan.
 */
final class S01eHourAllocation {

    private static final Seq<ServiceKind> RELIEF_CARE = Array.of(ServiceKind.RELIEF_CARE);

    private static final Seq<ServiceKind> BY_THE_HOUR =
            Array.of(ServiceKind.ATTENDANT_CARE, ServiceKind.SKILLS_TRAINING);

    /** What counts in an hour allocation. */
    private static final Seq<ServiceKind> COUNTED = BY_THE_HOUR.appendAll(Array.of(
            ServiceKind.DAY_SUPPORT,
            ServiceKind.PRIVATE_DUTY_NURSING,
            ServiceKind.DIRECT_NURSING,
            ServiceKind.STATE_PLAN_PERSONAL_CARE));

    static final Rule<OregonFacts, IspFacts> ALLOCATED = cite(
                    "(1)(e)", "attendant care and skills training in the plan have an hour allocation")
            .checkedBy(S01eHourAllocation::allocated);

    static final Rule<OregonFacts, IspFacts> WITHIN_CEILING = cite(
                    "(1)(e)(A)",
                    "the hours are within the greatest of service level, approved exception and nursing hours of a"
                            + " medically fragile child")
            .checkedBy((facts, plan) -> withinCeiling(facts, plan, false));

    static final Rule<OregonFacts, IspFacts> WITHIN_EXCEPTION = cite(
                    "(1)(e)(B)", "the hours of a plan that rests on an exception are within the amount approved")
            .checkedBy((facts, plan) -> withinCeiling(facts, plan, true));

    private S01eHourAllocation() {}

    private static Rule.Reaching<OregonFacts, IspFacts> cite(String paragraph, String asks) {
        return Paragraph.cite(S01eHourAllocation.class, paragraph, ClauseKind.LIMIT, asks)
                .from("plans", "ISPs", ServiceRecord::getPlans)
                .<OregonFacts, IspFacts>about(OregonFacts::plans)
                .byLawOf((facts, plan) -> plan.lawDay());
    }

    private static Outcome allocated(OregonFacts facts, IspFacts plan) {
        Condition byTheHour = hasServiceOf(plan, BY_THE_HOUR);
        if (!byTheHour.isYes()) {
            return byTheHour.isNo() && hasServiceOf(plan, RELIEF_CARE).isYes()
                    ? Outcome.judgment("what hours a plan needs whose only community living support is relief care is"
                            + " left open by the text")
                    : withoutSupports(byTheHour);
        }
        Condition allocated = Condition.yes();
        for (S01dAssessedNeed.ServiceFacts one : S01dAssessedNeed.services(plan)) {
            PlannedService service = one.service().get();
            if (BY_THE_HOUR.contains(service.getKind())) {
                allocated = allocated.and(isAllocated(facts, plan, one.subject(), service));
            }
        }
        return plan.says(
                allocated,
                "attendant care and skills training have their hours",
                "attendant care or skills training has no hours");
    }

    /** A plan that is said to have no hour allocations allocates the hours that stand with a service, or none. */
    private static Condition isAllocated(OregonFacts facts, IspFacts plan, Subject at, PlannedService service) {
        if (facts.see(at, "hoursPerMonth", service.getHoursPerMonth()).isDefined()) {
            return Condition.yes();
        }
        if (facts.see(plan.subject(), "hourAllocations", plan.isp().getHourAllocations())
                .isEmpty()) {
            return Condition.unknown(plan.missing("hourAllocations"));
        }
        Condition allocated = Condition.no();
        for (Allocation one : allocations(plan)) {
            Condition hours = facts.see(one.subject, "hoursPerMonth", one.allocation.getHoursPerMonth())
                            .isDefined()
                    ? Condition.yes()
                    : Condition.unknown(new MissingFact(one.subject, "hoursPerMonth"));
            allocated =
                    allocated.or(one.covers(facts, Array.of(service.getKind())).and(hours));
        }
        return allocated;
    }

    private static Outcome withinCeiling(OregonFacts facts, IspFacts plan, boolean askedOfException) {
        Condition byTheHour = hasServiceOf(plan, BY_THE_HOUR);
        if (!byTheHour.isYes()) {
            return withoutSupports(byTheHour);
        }
        if (facts.see(plan.subject(), "hourAllocations", plan.isp().getHourAllocations())
                .isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded which hours the plan allocates", plan.missing("hourAllocations"));
        }
        if (plan.startsOn().isEmpty() || plan.lastDay().isEmpty()) {
            return Outcome.undetermined(
                    "the days of the plan are not recorded",
                    plan.missing(plan.startsOn().isEmpty() ? "startsOn" : "endsOn"));
        }
        LocalDate day = dayOf(plan, facts.asOf());
        Condition onException = restsOnException(facts, plan, day);
        if (!onException.isKnown()) {
            return Outcome.undetermined(
                    "it is not recorded whether the plan rests on an exception", onException.missing());
        }
        if (onException.isYes() != askedOfException) {
            return Outcome.notApplicable(
                    askedOfException ? "the plan rests on no exception: (A)" : "the plan rests on an exception: (B)");
        }
        MonthlyHours total = total(facts, plan, day);
        if (total.equals(MonthlyHours.NONE)) {
            return Outcome.notApplicable("no hours are allocated on that day");
        }
        return plan.says(
                total.within(S01eACeiling.on(day, facts)),
                "the hours in all are within the ceiling",
                "the hours in all are above the ceiling");
    }

    private static Outcome withoutSupports(Condition has) {
        return has.isKnown()
                ? Outcome.notApplicable("the plan has no community living supports by the hour")
                : Outcome.undetermined(
                        "it is not recorded whether the plan has community living supports", has.missing());
    }

    /** The day asked about, or the nearest one of the plan. */
    private static LocalDate dayOf(IspFacts plan, LocalDate asOf) {
        LocalDate last = plan.lastDay().get();
        LocalDate first = plan.startsOn().get();
        if (asOf.isAfter(last)) {
            return last;
        }
        return asOf.isBefore(first) ? first : asOf;
    }

    private static Condition hasServiceOf(IspFacts plan, Seq<ServiceKind> kinds) {
        OregonFacts facts = plan.facts();
        if (facts.see(plan.subject(), "services", plan.isp().getServices()).isEmpty()) {
            return Condition.unknown(plan.missing("services"));
        }
        Condition has = Condition.no();
        for (S01dAssessedNeed.ServiceFacts one : S01dAssessedNeed.services(plan)) {
            has = has.or(isOf(facts, one.subject(), one.service().get(), kinds));
        }
        return has;
    }

    private static Condition isOf(OregonFacts facts, Subject at, PlannedService service, Seq<ServiceKind> kinds) {
        facts.see(at, "kind", Option.some(service.getKind()));
        return service.getKind().isForeign()
                ? Condition.unknown(new MissingFact(at, "kind"))
                : Condition.of(kinds.contains(service.getKind()));
    }

    /** An hour allocation of a plan. */
    private record Allocation(HourAllocation allocation, Subject subject) {

        Condition covers(OregonFacts facts, Seq<ServiceKind> kinds) {
            Option<Seq<ServiceKind>> services = facts.see(subject, "services", allocation.getServices());
            if (services.exists(all -> all.exists(kinds::contains))) {
                return Condition.yes();
            }
            boolean mayCover = services.isEmpty() || services.get().exists(ServiceKind::isForeign);
            return mayCover ? Condition.unknown(new MissingFact(subject, "services")) : Condition.no();
        }

        Condition isInEffect(OregonFacts facts, LocalDate day) {
            return contains(facts, subject, allocation.getPeriod(), day);
        }
    }

    /** The allocations in a plan; one that comes with a revision of a later day is not in it yet. */
    private static List<Allocation> allocations(IspFacts plan) {
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

    private static Condition contains(OregonFacts facts, Subject at, Option<Period> period, LocalDate day) {
        return facts.see(at, "period", period)
                .map(recorded -> Condition.of(recorded.contains(day)))
                .getOrElse(() -> Condition.unknown(new MissingFact(at, "period")));
    }

    /** The hours of the allocations, and of the services that none of them covers. */
    private static MonthlyHours total(OregonFacts facts, IspFacts plan, LocalDate day) {
        MonthlyHours total = MonthlyHours.NONE;
        for (Allocation one : allocations(plan)) {
            MonthlyHours hours = MonthlyHours.of(
                    facts.see(one.subject, "hoursPerMonth", one.allocation.getHoursPerMonth()),
                    new MissingFact(one.subject, "hoursPerMonth"));
            total = total.plus(hours.when(one.isInEffect(facts, day).and(one.covers(facts, COUNTED))));
        }
        for (S01dAssessedNeed.ServiceFacts one : S01dAssessedNeed.services(plan)) {
            PlannedService service = one.service().get();
            if (service.getHoursPerMonth().isDefined()) {
                Condition counts = isOf(facts, one.subject(), service, COUNTED)
                        .and(contains(facts, one.subject(), service.getPeriod(), day))
                        .and(isCovered(facts, plan, service, day).not());
                total = total.plus(
                        MonthlyHours.exactly(service.getHoursPerMonth().get()).when(counts));
            }
        }
        return total;
    }

    private static Condition isCovered(OregonFacts facts, IspFacts plan, PlannedService service, LocalDate day) {
        Condition covered = Condition.no();
        for (Allocation one : allocations(plan)) {
            covered = covered.or(one.isInEffect(facts, day).and(one.covers(facts, Array.of(service.getKind()))));
        }
        return covered;
    }

    private static Condition restsOnException(OregonFacts facts, IspFacts plan, LocalDate day) {
        Condition rests = Condition.no();
        for (Allocation one : allocations(plan)) {
            Option<String> approvalId = facts.see(one.subject, "approvalId", one.allocation.getApprovalId());
            if (approvalId.isDefined()) {
                rests = rests.or(one.isInEffect(facts, day).and(isException(facts, approvalId.get())));
            }
        }
        return rests;
    }

    /** A list of approvals that lacks the id says that there is no such approval. */
    private static Condition isException(OregonFacts facts, String approvalId) {
        Option<Seq<Approval>> approvals =
                facts.see(facts.root(), "approvals", facts.record().getApprovals());
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
