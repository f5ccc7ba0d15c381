package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/** What is still open of all that is required of a plan and of its parts: the one answer that is made of other answers. */
final class OpenRequirements {

    private final PlanFacts plan;
    private boolean isOneOpen;
    private boolean isOneForAPerson;
    private Seq<MissingFact> missing = Array.empty();

    private OpenRequirements(PlanFacts plan) {
        this.plan = plan;
    }

    static Outcome of(PlanFacts plan) {
        OpenRequirements open = new OpenRequirements(plan);
        for (Rule<GuideFacts, ?> rule : plan.facts().requiredOfPlans()) {
            open.add(rule);
            if (open.isOneOpen) {
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

    private void add(Condition concerns, Outcome answer) {
        if (concerns.isNo()) {
            return;
        }
        switch (answer.status()) {
            case NOT_MET, PENDING -> {
                isOneOpen = isOneOpen || concerns.isYes();
                missing = missing.appendAll(concerns.missing());
            }
            case UNDETERMINED -> missing = missing.appendAll(concerns.missing()).appendAll(answer.missing());
            case JUDGMENT -> {
                isOneForAPerson = isOneForAPerson || concerns.isYes();
                missing = missing.appendAll(concerns.missing());
            }
            case MET, NOT_APPLICABLE -> {}
        }
    }

    private Outcome answer() {
        if (isOneOpen) {
            return Outcome.notMet("something that is required of the plan is open");
        }
        if (missing.nonEmpty()) {
            return Outcome.undetermined("something that is required of the plan is not known", missing.distinct());
        }
        return isOneForAPerson
                ? Outcome.judgment("a person has to decide on something that is required of the plan")
                : Outcome.met("nothing that is required of the plan is open");
    }
}
