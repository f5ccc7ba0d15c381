package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.core.Said;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(2)(d): "All Department-funded developmental disabilities services included in an ISP must be
 * consistent with the ISP manual, Department policy, and the Expenditure Guidelines, when applicable." Only a person can
 * say. A plan that is known to have no Department-funded service is not asked.
 */
final class S02dPolicy {

    private static final Outcome FOR_A_PERSON =
            Outcome.judgment("whether the services are consistent with manual and policy is for a person to say");
    private static final Outcome NOT_FUNDED = Outcome.notApplicable("the plan has no Department-funded service");

    static final Rule<OregonFacts, IspFacts> CONSISTENT = Paragraph.cite(
                    S02dPolicy.class,
                    "(2)(d)",
                    ClauseKind.JUDGMENT,
                    "Department-funded services are consistent with the ISP manual, policy and Expenditure Guidelines")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S02dPolicy::consistent);

    private S02dPolicy() {}

    private static Outcome consistent(OregonFacts facts, IspFacts plan) {
        boolean saidWhich = plan.isp().getServices().isDefined();
        boolean mayBeFunded = !saidWhich;
        for (S01dAssessedNeed.ServiceFacts one : plan.servicesSoFar()) {
            Said funded = facts.show(
                    one.subject(), "departmentFunded", one.service().get().getDepartmentFunded());
            mayBeFunded = mayBeFunded || !funded.isNo();
        }
        return mayBeFunded ? FOR_A_PERSON : NOT_FUNDED;
    }
}
