package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.service.FundingAuthority;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(9)(f): what a personal agent may authorize.
 *
 * <p>"A personal agent may authorize an eligible individual to receive the following": (A) K Plan services, "except
 * services delivered as part of a residential program"; (B) services of the Adults' 1915(c) waiver; (C) State Plan
 * Personal Care; (D) private duty nursing. How this is asked is told in {@link AuthorizedService}. A service of the kind
 * "residential" is part of a residential program; of other kinds the record says.
 */
final class S09fPersonalAgent {

    private static final CaseManagerRole ROLE = CaseManagerRole.PERSONAL_AGENT;

    static final Rule<OregonFacts, AuthorizedService> LISTED = AuthorizedService.listed(
            S09fPersonalAgent.class, "(9)(f)", ROLE, "what a personal agent authorizes is in the list (A) to (D)");

    static final Rule<OregonFacts, AuthorizedService> K_PLAN = item(
            "(9)(f)(A)",
            "a personal agent authorizes K Plan services for somebody who is eligible, not in a residential program",
            FundingAuthority.K_PLAN);

    static final Rule<OregonFacts, AuthorizedService> ADULTS_WAIVER = item(
            "(9)(f)(B)",
            "a personal agent authorizes services of the Adults' 1915(c) waiver for somebody who is eligible",
            FundingAuthority.ADULTS_WAIVER);

    static final Rule<OregonFacts, AuthorizedService> PERSONAL_CARE = item(
            "(9)(f)(C)",
            "a personal agent authorizes State Plan Personal Care for somebody who is eligible",
            FundingAuthority.STATE_PLAN_PERSONAL_CARE);

    static final Rule<OregonFacts, AuthorizedService> NURSING = item(
            "(9)(f)(D)",
            "a personal agent authorizes private duty nursing for somebody who is eligible",
            FundingAuthority.PRIVATE_DUTY_NURSING);

    private S09fPersonalAgent() {}

    private static Rule<OregonFacts, AuthorizedService> item(
            String paragraph, String asks, FundingAuthority authority) {
        return AuthorizedService.item(S09fPersonalAgent.class, paragraph, ROLE, asks, authority);
    }
}
