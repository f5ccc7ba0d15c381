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

    /**
     * The day on which the plan was reviewed.
     *
     * @clause (6)(a)(A), (6)(a)(B), (6)(a)(C), (6)(a)(D), (6)(a)(E)
     */
    LocalDate getHeldOn();

    /**
     * Why the plan was reviewed; one review may have several reasons. Empty: said to have none of its own. None: not
     * recorded.
     *
     * @clause (6)(a)(A), (6)(a)(B), (6)(a)(C), (6)(a)(D), (6)(a)(E)
     */
    Option<Seq<ReviewReason>> getReasons();

    /**
     * What came of it. None: not recorded.
     *
     * @clause (6)(a)
     */
    Option<ReviewResult> getResult();

    /**
     * Ids of the changes and requests that it answers. Empty: said to be none. None: not recorded.
     *
     * @clause (6)(a)(D), (6)(a)(E), FED-R2, FED-R3
     */
    Option<Seq<@NotBlank String>> getBecause();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("reasons", getReasons());
        NullElements.refuse("because", getBecause());
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
