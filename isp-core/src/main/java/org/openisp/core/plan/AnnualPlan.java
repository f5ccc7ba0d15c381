package org.openisp.core.plan;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An Annual Plan of somebody who has case management and neither K Plan nor waiver services. It is not an ISP. OAR
 * 411-415-0070(10).
 */
@Value.Immutable
public interface AnnualPlan extends WithAnnualPlan {

    /** An id within the record. */
    @NotBlank
    String getId();

    /** The day on which it was developed. */
    LocalDate getDevelopedOn();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an annual plan. */
    final class Builder extends ImmutableAnnualPlan.Builder {
        Builder() {}
    }
}
