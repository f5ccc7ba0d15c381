package org.openisp.core.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openisp.core.Period;
import org.openisp.core.internal.ImpossibleValueException;

/** Private duty nursing hours of a child in the Medically Fragile Children's program. */
@Value.Immutable
public interface NursingAllotment extends WithNursingAllotment {

    /**
     * The hours in a calendar month.
     *
     * @clause (1)(e)(A)
     */
    @PositiveOrZero
    @Max(744)
    BigDecimal getHoursPerMonth();

    /**
     * From when, and through which day.
     *
     * @clause (1)(e)(A)
     */
    Period getPeriod();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseUnwieldy("hoursPerMonth", getHoursPerMonth());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a nursing allotment. */
    final class Builder extends ImmutableNursingAllotment.Builder {
        Builder() {}
    }
}
