package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * Component 1: who and what is important to the individual.
 *
 * <p>MO-16: "It is important to know about the individual's social support network". MO-17: "a detailed description of what
 * the individual and team members (circle of support) think is important to have a quality life". MO-18: "it should be easy
 * to distinguish what is important to the individual from what is important to others." MO-19: "What is important for: This
 * information includes details about the specific health and safety needs which can be noted in the section below", the
 * second component: the duty of a supporter for a need for health or safety tells of it. MO-46: "Individual support planning
 * begins with strengths, gifts, skills, interests and contributions".
 * Not checked: how detailed a description is.
 */
final class C01Importance {

    static final Rule<GuideFacts, PlanFacts> PEOPLE = ofEachPlan(
                    "MO-16",
                    Strength.SHOULD,
                    "the plan names the people who are important to the individual, or says that there are none")
            .checkedBy((facts, plan) -> plan.isp().getImportantPeople().isDefined()
                    ? Outcome.met("the people who are important are named, or said to be none")
                    : Outcome.undetermined("the important people are not recorded", plan.missing("importantPeople")));

    static final Rule<GuideFacts, PlanFacts> IMPORTANT_TO = ofEachPlan(
                    "MO-17",
                    Strength.MUST,
                    "the plan tells what the individual thinks important for a quality life and, apart from it, what members of"
                            + " the team think")
            .checkedBy((facts, plan) -> plan.asks(
                    tellsBoth(plan),
                    "it tells both, each by itself",
                    "it lacks what the individual thinks important, or what others think, each by itself"));

    static final Rule<GuideFacts, PlanPart<Importance>> DISTINGUISHED = GuideText.ofPlans(GuideText.cite(
                    C01Importance.class,
                    "MO-18",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "what is important is attributed to somebody, and to nobody else beside"))
            .<GuideFacts, PlanPart<Importance>>about(
                    facts -> PlanPart.all(facts, "important", "importance", Isp::getImportant, Importance::getId))
            .checkedBy((facts, importance) -> distinguished(importance));

    static final Rule<GuideFacts, PlanFacts> IMPORTANT_FOR = ofEachPlan(
                    "MO-19", Strength.MUST, "the plan tells what is important for the individual: health and safety")
            .checkedBy((facts, plan) -> plan.asks(
                    tellsOfHealthAndSafety(plan),
                    "it tells of health and safety",
                    "it tells nothing of health and safety"));

    static final Rule<GuideFacts, GuideRecord> STRENGTHS = GuideText.cite(
                    C01Importance.class,
                    "MO-46",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "planning begins with strengths, gifts, skills and interests of the individual")
            .about(GuideRecord::of)
            .checkedBy((facts, about) -> strengths(facts));

    private C01Importance() {}

    private static Rule.Reaching<GuideFacts, PlanFacts> ofEachPlan(String id, Strength strength, String asks) {
        return GuideText.ofEachPlan(C01Importance.class, id, strength, ClauseKind.CONTENT, asks);
    }

    /** Two things are told: one cannot be both the individual's and somebody else's. */
    private static Condition tellsBoth(PlanFacts plan) {
        Option<Seq<Importance>> important = plan.isp().getImportant();
        if (important.isEmpty()) {
            return Condition.unknown(plan.missing("important"));
        }
        Condition individuals = Condition.no();
        Condition others = Condition.no();
        int perhapsEither = 0;
        int index = 0;
        for (Importance one : important.get()) {
            MissingFact whose = plan.missing("important", index++, "whose");
            if (one.getKind() == ImportanceKind.IMPORTANT_TO) {
                Condition isIndividuals = isOnly(true, one, whose);
                Condition isOthers = isOnly(false, one, whose);
                perhapsEither += isIndividuals.isNo() && isOthers.isNo() ? 0 : 1;
                individuals = individuals.or(isIndividuals);
                others = others.or(isOthers);
            }
        }
        return perhapsEither < 2 ? Condition.no() : individuals.and(others);
    }

    /** Whether no other voice than such is told. Whose a voice is that the record does not know, is not known. */
    private static Condition isOnly(boolean individuals, Importance one, MissingFact whose) {
        Seq<Voice> voices = one.getWhose().getOrElse(Array::empty);
        if (voices.exists(voice -> !voice.isForeign() && voice.equals(Voice.INDIVIDUAL) != individuals)) {
            return Condition.no();
        }
        boolean isKnown = one.getWhose().isDefined() && !voices.exists(Voice::isForeign);
        return isKnown ? Condition.of(voices.nonEmpty()) : Condition.unknown(whose);
    }

    private static Outcome distinguished(PlanPart<Importance> importance) {
        PlanFacts plan = importance.plan();
        if (importance.recorded().isEmpty()) {
            return Outcome.undetermined("what is important is not recorded", plan.missing("important"));
        }
        Option<Seq<Voice>> whose = importance.part().getWhose();
        return plan.asks(
                whose.isDefined()
                        ? Condition.of(whose.get().distinct().size() == 1)
                        : Condition.unknown(importance.missing("whose")),
                "it is one voice's",
                "it is nobody's, or several voices'");
    }

    private static Condition tellsOfHealthAndSafety(PlanFacts plan) {
        Option<Seq<Importance>> important = plan.isp().getImportant();
        Condition tells = important.isDefined()
                ? Condition.of(important.get().exists(one -> one.getKind() == ImportanceKind.IMPORTANT_FOR))
                : Condition.unknown(plan.missing("important"));
        Option<Seq<SupporterRole>> roles = plan.isp().getSupporterRoles();
        if (roles.isEmpty()) {
            return tells.or(Condition.unknown(plan.missing("supporterRoles")));
        }
        int index = 0;
        for (SupporterRole role : roles.get()) {
            Condition duty = plan.asSaid(role.getDuty().said(), "supporterRoles", index++, "duty");
            tells = tells.or(duty.and(C02Supports.isForHealthOrSafety(plan.facts(), role.getNeedId())));
        }
        return tells;
    }

    private static Outcome strengths(GuideFacts facts) {
        Subject individual = facts.root().part("individual", "individual");
        Option<Seq<Statement>> strengths = facts.record().getIndividual().getStrengths();
        return facts.isStated(strengths, new MissingFact(individual, "strengths"))
                .outcome("strengths are recorded", "no strength is recorded", "the strengths are not recorded");
    }
}
