package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.limitation.BehaviorDirection;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/**
 * The plans for behavior that direct a safeguard, as (3)(d) and (3)(e) ask for them.
 *
 * <p>A Positive Behavior Support Plan counts once it is written. A Temporary Emergency Safety Plan counts while it is in
 * effect, (4), and for an intervention only where it was written on entry to a new setting or for a newly known behavior,
 * 411-304-0150.
 */
final class BehaviorDirections {

    private final SafeguardFacts safeguard;
    private final OregonFacts facts;
    private final LocalDate day;
    private final boolean emergencyPlansCount;

    private BehaviorDirections(SafeguardFacts safeguard, boolean emergencyPlansCount) {
        this.safeguard = safeguard;
        this.facts = safeguard.facts();
        this.day = safeguard.limitation().day();
        this.emergencyPlansCount = emergencyPlansCount;
    }

    /** Directions in a Positive Behavior Support Plan only. */
    static BehaviorDirections inBehaviorPlan(SafeguardFacts safeguard) {
        return new BehaviorDirections(safeguard, false);
    }

    /** Directions in a Positive Behavior Support Plan or a Temporary Emergency Safety Plan. */
    static BehaviorDirections inBehaviorOrEmergencyPlan(SafeguardFacts safeguard) {
        return new BehaviorDirections(safeguard, true);
    }

    /** Whether a behavior professional wrote one of them. */
    Condition byProfessional() {
        return any(false);
    }

    /** Whether a behavior professional wrote one of them who is qualified for this intervention. */
    Condition byQualifiedProfessional() {
        return any(true);
    }

    private Condition any(boolean qualified) {
        Option<Seq<BehaviorDirection>> directions = safeguard.safeguard().getDirections();
        if (directions.isEmpty()) {
            return Condition.unknown(safeguard.missing("directions"));
        }
        Condition any = Condition.no();
        for (int i = 0; i < directions.get().size(); i++) {
            BehaviorDirection one = directions.get().get(i);
            Subject at = safeguard.subject().element("directions", i, "direction", one.getDocumentId());
            Condition author = facts.holds(at, "authorIsBehaviorProfessional", one.getAuthorIsBehaviorProfessional());
            Condition certified =
                    qualified ? facts.holds(at, "authorCertified", one.getAuthorCertified()) : Condition.yes();
            any = any.or(directs(one).and(author).and(certified));
        }
        return any;
    }

    private Condition directs(BehaviorDirection direction) {
        String id = direction.getDocumentId();
        Seq<BehaviorPlan> plans = facts.record().getBehaviorPlans().entries();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).getId().equals(id)) {
                return isWritten(plans.get(i), i);
            }
        }
        for (S04TemporaryEmergencySafetyPlan.EmergencyPlanFacts plan :
                S04TemporaryEmergencySafetyPlan.emergencyPlans(facts)) {
            if (plan.plan().getId().equals(id)) {
                return emergencyPlansCount ? isInEffect(plan) : Condition.no();
            }
        }
        return mayBeHeldElsewhere();
    }

    private Condition isWritten(BehaviorPlan plan, int index) {
        Subject at = facts.root()
                .entry("behaviorPlans", facts.record().getBehaviorPlans(), index, "behavior plan", plan.getId());
        Option<LocalDate> writtenOn = plan.getWrittenOn();
        return writtenOn.isDefined()
                ? Condition.of(!writtenOn.get().isAfter(day))
                : Condition.unknown(new MissingFact(at, "writtenOn"));
    }

    private Condition isInEffect(S04TemporaryEmergencySafetyPlan.EmergencyPlanFacts plan) {
        Condition inEffect = S04TemporaryEmergencySafetyPlan.isInEffectOn(facts, plan, day);
        return safeguard.safeguard().getKind() == SafeguardKind.INTERVENTION
                ? inEffect.and(facts.holds(
                        plan.subject(), "newSettingOrBehavior", plan.plan().getNewSettingOrBehavior()))
                : inEffect;
    }

    /** A register that is complete through the day and lacks the plan says that there was no such plan. */
    private Condition mayBeHeldElsewhere() {
        Condition held = facts.isCompleteThrough(facts.record().getBehaviorPlans(), day)
                ? Condition.no()
                : Condition.unknown(facts.missing("behaviorPlans"));
        boolean notAmongEmergencyPlans =
                !emergencyPlansCount || facts.isCompleteThrough(facts.record().getEmergencyPlans(), day);
        return notAmongEmergencyPlans ? held : held.or(Condition.unknown(facts.missing("emergencyPlans")));
    }
}
