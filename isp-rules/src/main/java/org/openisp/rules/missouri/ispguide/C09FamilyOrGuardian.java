package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.content.Importance;
import org.openisp.core.person.Concern;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * Component 9: requirements of the family of a minor child, or of a guardian.
 *
 * <p>MO-34: "If the individual is a minor child, information from the parent(s) or guardian MUST be included in the plan.":
 * whether or not they ask. MO-35: "If the individual is an adult with a guardian, information must be included if the guardian
 * requests." MO-36: "Steps should then describe how the guardian's concerns are being addressed." MO-37: "There should always
 * be a distinction between what is important to the guardian from what is important to the individual." Not checked:
 * whether a step answers a concern. Information that was told after the day asked about is not there yet.
 */
final class C09FamilyOrGuardian {

    static final Rule<GuideFacts, PlanFacts> OF_MINOR = GuideText.ofEachPlan(
                    C09FamilyOrGuardian.class,
                    "MO-34",
                    Strength.CONDITIONAL,
                    ClauseKind.CONTENT,
                    "the plan of a minor has information from a parent or guardian")
            .checkedBy((facts, plan) -> plan.asksWhere(
                    plan.isOfMinor(),
                    "the individual is no minor",
                    "the day of birth is not recorded",
                    hasInformation(plan),
                    "it has such information",
                    "it has no such information"));

    static final Rule<GuideFacts, PlanFacts> OF_GUARDIAN = GuideText.ofEachPlan(
                    C09FamilyOrGuardian.class,
                    "MO-35",
                    Strength.CONDITIONAL,
                    ClauseKind.CONTENT,
                    "the plan of an adult has information from a guardian who asks for it")
            .checkedBy((facts, plan) -> plan.asksWhere(
                    isAskedFor(plan),
                    "there is no adult whose guardian asks for it",
                    "it is not recorded whether a guardian asks for it",
                    hasInformation(plan),
                    "it has such information",
                    "it has no such information"));

    static final Rule<GuideFacts, PlanConcern> STEPS = GuideText.ofPlans(GuideText.cite(
                    C09FamilyOrGuardian.class,
                    "MO-36",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "steps describe how a concern of the guardian is addressed"))
            .about(PlanConcern::all)
            .checkedBy((facts, concern) -> concern.answer());

    static final Rule<GuideFacts, PlanFacts> DISTINCT = GuideText.ofEachPlan(
                    C09FamilyOrGuardian.class,
                    "MO-37",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "what is important to the guardian is kept apart from what is important to the individual")
            .checkedBy((facts, plan) -> plan.asksWhere(
                    hasInformation(plan),
                    "there is no information from a guardian",
                    "the information from a guardian is not recorded",
                    isKeptApart(plan),
                    "the two are kept apart",
                    "something is attributed to both"));

    private C09FamilyOrGuardian() {}

    private static Condition hasInformation(PlanFacts plan) {
        return plan.facts().isStated(plan.isp().getGuardianInformation(), plan.missing("guardianInformation"));
    }

    private static Condition isAskedFor(PlanFacts plan) {
        return plan.isOfAdult().and(new Guardians(plan).anyOfAdultWhoAsks());
    }

    private static Condition isKeptApart(PlanFacts plan) {
        Condition apart = Condition.yes();
        Seq<Statement> information = plan.isp().getGuardianInformation().getOrElse(Array::empty);
        for (int i = 0; i < information.size(); i++) {
            Statement statement = information.get(i);
            if (plan.facts().hasHappenedIfDated(statement.getStatedOn())) {
                Option<Seq<Voice>> whose = statement.getWhose();
                apart = apart.and(
                        whose.isDefined()
                                ? Condition.of(!whose.get().contains(Voice.INDIVIDUAL))
                                : Condition.unknown(plan.missing("guardianInformation", i, "whose")));
            }
        }
        Option<Seq<Importance>> important = plan.isp().getImportant();
        if (important.isEmpty()) {
            return apart.and(Condition.unknown(plan.missing("important")));
        }
        for (int i = 0; i < important.get().size(); i++) {
            Option<Seq<Voice>> whose = important.get().get(i).getWhose();
            MissingFact missing = plan.missing("important", i, "whose");
            apart = apart.and(whose.isDefined() ? isOfBoth(whose.get(), missing).not() : Condition.unknown(missing));
        }
        return apart;
    }

    /** Whose a voice is that the record does not know, is not known: it may be either of the two, but not both. */
    private static Condition isOfBoth(Seq<Voice> whose, MissingFact missing) {
        int lacking = (whose.contains(Voice.INDIVIDUAL) ? 0 : 1) + (whose.contains(Voice.LEGAL_REPRESENTATIVE) ? 0 : 1);
        boolean mayBe = lacking <= whose.distinct().count(Voice::isForeign);
        return lacking > 0 && mayBe ? Condition.unknown(missing) : Condition.of(mayBe);
    }

    /**
     * A concern of the guardian that stands in a plan; or the plan, where there is none to ask about.
     *
     * @param plan the plan
     * @param concern the concern; none where the plan is asked about as a whole
     * @param subject what findings name
     */
    record PlanConcern(PlanFacts plan, Option<Concern> concern, Subject subject) implements Concerning {

        @Override
        public Condition concerns(PlanFacts other) {
            return plan.concerns(other);
        }

        private static List<PlanConcern> all(GuideFacts facts) {
            List<PlanConcern> all = new ArrayList<>();
            for (PlanFacts plan : facts.plans()) {
                Seq<Concern> concerns = plan.isp().getGuardianConcerns().getOrElse(Array::empty);
                if (concerns.isEmpty() || !isAskedFor(plan).isYes()) {
                    all.add(new PlanConcern(plan, Option.none(), plan.subject()));
                    continue;
                }
                int index = 0;
                for (Concern concern : concerns) {
                    Subject at = plan.subject()
                            .element("guardianConcerns", index++, "concern", concern.getId())
                            .about(plan.id());
                    all.add(new PlanConcern(plan, Option.some(concern), at));
                }
            }
            return all;
        }

        private Outcome answer() {
            if (concern.isDefined()) {
                return plan.asks(
                        GuideFacts.isListed(concern.get().getSteps(), new MissingFact(subject, "steps")),
                        "there are steps",
                        "there are no steps");
            }
            Condition isAny = GuideFacts.isListed(plan.isp().getGuardianConcerns(), plan.missing("guardianConcerns"));
            return PlanFacts.notKnownToReach(
                    isAskedFor(plan).and(isAny),
                    "there is no concern of a guardian who asks for it",
                    "it is not recorded whether a guardian who asks for it has concerns");
        }
    }
}
