package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * An individually-based limitation as section (3) sees it; or the record, where limitations are not recorded.
 *
 * @param facts the record that it is part of, seen from the question
 * @param recorded the limitation; none where limitations are not recorded
 * @param subject what findings name
 */
record LimitationFacts(OregonFacts facts, Option<Limitation> recorded, Subject subject) implements Rule.About {

    /** The limitations in the order of the record; the record itself where they are not recorded. */
    static List<LimitationFacts> of(OregonFacts facts) {
        Option<Seq<Limitation>> limitations = facts.record().getLimitations();
        if (limitations.isEmpty()) {
            return List.of(new LimitationFacts(facts, Option.none(), facts.root()));
        }
        List<LimitationFacts> all = new ArrayList<>(limitations.get().size());
        for (int i = 0; i < limitations.get().size(); i++) {
            Limitation limitation = limitations.get().get(i);
            Subject at = facts.root().element("limitations", i, "limitation", limitation.getId());
            all.add(new LimitationFacts(facts, Option.some(limitation), at));
        }
        return all;
    }

    /** A rule about each limitation, by the law of the day on which it is looked at. */
    static Rule<OregonFacts, LimitationFacts> rule(
            Rule.Cited cited, BiFunction<OregonFacts, LimitationFacts, Outcome> check) {
        return cited.about(OregonFacts::limitations)
                .byLawOf((facts, about) -> about.day())
                .checkedBy(
                        (facts, about) -> about.recorded.isDefined() ? check.apply(facts, about) : notRecorded(facts));
    }

    /** The answer where limitations are not recorded. */
    static Outcome notRecorded(OregonFacts facts) {
        return Outcome.undetermined("the limitations are not recorded", facts.missing("limitations"));
    }

    /** The limitation, where limitations are recorded. */
    Limitation limitation() {
        return recorded.get();
    }

    /** A fact of this limitation that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** The day on which it is looked at: the day asked about while it is applied, afterwards its last day. */
    LocalDate day() {
        Option<LocalDate> ended = recorded.isDefined() ? limitation().getEndedOn() : Option.none();
        return ended.isDefined() && facts.hasHappened(ended.get()) ? ended.get() : facts.asOf();
    }

    /** Its last day. */
    Option<LocalDate> endedOn() {
        return facts.show(subject, "endedOn", limitation().getEndedOn());
    }

    /** Whether its last day has come. */
    boolean hasEnded() {
        Option<LocalDate> last = endedOn();
        return last.isDefined() && facts.hasHappened(last.get());
    }

    /** Whether the limitation says it. */
    Condition says(String field, Noted value) {
        return facts.says(subject, field, value);
    }

    /** Whether it is so. */
    Condition holds(String field, Said value) {
        return facts.holds(subject, field, value);
    }

    /** When it was first applied, as of the day asked about. */
    Act started() {
        return facts.show(subject, "started", facts.soFar(limitation().getStarted()));
    }

    /** Whether it has been applied by the day asked about: what has ended was applied on its last day. */
    Condition isApplied() {
        Condition applied = facts.isDone(subject, "started", limitation().getStarted());
        return applied.isKnown() || !hasEnded()
                ? applied
                : isAppliedOn(endedOn().get());
    }

    /** Whether it is applied on a day that has come. */
    Condition isAppliedOn(LocalDate day) {
        Option<LocalDate> last = endedOn();
        if (last.isDefined() && last.get().isBefore(day)) {
            return Condition.no();
        }
        Act started = started();
        if (started.doneOn().isDefined()) {
            return Condition.of(!started.doneOn().get().isAfter(day));
        }
        Option<LocalDate> notThrough = started.notDoneThrough();
        if (notThrough.isDefined() && !notThrough.get().isBefore(day)) {
            return Condition.no();
        }
        return last.contains(day) ? Condition.yes() : Condition.unknown(missing("started"));
    }

    /** Whether it limits this freedom. */
    Condition limits(Freedom freedom) {
        Freedom limited = limitation().getFreedom();
        return limited.isForeign() ? Condition.unknown(missing("freedom")) : Condition.of(limited.equals(freedom));
    }

    /** Whether it limits one of these freedoms. */
    Condition limitsOneOf(Seq<Freedom> freedoms) {
        Freedom limited = limitation().getFreedom();
        return limited.isForeign()
                ? Condition.unknown(missing("freedom"))
                : Condition.of(Lists.contain(freedoms, limited));
    }

    /** Whether it counts at all, on the day on which it is looked at. */
    Condition counts() {
        return countsOn(day());
    }

    /** Whether it counts on a day: for a child only restraint, or what is more restrictive than typical of the age. */
    Condition countsOn(LocalDate day) {
        Condition evident = limits(Freedom.RESTRAINT).or(facts.isChild(day).not());
        return evident.isYes()
                ? evident
                : evident.or(holds("beyondTypicalForAge", limitation().getBeyondTypicalForAge()));
    }

    /** The 18th birthday, where it came after the first use and while it was applied. */
    Option<LocalDate> cameOfAgeOn() {
        Option<LocalDate> first = started().doneOn();
        boolean cameOfAge = first.isDefined()
                && facts.isChild(first.get()).isYes()
                && facts.isChild(day()).isNo();
        return cameOfAge ? ofAgeOn() : Option.none();
    }

    /** The 18th birthday. */
    Option<LocalDate> ofAgeOn() {
        return facts.record().getIndividual().getBirthDate().map(born -> facts.dayOfAge(born.value()));
    }

    /** Whether a plan contains it. */
    Condition isIn(String planId) {
        Option<Seq<String>> planIds = limitation().getPlanIds();
        return planIds.isDefined()
                ? Condition.of(Lists.contain(planIds.get(), planId))
                : Condition.unknown(missing("planIds"));
    }

    /** Whether a plan that contains it covers the day. */
    Condition isInAPlanOf(LocalDate day) {
        Option<Seq<String>> planIds =
                facts.show(subject, "planIds", limitation().getPlanIds());
        if (planIds.isEmpty()) {
            return S02Isp.covers(facts, day).and(Condition.unknown(missing("planIds")));
        }
        Condition is = Condition.no();
        for (int i = 0; i < planIds.get().size(); i++) {
            is = is.or(covers(planIds.get().get(i), day));
        }
        return is;
    }

    private Condition covers(String planId, LocalDate day) {
        Option<IspFacts> plan = facts.plan(planId);
        if (plan.isEmpty()) { // a register that is complete through the day says that no such plan stood then
            return facts.isCompleteThrough(facts.record().getPlans(), day)
                    ? Condition.no()
                    : Condition.unknown(facts.missing("plans"));
        }
        return PlanDays.cover(plan.get(), day, day);
    }

    /** The answer of a clause that asks this of a limitation that counts. */
    Outcome says(Condition content, String met, String notMet) {
        Condition counts = counts();
        if (counts.isNo()) {
            return Outcome.notApplicable("for a child, what is typical of the age is no limitation");
        }
        return counts.isKnown()
                ? saysInAnyCase(content, met, notMet)
                : Outcome.undetermined(
                        "it is not recorded whether it counts as a limitation",
                        Lists.together(counts.missing(), content.missing()));
    }

    /** The same of a limitation that counts in any case; until it is first applied, there is time. */
    Outcome saysInAnyCase(Condition content, String met, String notMet) {
        if (!content.isNo()) {
            return content.outcome(met, notMet, "too little is recorded of the limitation");
        }
        Condition applied = isApplied();
        if (applied.isYes()) {
            return Outcome.notMet(notMet);
        }
        return applied.isNo()
                ? Outcome.pending("the limitation is not applied yet")
                : Outcome.undetermined("it is not recorded whether the limitation is applied", applied.missing());
    }
}
