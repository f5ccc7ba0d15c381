package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Said;
import org.openisp.core.content.ComponentStatus;
import org.openisp.core.content.PlanComponent;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * The complete document.
 *
 * <p>MO-9, of the support coordinator: "Makes sure the ISP document is complete": worked out from the other answers. MO-13:
 * "The final ISP document should clearly communicate what was discussed in the ISP team meeting": for a person. MO-14: "an
 * overview of ISP components the team is expected to address in the plan". MO-15: "plan components that may be compiled
 * prior to or after the planning meeting", save what MO-30 and MO-31 ask to be done before. A component that was compiled
 * after the day asked about is not there yet.
 */
final class A4Completeness {

    static final Rule<GuideFacts, PlanFacts> COMPLETE = GuideText.ofEachPlan(
                    A4Completeness.class,
                    "MO-9",
                    Strength.MUST,
                    ClauseKind.STATE,
                    "the document is complete: nothing that is required of the plan is open")
            .checkedBy((facts, plan) -> complete(plan));

    static final Rule<GuideFacts, PlanFacts> COMMUNICATES = GuideText.ofEachPlan(
                    A4Completeness.class,
                    "MO-13",
                    Strength.SHOULD,
                    ClauseKind.JUDGMENT,
                    "the final document clearly communicates what was discussed in the meeting of the team")
            .checkedBy((facts, plan) -> communicates(plan));

    static final Rule<GuideFacts, Component> COMPONENTS = GuideText.ofPlans(GuideText.cite(
                    A4Completeness.class,
                    "MO-14",
                    Strength.EXPECTED,
                    ClauseKind.CONTENT,
                    "the plan has each of the thirteen components, or says why it does not apply"))
            .about(Component::all)
            .checkedBy((facts, component) -> component.answer());

    static final Rule<GuideFacts, PlanFacts> WHENEVER = GuideText.ofEachPlan(
                    A4Completeness.class,
                    "MO-15",
                    Strength.MAY,
                    ClauseKind.PERMISSION,
                    "a component may be compiled before the meeting or after it")
            .checkedBy((facts, plan) -> compiled(plan));

    private A4Completeness() {}

    private static Outcome complete(PlanFacts plan) {
        Condition inUse = plan.isInUse();
        return inUse.isYes()
                ? OpenRequirements.of(plan)
                : PlanFacts.notKnownToReach(
                        inUse, "the plan is still being written", "it is not recorded whether the plan is in use");
    }

    private static Outcome communicates(PlanFacts plan) {
        plan.facts().show(plan.subject(), "meetings", plan.meetings());
        plan.facts().show(plan.subject(), "components", plan.isp().getComponents());
        Condition inUse = plan.isInUse();
        return inUse.isYes()
                ? Outcome.judgment("whether it communicates what was discussed is for a person to say")
                : PlanFacts.notKnownToReach(
                        inUse, "the plan is still being written", "it is not recorded whether the plan is in use");
    }

    private static Outcome compiled(PlanFacts plan) {
        Option<Seq<ComponentStatus>> components = plan.isp().getComponents();
        if (components.isEmpty()) {
            return Outcome.undetermined("the components are not recorded", plan.missing("components"));
        }
        return components.get().exists(one -> one.getCompletedOn().exists(plan.facts()::hasHappened))
                ? Outcome.met("any day before or after the meeting serves")
                : Outcome.notApplicable("no component bears the day on which it was compiled");
    }

    /**
     * One of the thirteen components of a plan.
     *
     * @param plan the plan
     * @param component which one
     */
    record Component(PlanFacts plan, PlanComponent component) implements Concerning {

        @Override
        public Subject subject() {
            return plan.subject().about(component.code());
        }

        @Override
        public Condition concerns(PlanFacts other) {
            return plan.concerns(other);
        }

        private static List<Component> all(GuideFacts facts) {
            List<Component> all = new ArrayList<>();
            for (PlanFacts plan : facts.plans()) {
                PlanComponent.OWN.forEach(component -> all.add(new Component(plan, component)));
            }
            return all;
        }

        private Outcome answer() {
            if (plan.isp().getComponents().isEmpty()) {
                return Outcome.undetermined("the components are not recorded", plan.missing("components"));
            }
            Condition doesNotApply = Condition.no();
            Condition present = Condition.no();
            Seq<ComponentStatus> all = plan.isp().getComponents().get();
            for (int i = 0; i < all.size(); i++) {
                ComponentStatus status = all.get(i);
                boolean isThere = plan.facts().hasHappenedIfDated(status.getCompletedOn());
                if (isThere && status.getComponent().equals(component)) {
                    doesNotApply = doesNotApply.or(isExplainedAway(status, i));
                    present = present.or(isPresent(status, i));
                }
            }
            return doesNotApply.isYes() && !present.isYes()
                    ? Outcome.notApplicable("the plan says why the component does not apply")
                    : plan.asks(
                            present.or(doesNotApply),
                            "the component is in the plan",
                            "the component is not in the plan, and the plan does not say why it does not apply");
        }

        private Condition isExplainedAway(ComponentStatus status, int index) {
            return asSaid(status.getApplicable(), index, "applicable")
                    .not()
                    .and(asSaid(status.getWhyNotApplicable().said(), index, "whyNotApplicable"));
        }

        private Condition isPresent(ComponentStatus status, int index) {
            return status.getApplicable().isNo() && !status.getPresent().isYes()
                    ? Condition.no()
                    : asSaid(status.getPresent(), index, "present");
        }

        private Condition asSaid(Said said, int index, String field) {
            return plan.asSaid(said, "components", index, field);
        }
    }
}
