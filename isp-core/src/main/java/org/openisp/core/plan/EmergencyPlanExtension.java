package org.openisp.core.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.signing.Capacity;

/** An extension of a Temporary Emergency Safety Plan. OAR 411-415-0070(4). */
@Value.Immutable
public interface EmergencyPlanExtension extends WithEmergencyPlanExtension {

    /** The last day of the plan as extended, included. */
    LocalDate getThrough();

    /** When the individual, or somebody for the individual, approved it. */
    @Value.Default
    default Act getApprovedForIndividual() {
        return Act.notRecorded();
    }

    /** In which capacity that approval was given. None: not recorded. */
    Option<Capacity> getApprovedBy();

    /** When the case manager approved it. */
    @Value.Default
    default Act getApprovedByCaseManager() {
        return Act.notRecorded();
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an emergency plan extension. */
    final class Builder extends ImmutableEmergencyPlanExtension.Builder {
        Builder() {}
    }
}
