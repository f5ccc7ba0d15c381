package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Period;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;

/**
 * What an ISP is.
 *
 * <p>MO-1: "A required document - required by Missouri Department of Mental Health/Division of Developmental Disabilities
 * for anyone who is eligible for receiving services / supports through the division": eligible, whether or not served. A
 * plan is in force on the days that it names; whether it is signed is MO-10.
 *
 * <p>MO-2: "to ensure it is updated and current as changes occur in your family member's life." The guide says no number of
 * days: until the plan is revised or somebody decides that it need not be, the answer is pending, and shows since when. A plan
 * that was finalized after the change was written in knowledge of it. Not checked: whether the new words answer the change.
 */
final class A1Existence {

    static final Rule<GuideFacts, GuideRecord> EXISTS = GuideText.cite(
                    A1Existence.class,
                    "MO-1",
                    Strength.MUST,
                    ClauseKind.STATE,
                    "whoever is eligible for services of the division has an ISP that is in force")
            .about(GuideRecord::of)
            .checkedBy((facts, about) -> exists(facts));

    static final Rule<GuideFacts, LifeChange> CURRENT = LifeChange.rule(
            A1Existence.class,
            "MO-2",
            Strength.SHOULD,
            "the plan was revised after a change in life, or it was decided that it need not be",
            (facts, change) -> current(change));

    private A1Existence() {}

    private static Outcome exists(GuideFacts facts) {
        Option<Seq<Period>> eligibility = facts.record().getDivisionEligibility();
        if (eligibility.isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded whether the individual is eligible", facts.missing("divisionEligibility"));
        }
        if (!eligibility.get().exists(period -> period.contains(facts.asOf()))) {
            return Outcome.notApplicable("the individual is not eligible on the day");
        }
        Condition inForce = facts.isAbsent(facts.record().getPlans(), facts.missing("plans"));
        for (PlanFacts plan : facts.plans()) {
            inForce = inForce.or(isInForce(facts, plan));
        }
        return inForce.outcome("a plan is in force", "no plan is in force", "too little is recorded of the plans");
    }

    private static Condition isInForce(GuideFacts facts, PlanFacts plan) {
        boolean isFinalAhead = plan.isp().getFinalizedOn().exists(day -> !facts.hasHappened(day));
        return isFinalAhead
                ? Condition.no()
                : plan.hasBegunBy(facts.asOf())
                        .and(plan.isOverBefore(facts.asOf()).not());
    }

    private static Outcome current(LifeChange change) {
        Condition current = change.needsNoChange().or(change.isAdjusted());
        return current.isNo()
                ? Outcome.pending("the plan is not revised since; no number of days is stated")
                : current.outcome(
                        "the plan was revised since, or it was decided that it need not be",
                        "",
                        "it is not recorded whether the plan was revised since");
    }
}
