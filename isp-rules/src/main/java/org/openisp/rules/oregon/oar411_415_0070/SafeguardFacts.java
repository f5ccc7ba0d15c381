package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * A safeguarding intervention or safeguarding equipment as (3)(d) and (3)(e) see it; or the limitation whose safeguards
 * are not recorded, or the record where limitations are not.
 *
 * @param limitation the limitation that includes it
 * @param recorded the safeguard; none where safeguards, or limitations, are not recorded
 * @param subject what findings name
 */
record SafeguardFacts(LimitationFacts limitation, Option<Safeguard> recorded, Subject subject) implements Rule.About {

    /** A rule about each safeguard of a kind, by the law of the day on which its limitation is looked at. */
    static Rule<OregonFacts, SafeguardFacts> rule(
            Rule.Cited cited, SafeguardKind kind, Function<SafeguardFacts, Outcome> check) {
        return cited.<OregonFacts, SafeguardFacts>about(
                        facts -> kind == SafeguardKind.INTERVENTION ? facts.interventions() : facts.equipment())
                .byLawOf((facts, about) -> about.limitation.day())
                .checkedBy((facts, about) -> about.recorded.isDefined() ? check.apply(about) : about.notRecorded());
    }

    /** Those of one kind, of each limitation; a limitation alone where its safeguards are not recorded. */
    static List<SafeguardFacts> of(OregonFacts facts, SafeguardKind kind) {
        List<SafeguardFacts> all = new ArrayList<>();
        for (LimitationFacts limitation : facts.limitations()) {
            Option<Seq<Safeguard>> safeguards =
                    limitation.recorded().isDefined() ? limitation.limitation().getSafeguards() : Option.none();
            if (safeguards.isEmpty()) {
                all.add(new SafeguardFacts(limitation, Option.none(), limitation.subject()));
                continue;
            }
            for (int i = 0; i < safeguards.get().size(); i++) {
                Safeguard safeguard = safeguards.get().get(i);
                if (safeguard.getKind() == kind) {
                    Subject at = limitation.subject().element("safeguards", i, "safeguard", safeguard.getId());
                    all.add(new SafeguardFacts(limitation, Option.some(safeguard), at));
                }
            }
        }
        return all;
    }

    private Outcome notRecorded() {
        return limitation.recorded().isEmpty()
                ? LimitationFacts.notRecorded(limitation.facts())
                : Outcome.undetermined(
                        "it is not recorded which safeguards the limitation includes",
                        limitation.missing("safeguards"));
    }

    /** The record that it is part of, seen from the question. */
    OregonFacts facts() {
        return limitation.facts();
    }

    /** The safeguard, where safeguards are recorded. */
    Safeguard safeguard() {
        return recorded.get();
    }

    /** A fact of this safeguard that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** Whether it is so. */
    Condition holds(String field, Said value) {
        return facts().holds(subject, field, value);
    }

    /** Whether it has a purpose. */
    Condition hasPurpose() {
        Option<Seq<SafeguardPurpose>> purposes = safeguard().getPurposes();
        return purposes.isDefined() ? Condition.of(!purposes.get().isEmpty()) : Condition.unknown(missing("purposes"));
    }

    /** Whether it serves this purpose, perhaps with another. */
    Condition isFor(SafeguardPurpose purpose) {
        Option<Seq<SafeguardPurpose>> purposes = safeguard().getPurposes();
        return purposes.isDefined()
                ? Condition.of(Lists.contain(purposes.get(), purpose))
                : Condition.unknown(missing("purposes"));
    }

    /** The answer of a clause that asks this of the safeguard; a safeguard is a restraint, which always counts. */
    Outcome says(Condition content, String met, String notMet) {
        return limitation.saysInAnyCase(content, met, notMet);
    }

    /** The answer of a clause about safeguards that serve a challenging behavior. */
    Outcome saysForBehavior(Condition content, String met, String notMet) {
        Condition behavior = isFor(SafeguardPurpose.CHALLENGING_BEHAVIOR);
        return behavior.isNo()
                ? Outcome.notApplicable("it is not used for a challenging behavior")
                : saysFor(behavior, content, met, notMet);
    }

    /** The answer of a clause that asks for a medical order by the licensed health care provider, for that use only. */
    Outcome saysOrdered(String met, String notMet) {
        return saysForMedical(isOrdered(this::isForMedicalUseOnly), met, notMet);
    }

    /**
     * The answer of a clause that asks the medical order to say one thing. What the order of (C) lacks is not made up for
     * by a paper that is no such order; such a paper is asked only where there is no order of (C). Of a single paper it
     * does not matter which of the two it is.
     */
    Outcome saysInOrder(String field, Function<MedicalOrder, Noted> value, String met, String notMet) {
        Condition said = isOrdered((at, order) -> saysIn(at, order, field, value));
        Option<Seq<MedicalOrder>> orders = safeguard().getMedicalOrders();
        if (orders.isDefined() && orders.get().size() == 1) {
            return saysForMedical(said, met, notMet);
        }
        Condition saidInTheOrder =
                isOrdered((at, order) -> saysIn(at, order, field, value).and(isForMedicalUseOnly(at, order)));
        Condition lackingInTheOrder =
                isOrdered((at, order) -> saysIn(at, order, field, value).not().and(isForMedicalUseOnly(at, order)));
        return saysForMedical(said.and(saidInTheOrder.or(lackingInTheOrder.not())), met, notMet);
    }

    private Condition saysIn(Subject at, MedicalOrder order, String field, Function<MedicalOrder, Noted> value) {
        return facts().says(at, field, value.apply(order));
    }

    private Condition isForMedicalUseOnly(Subject at, MedicalOrder order) {
        return facts().holds(at, "byLicensedProvider", order.getByLicensedProvider())
                .and(facts().holds(at, "medicalUseOnly", order.getMedicalUseOnly()));
    }

    private Outcome saysForMedical(Condition content, String met, String notMet) {
        Condition medical = isFor(SafeguardPurpose.MEDICAL);
        return medical.isNo()
                ? Outcome.notApplicable("it is not used for a medical condition")
                : saysFor(medical, content, met, notMet);
    }

    private Outcome saysFor(Condition purpose, Condition content, String met, String notMet) {
        return purpose.isKnown()
                ? says(content, met, notMet)
                : Outcome.undetermined(
                        "it is not recorded what it is used for", Lists.together(purpose.missing(), content.missing()));
    }

    /** Whether one of its medical orders, given by the day on which it is looked at, is so. */
    Condition isOrdered(BiFunction<Subject, MedicalOrder, Condition> asked) {
        return MedicalOrders.any(subject, "medicalOrders", safeguard().getMedicalOrders(), limitation.day(), asked);
    }
}
