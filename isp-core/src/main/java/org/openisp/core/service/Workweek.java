package org.openisp.core.service;

import io.vavr.control.Option;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.internal.ImpossibleValueException;

/** Hours of a worker in one workweek, Sunday through Saturday. */
@Value.Immutable
public interface Workweek extends WithWorkweek {

    /**
     * The Sunday on which it begins.
     *
     * @clause (8)(j)
     */
    LocalDate getBeginsOn();

    /**
     * Hours for this individual. None: not recorded.
     *
     * @clause (8)(j)
     */
    Option<@PositiveOrZero BigDecimal> getHoursHere();

    /**
     * Hours over all individuals and programs, travel included. None: not recorded.
     *
     * @clause (8)(j)
     */
    Option<@PositiveOrZero BigDecimal> getHoursInAll();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseUnwieldy("hoursHere", getHoursHere());
        ImpossibleValueException.refuseUnwieldy("hoursInAll", getHoursInAll());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a workweek. */
    final class Builder extends ImmutableWorkweek.Builder {
        Builder() {}
    }
}
