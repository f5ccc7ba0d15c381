package org.openisp.core.plan;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.enrollment.FundingAuthority;
import org.openisp.core.enrollment.ServiceKind;

/** A service as a plan lists it. */
@Value.Immutable
public interface PlannedService extends WithPlannedService {

    /** An id within the record. */
    @NotBlank
    String getId();

    /** What kind of service. */
    ServiceKind getKind();

    /** Under which authority it is funded. None: not recorded. */
    Option<FundingAuthority> getFundingAuthority();

    /** Whether it is paid using Department funds. */
    @Value.Default
    default Said getDepartmentFunded() {
        return Said.NOT_RECORDED;
    }

    /** Who provides it: an id. None: not recorded. */
    Option<@NotBlank String> getProviderId();

    /** From the first day of the service through the last. None: not recorded. */
    Option<Period> getPeriod();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a planned service. */
    final class Builder extends ImmutablePlannedService.Builder {
        Builder() {}
    }
}
