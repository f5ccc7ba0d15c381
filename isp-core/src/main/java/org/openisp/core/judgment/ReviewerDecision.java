package org.openisp.core.judgment;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.validation.Worded;

/** What a reviewer decided where only a person can decide. */
@Value.Immutable
public interface ReviewerDecision extends WithReviewerDecision {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The clause that was decided, as a finding cites it: {@code OAR 411-415-0070(1)(b)}, {@code MO-13}.
     *
     * @clause (1)(b), (1)(c)(E)(ii), (2)(d), (5)(b)(B), (8)(g), FED-12, MO-13
     */
    @NotBlank
    String getClause();

    /**
     * What it was decided about: the id of a plan, service, setting or other part. None: about the record as a whole.
     *
     * @clause (1)(b), (2)(d)
     */
    Option<@NotBlank String> getSubjectId();

    /**
     * For which plan it was decided: its id. It then settles nothing of another plan, where a service may go on under
     * the same id. None: for every plan, or about what is no part of a plan.
     *
     * @clause (8)(g), MO-33
     */
    Option<@NotBlank String> getPlanId();

    /**
     * What was decided.
     *
     * @clause (1)(b), (2)(d)
     */
    ReviewerAnswer getAnswer();

    /**
     * The day of the decision.
     *
     * @clause (1)(b), (2)(d)
     */
    LocalDate getDecidedOn();

    /** Who decided: the id of the person. None: not recorded. */
    Option<@NotBlank String> getReviewerId();

    /**
     * In which role. None: not recorded.
     *
     * @clause (1)(b), (2)(d)
     */
    Option<ReviewerRole> getReviewerRole();

    /**
     * Why. None: not recorded.
     *
     * @clause (1)(b), (2)(d)
     */
    Option<@Worded FreeText> getReason();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reviewer decision. */
    final class Builder extends ImmutableReviewerDecision.Builder {
        Builder() {}
    }
}
