package org.openisp.core.service;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Said;

/** Additional supports that were authorized ahead of the approval they need. OAR 411-415-0070(8)(k). */
@Value.Immutable
public interface EmergencySupport extends WithEmergencySupport {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The hour allocation that was authorized ahead of its approval: its id. None: not recorded.
     *
     * @clause (8)(k)
     */
    Option<@NotBlank String> getHourAllocationId();

    /**
     * The day on which the additional supports were authorized.
     *
     * @clause (8)(k)
     */
    LocalDate getAuthorizedOn();

    /**
     * Whether there was an imminent threat to health and safety.
     *
     * @clause (8)(k)
     */
    Said getImminentThreat();

    /**
     * Whether the additional supports may mitigate the threat.
     *
     * @clause (8)(k)
     */
    Said getMitigatedBySupports();

    /**
     * When the request for approval was submitted to the Department.
     *
     * @clause (8)(k)
     */
    Act getRequestSubmitted();

    /**
     * The entity that submitted the request: its id. None: not recorded.
     *
     * @clause (8)(k)
     */
    Option<@NotBlank String> getSubmittedById();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an emergency support. */
    final class Builder extends ImmutableEmergencySupport.Builder {
        Builder() {
            imminentThreat(Said.NOT_RECORDED);
            mitigatedBySupports(Said.NOT_RECORDED);
            requestSubmitted(Act.notRecorded());
        }
    }
}
