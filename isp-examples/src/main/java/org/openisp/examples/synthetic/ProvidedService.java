package org.openisp.examples.synthetic;

import org.openisp.core.person.OrganizationKind;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.ServiceKind;

/** One of the services of a made-up plan. */
@SuppressWarnings("ImmutableEnumChecker") // a code is a record of one text
enum ProvidedService {
    /** Living in a residential program. */
    HOME(ServiceKind.RESIDENTIAL, FundingAuthority.K_PLAN, AmountUnit.DAYS, 31, OrganizationKind.RESIDENTIAL_PROVIDER),
    /** Attendant care at home. */
    ATTENDANT(
            ServiceKind.ATTENDANT_CARE,
            FundingAuthority.K_PLAN,
            AmountUnit.HOURS,
            48,
            OrganizationKind.COMMUNITY_LIVING_SUPPORTS_AGENCY),
    /** A coach at work. */
    COACHING(
            ServiceKind.JOB_COACHING,
            FundingAuthority.ADULTS_WAIVER,
            AmountUnit.HOURS,
            12,
            OrganizationKind.EMPLOYMENT_PROVIDER),
    /** Something to do by day, begun by a revision. */
    DAY(ServiceKind.DAY_SUPPORT, FundingAuthority.K_PLAN, AmountUnit.HOURS, 20, OrganizationKind.OTHER),
    /** Rides, begun in a hurry by a revision. */
    RIDES(ServiceKind.TRANSPORTATION, FundingAuthority.K_PLAN, AmountUnit.UNITS, 8, OrganizationKind.OTHER);

    private final ServiceKind kind;
    private final FundingAuthority authority;
    private final AmountUnit unit;
    private final int quantity;
    private final OrganizationKind provider;

    ProvidedService(
            ServiceKind kind, FundingAuthority authority, AmountUnit unit, int quantity, OrganizationKind provider) {
        this.kind = kind;
        this.authority = authority;
        this.unit = unit;
        this.quantity = quantity;
        this.provider = provider;
    }

    ServiceKind kind() {
        return kind;
    }

    FundingAuthority authority() {
        return authority;
    }

    /** What the quantity counts, a month. */
    AmountUnit unit() {
        return unit;
    }

    int quantity() {
        return quantity;
    }

    OrganizationKind provider() {
        return provider;
    }

    /** The id of the service, the same in every plan that lists it. */
    String serviceId() {
        return "service-" + kind.code();
    }

    String providerId(Outline outline) {
        return outline.id(kind.code() + "-provider");
    }

    /** The id of the person at the provider who is responsible for it. */
    String staffId(Outline outline) {
        return outline.id(kind.code() + "-worker");
    }

    /** The need that it meets. */
    String needId() {
        return switch (this) {
            case HOME, ATTENDANT -> "need-daily-living";
            case COACHING -> "need-work";
            case DAY, RIDES -> "need-company";
        };
    }
}
