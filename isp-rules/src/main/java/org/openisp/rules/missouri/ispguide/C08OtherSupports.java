package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.need.Need;
import org.openisp.core.need.Remedy;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.SupportSource;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;

/**
 * Component 8: non-Division supports.
 *
 * <p>MO-32: "The intent of Division services is to supplement and strengthen existing natural supports, such as those
 * provided by family, friends, the community ... This information assists to provide a global picture of all the
 * supports available": all are listed, or there are said to be none; a need that is recorded as met by a natural
 * support shows that one is missing from the list. MO-33: "Supports MUST not be duplicative": two supports of one kind,
 * for one need, at the same times, and with different payers are a possible duplicate; whether they are one, is for a
 * person. So is all of a plan with more supports than can sensibly be held against each other.
 */
final class C08OtherSupports {

    static final Rule<GuideFacts, PlanFacts> LISTED = GuideText.ofEachPlan(
                    C08OtherSupports.class,
                    "MO-32",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "all supports that the Division does not pay for are listed, or said to be none")
            .checkedBy((facts, plan) -> plan.asks(
                    areListed(plan),
                    "they are listed, or said to be none",
                    "a need is met by a natural support that is not listed"));

    static final Rule<GuideFacts, SupportPair> NOT_DUPLICATIVE = GuideText.ofPlans(GuideText.cite(
                    C08OtherSupports.class,
                    "MO-33",
                    Strength.MUST,
                    ClauseKind.CONTENT,
                    "two supports for one need are not duplicative"))
            .about(C08OtherSupports::pairs)
            .checkedBy((facts, pair) -> pair.answer());

    private C08OtherSupports() {}

    private static Condition areListed(PlanFacts plan) {
        Option<Seq<OtherSupport>> supports = plan.isp().getOtherSupports();
        if (supports.isEmpty()) {
            return Condition.unknown(plan.missing("otherSupports"));
        }
        Option<Seq<Need>> needs = plan.facts().record().getNeeds();
        if (needs.isEmpty()) {
            return Condition.unknown(plan.facts().missing("needs"));
        }
        Condition listed = Condition.yes();
        for (int i = 0; i < needs.get().size(); i++) {
            Need need = needs.get().get(i);
            Condition natural = isMetNaturally(need, plan.facts().missing("needs", i, "metBy"));
            Condition asked = plan.sees(
                            need.getIdentifiedOn(),
                            need.getEndedOn(),
                            plan.facts().missing("needs", i, "identifiedOn"))
                    .and(natural);
            listed = listed.and(asked.not().or(isMet(plan, supports.get(), need.getId())));
        }
        return listed;
    }

    private static Condition isMetNaturally(Need need, MissingFact missing) {
        return need.getMetBy().isDefined()
                ? Condition.of(need.getMetBy().get().contains(Remedy.NATURAL_SUPPORT))
                : Condition.unknown(missing);
    }

    private static Condition isMet(PlanFacts plan, Seq<OtherSupport> supports, String needId) {
        Condition met = Condition.no();
        for (int i = 0; i < supports.size(); i++) {
            OtherSupport support = supports.get(i);
            Condition natural = support.getSource().exists(source -> !source.isForeign())
                    ? Condition.of(support.getSource().contains(SupportSource.NATURAL))
                    : Condition.unknown(plan.missing("otherSupports", i, "source"));
            Option<Seq<String>> needs = support.getNeedIds();
            met = met.or(natural.and(
                    needs.isDefined()
                            ? Condition.of(needs.get().contains(needId))
                            : Condition.unknown(plan.missing("otherSupports", i, "needIds"))));
        }
        return met;
    }

    /** Each two supports of a plan that share a need; the plan, where no two do, others may, or they are too many. */
    private static List<SupportPair> pairs(GuideFacts facts) {
        List<SupportPair> all = new ArrayList<>();
        for (PlanFacts plan : facts.plans()) {
            List<SupportPair> ofPlan = new ArrayList<>();
            List<Support> supports = SupportPair.areTooMany(plan) ? List.of() : plan.supports();
            for (int i = 0; i < supports.size(); i++) {
                for (int j = i + 1; j < supports.size(); j++) {
                    SupportPair pair = SupportPair.of(supports.get(i), supports.get(j));
                    if (pair.sharesNeed()) {
                        ofPlan.add(pair);
                    }
                }
            }
            SupportPair others = SupportPair.none(plan);
            if (ofPlan.isEmpty() || others.answer().status() == Outcome.Status.UNDETERMINED) {
                ofPlan.add(others);
            }
            all.addAll(ofPlan);
        }
        return all;
    }
}
