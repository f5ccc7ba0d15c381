package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Register;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;

/**
 * Component 11: budget.
 *
 * <p>MO-39 and MO-40: "The budget is part of the plan and the individual/guardian shall receive a copy." No time limit is
 * stated for the copy. MO-41: "The support coordinator will assure that the individual's budget information outlines all
 * services received &amp; costs. This information is vital ... as it creates a picture of all paid supports", whoever pays. Two
 * answers: each paid support has a cost, and each line a support. What it comes to: {@link BudgetTotals}.
 */
final class C11Budget {

    static final Rule<GuideFacts, PlanFacts> PART_OF_PLAN = GuideText.ofEachPlan(
                    C11Budget.class, "MO-39", Strength.MUST, ClauseKind.CONTENT, "the budget is part of the plan")
            .checkedBy((facts, plan) -> plan.asks(
                    GuideFacts.isListed(plan.isp().getBudget(), plan.missing("budget")),
                    "there is a budget",
                    "there is no budget"));

    static final Rule<GuideFacts, PlanFacts> COPY = GuideText.ofEachPlan(
                    C11Budget.class,
                    "MO-40",
                    Strength.MUST,
                    ClauseKind.DUTY,
                    "the individual or the guardian received a copy of the budget")
            .checkedBy((facts, plan) -> copy(plan));

    static final Rule<GuideFacts, Support> SUPPORT_HAS_COST = Support.rule(
            cite("the budget has a line with the cost of each paid support, whoever pays"), C11Budget::hasCost);

    static final Rule<GuideFacts, PlanFacts> LINE_HAS_SUPPORT = GuideText.ofEachPlan(
                    cite("each line of the budget is for a support that is in the plan"))
            .checkedBy((facts, plan) -> lines(plan));

    private C11Budget() {}

    private static Rule.Cited cite(String asks) {
        return GuideText.cite(C11Budget.class, "MO-41", Strength.MUST, ClauseKind.CONTENT, asks);
    }

    private static Outcome copy(PlanFacts plan) {
        GuideFacts facts = plan.facts();
        Register<Delivery> deliveries = facts.record().getDeliveries();
        Condition received = facts.isAbsent(deliveries, facts.missing("deliveries"));
        LocalDate first = null;
        for (int i = 0; i < deliveries.entries().size(); i++) {
            Delivery delivery = deliveries.entries().get(i);
            if (facts.hasHappened(delivery.getDeliveredOn())) {
                Condition is = holdsBudget(plan, delivery, i)
                        .and(isOfPlan(plan, delivery, i))
                        .and(isToThem(plan, delivery));
                received = received.or(is);
                if (is.isYes() && (first == null || delivery.getDeliveredOn().isBefore(first))) {
                    first = delivery.getDeliveredOn();
                }
            }
        }
        if (first != null) {
            return Outcome.metOn(first, "a copy was received");
        }
        return received.isNo()
                ? Outcome.pending("no copy was received yet; no time limit is stated")
                : Outcome.undetermined("it is not recorded whether a copy was received", received.missing());
    }

    /** The budget is part of the plan: a copy of a plan that has one, is a copy of it. */
    private static Condition holdsBudget(PlanFacts plan, Delivery delivery, int index) {
        if (delivery.getKind().isForeign()) {
            return Condition.unknown(plan.facts().missingOfDelivery(index, "kind"));
        }
        return delivery.getKind().equals(DeliveryKind.PLAN_COPY)
                ? GuideFacts.isListed(plan.isp().getBudget(), plan.missing("budget"))
                : Condition.of(delivery.getKind().equals(DeliveryKind.BUDGET));
    }

    private static Condition isOfPlan(PlanFacts plan, Delivery delivery, int index) {
        Option<String> document = delivery.getDocumentId();
        return document.isDefined()
                ? Condition.of(document.contains(plan.id()))
                : Condition.unknown(plan.facts().missingOfDelivery(index, "documentId"));
    }

    /** To the individual or a guardian: whoever was one on the day of the plan, or of the copy. */
    private static Condition isToThem(PlanFacts plan, Delivery delivery) {
        String individual = plan.facts().record().getIndividual().getId();
        boolean byCapacity = delivery.getCapacity().contains(Capacity.INDIVIDUAL)
                || delivery.getCapacity().contains(Capacity.LEGAL_REPRESENTATIVE);
        return byCapacity || delivery.getRecipientId().equals(individual)
                ? Condition.yes()
                : new Guardians(plan).includesSince(delivery.getRecipientId(), delivery.getDeliveredOn());
    }

    private static Outcome hasCost(Support support) {
        return support.plan()
                .asksWhereLacking(
                        support.isPaid(),
                        "nobody is paid for it",
                        "it is not recorded who pays for it",
                        cost(support),
                        "there is a line with its cost",
                        "there is no line for it");
    }

    private static Condition cost(Support support) {
        PlanFacts plan = support.plan();
        Option<Seq<BudgetLine>> budget = plan.isp().getBudget();
        if (budget.isEmpty()) {
            return Condition.unknown(plan.missing("budget"));
        }
        Condition cost = Condition.no();
        for (int i = 0; i < budget.get().size(); i++) {
            BudgetLine line = budget.get().get(i);
            Condition isFor = line.getSupportId().isDefined()
                    ? Condition.of(line.getSupportId().contains(support.id()))
                    : Condition.unknown(plan.missing("budget", i, "supportId"));
            Condition isKnown =
                    line.getCost().isDefined() ? Condition.yes() : Condition.unknown(plan.missing("budget", i, "cost"));
            cost = cost.or(isFor.and(isKnown));
        }
        return cost;
    }

    private static Outcome lines(PlanFacts plan) {
        return plan.isp().getBudget().exists(Seq::isEmpty)
                ? Outcome.notApplicable("the budget has no line")
                : plan.asks(
                        linesHaveSupports(plan),
                        "each line is for a support of the plan",
                        "a line is for no support of the plan");
    }

    private static Condition linesHaveSupports(PlanFacts plan) {
        Option<Seq<BudgetLine>> budget = plan.isp().getBudget();
        if (budget.isEmpty()) {
            return Condition.unknown(plan.missing("budget"));
        }
        Condition all = Condition.yes();
        for (int i = 0; i < budget.get().size(); i++) {
            Option<String> supportId = budget.get().get(i).getSupportId();
            all = all.and(
                    supportId.isDefined()
                            ? isInPlan(plan, supportId.get())
                            : Condition.unknown(plan.missing("budget", i, "supportId")));
        }
        return all;
    }

    private static Condition isInPlan(PlanFacts plan, String supportId) {
        for (Support support : plan.supports()) {
            if (support.id().equals(supportId)) {
                return Condition.yes();
            }
        }
        Condition listed = Support.areListed(plan);
        return listed.isYes() ? Condition.no() : listed;
    }
}
