package org.openisp.core.limitation;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** A review of whether a limitation is still needed. */
@Value.Immutable
public interface LimitationReview extends WithLimitationReview {

    /**
     * The day of the review.
     *
     * @clause (3)(b)
     */
    LocalDate getHeldOn();

    /**
     * Whether it is still needed.
     *
     * @clause (3)(b)
     */
    Said getStillNeeded();

    /**
     * The last day, included, that it set for the next one. None: not recorded.
     *
     * @clause (3)(b)
     */
    Option<LocalDate> getNextBy();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a limitation review. */
    final class Builder extends ImmutableLimitationReview.Builder {
        Builder() {
            stillNeeded(Said.NOT_RECORDED);
        }
    }
}
