package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Rule;

/** What is still open of all that is required of a plan and of its parts: the one answer that is made of other answers. */
final class OpenRequirements {

    private final PlanFacts plan;
    private final Map<Status, Set<String>> ids = new EnumMap<>(Status.class);
    private final Set<MissingFact> missing = new LinkedHashSet<>();

    private OpenRequirements(PlanFacts plan) {
        this.plan = plan;
    }

    static Outcome of(PlanFacts plan) {
        OpenRequirements open = new OpenRequirements(plan);
        for (Rule<GuideFacts, ?> rule : plan.facts().requiredOfPlans()) {
            open.add(rule);
        }
        return open.answer();
    }

    private <S extends Rule.About> void add(Rule<GuideFacts, S> rule) {
        for (S about : rule.subjects(plan.facts())) {
            if (about instanceof Concerning part) {
                add(rule.requirement().clause().paragraph(), part.concerns(plan), rule.answer(plan.facts(), about));
            }
        }
    }

    /** An answer that is not settled counts where it is known to concern the plan; where that is not known, facts are missing. */
    private void add(String id, Condition concerns, Outcome answer) {
        boolean isSettled = answer.status() == Status.MET || answer.status() == Status.NOT_APPLICABLE;
        if (isSettled || concerns.isNo()) {
            return;
        }
        missing.addAll(concerns.missing().asJava());
        missing.addAll(answer.missing().asJava());
        if (concerns.isYes()) {
            Status status = answer.status() == Status.PENDING ? Status.NOT_MET : answer.status();
            ids.computeIfAbsent(status, one -> new LinkedHashSet<>()).add(id);
        }
    }

    private Outcome answer() {
        if (ids.containsKey(Status.NOT_MET)) {
            return Outcome.notMet("open, of what is required of the plan: " + named(Status.NOT_MET));
        }
        if (!missing.isEmpty()) {
            return Outcome.undetermined(
                    "not known, of what is required of the plan: " + named(Status.UNDETERMINED), Array.ofAll(missing));
        }
        return ids.containsKey(Status.JUDGMENT)
                ? Outcome.judgment("for a person, of what is required of the plan: " + named(Status.JUDGMENT))
                : Outcome.met("nothing that is required of the plan is open");
    }

    /** The names of requirements, in their order. */
    private String named(Status status) {
        Set<String> named = ids.getOrDefault(status, Set.of());
        return named.isEmpty() ? "whether some of it concerns this plan" : String.join(", ", named);
    }
}
