package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.service.FundingAuthority;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(9)(g): what a CIIS services coordinator may authorize.
 *
 * <p>"A CIIS services coordinator may authorize an eligible individual to receive the following": (A) K Plan services;
 * (B) services of four 1915(c) waivers: (i) Medically Involved Children's, (ii) Medically Fragile (Hospital), (iii)
 * Behavioral (ICF/IDD), (iv) Children's Extraordinary Needs; (C) State Plan Personal Care; (D) private duty nursing. How
 * this is asked is told in {@link AuthorizedService}. Whether a waiver is in the list, (B) says; whether anything else is,
 * (9)(g) says.
 */
final class S09gCiisCoordinator {

    private static final CaseManagerRole ROLE = CaseManagerRole.CIIS_SERVICES_COORDINATOR;

    static final Rule<OregonFacts, AuthorizedService> LISTED = AuthorizedService.listed(
            S09gCiisCoordinator.class,
            "(9)(g)",
            ROLE,
            "what a CIIS services coordinator authorizes is in the list (A) to (D)");

    static final Rule<OregonFacts, AuthorizedService> K_PLAN = item(
            "(9)(g)(A)",
            "a CIIS services coordinator authorizes K Plan services for somebody who is eligible",
            FundingAuthority.K_PLAN);

    static final Rule<OregonFacts, AuthorizedService> WAIVERS = AuthorizedService.listedAmong(
            S09gCiisCoordinator.class,
            "(9)(g)(B)",
            ROLE,
            WhoMayAuthorize.WAIVERS,
            "a 1915(c) waiver under which a CIIS services coordinator authorizes is one of (i) to (iv)");

    static final Rule<OregonFacts, AuthorizedService> MEDICALLY_INVOLVED = item(
            "(9)(g)(B)(i)",
            "a CIIS services coordinator authorizes services of the Medically Involved Children's Waiver for"
                    + " somebody who is eligible",
            FundingAuthority.MEDICALLY_INVOLVED_CHILDRENS_WAIVER);

    static final Rule<OregonFacts, AuthorizedService> MEDICALLY_FRAGILE = item(
            "(9)(g)(B)(ii)",
            "a CIIS services coordinator authorizes services of the Medically Fragile (Hospital) Model Waiver for"
                    + " somebody who is eligible",
            FundingAuthority.MEDICALLY_FRAGILE_MODEL_WAIVER);

    static final Rule<OregonFacts, AuthorizedService> BEHAVIORAL = item(
            "(9)(g)(B)(iii)",
            "a CIIS services coordinator authorizes services of the Behavioral (ICF/IDD) Model Waiver for"
                    + " somebody who is eligible",
            FundingAuthority.BEHAVIORAL_MODEL_WAIVER);

    static final Rule<OregonFacts, AuthorizedService> EXTRAORDINARY_NEEDS = item(
            "(9)(g)(B)(iv)",
            "a CIIS services coordinator authorizes services of the Children's Extraordinary Needs Waiver for"
                    + " somebody who is eligible",
            FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER);

    static final Rule<OregonFacts, AuthorizedService> PERSONAL_CARE = item(
            "(9)(g)(C)",
            "a CIIS services coordinator authorizes State Plan Personal Care for somebody who is eligible",
            FundingAuthority.STATE_PLAN_PERSONAL_CARE);

    static final Rule<OregonFacts, AuthorizedService> NURSING = item(
            "(9)(g)(D)",
            "a CIIS services coordinator authorizes private duty nursing for somebody who is eligible",
            FundingAuthority.PRIVATE_DUTY_NURSING);

    private S09gCiisCoordinator() {}

    private static Rule<OregonFacts, AuthorizedService> item(
            String paragraph, String asks, FundingAuthority authority) {
        return AuthorizedService.item(S09gCiisCoordinator.class, paragraph, ROLE, asks, authority);
    }
}
