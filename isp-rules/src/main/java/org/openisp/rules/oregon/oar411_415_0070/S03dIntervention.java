package org.openisp.rules.oregon.oar411_415_0070;

import java.util.function.Function;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(3)(d): the safeguarding interventions that a limitation includes.
 *
 * <p>"An individually-based limitation must only include a safeguarding intervention that: (A) [meets the definition of
 * 411-317-0000 and complies with 411-304-0150, 411-304-0160 and program rules] (B) When used to address a challenging
 * behavior, is directed in a Positive Behavior Support Plan [from 2025-10-31: or a Temporary Emergency Safety Plan]
 * written by a behavior professional qualified to author the safeguarding intervention ... (C) When used to address a
 * medical condition or medical support need, is included in a medical order written by an individual's licensed health
 * care provider. The medical order may only indicate the use of a safeguarding intervention to address a medical
 * condition and must include all of the following: (i) The medical need ... (ii) Situations for when to use ... (iii)
 * The length of time or situations permitted".
 *
 * <p>(3)(d) itself asks for a purpose, so that (B) or (C) reaches each intervention. That a limitation with consent
 * stands behind it, as the definition has it, is (3)(b). An intervention that is only medical cannot meet the definition,
 * which asks for a plan for behavior: a person has to decide. Where there are several orders, one of those that (C) asks
 * for has to say it. Not checked: the rest of 411-304-0150 and 411-304-0160, and program rules.
 */
final class S03dIntervention {

    static final Rule<OregonFacts, SafeguardFacts> PURPOSE = rule(
            "(3)(d)",
            "a safeguarding intervention is used for a challenging behavior or a medical condition",
            about -> about.says(about.hasPurpose(), "it has such a purpose", "it has no such purpose"));

    static final Rule<OregonFacts, SafeguardFacts> DEFINITION = rule(
            "(3)(d)(A)",
            "it is an intervention of an approved curriculum, a crisis strategy that a behavior professional wrote,"
                    + " applied by trained people against imminent harm alone, and of no type that is never allowed",
            S03dIntervention::definition);

    static final Rule<OregonFacts, SafeguardFacts> DIRECTED_IN_BEHAVIOR_PLAN = SafeguardFacts.rule(
            Paragraph.cite(
                    S03dIntervention.class,
                    "(3)(d)(B)",
                    ClauseKind.CONTENT,
                    Paragraph.UNTIL_APD_14_2025,
                    "for a challenging behavior, a Positive Behavior Support Plan by a behavior professional qualified for"
                            + " the intervention directs it"),
            SafeguardKind.INTERVENTION,
            about -> about.saysForBehavior(
                    BehaviorDirections.inBehaviorPlan(about).byQualifiedProfessional(),
                    "such a plan directs it",
                    "no Positive Behavior Support Plan by a qualified behavior professional directs it"));

    static final Rule<OregonFacts, SafeguardFacts> DIRECTED_IN_BEHAVIOR_OR_EMERGENCY_PLAN = SafeguardFacts.rule(
            Paragraph.cite(
                    S03dIntervention.class,
                    "(3)(d)(B)",
                    ClauseKind.CONTENT,
                    Paragraph.SINCE_APD_14_2025,
                    "for a challenging behavior, a Positive Behavior Support Plan or Temporary Emergency Safety Plan by a"
                            + " behavior professional qualified for the intervention directs it"),
            SafeguardKind.INTERVENTION,
            about -> about.saysForBehavior(
                    BehaviorDirections.inBehaviorOrEmergencyPlan(about).byQualifiedProfessional(),
                    "such a plan directs it",
                    "no plan for behavior by a qualified behavior professional directs it"));

    static final Rule<OregonFacts, SafeguardFacts> ORDERED = rule(
            "(3)(d)(C)",
            "for a medical condition, an order of the licensed health care provider includes it, for that use only",
            about -> about.saysOrdered(
                    "such an order includes it",
                    "no order of a licensed health care provider for medical use only includes it"));

    static final Rule<OregonFacts, SafeguardFacts> ORDER_STATES_NEED = rule(
            "(3)(d)(C)(i)",
            "the medical order states the medical need for the intervention",
            about -> about.saysInOrder(
                    "medicalNeed",
                    MedicalOrder::getMedicalNeed,
                    "an order states the medical need",
                    "no order states the medical need"));

    static final Rule<OregonFacts, SafeguardFacts> ORDER_STATES_SITUATIONS = rule(
            "(3)(d)(C)(ii)",
            "the medical order states the situations for using the intervention",
            about -> about.saysInOrder(
                    "situations",
                    MedicalOrder::getSituations,
                    "an order states the situations for use",
                    "no order states the situations for use"));

    static final Rule<OregonFacts, SafeguardFacts> ORDER_STATES_LENGTH = rule(
            "(3)(d)(C)(iii)",
            "the medical order states the length of time or the situations permitted",
            about -> about.saysInOrder(
                    "lengthOrSituationsPermitted",
                    MedicalOrder::getLengthOrSituationsPermitted,
                    "an order states what is permitted",
                    "no order states the length of time or the situations permitted"));

    private S03dIntervention() {}

    private static Rule<OregonFacts, SafeguardFacts> rule(
            String paragraph, String asks, Function<SafeguardFacts, Outcome> check) {
        return SafeguardFacts.rule(
                Paragraph.cite(S03dIntervention.class, paragraph, ClauseKind.CONTENT, asks),
                SafeguardKind.INTERVENTION,
                check);
    }

    private static Outcome definition(SafeguardFacts about) {
        Safeguard safeguard = about.safeguard();
        Condition allowed = about.holds("prohibited", safeguard.getProhibited()).not();
        Condition onlyMedical =
                about.isFor(SafeguardPurpose.CHALLENGING_BEHAVIOR).not().and(about.isFor(SafeguardPurpose.MEDICAL));
        if (allowed.isYes() && onlyMedical.isYes()) {
            return Outcome.judgment("one that is only medical cannot meet the definition: a person has to decide");
        }
        if (!allowed.isNo() && !onlyMedical.isNo()) {
            return Outcome.undetermined(
                    "it is not recorded whether it is allowed, and for what",
                    Lists.together(allowed.missing(), onlyMedical.missing()));
        }
        Condition crisisStrategy = about.holds("approvedCurriculum", safeguard.getApprovedCurriculum())
                .and(about.holds("emergencyStrategyOnly", safeguard.getEmergencyStrategyOnly()))
                .and(about.holds("onlyAgainstImminentHarm", safeguard.getOnlyAgainstImminentHarm()))
                .and(about.holds("appliersTrained", safeguard.getAppliersTrained()));
        Condition written = BehaviorDirections.inBehaviorOrEmergencyPlan(about).byProfessional();
        return about.says(
                allowed.and(crisisStrategy).and(written),
                "it meets the definition",
                allowed.isNo() ? "it is of a type that is never allowed" : "it lacks a part of the definition");
    }
}
