package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.person.Individual;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.rules.Actor;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * Component 6: legal issues.
 *
 * <p>MO-29: "The ISP Includes information about legal status, restrictions placed by the court system and dated signatures by
 * the individual / legal guardian (if appropriate) and support coordinator." Three answers. A signature that bears no day is
 * none here, though it authorizes the plan (MO-10). Whether the one who signed is a guardian is asked there as well, and
 * what stands for the signature of somebody who is not able to sign, or of a minor who has nobody, is for a person, as it
 * is there.
 */
final class C06LegalIssues {

    static final Rule<GuideFacts, PlanFacts> STATUS = GuideText.ofEachPlan(
                    cite(
                            "the plan has information about the legal status and about restrictions by a court, or that there are none"))
            .checkedBy((facts, plan) -> status(plan));

    static final Rule<GuideFacts, PlanFacts> INDIVIDUAL_OR_GUARDIAN = GuideText.ofEachPlan(
                    cite("the plan bears a dated signature of the individual or guardian")
                            .actsNext(Actor.INDIVIDUAL_OR_REPRESENTATIVE))
            .checkedBy((facts, plan) -> ofIndividualOrGuardian(plan));

    static final Rule<GuideFacts, PlanFacts> SUPPORT_COORDINATOR = GuideText.ofEachPlan(
                    cite("the plan bears a dated signature of the support coordinator"))
            .checkedBy((facts, plan) -> plan.asks(
                    Signatures.any(
                            plan,
                            Capacity.CASE_MANAGER,
                            (signature, index) -> Signatures.isDated(signature).and(isOfCoordinator(facts, signature))),
                    "there is one",
                    "there is none that bears its day"));

    private C06LegalIssues() {}

    private static Rule.Cited cite(String asks) {
        return GuideText.cite(C06LegalIssues.class, "MO-29", Strength.MUST, ClauseKind.CONTENT, asks);
    }

    private static Outcome status(PlanFacts plan) {
        Subject individual = plan.facts().root().part("individual", "individual");
        Individual of = plan.facts().record().getIndividual();
        return isRecorded(of.getLegalStatus(), new MissingFact(individual, "legalStatus"))
                .and(isRecorded(of.getCourtRestrictions(), new MissingFact(individual, "courtRestrictions")))
                .outcome("both are recorded", "", "one of them is not recorded");
    }

    private static Condition isRecorded(Option<?> fact, MissingFact missing) {
        return fact.isDefined() ? Condition.yes() : Condition.unknown(missing);
    }

    /** "If appropriate": not, perhaps, of somebody without a guardian who is not able to sign, or is a minor. */
    private static Outcome ofIndividualOrGuardian(PlanFacts plan) {
        Condition isDated = isDated(plan, Capacity.INDIVIDUAL).or(isDated(plan, Capacity.LEGAL_REPRESENTATIVE));
        if (isDated.isNo()) {
            Condition nobodySigns = A5Signatures.isOfMinorWithNobody(plan);
            if (!nobodySigns.isNo()) {
                return A5Signatures.ofMinorWithNobody(nobodySigns);
            }
        }
        Condition noGuardian = new Guardians(plan).any().not();
        Outcome answer = plan.asks(isDated, "there is one", "there is none that bears its day");
        return A5Signatures.unlessUnable(plan, noGuardian, isDated, answer);
    }

    private static Condition isDated(PlanFacts plan, Capacity capacity) {
        return Signatures.any(plan, capacity, (signature, index) -> Signatures.isDated(signature));
    }

    /**
     * Who signs as case manager is the support coordinator, unless recorded as another kind of case manager only, in a register
     * that is complete through the day of signing.
     */
    private static Condition isOfCoordinator(GuideFacts facts, Signature signature) {
        Seq<CaseManager> roles = facts.record()
                .getCaseManagers()
                .entries()
                .filter(one -> signature.getPersonId().contains(one.getPersonId()))
                .filter(one -> facts.hasHappened(one.getPeriod().from()));
        boolean isOther =
                roles.nonEmpty() && roles.forAll(one -> !one.getRole().equals(CaseManagerRole.SUPPORT_COORDINATOR));
        boolean mayBeCoordinator = roles.exists(one -> one.getRole().isForeign())
                || !facts.isCompleteThrough(
                        facts.record().getCaseManagers(),
                        signature.getSignedOn().getOrElse(facts.asOf()));
        return isOther && mayBeCoordinator ? Condition.unknown(facts.missing("caseManagers")) : Condition.of(!isOther);
    }
}
