package org.openisp.core.career;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A completed Career Development Plan. OAR 411-415-0070(5). */
@Value.Immutable
public interface CareerDevelopmentPlan extends WithCareerDevelopmentPlan {

    /** An id within the record. */
    @NotBlank
    String getId();

    /** The day on which it was completed. */
    LocalDate getCompletedOn();

    /** The id of the ISP it is part of. None: not recorded. */
    Option<@NotBlank String> getPlanId();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a career development plan. */
    final class Builder extends ImmutableCareerDevelopmentPlan.Builder {
        Builder() {}
    }
}
