package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.openisp.core.need.Need;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/**
 * A need that stood on a day of a plan so far, as a matter of the plan; or the plan, where there is no such need to ask about.
 *
 * @param plan the plan
 * @param need the need; none where the plan is asked about as a whole
 * @param at where the need stands in the record
 * @param isOf whether the need is one of those that the requirement is about
 */
record PlanNeeds(PlanFacts plan, Option<Need> need, Subject at, Condition isOf) implements Concerning {

    @Override
    public Subject subject() {
        return need.map(one -> plan.subject().about(one.getId())).getOrElse(plan.subject());
    }

    @Override
    public Condition concerns(PlanFacts other) {
        return plan.concerns(other);
    }

    /** The needs of each plan that are, or may be, of a kind; the plan itself, where there is none or none is asked for. */
    static List<PlanNeeds> all(
            GuideFacts facts, Predicate<PlanFacts> isAsked, BiFunction<Need, Subject, Condition> isOf) {
        List<PlanNeeds> all = new ArrayList<>();
        for (PlanFacts plan : facts.plans()) {
            List<PlanNeeds> ofPlan = isAsked.test(plan) ? of(plan, isOf) : List.of();
            all.addAll(ofPlan.isEmpty() ? List.of(ofWhole(plan)) : ofPlan);
        }
        return all;
    }

    private static PlanNeeds ofWhole(PlanFacts plan) {
        return new PlanNeeds(plan, Option.none(), plan.facts().root(), anyOf(plan.facts()));
    }

    /** Whether there is a need to ask about, where none is listed. */
    private static Condition anyOf(GuideFacts facts) {
        return facts.record().getNeeds().isDefined() ? Condition.no() : Condition.unknown(facts.missing("needs"));
    }

    private static List<PlanNeeds> of(PlanFacts plan, BiFunction<Need, Subject, Condition> isOf) {
        List<PlanNeeds> needs = new ArrayList<>();
        int index = 0;
        for (Need need : plan.facts().record().getNeeds().getOrElse(Array::empty)) {
            Subject at = plan.facts().root().element("needs", index++, "need", need.getId());
            Condition is = plan.sees(need.getIdentifiedOn(), need.getEndedOn(), missing(at, "identifiedOn"))
                    .and(isOf.apply(need, at));
            if (!is.isNo()) {
                needs.add(new PlanNeeds(plan, Option.some(need), at, is));
            }
        }
        return needs;
    }

    /** Whether it is said of the need; where that is not recorded, this fact of it would tell. */
    static MissingFact missing(Subject at, String field) {
        return new MissingFact(at, field);
    }
}
