package org.openisp.core.service;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** A visit to the home that was asked for. OAR 411-415-0070(9)(a)(B). */
@Value.Immutable
public interface HomeVisit extends WithHomeVisit {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day on which it was asked for.
     *
     * @clause (9)(a)(B)
     */
    LocalDate getRequestedOn();

    /**
     * Whether it was permitted.
     *
     * @clause (9)(a)(B)
     */
    Said getPermitted();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a home visit. */
    final class Builder extends ImmutableHomeVisit.Builder {
        Builder() {
            permitted(Said.NOT_RECORDED);
        }
    }
}
