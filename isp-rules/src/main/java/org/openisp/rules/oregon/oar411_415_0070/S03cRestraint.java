package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.core.limitation.Freedom;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(3)(c): limitations to the freedom from restraint, in any setting.
 *
 * <p>"An initial or annual ISP for an individual receiving services in any setting must include any applicable
 * individually-based limitations to the individual's freedom from restraint." The ISP is asked for the limitations that
 * are applied during it, and each restraint that is really applied for the limitation that covers it. For a child
 * restraint always counts: what is typical of an age is weighed for the freedoms of (3)(a) only.
 */
final class S03cRestraint {

    private static final Outcome NOT_COVERED =
            Outcome.notMet("no limitation in an ISP of that day covers the restraint");

    static final Rule<OregonFacts, IspFacts> INCLUDED = Paragraph.cite(
                    S03cRestraint.class,
                    "(3)(c)",
                    ClauseKind.CONTENT,
                    "the ISP includes the limitations to freedom from restraint that apply")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy((facts, plan) -> S03aFreedoms.included(
                    facts, plan, limitation -> limitation.limits(Freedom.RESTRAINT), (first, last) -> Condition.yes()));

    static final Rule<OregonFacts, PracticeFacts> RESTRAINT = PracticeFacts.rule(
            Paragraph.cite(
                    S03cRestraint.class,
                    "(3)(c)",
                    ClauseKind.CONTENT,
                    "freedom from restraint is limited only as an ISP says"),
            Freedom.RESTRAINT,
            practice -> practice.included(Condition.yes(), NOT_COVERED));

    private S03cRestraint() {}
}
