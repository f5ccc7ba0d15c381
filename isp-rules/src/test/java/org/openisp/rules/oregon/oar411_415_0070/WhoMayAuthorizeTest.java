package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.service.FundingAuthority;

@DisplayName("OAR 411-415-0070(9)(e) to (g) who may authorize what")
class WhoMayAuthorizeTest {

    /** The columns in the order of the lists: (e) services coordinator, (f) personal agent, (g) CIIS coordinator. */
    private static final String MATRIX = """
            # authority                                  | residential | (e) | (f) | (g)
            k-plan                                       | no  | yes | yes | yes
            k-plan                                       | yes | yes | no  | yes
            k-plan                                       | -   | yes | -   | yes
            adults-waiver                                | no  | yes | yes | no
            adults-waiver                                | yes | yes | yes | no
            adults-waiver                                | -   | yes | yes | no
            childrens-waiver                             | -   | yes | no  | no
            childrens-extraordinary-needs-waiver         | -   | yes | no  | yes
            medically-involved-childrens-waiver          | -   | no  | no  | yes
            medically-fragile-model-waiver               | -   | no  | no  | yes
            behavioral-model-waiver                      | -   | no  | no  | yes
            state-plan-home-and-community-based-services | -   | no  | no  | no
            state-plan-personal-care                     | -   | yes | yes | yes
            private-duty-nursing                         | -   | yes | yes | yes
            family-support                               | -   | yes | no  | no
            case-management-only                         | -   | no  | no  | no
            acme:county-money                            | no  | -   | -   | -
            """;

    @ParameterizedTest(name = "{0}, residential {1}: {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void the_three_lists(
            String authority, String residential, String coordinator, String agent, String ciisCoordinator) {
        assertMay(CaseManagerRole.SERVICES_COORDINATOR, authority, residential, coordinator);
        assertMay(CaseManagerRole.PERSONAL_AGENT, authority, residential, agent);
        assertMay(CaseManagerRole.CIIS_SERVICES_COORDINATOR, authority, residential, ciisCoordinator);
    }

    @Test
    void the_table_has_every_authority() {
        List<String> lines =
                MATRIX.lines().skip(1).map(line -> line.split(" ", 2)[0]).toList();

        assertThat(lines).containsAll(FundingAuthority.OWN.map(FundingAuthority::code));
    }

    @Test
    void who_is_in_no_list_has_no_answer() {
        for (CaseManagerRole role : Array.of(
                CaseManagerRole.CHILDRENS_RESIDENTIAL_COORDINATOR,
                CaseManagerRole.SUPPORT_COORDINATOR,
                new CaseManagerRole("mt:planner"))) {
            for (FundingAuthority authority : FundingAuthority.OWN) {
                assertMay(role, authority.code(), "no", "-");
                assertMay(role, authority.code(), "yes", "-");
            }
        }
    }

    @Test
    void every_role_is_in_a_list_or_named_above() {
        assertThat(CaseManagerRole.OWN.filter(WhoMayAuthorize::hasList))
                .containsExactly(
                        CaseManagerRole.SERVICES_COORDINATOR,
                        CaseManagerRole.PERSONAL_AGENT,
                        CaseManagerRole.CIIS_SERVICES_COORDINATOR);
        assertThat(CaseManagerRole.OWN).hasSize(5);
    }

    private static void assertMay(CaseManagerRole role, String authority, String residential, String expected) {
        Said may = WhoMayAuthorize.mayAuthorize(role, new FundingAuthority(authority), Row.said(residential));

        assertThat(may)
                .as("%s, %s, residential %s", role, authority, residential)
                .isEqualTo(Row.said(expected));
    }
}
