package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import org.openisp.core.content.PlanProcess;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(1)(c)(A): how far the family of an adult takes part.
 *
 * <p>"Adult individuals have the right to make informed choices about the level of family member participation." Asked
 * of somebody who is an adult on the first day of the plan. Not checked here: whether the choice was an informed one.
 */
final class S01cAFamilyParticipation {

    static final Rule<OregonFacts, IspFacts> CHOSEN = Paragraph.cite(
                    S01cAFamilyParticipation.class,
                    "(1)(c)(A)",
                    ClauseKind.DUTY,
                    "an adult's own choice about how far the family takes part is recorded")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S01cAFamilyParticipation::chosen);

    private S01cAFamilyParticipation() {}

    private static Outcome chosen(OregonFacts facts, IspFacts plan) {
        Condition child = plan.isOfAChild();
        if (child.isYes()) {
            return Outcome.notApplicable("the individual is a child");
        }
        if (!child.isKnown()) {
            return Outcome.undetermined("it is not recorded whether the individual is an adult", child.missing());
        }
        Option<PlanProcess> process = plan.isp().getProcess();
        if (process.isEmpty()) {
            return Outcome.undetermined("nothing is recorded about the process", plan.missing("process"));
        }
        Subject at = plan.subject().part("process", "process");
        return plan.complies(
                facts.says(at, "familyParticipationChoice", process.get().getFamilyParticipationChoice()),
                "the choice of the individual is recorded",
                "the choice of the individual is missing");
    }
}
