package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Rule;

/** What is still open of all that is required of a plan and of its parts: the one answer that is made of other answers. */
final class OpenRequirements {

    private final PlanFacts plan;
    private final Set<Status> found = EnumSet.noneOf(Status.class);
    private final Set<MissingFact> missing = new LinkedHashSet<>();

    private OpenRequirements(PlanFacts plan) {
        this.plan = plan;
    }

    static Outcome of(PlanFacts plan) {
        OpenRequirements open = new OpenRequirements(plan);
        for (Rule<GuideFacts, ?> rule : plan.facts().requiredOfPlans()) {
            open.add(rule);
            if (open.found.contains(Status.NOT_MET)) {
                break; // one is enough
            }
        }
        return open.answer();
    }

    private <S extends Rule.About> void add(Rule<GuideFacts, S> rule) {
        for (S about : rule.subjects(plan.facts())) {
            if (about instanceof Concerning part) {
                add(part.concerns(plan), rule.answer(plan.facts(), about));
            }
        }
    }

    /** An answer that is not settled counts where it is known to concern the plan; where that is not known, facts are missing. */
    private void add(Condition concerns, Outcome answer) {
        boolean isSettled = answer.status() == Status.MET || answer.status() == Status.NOT_APPLICABLE;
        if (isSettled || concerns.isNo()) {
            return;
        }
        missing.addAll(concerns.missing().asJava());
        missing.addAll(answer.missing().asJava());
        if (concerns.isYes()) {
            found.add(answer.status() == Status.PENDING ? Status.NOT_MET : answer.status());
        }
    }

    private Outcome answer() {
        if (found.contains(Status.NOT_MET)) {
            return Outcome.notMet("something that is required of the plan is open");
        }
        if (!missing.isEmpty()) {
            return Outcome.undetermined("something that is required of the plan is not known", Array.ofAll(missing));
        }
        return found.contains(Status.JUDGMENT)
                ? Outcome.judgment("a person has to decide on something that is required of the plan")
                : Outcome.met("nothing that is required of the plan is open");
    }
}
