package org.openisp.core.enrollment;

import org.immutables.value.Value;
import org.openisp.core.Period;

/** A stretch of time during which services are funded under one authority. */
@Value.Immutable
public interface FundingEnrollment extends WithFundingEnrollment {

    /** Which authority. */
    FundingAuthority getAuthority();

    /** From the first day through the last. */
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
