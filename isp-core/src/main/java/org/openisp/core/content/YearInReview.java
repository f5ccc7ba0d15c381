package org.openisp.core.content;

import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.validation.Worded;

/** The look back before a plan. */
@Value.Immutable
public interface YearInReview extends WithYearInReview {

    /**
     * Whether there was a plan year before.
     *
     * @clause MO-31
     */
    @Value.Default
    default Said getHasPreviousYear() {
        return Said.NOT_RECORDED;
    }

    /**
     * When assessments were reviewed.
     *
     * @clause MO-30
     */
    @Value.Default
    default Act getAssessmentsReviewed() {
        return Act.notRecorded();
    }

    /**
     * When supports and progress were reviewed.
     *
     * @clause MO-31
     */
    @Value.Default
    default Act getProgressReviewed() {
        return Act.notRecorded();
    }

    /**
     * Needs that go on.
     *
     * @clause MO-31
     */
    @Worded
    @Value.Default
    default Noted getOngoingNeeds() {
        return Noted.notRecorded();
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a year in review. */
    final class Builder extends ImmutableYearInReview.Builder {
        Builder() {}
    }
}
