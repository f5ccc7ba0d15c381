package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import org.openisp.core.content.Presentation;
import org.openisp.rules.Actor;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(8)(m)(A): how an ISP is presented.
 *
 * <p>"An ISP must be made available using language, format, and presentation methods appropriate for effective
 * communication and according to the needs and abilities of the individual receiving services and the people important in
 * supporting the individual." Whether the presentation suits them is what the record says of it. Not checked: the
 * languages and formats of single copies, which nobody but the people concerned can hold against their needs.
 */
final class S08mAPresentation {

    static final Rule<OregonFacts, IspFacts> SUITS = Paragraph.cite(
                    S08mAPresentation.class,
                    "(8)(m)(A)",
                    ClauseKind.DUTY,
                    "language, format and presentation suit the individual and those important in supporting them")
            .actsNext(Actor.CASE_MANAGEMENT_ENTITY)
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S08mAPresentation::suits);

    private S08mAPresentation() {}

    private static Outcome suits(OregonFacts facts, IspFacts plan) {
        Option<Presentation> presentation = plan.isp().getPresentation();
        if (presentation.isEmpty()) {
            return Outcome.undetermined("it is not recorded how the plan is presented", plan.missing("presentation"));
        }
        Subject at = plan.subject().part("presentation", "presentation");
        Condition suits = facts.holds(at, "suitsIndividual", presentation.get().getSuitsIndividual())
                .and(facts.holds(at, "suitsSupporters", presentation.get().getSuitsSupporters()));
        return plan.complies(
                suits,
                "the presentation suits the individual and the supporters",
                "the presentation does not suit the individual, or the supporters");
    }
}
