package org.openisp.core.enrollment;

import org.immutables.value.Value;
import org.openisp.core.Period;
import org.openisp.core.service.FundingAuthority;

/** A stretch of time during which services are funded under one authority. */
@Value.Immutable
public interface FundingEnrollment extends WithFundingEnrollment {

    /**
     * Which authority.
     *
     * @clause (2), (8)(b), (8)(h), (10)
     */
    FundingAuthority getAuthority();

    /**
     * From the first day through the last.
     *
     * @clause (2), (8)(b), (8)(h), (10)(a)
     */
    Period getPeriod();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a funding enrollment. */
    final class Builder extends ImmutableFundingEnrollment.Builder {
        Builder() {}
    }
}
