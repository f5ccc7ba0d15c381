package org.openisp.core.plan;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.validation.Worded;

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
     * The enrollment in case management that began: its id. None: the entry was to a program or setting, or that is
     * not recorded.
     *
     * @clause (2)(a)
     */
    Option<@NotBlank String> getEnrollmentId();

    /**
     * That the plan authorizes the necessary services. OAR 411-415-0070(2)(a)(A).
     *
     * @clause (2)(a)(A)
     */
    @Worded
    Noted getAuthorizesNecessaryServices();

    /**
     * Supports needed to adjust to the services. OAR 411-415-0070(2)(a)(B).
     *
     * @clause (2)(a)(B)
     */
    @Worded
    Noted getSupportsAdjustment();

    /**
     * Supports needed for health and safety. OAR 411-415-0070(2)(a)(C).
     *
     * @clause (2)(a)(C)
     */
    @Worded
    Noted getSupportsHealthAndSafety();

    /**
     * Assessments and consultations needed to develop the plan further. OAR 411-415-0070(2)(a)(D).
     *
     * @clause (2)(a)(D)
     */
    @Worded
    Noted getPlansFurtherAssessment();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a transition period. */
    final class Builder extends ImmutableTransitionPeriod.Builder {
        Builder() {
            authorizesNecessaryServices(Noted.notRecorded());
            supportsAdjustment(Noted.notRecorded());
            supportsHealthAndSafety(Noted.notRecorded());
            plansFurtherAssessment(Noted.notRecorded());
        }
    }
}
