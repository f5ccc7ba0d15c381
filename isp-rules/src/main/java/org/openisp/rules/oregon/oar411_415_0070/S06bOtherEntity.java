package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.plan.Continuation;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(6)(b): the ISP of one case management entity, used on under another.
 *
 * <p>"For an individual who changes case management entities, but remains in an in-home setting, the ISP authorized by
 * the previous case management entity may be used as authorization ... when the services in the new setting remain
 * appropriate." A permission: it is met, or it does not reach; never not met.
 */
final class S06bOtherEntity {

    static final Rule<OregonFacts, IspFacts> CONTINUED = Paragraph.cite(
                    S06bOtherEntity.class,
                    "(6)(b)",
                    ClauseKind.PERMISSION,
                    "after a change of case management entity the earlier ISP may be used on, in-home and while it fits")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf(S06bOtherEntity::lawDay)
            .checkedBy(S06bOtherEntity::continued);

    private static final Outcome NOT_CHANGED =
            Outcome.notApplicable("no change of case management entity is recorded during the ISP");

    private S06bOtherEntity() {}

    private static LocalDate lawDay(OregonFacts facts, IspFacts plan) {
        Option<Continuation> continuation = plan.isp().getContinuation();
        return continuation.isDefined() ? continuation.get().getChangedOn() : facts.asOf();
    }

    private static Outcome continued(OregonFacts facts, IspFacts plan) {
        Option<Continuation> continuation = plan.isp().getContinuation();
        if (continuation.isEmpty()) {
            return changedEntity(facts, plan);
        }
        Subject at = plan.subject().part("continuation", "continuation");
        LocalDate changedOn = continuation.get().getChangedOn();
        if (!facts.hasHappened(changedOn)) {
            return Outcome.notApplicable("the case management entity has not changed yet");
        }
        LocalDate dayBefore = changedOn.minusDays(1);
        Condition covered = PlanDays.cover(plan, changedOn, changedOn);
        Said stood = covered.said().and(plan.authorization().standsOn(dayBefore));
        if (stood.isNo()) {
            return Outcome.notApplicable("no ISP that the previous entity authorized stood on that day");
        }
        Said before = continuation.get().getInHomeBefore();
        Said after = continuation.get().getInHomeAfter();
        Said appropriate = continuation.get().getServicesRemainAppropriate();
        Said reaches = before.and(after).and(appropriate).and(stood);
        if (reaches.isYes()) {
            return Outcome.met("the earlier ISP may be used as authorization");
        }
        if (reaches.isNo()) {
            return Outcome.notApplicable("the permission does not reach: not in-home, or the services do not fit");
        }
        List<MissingFact> missing = new ArrayList<>();
        note(before, at, "inHomeBefore", missing);
        note(after, at, "inHomeAfter", missing);
        note(appropriate, at, "servicesRemainAppropriate", missing);
        missing.addAll(covered.missing().asJava());
        missing.addAll(plan.authorization().missingBy(dayBefore).asJava());
        if (missing.isEmpty()) {
            return Outcome.judgment("whether the ISP was authorized turns on a reason for a person");
        }
        return Outcome.undetermined("too little is recorded about the change of entity", Array.ofAll(missing));
    }

    private static void note(Said said, Subject at, String field, List<MissingFact> missing) {
        if (!said.isRecorded()) {
            missing.add(new MissingFact(at, field));
        }
    }

    private static Outcome changedEntity(OregonFacts facts, IspFacts plan) {
        Register<CaseManagementEnrollment> enrollments = facts.record().getCaseManagement();
        if (!enrollments.isRecorded()) {
            return Outcome.undetermined(
                    "it is not recorded whether the case management entity changed", facts.missing("caseManagement"));
        }
        Option<LocalDate> start = plan.startsOn();
        for (int i = 0; i < enrollments.entries().size(); i++) {
            CaseManagementEnrollment enrollment = enrollments.entries().get(i);
            LocalDate from = enrollment.getPeriod().from();
            Condition inThePlan =
                    start.isDefined() && !from.isAfter(start.get()) ? Condition.no() : PlanDays.cover(plan, from, from);
            boolean another = isAnotherBefore(enrollment, enrollments.entries());
            if (facts.hasHappened(from) && another && !inThePlan.isNo()) {
                return inThePlan.isYes()
                        ? Outcome.undetermined(
                                "the case management entity changed, and nothing is recorded about using the ISP on",
                                plan.missing("continuation"))
                        : Outcome.undetermined(
                                "it is not recorded whether the case management entity changed during the ISP",
                                inThePlan.missing());
            }
        }
        return facts.isCompleteThrough(enrollments, plan.lastDaySoFar())
                ? NOT_CHANGED
                : Outcome.undetermined(
                        "it is not recorded whether the case management entity changed",
                        facts.missing("caseManagement"));
    }

    /** Whether the entity before was another: of the enrollments that began before, those that lasted longest tell. */
    private static boolean isAnotherBefore(
            CaseManagementEnrollment enrollment, Seq<CaseManagementEnrollment> enrollments) {
        LocalDate dayBefore = enrollment.getPeriod().from().minusDays(1);
        LocalDate latest = LocalDate.MIN;
        boolean another = false;
        for (int i = 0; i < enrollments.size(); i++) {
            CaseManagementEnrollment other = enrollments.get(i);
            LocalDate through = other.getPeriod().through().getOrElse(dayBefore);
            LocalDate last = through.isBefore(dayBefore) ? through : dayBefore;
            if (other.getPeriod().from().isAfter(dayBefore) || last.isBefore(latest)) {
                continue;
            }
            boolean differs = !other.getEntityId().equals(enrollment.getEntityId());
            another = differs && (another || last.isAfter(latest));
            latest = last;
        }
        return another;
    }
}
