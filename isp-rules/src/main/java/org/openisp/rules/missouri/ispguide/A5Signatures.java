package org.openisp.rules.missouri.ispguide;

import org.openisp.rules.Actor;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.OwnSignature;

/**
 * Signed authorizations.
 *
 * <p>MO-10, of the support coordinator: "Makes sure ... that signed authorizations are obtained (which means the individual
 * and guardian agrees to the information gathered)." MO-11: "If you are the guardian – you are required to authorize the
 * planning document (ISP) by providing your signature." Whether an individual who has a guardian has to sign as well, is a
 * reading: by default it is expected, and an answer of its own. The guide does not say what stands for the signature of
 * somebody who is not able to sign, nor who signs for a minor who has nobody: that is for a person.
 */
final class A5Signatures {

    static final Rule<GuideFacts, PlanFacts> AUTHORIZED = cite(
                    "MO-10",
                    Strength.MUST,
                    "the plan is authorized by signature: of the guardian where there is one, otherwise of the individual")
            .checkedBy((facts, plan) -> authorization(plan));

    static final Rule<GuideFacts, PlanFacts> OWN_SIGNATURE = cite(
                    "MO-10", Strength.EXPECTED, "the individual signs the plan as well, beside a guardian")
            .checkedBy((facts, plan) -> ownSignature(plan));

    static final Rule<GuideFacts, PlanFacts> GUARDIAN = cite(
                    "MO-11", Strength.CONDITIONAL, "the guardian authorizes the plan by signature")
            .checkedBy((facts, plan) -> plan.asksWhere(
                    new Guardians(plan).any(),
                    "there is no guardian",
                    "it is not recorded whether there is a guardian",
                    new Guardians(plan).signed(),
                    "the guardian signed",
                    "the guardian did not sign"));

    private A5Signatures() {}

    private static Rule.Reaching<GuideFacts, PlanFacts> cite(String id, Strength strength, String asks) {
        return GuideText.ofEachPlan(GuideText.cite(A5Signatures.class, id, strength, ClauseKind.DUTY, asks)
                .actsNext(Actor.INDIVIDUAL_OR_REPRESENTATIVE));
    }

    private static Outcome authorization(PlanFacts plan) {
        Condition authorized = authorized(plan);
        Condition nobodySigns = isOfMinorWithNobody(plan);
        return nobodySigns.isNo()
                ? unlessUnable(plan, new Guardians(plan).noneOrSigned(), authorized, authorization(plan, authorized))
                : ofMinorWithNobody(nobodySigns);
    }

    /** Whether it is the plan of a minor who has neither parent nor guardian here. */
    static Condition isOfMinorWithNobody(PlanFacts plan) {
        return new Guardians(plan).anyOfMinor().not().and(plan.facts().isMinor(plan.day()));
    }

    /** The answer about such a plan, or about one that may be such. */
    static Outcome ofMinorWithNobody(Condition is) {
        return is.isYes()
                ? Outcome.judgment("a minor has neither parent nor guardian here; who signs is for a person to say")
                : Outcome.undetermined(
                        "it is not recorded whether a minor has neither parent nor guardian", is.missing());
    }

    private static Outcome authorization(PlanFacts plan, Condition authorized) {
        return plan.asks(
                authorized,
                "the signatures that authorize the plan are there",
                new Guardians(plan)
                                .any()
                                .and(new Guardians(plan).signed().not())
                                .isYes()
                        ? "the guardian did not sign"
                        : "the individual did not sign");
    }

    /**
     * The guide does not say what stands for the signature of an individual who is not able to sign.
     *
     * @param isOwnOpen whether what is missing is the signature of the individual, not that of a guardian
     */
    static Outcome unlessUnable(PlanFacts plan, Condition isOwnOpen, Condition signed, Outcome answer) {
        boolean isUnable = plan.isp()
                .getSigning()
                .getInabilities()
                .exists(all -> all.exists(one -> plan.facts().hasHappened(one.getDocumentedOn())));
        if (!signed.isNo() || !isUnable || isOwnOpen.isNo()) {
            return answer;
        }
        return isOwnOpen.isYes()
                ? Outcome.judgment(
                        "a reason for which the individual did not sign is documented; it is for a person to accept")
                : Outcome.undetermined(
                        "it is not recorded whether a guardian has to sign in place of the individual",
                        isOwnOpen.missing());
    }

    private static Condition authorized(PlanFacts plan) {
        Guardians guardians = new Guardians(plan);
        Condition own = Signatures.ofIndividual(plan);
        Condition byIndividual = isOwnRequired(plan) ? own : guardians.any().or(own);
        return guardians
                .noneOrSigned()
                .and(byIndividual)
                .and(own.or(guardians.oneSigned())); // where nobody signed, it matters not who has to
    }

    private static boolean isOwnRequired(PlanFacts plan) {
        return plan.facts().reading(MissouriReadings.OWN_SIGNATURE) == OwnSignature.REQUIRED;
    }

    private static Outcome ownSignature(PlanFacts plan) {
        if (isOwnRequired(plan)) {
            return Outcome.notApplicable("it is required together with the guardian's");
        }
        Condition guardian = new Guardians(plan).any();
        Condition signed = Signatures.ofIndividual(plan);
        Outcome answer = plan.asksWhere(
                guardian,
                "there is no guardian",
                "it is not recorded whether there is a guardian",
                signed,
                "the individual signed as well",
                "the individual did not sign");
        return unlessUnable(plan, guardian, signed, answer);
    }
}
