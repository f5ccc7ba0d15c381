package org.openisp.core.plan;

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

    /** The day on which the additional supports were authorized. */
    LocalDate getAuthorizedOn();

    /** Whether there was an imminent threat to health and safety. */
    @Value.Default
    default Said getImminentThreat() {
        return Said.NOT_RECORDED;
    }

    /** Whether the additional supports may mitigate the threat. */
    @Value.Default
    default Said getMitigatedBySupports() {
        return Said.NOT_RECORDED;
    }

    /** When the request for approval was submitted to the Department. */
    @Value.Default
    default Act getRequestSubmitted() {
        return Act.notRecorded();
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an emergency support. */
    final class Builder extends ImmutableEmergencySupport.Builder {
        Builder() {}
    }
}
