package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
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
        Seq<Rule<GuideFacts, ?>> required = plan.facts().requiredOfPlans();
        for (int i = 0; i < required.size(); i++) {
            open.add(required.get(i));
        }
        return open.answer();
    }

    private <S extends Rule.About> void add(Rule<GuideFacts, S> rule) {
        List<S> subjects = rule.subjects(plan.facts());
        for (int i = 0; i < subjects.size(); i++) {
            S about = subjects.get(i);
            Condition concerns = about instanceof Concerning part ? part.concerns(plan) : Condition.no();
            if (!concerns.isNo()) {
                add(rule.requirement().clause().paragraph(), concerns, rule.answer(plan.facts(), about));
            }
        }
    }

    /** An answer that is not settled counts where it concerns the plan; where that is not known, facts are missing. */
    private void add(String id, Condition concerns, Outcome answer) {
        boolean isSettled = answer.status() == Status.MET || answer.status() == Status.NOT_APPLICABLE;
        if (isSettled) {
            return;
        }
        addMissing(concerns.missing());
        addMissing(answer.missing());
        if (concerns.isYes()) {
            Status status = answer.status() == Status.PENDING ? Status.NOT_MET : answer.status();
            ids.computeIfAbsent(status, one -> new LinkedHashSet<>()).add(id);
        }
    }

    private void addMissing(Seq<MissingFact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            missing.add(facts.get(i));
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
