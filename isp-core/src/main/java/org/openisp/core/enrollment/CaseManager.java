package org.openisp.core.enrollment;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Period;

/** Somebody who is or was the case manager. */
@Value.Immutable
public interface CaseManager extends WithCaseManager {

    /** Who it is: the id of the person. */
    @NotBlank
    String getPersonId();

    /** In which role. */
    CaseManagerRole getRole();

    /** The entity that employs the case manager. None: not recorded. */
    Option<@NotBlank String> getEntityId();

    /** From when, and through which day. */
    Period getPeriod();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case manager. */
    final class Builder extends ImmutableCaseManager.Builder {
        Builder() {}
    }
}
