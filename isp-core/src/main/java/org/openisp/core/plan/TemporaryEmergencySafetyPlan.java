package org.openisp.core.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;

/** A Temporary Emergency Safety Plan. OAR 411-415-0070(4). */
@Value.Immutable
public interface TemporaryEmergencySafetyPlan extends WithTemporaryEmergencySafetyPlan {

    /**
     * An id within the record.
     *
     * @clause (3)(d)(B), (3)(e)(B)
     */
    @NotBlank
    String getId();

    /**
     * The first day on which it is in effect, included.
     *
     * @clause (4)
     */
    LocalDate getInEffectFrom();

    /**
     * The last day on which it is in effect as written in it or as last extended, included. None: not recorded.
     *
     * @clause (4)
     */
    Option<LocalDate> getExpiresOn();

    /**
     * Extensions of the plan. Empty: said to be none. None: not recorded.
     *
     * @clause (4)
     */
    Option<Seq<@Valid EmergencyPlanExtension>> getExtensions();

    /**
     * Who wrote it: the id of the person. None: not recorded.
     *
     * @clause (3)(d)(B), (3)(e)(B)
     */
    Option<@NotBlank String> getAuthorId();

    /**
     * Whether it was written on entry to a new setting or for a newly known behavior.
     *
     * @clause (3)(d)(B), (4)
     */
    Said getNewSettingOrBehavior();

    /**
     * The day by which it wants the Functional Behavior Assessment, included. None: not recorded.
     *
     * @clause (4)
     */
    Option<LocalDate> getAssessmentDueOn();

    /**
     * The day by which it wants the Positive Behavior Support Plan, included. None: not recorded.
     *
     * @clause (4)
     */
    Option<LocalDate> getBehaviorPlanDueOn();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseReversed(
                "inEffectFrom", Option.some(getInEffectFrom()), "expiresOn", getExpiresOn());
        NullElements.refuse("extensions", getExtensions());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a temporary emergency safety plan. */
    final class Builder extends ImmutableTemporaryEmergencySafetyPlan.Builder {
        Builder() {
            newSettingOrBehavior(Said.NOT_RECORDED);
        }
    }
}
