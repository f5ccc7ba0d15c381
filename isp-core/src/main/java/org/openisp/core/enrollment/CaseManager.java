package org.openisp.core.enrollment;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Period;

/** Somebody who is or was the case manager. */
@Value.Immutable
public interface CaseManager extends WithCaseManager {

    /**
     * Who it is: the id of the person.
     *
     * @clause (7)(d), (8)(e)(B)
     */
    @NotBlank
    String getPersonId();

    /**
     * In which role.
     *
     * @clause (9)(e), (9)(f), (9)(g), MO-29
     */
    CaseManagerRole getRole();

    /**
     * The entity that employs the case manager. None: not recorded.
     *
     * @clause (9)(e), (9)(f), (9)(g)
     */
    Option<@NotBlank String> getEntityId();

    /**
     * From when, and through which day.
     *
     * @clause (8)(e)(B)
     */
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
