package org.openisp.core.limitation;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A Positive Behavior Support Plan. */
@Value.Immutable
public interface BehaviorPlan extends WithBehaviorPlan {

    /**
     * The id by which safeguards refer to it.
     *
     * @clause (3)(d)(B), (3)(e)(B)
     */
    @NotBlank
    String getId();

    /**
     * Who wrote it: the id of the person. None: not recorded.
     *
     * @clause (3)(d)(B), (3)(e)(B)
     */
    Option<@NotBlank String> getAuthorId();

    /**
     * The day on which it was written. None: not recorded.
     *
     * @clause (3)(d)(B), (3)(e)(B), (4)
     */
    Option<LocalDate> getWrittenOn();

    /**
     * The id of the Functional Behavior Assessment it rests on. None: not recorded.
     *
     * @clause (4)
     */
    Option<@NotBlank String> getAssessmentId();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a behavior plan. */
    final class Builder extends ImmutableBehaviorPlan.Builder {
        Builder() {}
    }
}
