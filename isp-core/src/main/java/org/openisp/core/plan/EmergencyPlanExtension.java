package org.openisp.core.plan;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.signing.Capacity;
import org.openisp.core.validation.Worded;

/** An extension of a Temporary Emergency Safety Plan. OAR 411-415-0070(4). */
@Value.Immutable
public interface EmergencyPlanExtension extends WithEmergencyPlanExtension {

    /**
     * The last day of the plan as extended, included.
     *
     * @clause (4)
     */
    LocalDate getThrough();

    /**
     * When the individual, or somebody for the individual, approved it.
     *
     * @clause (4)
     */
    Act getApprovedForIndividual();

    /**
     * In which capacity that approval was given. None: not recorded.
     *
     * @clause (4)
     */
    Option<Capacity> getApprovedBy();

    /**
     * When the case manager approved it.
     *
     * @clause (4)
     */
    Act getApprovedByCaseManager();

    /**
     * Who gave the approval for the individual: the id of the person. None: not recorded.
     *
     * @clause (4)
     */
    Option<@NotBlank String> getApprovedByPersonId();

    /**
     * Why it was extended. None: not recorded.
     *
     * @clause (4)
     */
    Option<@Worded FreeText> getReason();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an emergency plan extension. */
    final class Builder extends ImmutableEmergencyPlanExtension.Builder {
        Builder() {
            approvedForIndividual(Act.notRecorded());
            approvedByCaseManager(Act.notRecorded());
        }
    }
}
