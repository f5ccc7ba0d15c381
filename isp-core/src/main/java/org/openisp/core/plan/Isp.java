package org.openisp.core.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;
import org.openisp.core.signing.Signing;

/**
 * An Individual Support Plan as it stands on paper: its days, its services, who signed it, what came of it.
 *
 * <p>Says nothing about whether the plan is authorized, late or complete; those are answers, not facts.
 */
@Value.Immutable
public interface Isp extends WithIsp {

    /** An id within the record, kept through every revision. */
    @NotBlank
    String getId();

    /** Whether the plan calls itself an initial or an annual one. None: not recorded. */
    Option<IspKind> getKind();

    /** The id of the plan that this one renews. None: it renews none, or that is not recorded. */
    Option<@NotBlank String> getRenews();

    /** The start date that was established on entry to or exit from a program. None: there was none. */
    Option<@Valid NewStartDate> getNewStartDate();

    /** The first day of the plan as written in it, included. None: not recorded. */
    Option<LocalDate> getStartsOn();

    /** The last day of the plan as written in it, included. None: not recorded. */
    Option<LocalDate> getEndsOn();

    /**
     * The last day, included, on which the plan stood, where it was ended before its time. None: no such end is
     * recorded.
     */
    Option<LocalDate> getTerminatedOn();

    /** The day of the first service under the plan. */
    @Value.Default
    default Act getImplemented() {
        return Act.notRecorded();
    }

    /** How the plan is signed. */
    @Valid
    @Value.Default
    default Signing getSigning() {
        return Signing.notRecorded();
    }

    /** The services in the plan, as it stood when it was authorized. Empty: said to be none. None: not recorded. */
    Option<Seq<@Valid PlannedService>> getServices();

    /** Additional supports authorized because of an imminent threat, ahead of the approval they need. */
    @Value.Default
    default Register<@Valid EmergencySupport> getEmergencySupports() {
        return Register.notRecorded();
    }

    /** Transition periods that the plan began with. Empty: said to be none. None: not recorded. */
    Option<Seq<@Valid TransitionPeriod>> getTransitionPeriods();

    /** That the plan of one case management entity went on under another. None: nothing of the kind is recorded. */
    Option<@Valid Continuation> getContinuation();

    /** Reviews of the plan. */
    @Value.Default
    default Register<@Valid Review> getReviews() {
        return Register.notRecorded();
    }

    /** Revisions of the plan. */
    @Value.Default
    default Register<@Valid Revision> getRevisions() {
        return Register.notRecorded();
    }

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseReversed("startsOn", getStartsOn(), "endsOn", getEndsOn());
        NullElements.refuse("services", getServices());
        NullElements.refuse("transitionPeriods", getTransitionPeriods());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan. */
    final class Builder extends ImmutableIsp.Builder {
        Builder() {}
    }
}
