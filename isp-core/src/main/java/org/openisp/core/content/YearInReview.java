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
    Said getHasPreviousYear();

    /**
     * When assessments were reviewed.
     *
     * @clause MO-30
     */
    Act getAssessmentsReviewed();

    /**
     * When supports and progress were reviewed.
     *
     * @clause MO-31
     */
    Act getProgressReviewed();

    /**
     * Needs that go on.
     *
     * @clause MO-31
     */
    @Worded
    Noted getOngoingNeeds();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a year in review. */
    final class Builder extends ImmutableYearInReview.Builder {
        Builder() {
            hasPreviousYear(Said.NOT_RECORDED);
            assessmentsReviewed(Act.notRecorded());
            progressReviewed(Act.notRecorded());
            ongoingNeeds(Noted.notRecorded());
        }
    }
}
