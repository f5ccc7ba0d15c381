package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(7): the team process. "This section applies to an ISP developed for an individual receiving services
 * in a residential program."
 */
final class S07TeamProcess {

    private static final String RESIDENTIAL_OR_NOT =
            "it is not recorded whether the individual is in a residential program";

    private static final Outcome NOT_REACHED = Outcome.notApplicable("the individual is not in a residential program");
    private static final Outcome REACHED =
            Outcome.met("the individual is in a residential program: the section applies");

    static final Rule<OregonFacts, IspFacts> APPLIES = Paragraph.cite(
                    S07TeamProcess.class,
                    "(7)",
                    ClauseKind.SCOPE,
                    "the ISP of somebody in a residential program is developed by a team")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy((facts, plan) -> applies(plan));

    private S07TeamProcess() {}

    private static Outcome applies(IspFacts plan) {
        Condition reaches = reaches(plan);
        return reaches.isYes() ? REACHED : notKnownToReach(reaches);
    }

    /** Whether the section applies to the plan. */
    static Condition reaches(IspFacts plan) {
        return plan.isInResidentialProgram();
    }

    /** The answer of a clause of the section where it is not known to apply. */
    static Outcome notKnownToReach(Condition reaches) {
        return reaches.isNo() ? NOT_REACHED : Outcome.undetermined(RESIDENTIAL_OR_NOT, reaches.missing());
    }

    /** The answer where the section applies, or may: also if it does, the clause may not be applicable. */
    static Outcome whereItMayReach(Condition reaches, Outcome answer) {
        return reaches.isYes() || answer.status() == Outcome.Status.NOT_APPLICABLE
                ? answer
                : Outcome.undetermined(RESIDENTIAL_OR_NOT, Lists.together(reaches.missing(), answer.missing()));
    }
}
