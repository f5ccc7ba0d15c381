package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.openisp.core.Act;
import org.openisp.core.limitation.EquipmentUse;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(3)(e): the safeguarding equipment that a limitation includes.
 *
 * <p>"An individually-based limitation must only include safeguarding equipment that: (A) [meets the definition of
 * 411-317-0000 and complies with 411-304-0150 and program rules] (B) When used to address a challenging behavior, is
 * directed in a Positive Behavior Support Plan [from 2025-10-31: or a Temporary Emergency Safety Plan] written by a
 * behavior professional ... (C) When used to address a medical condition or medical support need, is included in a
 * medical order written by an individual's licensed health care provider. The medical order may only indicate the use of
 * safeguarding equipment to address a medical condition and must include all of the following: (i) The medical condition
 * the safeguarding equipment addresses. (ii) The type of safeguarding equipment. (iii) Situations for when to use ...
 * (iv) The length of time or situations permitted".
 *
 * <p>(3)(e) itself asks for a purpose, so that (B) or (C) reaches all equipment. Equipment that a health care provider
 * ordered and the team approved is no mechanical restraint. Where there are several orders, one of those that (C) asks for
 * has to say it. Not checked: the rest of 411-304-0150, and program rules.
 */
final class S03eEquipment {

    private static final Seq<EquipmentUse> USES =
            Array.of(EquipmentUse.POSITION, EquipmentUse.BALANCE, EquipmentUse.PROTECTION);

    static final Rule<OregonFacts, SafeguardFacts> PURPOSE = rule(
            "(3)(e)",
            "safeguarding equipment is used for a challenging behavior or a medical condition",
            about -> about.says(about.hasPurpose(), "it has such a purpose", "it has no such purpose"));

    static final Rule<OregonFacts, SafeguardFacts> DEFINITION = rule(
            "(3)(e)(A)",
            "it is a device for position, balance or protection, and of no type that is never allowed",
            S03eEquipment::definition);

    static final Rule<OregonFacts, SafeguardFacts> DIRECTED_IN_BEHAVIOR_PLAN = SafeguardFacts.rule(
            Paragraph.cite(
                    S03eEquipment.class,
                    "(3)(e)(B)",
                    ClauseKind.CONTENT,
                    Paragraph.UNTIL_APD_14_2025,
                    "for a challenging behavior, a Positive Behavior Support Plan by a behavior professional directs it"),
            SafeguardKind.EQUIPMENT,
            about -> about.saysForBehavior(
                    BehaviorDirections.inBehaviorPlan(about).byProfessional(),
                    "such a plan directs it",
                    "no Positive Behavior Support Plan by a behavior professional directs it"));

    static final Rule<OregonFacts, SafeguardFacts> DIRECTED_IN_BEHAVIOR_OR_EMERGENCY_PLAN = SafeguardFacts.rule(
            Paragraph.cite(
                    S03eEquipment.class,
                    "(3)(e)(B)",
                    ClauseKind.CONTENT,
                    Paragraph.SINCE_APD_14_2025,
                    "for a challenging behavior, a Positive Behavior Support Plan or Temporary Emergency Safety Plan by a"
                            + " behavior professional directs it"),
            SafeguardKind.EQUIPMENT,
            about -> about.saysForBehavior(
                    BehaviorDirections.inBehaviorOrEmergencyPlan(about).byProfessional(),
                    "such a plan directs it",
                    "no plan for behavior by a behavior professional directs it"));

    static final Rule<OregonFacts, SafeguardFacts> ORDERED = rule(
            "(3)(e)(C)",
            "for a medical condition, an order of the licensed health care provider includes it, for that use only",
            about -> about.saysOrdered(
                    "such an order includes it",
                    "no order of a licensed health care provider for medical use only includes it"));

    static final Rule<OregonFacts, SafeguardFacts> ORDER_STATES_CONDITION = rule(
            "(3)(e)(C)(i)",
            "the medical order states the medical condition that the equipment addresses",
            about -> about.saysInOrder(
                    "medicalNeed",
                    MedicalOrder::getMedicalNeed,
                    "an order states the medical condition",
                    "no order states the medical condition"));

    static final Rule<OregonFacts, SafeguardFacts> ORDER_STATES_TYPE = rule(
            "(3)(e)(C)(ii)",
            "the medical order states the type of equipment",
            about -> about.saysInOrder(
                    "equipmentType",
                    MedicalOrder::getEquipmentType,
                    "an order states the type of equipment",
                    "no order states the type of equipment"));

    static final Rule<OregonFacts, SafeguardFacts> ORDER_STATES_SITUATIONS = rule(
            "(3)(e)(C)(iii)",
            "the medical order states the situations for using the equipment",
            about -> about.saysInOrder(
                    "situations",
                    MedicalOrder::getSituations,
                    "an order states the situations for use",
                    "no order states the situations for use"));

    static final Rule<OregonFacts, SafeguardFacts> ORDER_STATES_LENGTH = rule(
            "(3)(e)(C)(iv)",
            "the medical order states the length of time or the situations permitted",
            about -> about.saysInOrder(
                    "lengthOrSituationsPermitted",
                    MedicalOrder::getLengthOrSituationsPermitted,
                    "an order states what is permitted",
                    "no order states the length of time or the situations permitted"));

    private S03eEquipment() {}

    private static Rule<OregonFacts, SafeguardFacts> rule(
            String paragraph, String asks, Function<SafeguardFacts, Outcome> check) {
        return SafeguardFacts.rule(
                Paragraph.cite(S03eEquipment.class, paragraph, ClauseKind.CONTENT, asks),
                SafeguardKind.EQUIPMENT,
                check);
    }

    private static Outcome definition(SafeguardFacts about) {
        Condition allowed = isAllowed(about);
        return about.says(
                allowed.and(hasListedUse(about)),
                "it meets the definition",
                allowed.isNo()
                        ? "it is of a type that is never allowed"
                        : "it is no device for position, balance or protection");
    }

    /** Where the record does not say: what was ordered and approved by the team is no mechanical restraint. */
    private static Condition isAllowed(SafeguardFacts about) {
        Condition allowed =
                about.holds("prohibited", about.safeguard().getProhibited()).not();
        if (allowed.isKnown()) {
            return allowed;
        }
        Condition ordered = about.isOrdered(
                (at, order) -> about.facts().holds(at, "byLicensedProvider", order.getByLicensedProvider()));
        return allowed.or(ordered.and(isApprovedByTeam(about)));
    }

    /** Whether the team had approved it by the day on which the limitation is looked at. */
    private static Condition isApprovedByTeam(SafeguardFacts about) {
        OregonFacts facts = about.facts();
        LocalDate day = about.limitation().day();
        Act approved = facts.soFar(
                facts.show(about.subject(), "approvedByTeam", about.safeguard().getApprovedByTeam()));
        if (approved.doneOn().isDefined()) {
            return Condition.of(!approved.doneOn().get().isAfter(day));
        }
        Option<LocalDate> notThrough = approved.notDoneThrough();
        return notThrough.isDefined() && !notThrough.get().isBefore(day)
                ? Condition.no()
                : Condition.unknown(about.missing("approvedByTeam"));
    }

    private static Condition hasListedUse(SafeguardFacts about) {
        Option<Seq<EquipmentUse>> uses = about.safeguard().getUses();
        if (uses.isEmpty()) {
            return Condition.unknown(about.missing("uses"));
        }
        Condition listed = Condition.no();
        for (int i = 0; i < uses.get().size(); i++) {
            EquipmentUse use = uses.get().get(i);
            listed = listed.or(
                    use.isForeign()
                            ? Condition.unknown(about.missing("uses"))
                            : Condition.of(Lists.contain(USES, use)));
        }
        return listed;
    }
}
