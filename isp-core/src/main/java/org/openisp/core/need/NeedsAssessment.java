package org.openisp.core.need;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.internal.NullElements;

/** An assessment of functional need. */
@Value.Immutable
public interface NeedsAssessment extends WithNeedsAssessment {

    /** An id within the record. */
    @NotBlank
    String getId();

    /** Which assessment. */
    AssessmentKind getKind();

    /** The parts of the assessment that were held. Empty: said to be none yet. None: not recorded. */
    Option<Seq<@Valid AssessmentComponent>> getComponents();

    /** When the completed assessment was submitted, which completes it. */
    @Value.Default
    default Act getSubmitted() {
        return Act.notRecorded();
    }

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("components", getComponents());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a needs assessment. */
    final class Builder extends ImmutableNeedsAssessment.Builder {
        Builder() {}
    }
}
