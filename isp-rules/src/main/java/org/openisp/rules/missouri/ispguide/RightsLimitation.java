package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.limitation.Limitation;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * A limitation of rights; or the record, where limitations are not recorded.
 *
 * @param facts the record that it is part of, seen from the question
 * @param recorded the limitation; none where limitations are not recorded
 * @param subject what findings name
 */
record RightsLimitation(GuideFacts facts, Option<Limitation> recorded, Subject subject) implements Concerning {

    static List<RightsLimitation> all(GuideFacts facts) {
        Option<Seq<Limitation>> limitations = facts.record().getLimitations();
        if (limitations.isEmpty()) {
            return List.of(new RightsLimitation(facts, Option.none(), facts.root()));
        }
        List<RightsLimitation> all = new ArrayList<>();
        for (Limitation limitation : limitations.get()) {
            Subject at = facts.root().element("limitations", all.size(), "limitation", limitation.getId());
            all.add(new RightsLimitation(facts, Option.some(limitation), at));
        }
        return all;
    }

    /** A rule about each limitation. */
    static Rule<GuideFacts, RightsLimitation> rule(Rule.Cited cited, Function<RightsLimitation, Outcome> check) {
        return cited.<GuideFacts, RightsLimitation>about(GuideFacts::limitations)
                .checkedBy((facts, about) -> about.recorded.isDefined()
                        ? check.apply(about)
                        : Outcome.undetermined("the limitations are not recorded", facts.missing("limitations")));
    }

    /**
     * Whether the plan has to note it: where it stands in the plan, and in a plan of the day. A plan that is over does not
     * become incomplete by what goes on, whether or not another one notes it. Where limitations are not recorded, nobody
     * knows.
     */
    @Override
    public Condition concerns(PlanFacts plan) {
        if (recorded.isEmpty()) {
            return Condition.unknown(facts.missing("limitations"));
        }
        boolean isInOthers = limitation().getPlanIds().exists(ids -> !ids.contains(plan.id()));
        return isInOthers
                ? Condition.no()
                : isInPlan().and(plan.isOverBefore(day()).not());
    }

    /** Whether it stands in a plan of the day on which it is looked at. */
    Condition isInPlan() {
        Option<Seq<String>> planIds = limitation().getPlanIds();
        if (planIds.isEmpty()) {
            return isAnyOfTheDay().or(isApplied().not()).and(Condition.unknown(missing("planIds")));
        }
        Condition is = Condition.no();
        for (String id : planIds.get()) {
            is = is.or(facts.plan(id)
                    .map(this::isOfTheDay)
                    .getOrElse(() -> facts.isAbsent(facts.record().getPlans(), facts.missing("plans"))));
        }
        return is;
    }

    private Condition isAnyOfTheDay() {
        Condition is = facts.isAbsent(facts.record().getPlans(), facts.missing("plans"));
        for (PlanFacts plan : facts.plans()) {
            is = is.or(isOfTheDay(plan));
        }
        return is;
    }

    /** Whether the plan covers the day; where the limitation is not applied yet, the plan may lie ahead as well. */
    private Condition isOfTheDay(PlanFacts plan) {
        return plan.isOverBefore(day())
                .not()
                .and(plan.hasBegunBy(day()).or(isApplied().not()));
    }

    /** Whether it is applied, or was: what has ended was applied on its last day. */
    private Condition isApplied() {
        return isDone("started", limitation().getStarted())
                .or(Condition.of(limitation().getEndedOn().exists(facts::hasHappened)));
    }

    /** The day on which it is looked at: the day asked about while it is applied, afterwards its last day. */
    private LocalDate day() {
        return limitation().getEndedOn().filter(facts::hasHappened).getOrElse(facts.asOf());
    }

    /** The limitation, where limitations are recorded. */
    Limitation limitation() {
        return recorded.get();
    }

    /** A fact of this limitation that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    Condition says(String field, Noted value) {
        return facts.says(subject, field, value);
    }

    Condition holds(String field, Said value) {
        return facts.holds(subject, field, value);
    }

    Condition isDone(String field, Act act) {
        return facts.isDone(subject, field, act);
    }

    /** The answer of a requirement that asks this of it: what the limitation lacks can be added until it is applied. */
    Outcome asks(Condition content, String met, String notMet) {
        if (!content.isNo()) {
            return content.outcome(met, notMet, "too little is recorded of the limitation");
        }
        Condition applied = isApplied();
        if (applied.isYes()) {
            return Outcome.notMet(notMet);
        }
        return applied.isNo()
                ? Outcome.pending(notMet)
                : Outcome.undetermined("it is not recorded whether the limitation is applied", applied.missing());
    }
}
