package org.openisp.rules.oregon.oar411_415_0070;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.service.FundingAuthority;

/**
 * Who may authorize services under which authority: OAR 411-415-0070(9)(e), (f) and (g) as one table.
 *
 * <table>
 * <caption>Which authorities the three lists name</caption>
 * <tr><th>authority</th><th>(e) services coordinator</th><th>(f) personal agent</th><th>(g) CIIS coordinator</th></tr>
 * <tr><td>K Plan</td><td>(A)</td><td>(A), except in a residential program</td><td>(A)</td></tr>
 * <tr><td>Adults' waiver</td><td>(B)</td><td>(B)</td><td></td></tr>
 * <tr><td>Children's waiver</td><td>(B)</td><td></td><td></td></tr>
 * <tr><td>Children's Extraordinary Needs waiver</td><td>(B)</td><td></td><td>(B)(iv)</td></tr>
 * <tr><td>Medically Involved Children's waiver</td><td></td><td></td><td>(B)(i)</td></tr>
 * <tr><td>Medically Fragile (Hospital) waiver</td><td></td><td></td><td>(B)(ii)</td></tr>
 * <tr><td>Behavioral (ICF/IDD) waiver</td><td></td><td></td><td>(B)(iii)</td></tr>
 * <tr><td>State Plan Personal Care</td><td>(C)</td><td>(C)</td><td>(C)</td></tr>
 * <tr><td>private duty nursing</td><td>(D)</td><td>(D)</td><td>(D)</td></tr>
 * <tr><td>family support</td><td>(E)</td><td></td><td></td></tr>
 * </table>
 *
 * <p>Where a list does not name an authority, the answer is no: the lists say who may, and the text forbids in so many
 * words only what is left to a personal agent in a residential program. The coordinator of the Children's Residential
 * Program, and a support coordinator, stand in no list: there the text gives no answer.
 */
public final class WhoMayAuthorize {

    /** The 1915(c) waivers. */
    static final List<FundingAuthority> WAIVERS = List.of(
            FundingAuthority.ADULTS_WAIVER,
            FundingAuthority.CHILDRENS_WAIVER,
            FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER,
            FundingAuthority.MEDICALLY_INVOLVED_CHILDRENS_WAIVER,
            FundingAuthority.MEDICALLY_FRAGILE_MODEL_WAIVER,
            FundingAuthority.BEHAVIORAL_MODEL_WAIVER);

    private static final List<FundingAuthority> SERVICES_COORDINATOR = List.of(
            FundingAuthority.K_PLAN,
            FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER,
            FundingAuthority.ADULTS_WAIVER,
            FundingAuthority.CHILDRENS_WAIVER,
            FundingAuthority.STATE_PLAN_PERSONAL_CARE,
            FundingAuthority.PRIVATE_DUTY_NURSING,
            FundingAuthority.FAMILY_SUPPORT);

    private static final List<FundingAuthority> PERSONAL_AGENT = List.of(
            FundingAuthority.K_PLAN,
            FundingAuthority.ADULTS_WAIVER,
            FundingAuthority.STATE_PLAN_PERSONAL_CARE,
            FundingAuthority.PRIVATE_DUTY_NURSING);

    private static final List<FundingAuthority> CIIS_SERVICES_COORDINATOR = List.of(
            FundingAuthority.K_PLAN,
            FundingAuthority.MEDICALLY_INVOLVED_CHILDRENS_WAIVER,
            FundingAuthority.MEDICALLY_FRAGILE_MODEL_WAIVER,
            FundingAuthority.BEHAVIORAL_MODEL_WAIVER,
            FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER,
            FundingAuthority.STATE_PLAN_PERSONAL_CARE,
            FundingAuthority.PRIVATE_DUTY_NURSING);

    private WhoMayAuthorize() {}

    /**
     * Whether somebody in this role may authorize, for an eligible individual, a service under this authority.
     *
     * @param inResidentialProgram whether the service is delivered as part of a residential program
     * @return not recorded where the text gives no answer: for a role that is in no list, for a code of somebody else's,
     *     and for a personal agent where it is not recorded whether a K Plan service is residential
     */
    public static Said mayAuthorize(CaseManagerRole role, FundingAuthority authority, Said inResidentialProgram) {
        boolean exceptResidential =
                role.equals(CaseManagerRole.PERSONAL_AGENT) && authority.equals(FundingAuthority.K_PLAN);
        Said named = isNamed(role, authority);
        return exceptResidential ? named.and(inResidentialProgram.not()) : named;
    }

    /** Whether the list for this role names the authority, whatever it excepts. */
    static Said isNamed(CaseManagerRole role, FundingAuthority authority) {
        List<FundingAuthority> list = list(role);
        return list == null || authority.isForeign() ? Said.NOT_RECORDED : Said.of(list.contains(authority));
    }

    /** Whether one of the three lists is for this role. */
    static boolean hasList(CaseManagerRole role) {
        return list(role) != null;
    }

    private static @Nullable List<FundingAuthority> list(CaseManagerRole role) {
        if (role.equals(CaseManagerRole.SERVICES_COORDINATOR)) {
            return SERVICES_COORDINATOR;
        }
        if (role.equals(CaseManagerRole.PERSONAL_AGENT)) {
            return PERSONAL_AGENT;
        }
        return role.equals(CaseManagerRole.CIIS_SERVICES_COORDINATOR) ? CIIS_SERVICES_COORDINATOR : null;
    }
}
