package org.openisp.core.signing;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.enrollment.CaseManagerRole;

/** The authorization of one service by one case manager. */
@Value.Immutable
public interface ServiceAuthorization extends WithServiceAuthorization {

    /**
     * The service: its id.
     *
     * @clause (8)(c), (9)(e), (9)(f), (9)(g)
     */
    @NotBlank
    String getServiceId();

    /**
     * Who authorized it: the id of the person. None: not recorded.
     *
     * @clause (8)(n)
     */
    Option<@NotBlank String> getPersonId();

    /**
     * In which role. None: not recorded.
     *
     * @clause (9)(e), (9)(f), (9)(g)
     */
    Option<CaseManagerRole> getRole();

    /**
     * The day.
     *
     * @clause (8)(c), (9)(e), (9)(f), (9)(g)
     */
    LocalDate getAuthorizedOn();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service authorization. */
    final class Builder extends ImmutableServiceAuthorization.Builder {
        Builder() {}
    }
}
