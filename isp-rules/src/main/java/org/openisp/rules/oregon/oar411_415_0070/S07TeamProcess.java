package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(7): the team process. "This section applies to an ISP developed for an individual receiving services
 * in a residential program."
 */
final class S07TeamProcess {

    private static final String NOT_RESIDENTIAL = "the individual is not in a residential program";
    private static final String RESIDENTIAL_OR_NOT =
            "it is not recorded whether the individual is in a residential program";

    static final Rule<OregonFacts, IspFacts> APPLIES = Paragraph.cite(
                    S07TeamProcess.class,
                    "(7)",
                    ClauseKind.SCOPE,
                    "the ISP of somebody in a residential program is developed by a team")
            .from("plans", "ISPs", ServiceRecord::getPlans)
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy((facts, plan) -> Reach.answer(
                    reaches(plan),
                    "the individual is in a residential program: the section applies",
                    NOT_RESIDENTIAL,
                    RESIDENTIAL_OR_NOT));

    private S07TeamProcess() {}

    /** Whether the section applies to the plan; where its days are not recorded, only what holds whichever they are. */
    static Condition reaches(IspFacts plan) {
        OregonFacts facts = plan.facts();
        Option<LocalDate> start = plan.startsOn();
        boolean liesAhead = start.exists(first -> !facts.hasHappened(first));
        if (liesAhead || (start.isDefined() && plan.endsOn().isDefined())) {
            return plan.isIn(OregonFacts.RESIDENTIAL_PROGRAMS);
        }
        LocalDate first = start.getOrElse(LocalDate.MIN);
        Condition atAnyTime = facts.isIn(OregonFacts.RESIDENTIAL_PROGRAMS, first, facts.asOf());
        if (atAnyTime.isNo()) {
            return atAnyTime;
        }
        return start.isDefined()
                ? facts.isIn(OregonFacts.RESIDENTIAL_PROGRAMS, first, first)
                        .or(Condition.unknown(plan.missing("endsOn")))
                : Condition.unknown(plan.missing("startsOn"));
    }

    /** The answer of a clause of the section where it is not known to apply. */
    static Outcome notKnownToReach(Condition reaches) {
        return Reach.notKnownToReach(reaches, NOT_RESIDENTIAL, RESIDENTIAL_OR_NOT);
    }
}
