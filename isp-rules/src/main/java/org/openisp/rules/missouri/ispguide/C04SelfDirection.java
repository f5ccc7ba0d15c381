package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.content.Instruction;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.need.Need;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * Component 4: self-directed supports.
 *
 * <p>MO-26: "Under this option, the individual or their designated representative has employment and budget authority. This
 * authority allows individuals and families to hire, train and schedule their own employees, utilizing an individualized
 * budget." MO-27: "The individual support plan is used as the training document for employees. It must provide enough
 * detail in order for everyone to understand the essential needs of the individual." Not checked: whether the detail is
 * enough; only whether there are instructions for each essential need.
 */
final class C04SelfDirection {

    static final Rule<GuideFacts, PlanFacts> AUTHORITY = GuideText.ofEachPlan(
                    C04SelfDirection.class,
                    "MO-26",
                    Strength.CONDITIONAL,
                    ClauseKind.CONTENT,
                    "the individual or the designated representative has employment and budget authority, and there is an"
                            + " individual budget")
            .checkedBy((facts, plan) -> plan.asksWhere(
                    isElected(plan),
                    "self-directed supports are not elected",
                    "it is not recorded whether self-directed supports are elected",
                    hasAuthority(plan),
                    "both authorities and the budget are there",
                    "an authority or the budget is missing"));

    static final Rule<GuideFacts, PlanNeeds> INSTRUCTIONS = GuideText.ofPlans(GuideText.cite(
                    C04SelfDirection.class,
                    "MO-27",
                    Strength.CONDITIONAL,
                    ClauseKind.CONTENT,
                    "the plan has instructions for employees about an essential need"))
            .<GuideFacts, PlanNeeds>about(
                    facts -> PlanNeeds.all(facts, plan -> !isElected(plan).isNo(), C04SelfDirection::isEssential))
            .checkedBy((facts, need) -> instructions(need));

    private C04SelfDirection() {}

    private static Condition isElected(PlanFacts plan) {
        Option<SelfDirection> direction = plan.isp().getSelfDirection();
        return direction.isDefined()
                ? Condition.of(direction.get().getElected(), plan.missing("selfDirection/elected"))
                : Condition.unknown(plan.missing("selfDirection"));
    }

    private static Condition hasAuthority(PlanFacts plan) {
        return plan.isp()
                .getSelfDirection()
                .map(direction -> isHeld(plan, direction.getEmploymentAuthority(), "selfDirection/employmentAuthority")
                        .and(isHeld(plan, direction.getBudgetAuthority(), "selfDirection/budgetAuthority"))
                        .and(hasBudget(plan, direction)))
                .getOrElse(() -> Condition.unknown(plan.missing("selfDirection")));
    }

    private static Condition isHeld(PlanFacts plan, Option<Seq<Capacity>> holders, String field) {
        if (holders.isEmpty()) {
            return Condition.unknown(plan.missing(field));
        }
        Condition held = Condition.no();
        for (Capacity holder : holders.get()) {
            boolean named = holder.equals(Capacity.INDIVIDUAL) || holder.equals(Capacity.DESIGNATED_REPRESENTATIVE);
            held = held.or(holder.isForeign() ? Condition.unknown(plan.missing(field)) : Condition.of(named));
        }
        return held;
    }

    private static Condition hasBudget(PlanFacts plan, SelfDirection direction) {
        return direction.getIndividualBudget().isDefined()
                        && !direction.getHasIndividualBudget().isRecorded()
                ? Condition.yes()
                : Condition.of(direction.getHasIndividualBudget(), plan.missing("selfDirection/hasIndividualBudget"));
    }

    private static Condition isEssential(Need need, Subject at) {
        return Condition.of(need.getEssential(), PlanNeeds.missing(at, "essential"));
    }

    private static Outcome instructions(PlanNeeds of) {
        PlanFacts plan = of.plan();
        Condition elected = isElected(plan);
        boolean isNone = of.need().isEmpty() && of.isOf().isNo();
        if (elected.isNo() || (!elected.isYes() && !isNone)) {
            return PlanFacts.notKnownToReach(
                    elected.and(of.isOf()),
                    "self-directed supports are not elected",
                    "it is not recorded whether self-directed supports are elected");
        }
        if (of.need().isEmpty()) {
            return PlanFacts.notKnownToReach(of.isOf(), "no essential need is recorded", "the needs are not recorded");
        }
        return plan.asksWhereLacking(
                of.isOf(),
                "",
                "too little is recorded of the need, or of the days of the plan",
                isInstructed(plan, of.need().get().getId()),
                "there are instructions",
                "there are no instructions");
    }

    private static Condition isInstructed(PlanFacts plan, String needId) {
        Option<Seq<Instruction>> instructions = plan.isp().getSelfDirection().flatMap(SelfDirection::getInstructions);
        if (instructions.isEmpty()) {
            return Condition.unknown(plan.missing("selfDirection/instructions"));
        }
        Condition instructed = Condition.no();
        for (int i = 0; i < instructions.get().size(); i++) {
            Option<String> about = instructions.get().get(i).getNeedId();
            instructed = instructed.or(
                    about.isDefined()
                            ? Condition.of(about.contains(needId))
                            : Condition.unknown(plan.missing("selfDirection/instructions", i, "needId")));
        }
        return instructed;
    }
}
