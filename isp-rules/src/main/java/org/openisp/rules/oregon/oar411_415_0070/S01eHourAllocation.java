package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

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
 * <p>The hours in all, {@link PlannedHours}, are asked about one day: the day asked about, or the nearest one of the plan.
 */
final class S01eHourAllocation {

    private static final Seq<ServiceKind> RELIEF_CARE = Array.of(ServiceKind.RELIEF_CARE);

    private static final Seq<ServiceKind> BY_THE_HOUR =
            Array.of(ServiceKind.ATTENDANT_CARE, ServiceKind.SKILLS_TRAINING);

    private static final Outcome NO_SUPPORTS =
            Outcome.notApplicable("the plan has no community living supports by the hour");
    private static final Outcome ASKED_BY_A = Outcome.notApplicable("the hours rest on no exception, and (A) is asked");
    private static final Outcome ASKED_BY_B = Outcome.notApplicable("the hours rest on an exception, and (B) is asked");

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
                .fromPlans()
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
        for (S01dAssessedNeed.ServiceFacts one : plan.servicesSoFar()) {
            PlannedService service = one.service().get();
            Condition asked = PlannedHours.isOf(BY_THE_HOUR, facts, one.subject(), service);
            if (!asked.isNo()) {
                allocated = allocated.and(asked.not().or(isAllocated(plan, service)));
            }
        }
        return plan.complies(
                allocated,
                "attendant care and skills training have their hours",
                "attendant care or skills training has no hours");
    }

    /** A plan that is said to have no hour allocations allocates the hours that stand with a service, or none. */
    private static Condition isAllocated(IspFacts plan, PlannedService service) {
        if (service.getHoursPerMonth().isDefined()) {
            return Condition.yes();
        }
        if (plan.isp().getHourAllocations().isEmpty()) {
            return Condition.unknown(plan.missing("hourAllocations"));
        }
        Condition allocated = Condition.no();
        for (PlannedHours.Allocation one : plan.hourAllocations()) {
            Condition hours = one.allocation().getHoursPerMonth().isDefined()
                    ? Condition.yes()
                    : Condition.unknown(new MissingFact(one.subject(), "hoursPerMonth"));
            allocated = allocated.or(one.covers(service.getKind()).and(hours));
        }
        return allocated;
    }

    private static Outcome withinCeiling(OregonFacts facts, IspFacts plan, boolean askedOfException) {
        Condition byTheHour = hasServiceOf(plan, BY_THE_HOUR);
        if (askedOfException && !byTheHour.isNo() && !PlannedHours.mayRestOnException(facts, plan)) {
            return ASKED_BY_A;
        }
        if (byTheHour.isNo() || plan.isp().getServices().isEmpty()) {
            return withoutSupports(byTheHour);
        }
        Outcome withSupports = hoursWithinCeiling(facts, plan, askedOfException);
        return byTheHour.isYes() || withSupports.status() == Outcome.Status.NOT_APPLICABLE
                ? withSupports
                : withoutSupports(byTheHour);
    }

    private static Outcome hoursWithinCeiling(OregonFacts facts, IspFacts plan, boolean askedOfException) {
        if (plan.isp().getHourAllocations().isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded which hours the plan allocates", plan.missing("hourAllocations"));
        }
        Option<LocalDate> nearest = dayOf(plan, facts.asOf());
        if (nearest.isEmpty()) {
            return Outcome.undetermined(
                    "the days of the plan are not recorded",
                    plan.missing(plan.startsOn().isEmpty() ? "startsOn" : "endsOn"));
        }
        LocalDate day = nearest.get();
        Condition onException = PlannedHours.restOnException(facts, plan, day);
        if (askedOfException && !onException.isYes()) {
            return onException.isNo()
                    ? ASKED_BY_A
                    : Outcome.undetermined(
                            "it is not recorded whether the hours rest on an exception", onException.missing());
        }
        if (!askedOfException && onException.isYes()) {
            return ASKED_BY_B;
        }
        MonthlyHours total = PlannedHours.total(facts, plan, day);
        if (total.isNone()) {
            return Outcome.notApplicable("no hours are allocated on that day");
        }
        return plan.complies(
                total.within(S01eACeiling.on(day, facts)),
                "the hours in all are within the ceiling",
                "the hours in all are above the ceiling");
    }

    private static Outcome withoutSupports(Condition has) {
        return has.isKnown()
                ? NO_SUPPORTS
                : Outcome.undetermined(
                        "it is not recorded whether the plan has community living supports", has.missing());
    }

    /** The day asked about, or the nearest one of the plan; none where its days do not tell which that is. */
    private static Option<LocalDate> dayOf(IspFacts plan, LocalDate asOf) {
        Option<LocalDate> last = plan.lastDay();
        Option<LocalDate> first = plan.startsOn();
        if (last.isDefined() && !asOf.isBefore(last.get())) {
            return last;
        }
        if (first.isDefined() && !asOf.isAfter(first.get())) {
            return first;
        }
        return Option.when(last.isDefined() && first.isDefined(), asOf);
    }

    private static Condition hasServiceOf(IspFacts plan, Seq<ServiceKind> kinds) {
        OregonFacts facts = plan.facts();
        if (plan.isp().getServices().isEmpty()) {
            return Condition.unknown(plan.missing("services"));
        }
        Condition has = Condition.no();
        for (S01dAssessedNeed.ServiceFacts one : plan.servicesSoFar()) {
            has = has.or(
                    PlannedHours.isOf(kinds, facts, one.subject(), one.service().get()));
        }
        return has;
    }
}
