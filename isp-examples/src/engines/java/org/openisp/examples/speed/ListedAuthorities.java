package org.openisp.examples.speed;

import java.util.List;
import org.openisp.core.service.FundingAuthority;

/** What a services coordinator of a CDDP authorizes: (9)(e)(A) to (E). */
public final class ListedAuthorities {

    /** The names of the authorities. */
    public static final List<String> NAMES = List.of(
            FundingAuthority.K_PLAN.code(),
            FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER.code(),
            FundingAuthority.ADULTS_WAIVER.code(),
            FundingAuthority.CHILDRENS_WAIVER.code(),
            FundingAuthority.STATE_PLAN_PERSONAL_CARE.code(),
            FundingAuthority.PRIVATE_DUTY_NURSING.code(),
            FundingAuthority.FAMILY_SUPPORT.code());

    private ListedAuthorities() {}
}
