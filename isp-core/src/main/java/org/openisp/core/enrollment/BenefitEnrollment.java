package org.openisp.core.enrollment;

import org.immutables.value.Value;
import org.openisp.core.Period;

/** A stretch of time during which the individual has a package of medical benefits. */
@Value.Immutable
public interface BenefitEnrollment extends WithBenefitEnrollment {

    /**
     * Which package.
     *
     * @clause (8)(b)
     */
    BenefitPackage getBenefitPackage();

    /**
     * From the first day through the last.
     *
     * @clause (8)(b)
     */
    Period getPeriod();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a benefit enrollment. */
    final class Builder extends ImmutableBenefitEnrollment.Builder {
        Builder() {}
    }
}
