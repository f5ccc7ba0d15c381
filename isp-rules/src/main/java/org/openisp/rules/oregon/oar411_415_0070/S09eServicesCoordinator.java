package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.service.FundingAuthority;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(9)(e): what a services coordinator of a CDDP may authorize.
 *
 * <p>"A services coordinator employed by a CDDP, or a sub-contractor of a CDDP contracted to deliver case management, may
 * authorize an eligible individual to receive the following": (A) K Plan services; (B) services of the Children's
 * Extraordinary Needs, Adults' and Children's 1915(c) waivers; (C) State Plan Personal Care; (D) private duty nursing;
 * (E) family support services. How this is asked is told in {@link AuthorizedService}; who is in no list is asked about
 * here. Not checked: who employs the coordinator; the role of a services coordinator is one of a CDDP.
 */
final class S09eServicesCoordinator {

    private static final CaseManagerRole ROLE = CaseManagerRole.SERVICES_COORDINATOR;

    static final Rule<OregonFacts, AuthorizedService> LISTED = AuthorizedService.listed(
            S09eServicesCoordinator.class,
            "(9)(e)",
            ROLE,
            "what a services coordinator of a CDDP authorizes is in the list (A) to (E)");

    static final Rule<OregonFacts, AuthorizedService> K_PLAN = item(
            "(9)(e)(A)",
            "a services coordinator authorizes K Plan services for somebody who is eligible",
            FundingAuthority.K_PLAN);

    static final Rule<OregonFacts, AuthorizedService> WAIVERS = item(
            "(9)(e)(B)",
            "a services coordinator authorizes services of three 1915(c) waivers for somebody who is eligible",
            FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER,
            FundingAuthority.ADULTS_WAIVER,
            FundingAuthority.CHILDRENS_WAIVER);

    static final Rule<OregonFacts, AuthorizedService> PERSONAL_CARE = item(
            "(9)(e)(C)",
            "a services coordinator authorizes State Plan Personal Care for somebody who is eligible",
            FundingAuthority.STATE_PLAN_PERSONAL_CARE);

    static final Rule<OregonFacts, AuthorizedService> NURSING = item(
            "(9)(e)(D)",
            "a services coordinator authorizes private duty nursing for somebody who is eligible",
            FundingAuthority.PRIVATE_DUTY_NURSING);

    static final Rule<OregonFacts, AuthorizedService> FAMILY_SUPPORT = item(
            "(9)(e)(E)",
            "a services coordinator authorizes family support services for somebody who is eligible",
            FundingAuthority.FAMILY_SUPPORT);

    private S09eServicesCoordinator() {}

    private static Rule<OregonFacts, AuthorizedService> item(
            String paragraph, String asks, FundingAuthority... authorities) {
        return AuthorizedService.item(S09eServicesCoordinator.class, paragraph, ROLE, asks, authorities);
    }
}
