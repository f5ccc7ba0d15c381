package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** The authority under which services are funded. */
public final class FundingAuthority extends Code {

    /** Community First Choice, the K Plan. */
    public static final FundingAuthority K_PLAN = new FundingAuthority("k-plan");

    /** The Adults' 1915(c) waiver. */
    public static final FundingAuthority ADULTS_WAIVER = new FundingAuthority("adults-waiver");

    /** The Children's 1915(c) waiver. */
    public static final FundingAuthority CHILDRENS_WAIVER = new FundingAuthority("childrens-waiver");

    /** The Children's Extraordinary Needs 1915(c) waiver. */
    public static final FundingAuthority CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER =
            new FundingAuthority("childrens-extraordinary-needs-waiver");

    /** The Medically Involved Children's 1915(c) waiver. */
    public static final FundingAuthority MEDICALLY_INVOLVED_CHILDRENS_WAIVER =
            new FundingAuthority("medically-involved-childrens-waiver");

    /** The Medically Fragile (Hospital) 1915(c) model waiver. */
    public static final FundingAuthority MEDICALLY_FRAGILE_MODEL_WAIVER =
            new FundingAuthority("medically-fragile-model-waiver");

    /** The Behavioral (ICF/IDD) 1915(c) model waiver. */
    public static final FundingAuthority BEHAVIORAL_MODEL_WAIVER = new FundingAuthority("behavioral-model-waiver");

    /** Home and community-based services of the state plan, 1915(i). */
    public static final FundingAuthority STATE_PLAN_HOME_AND_COMMUNITY_BASED_SERVICES =
            new FundingAuthority("state-plan-home-and-community-based-services");

    /** State Plan Personal Care. */
    public static final FundingAuthority STATE_PLAN_PERSONAL_CARE = new FundingAuthority("state-plan-personal-care");

    /** Private duty nursing. */
    public static final FundingAuthority PRIVATE_DUTY_NURSING = new FundingAuthority("private-duty-nursing");

    /** Family support services. */
    public static final FundingAuthority FAMILY_SUPPORT = new FundingAuthority("family-support");

    /** Case management, and no services beside it. */
    public static final FundingAuthority CASE_MANAGEMENT_ONLY = new FundingAuthority("case-management-only");

    /** The codes that the library itself defines. */
    public static final Seq<FundingAuthority> OWN = Array.of(
            K_PLAN,
            ADULTS_WAIVER,
            CHILDRENS_WAIVER,
            CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER,
            MEDICALLY_INVOLVED_CHILDRENS_WAIVER,
            MEDICALLY_FRAGILE_MODEL_WAIVER,
            BEHAVIORAL_MODEL_WAIVER,
            STATE_PLAN_HOME_AND_COMMUNITY_BASED_SERVICES,
            STATE_PLAN_PERSONAL_CARE,
            PRIVATE_DUTY_NURSING,
            FAMILY_SUPPORT,
            CASE_MANAGEMENT_ONLY);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public FundingAuthority(String code) {
        super(code, OWN);
    }
}
