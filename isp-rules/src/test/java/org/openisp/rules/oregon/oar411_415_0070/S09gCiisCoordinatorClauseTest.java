package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.assertOutcome;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.authorized;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.by;
import static org.openisp.rules.oregon.oar411_415_0070.AuthorizerParts.record;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OAR 411-415-0070(9)(g) what a CIIS services coordinator may authorize")
class S09gCiisCoordinatorClauseTest {

    private static final String CIIS = "ciis-services-coordinator";

    @ParameterizedTest(name = "{0} by {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # authority                                  | by                        | (9)(g)  | (9)(g)(B)
            k-plan                                       | ciis-services-coordinator | MET     | nothing
            state-plan-personal-care                     | ciis-services-coordinator | MET     | nothing
            private-duty-nursing                         | ciis-services-coordinator | MET     | nothing
            family-support                               | ciis-services-coordinator | NOT_MET | nothing
            state-plan-home-and-community-based-services | ciis-services-coordinator | NOT_MET | nothing
            medically-involved-childrens-waiver          | ciis-services-coordinator | nothing | MET
            medically-fragile-model-waiver               | ciis-services-coordinator | nothing | MET
            behavioral-model-waiver                      | ciis-services-coordinator | nothing | MET
            childrens-extraordinary-needs-waiver         | ciis-services-coordinator | nothing | MET
            adults-waiver                                | ciis-services-coordinator | nothing | NOT_MET
            childrens-waiver                             | ciis-services-coordinator | nothing | NOT_MET
            -                 | ciis-services-coordinator | UNDETERMINED /plans/0/services/0/fundingAuthority | nothing
            acme:county-money | ciis-services-coordinator | UNDETERMINED /plans/0/services/0/fundingAuthority | nothing
            family-support                               | services-coordinator      | nothing | nothing
            adults-waiver                                | personal-agent            | nothing | nothing
            family-support    | -          | UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role | nothing
            family-support    | mt:planner | UNDETERMINED /plans/0/signing/serviceAuthorizations/0/role | nothing
            """)
    void the_list_names_the_authority(String authority, String role, String expected, String amongTheWaivers) {
        assertOutcome("(9)(g)", record(authorized(authority, by(role)), "yes"), expected);
        assertOutcome("(9)(g)(B)", record(authorized(authority, by(role)), "yes"), amongTheWaivers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # item          | authority
            (9)(g)(A)       | k-plan
            (9)(g)(B)(i)    | medically-involved-childrens-waiver
            (9)(g)(B)(ii)   | medically-fragile-model-waiver
            (9)(g)(B)(iii)  | behavioral-model-waiver
            (9)(g)(B)(iv)   | childrens-extraordinary-needs-waiver
            (9)(g)(C)       | state-plan-personal-care
            (9)(g)(D)       | private-duty-nursing
            """)
    void for_an_eligible_individual(String item, String authority) {
        assertOutcome(item, record(authorized(authority, by(CIIS)), "yes"), "MET");
        assertOutcome(item, record(authorized(authority, by(CIIS)), "no"), "NOT_MET");
        assertOutcome(
                item, record(authorized(authority, by(CIIS)), "-"), "UNDETERMINED /serviceEligibility/0/eligible");
        assertOutcome(item, record(authorized(authority, by("services-coordinator")), "yes"), "nothing");
        assertOutcome(item, record(authorized("family-support", by(CIIS)), "yes"), "nothing");
    }
}
