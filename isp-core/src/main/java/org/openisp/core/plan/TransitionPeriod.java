package org.openisp.core.plan;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;

/**
 * The time after entry to a new program type, setting or case management entity, while a plan is still being
 * developed.
 */
@Value.Immutable
public interface TransitionPeriod extends WithTransitionPeriod {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day of entry.
     *
     * @clause (2)(a), (6)(a)(C)
     */
    LocalDate getEnteredOn();

    /**
     * The stay that was entered. None: the entry was to a case management entity, or the stay is not recorded.
     *
     * @clause (2)(a)
     */
    Option<@NotBlank String> getStayId();

    /**
     * Whether the plan authorizes the necessary services. OAR 411-415-0070(2)(a)(A).
     *
     * @clause (2)(a)(A)
     */
    @Value.Default
    default Said getAuthorizesNecessaryServices() {
        return Said.NOT_RECORDED;
    }

    /**
     * Whether it has the supports needed to adjust to the services. OAR 411-415-0070(2)(a)(B).
     *
     * @clause (2)(a)(B)
     */
    @Value.Default
    default Said getSupportsAdjustment() {
        return Said.NOT_RECORDED;
    }

    /**
     * Whether it has the supports needed for health and safety. OAR 411-415-0070(2)(a)(C).
     *
     * @clause (2)(a)(C)
     */
    @Value.Default
    default Said getSupportsHealthAndSafety() {
        return Said.NOT_RECORDED;
    }

    /**
     * Whether it has the assessments and consultations needed to develop the plan further. OAR 411-415-0070(2)(a)(D).
     *
     * @clause (2)(a)(D)
     */
    @Value.Default
    default Said getPlansFurtherAssessment() {
        return Said.NOT_RECORDED;
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a transition period. */
    final class Builder extends ImmutableTransitionPeriod.Builder {
        Builder() {}
    }
}
