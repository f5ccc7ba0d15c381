package org.openisp.core.judgment;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Period;

/** An exemption from a provision while it runs. OAR 411-317-0000(212). */
@Value.Immutable
public interface Variance extends WithVariance {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The clause from which it exempts, as a finding cites it.
     *
     * @clause every clause of every law
     */
    @NotBlank
    String getClause();

    /**
     * While it runs.
     *
     * @clause every clause of every law
     */
    Period getPeriod();

    /** Who granted it: the id of the person or organization. None: not recorded. */
    Option<@NotBlank String> getGrantedById();

    /** The day on which it was granted. None: not recorded. */
    Option<LocalDate> getGrantedOn();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a variance. */
    final class Builder extends ImmutableVariance.Builder {
        Builder() {}
    }
}
