package org.openisp.core.service;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.internal.ImpossibleValueException;

/** One day of an activity. */
@Value.Immutable
public interface ActivityOccasion extends WithActivityOccasion {

    /**
     * The day.
     *
     * @clause (8)(l)
     */
    LocalDate getHeldOn();

    /**
     * How many hours.
     *
     * @clause (8)(l)
     */
    @PositiveOrZero
    BigDecimal getHours();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseUnwieldy("hours", getHours());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an activity occasion. */
    final class Builder extends ImmutableActivityOccasion.Builder {
        Builder() {}
    }
}
