package org.openisp.core.enrollment;

import org.immutables.value.Value;
import org.openisp.core.Said;

/** Whether the individual is eligible for a kind of service, and wants it. */
@Value.Immutable
public interface ServiceEligibility extends WithServiceEligibility {

    /** The kind of service. */
    ServiceKind getService();

    /** Whether the individual is eligible for it. */
    @Value.Default
    default Said getEligible() {
        return Said.NOT_RECORDED;
    }

    /** Whether the individual desires it. */
    @Value.Default
    default Said getDesired() {
        return Said.NOT_RECORDED;
    }

    /** Whether Medicaid would fund it. */
    @Value.Default
    default Said getMedicaidFunded() {
        return Said.NOT_RECORDED;
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service eligibility. */
    final class Builder extends ImmutableServiceEligibility.Builder {
        Builder() {}
    }
}
