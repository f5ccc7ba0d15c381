package org.openisp.core.plan;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** A service that begins or ends with a revision. */
@Value.Immutable
public interface ServiceChange extends WithServiceChange {

    /**
     * The service: its id.
     *
     * @clause (8)(c)
     */
    @NotBlank
    String getServiceId();

    /**
     * Whether it is paid using Department funds.
     *
     * @clause (8)(c), (8)(d)
     */
    Said getDepartmentFunded();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service change. */
    final class Builder extends ImmutableServiceChange.Builder {
        Builder() {
            departmentFunded(Said.NOT_RECORDED);
        }
    }
}
