package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.need.Need;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(3)(b): what stands behind a limitation.
 *
 * <p>"An individually-based limitation must be in accordance with OAR 411-004-0040 and be supported by an individual's
 * specific assessed need due to threats to the health and safety of the individual or others." 411-004-0040(3) names
 * nine things: seven are here, each with an answer of its own, consent is {@link S03bConsent} and review {@link
 * S03bReviews}. What is missing from a limitation that is not applied yet can still be put right. Not checked: what
 * these things say, which is for those who read them.
 */
final class S03bLimitation {

    static final Rule<OregonFacts, LimitationFacts> NEED = rule(
            "the limitation rests on an assessed need that arises from a threat to health and safety",
            about -> about.says(
                    restsOnThreat(about),
                    "it rests on a need that arises from such a threat",
                    "no need that arises from such a threat supports it"));

    static final Rule<OregonFacts, LimitationFacts> THREAT = rule(
            "the limitation answers a threat to the health and safety of the individual or others",
            about -> about.says(
                    about.holds("threatToHealthAndSafety", about.limitation().getThreatToHealthAndSafety()),
                    "it answers such a threat",
                    "it answers no such threat"));

    static final Rule<OregonFacts, LimitationFacts> EARLIER_INTERVENTIONS = rule(
            "positive interventions and supports were used before the limitation",
            about -> about.says(
                    about.says("earlierInterventions", about.limitation().getEarlierInterventions()),
                    "it tells of positive interventions used before",
                    "it lacks positive interventions used before"));

    static final Rule<OregonFacts, LimitationFacts> LESS_INTRUSIVE_METHODS = rule(
            "less intrusive methods were tried and did not work",
            about -> about.says(
                    about.says("lessIntrusiveMethods", about.limitation().getLessIntrusiveMethods()),
                    "it tells of less intrusive methods that failed",
                    "it lacks less intrusive methods that failed"));

    static final Rule<OregonFacts, LimitationFacts> DESCRIPTION = rule(
            "the limitation is clearly described",
            about -> about.says(
                    about.says("description", about.limitation().getDescription()),
                    "it is described",
                    "it lacks a clear description"));

    static final Rule<OregonFacts, LimitationFacts> PROPORTION = rule(
            "the limitation is in proportion to the assessed need",
            about -> about.says(
                    about.holds("proportionate", about.limitation().getProportionate()),
                    "it is in proportion to the need",
                    "it is not in proportion to the need"));

    static final Rule<OregonFacts, LimitationFacts> DATA = rule(
            "data are collected and reviewed to see whether the limitation works",
            about -> about.says(
                    about.says("dataCollection", about.limitation().getDataCollection()),
                    "data are collected and reviewed",
                    "it lacks data that are collected and reviewed"));

    static final Rule<OregonFacts, LimitationFacts> NO_HARM = rule(
            "there is an assurance that the limitation causes no harm",
            about -> about.says(
                    about.says("assuranceOfNoHarm", about.limitation().getAssuranceOfNoHarm()),
                    "there is an assurance of no harm",
                    "it lacks an assurance of no harm"));

    static final Rule<OregonFacts, LimitationFacts> RESTRAINT_ORDER =
            rule("restraint is ordered by a physician or other qualified practitioner", S03bLimitation::ordered);

    private S03bLimitation() {}

    private static Rule<OregonFacts, LimitationFacts> rule(String asks, Function<LimitationFacts, Outcome> check) {
        return LimitationFacts.rule(
                Paragraph.cite(S03bLimitation.class, "(3)(b)", ClauseKind.CONTENT, asks),
                (facts, about) -> check.apply(about));
    }

    /** Whether one of the needs that it names is there, has not ended, and arises from a threat. */
    private static Condition restsOnThreat(LimitationFacts about) {
        OregonFacts facts = about.facts();
        Option<Seq<String>> needIds = about.limitation().getNeedIds();
        if (needIds.isEmpty()) {
            return Condition.unknown(about.missing("needIds"));
        }
        if (needIds.get().nonEmpty() && facts.record().getNeeds().isEmpty()) {
            return Condition.unknown(facts.missing("needs"));
        }
        Condition rests = Condition.no(); // a recorded list without a need says that there is no such need
        Seq<Need> needs = facts.record().getNeeds().getOrElse(Array.empty());
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            if (Lists.contain(needIds.get(), need.getId()) && isThere(need, about.day())) {
                Subject at = facts.root().element("needs", i, "need", need.getId());
                rests = rests.or(facts.holds(at, "threatensSelfOrOthers", need.getThreatensSelfOrOthers()));
            }
        }
        return rests;
    }

    private static boolean isThere(Need need, LocalDate day) {
        Option<LocalDate> identifiedOn = need.getIdentifiedOn();
        Option<LocalDate> endedOn = need.getEndedOn();
        boolean identified = identifiedOn.isEmpty() || !identifiedOn.get().isAfter(day);
        boolean ended = endedOn.isDefined() && endedOn.get().isBefore(day);
        return identified && !ended;
    }

    private static Outcome ordered(LimitationFacts about) {
        OregonFacts facts = about.facts();
        Condition restraint = about.limits(Freedom.RESTRAINT);
        if (restraint.isNo()) {
            return Outcome.notApplicable("it is no restraint");
        }
        Condition ordered = MedicalOrders.any(
                about.subject(),
                "restraintOrders",
                about.limitation().getRestraintOrders(),
                about.day(),
                (at, order) -> facts.holds(at, "byLicensedProvider", order.getByLicensedProvider()));
        return restraint.isKnown()
                ? about.says(ordered, "the restraint is ordered", "no qualified practitioner ordered the restraint")
                : Outcome.undetermined("it is not known whether it is a restraint", restraint.missing());
    }
}
