package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.content.ActionStep;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.plan.Isp;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;

/**
 * Component 13: outcomes and action planning.
 *
 * <p>MO-43: "Outcomes are an ISP requirement." MO-44: "Outcomes and action planning is a process used to ensure that all
 * supporters are able to assist the individual to achieve their desired goals": each outcome has a step that somebody takes.
 * Not checked: whether the outcome is the individual's own.
 */
final class C13Outcomes {

    static final Rule<GuideFacts, PlanFacts> OUTCOMES = GuideText.ofEachPlan(
                    C13Outcomes.class, "MO-43", Strength.MUST, ClauseKind.CONTENT, "the plan has at least one outcome")
            .checkedBy((facts, plan) -> plan.asks(
                    GuideFacts.isListed(plan.isp().getOutcomes(), plan.missing("outcomes")),
                    "it has an outcome",
                    "it has no outcome"));

    static final Rule<GuideFacts, PlanPart<DesiredOutcome>> ACTION = GuideText.ofPlans(GuideText.cite(
                    C13Outcomes.class,
                    "MO-44",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "an outcome has a step for which somebody is responsible"))
            .<GuideFacts, PlanPart<DesiredOutcome>>about(
                    facts -> PlanPart.all(facts, "outcomes", "outcome", Isp::getOutcomes, DesiredOutcome::getId))
            .checkedBy((facts, outcome) -> action(outcome));

    private C13Outcomes() {}

    private static Outcome action(PlanPart<DesiredOutcome> outcome) {
        return outcome.recorded().isDefined()
                ? outcome.plan().asks(hasStep(outcome), "it has such a step", "it has no such step")
                : Outcome.undetermined("the outcomes are not recorded", outcome.missing("outcomes"));
    }

    private static Condition hasStep(PlanPart<DesiredOutcome> outcome) {
        Option<Seq<ActionStep>> steps = outcome.part().getSteps();
        if (steps.isEmpty()) {
            return Condition.unknown(outcome.missing("steps"));
        }
        Condition has = Condition.no();
        int index = 0;
        for (ActionStep step : steps.get()) {
            has = has.or(
                    GuideFacts.isListed(step.getResponsibleIds(), outcome.missing("steps", index++, "responsibleIds")));
        }
        return has;
    }
}
