package org.openisp.core.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.internal.NullElements;

/** A review of a plan. */
@Value.Immutable
public interface Review extends WithReview {

    /** An id within the record. */
    @NotBlank
    String getId();

    /** The day on which the plan was reviewed. */
    LocalDate getHeldOn();

    /**
     * Why the plan was reviewed; one review may have several reasons. Empty: said to have none of its own. None: not
     * recorded.
     */
    Option<Seq<ReviewReason>> getReasons();

    /** What came of it. None: not recorded. */
    Option<ReviewResult> getResult();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("reasons", getReasons());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a review. */
    final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
