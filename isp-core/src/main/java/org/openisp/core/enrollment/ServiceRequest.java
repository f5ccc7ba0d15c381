package org.openisp.core.enrollment;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A request for services. */
@Value.Immutable
public interface ServiceRequest extends WithServiceRequest {

    /** An id within the record. */
    @NotBlank
    String getId();

    /** What was asked for, and how. None: not recorded. */
    Option<RequestKind> getKind();

    /** The day on which it was received, complete. */
    LocalDate getReceivedOn();

    /** The kind of entity it was submitted to. None: not recorded. */
    Option<EntityKind> getSubmittedTo();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service request. */
    final class Builder extends ImmutableServiceRequest.Builder {
        Builder() {}
    }
}
