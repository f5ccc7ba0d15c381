package org.openisp.core.enrollment;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.internal.NullElements;
import org.openisp.core.service.ServiceKind;

/** A request for services. */
@Value.Immutable
public interface ServiceRequest extends WithServiceRequest {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * What was asked for, and how. None: not recorded.
     *
     * @clause (8)(b)
     */
    Option<RequestKind> getKind();

    /**
     * The day on which it was received, complete.
     *
     * @clause (8)(b)
     */
    LocalDate getReceivedOn();

    /**
     * The kind of entity it was submitted to. None: not recorded.
     *
     * @clause (8)(b)
     */
    Option<EntityKind> getSubmittedTo();

    /**
     * Who asked: the id of the person. None: not recorded.
     *
     * @clause (8)(b)
     */
    Option<@NotBlank String> getRequestedById();

    /**
     * The kinds of service asked for. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(b)
     */
    Option<Seq<ServiceKind>> getServices();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("services", getServices());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service request. */
    final class Builder extends ImmutableServiceRequest.Builder {
        Builder() {}
    }
}
