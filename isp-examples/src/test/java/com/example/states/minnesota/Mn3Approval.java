package com.example.states.minnesota;

import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;
import org.openisp.rules.Actor;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * MN-3: silence for ten working days after sending counts as approval. A refusal on the tenth is in time; one that comes
 * later is none.
 */
final class Mn3Approval {

    private static final int WORKING_DAYS = 10;

    static final Rule<MinnesotaRecord, MinnesotaPlan> RULE = MinnesotaText.ofEachPlan(MinnesotaText.cite(
                            Mn3Approval.class,
                            "MN-3",
                            ClauseKind.STATE,
                            "the plan is approved: by an answer, or by silence for ten working days after sending")
                    .actsNext(Actor.INDIVIDUAL_OR_REPRESENTATIVE))
            .checkedBy((facts, plan) -> check(plan));

    private Mn3Approval() {}

    private static Outcome check(MinnesotaPlan plan) {
        Act answered = plan.act(MinnesotaFacts.PLAN_ANSWERED);
        if (answered.doneOn().isDefined()) {
            return Outcome.metOn(answered.doneOn().get(), "approved by an answer");
        }
        Act sent = plan.act(MinnesotaFacts.PLAN_SENT);
        if (sent.doneOn().isDefined()) {
            return sinceSent(plan, sent.doneOn().get());
        }
        return isNotDone(plan, MinnesotaFacts.PLAN_SENT, plan.facts().asOf()).isYes()
                ? Outcome.pending("it has not been sent yet")
                : Outcome.undetermined("it is not recorded when it was sent", plan.missing(MinnesotaFacts.PLAN_SENT));
    }

    private static Outcome sinceSent(MinnesotaPlan plan, LocalDate sent) {
        MinnesotaRecord facts = plan.facts();
        LocalDate last = facts.countedInBusinessDays(
                "last day to refuse the plan",
                "it was sent",
                sent,
                "the tenth working day after",
                facts.calendar().plusBusinessDays(sent, WORKING_DAYS));
        Condition notRefused = isNotDone(plan, MinnesotaFacts.PLAN_REFUSED, last);
        Condition notAnswered = isNotDone(plan, MinnesotaFacts.PLAN_ANSWERED, facts.asOf());
        if (notRefused.isNo()) {
            return notAnswered.isYes()
                    ? Outcome.notMet("refused")
                    : Outcome.undetermined("whether an answer approved it after the refusal", notAnswered.missing());
        }
        if (facts.hasHappened(last.plusDays(1))) {
            return notRefused.isYes()
                    ? Outcome.met(notAnswered.isYes() ? "approved by silence" : "approved by an answer or by silence")
                    : Outcome.undetermined(
                            "it is not recorded whether it was refused",
                            notRefused.missing().append(plan.missing(MinnesotaFacts.PLAN_ANSWERED)));
        }
        return Outcome.pending(last, "no answer is recorded, and the ten working days are not over");
    }

    /** Whether something was not done by a day, or by the day asked about if that is earlier. */
    private static Condition isNotDone(MinnesotaPlan plan, ExtensionFact<Act> fact, LocalDate day) {
        Act act = plan.act(fact);
        if (act.doneOn().isDefined()) {
            return Condition.of(act.doneOn().get().isAfter(day));
        }
        LocalDate asOf = plan.facts().asOf();
        LocalDate through = day.isAfter(asOf) ? asOf : day;
        return act.notDoneThrough().exists(known -> !known.isBefore(through))
                ? Condition.yes()
                : Condition.unknown(plan.missing(fact));
    }
}
