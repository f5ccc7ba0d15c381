package org.openisp.core.need;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A part of an assessment: an observation, an interview, a review of records. */
@Value.Immutable
public interface AssessmentComponent extends WithAssessmentComponent {

    /** An id within the record. */
    @NotBlank
    String getId();

    /** The day on which it was held. */
    LocalDate getHeldOn();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment component. */
    final class Builder extends ImmutableAssessmentComponent.Builder {
        Builder() {}
    }
}
