package org.openisp.core.service;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** How much of a service. */
@Value.Immutable
public interface ServiceAmount extends WithServiceAmount {

    /**
     * How many units in one interval.
     *
     * @clause (9)(c)
     */
    @PositiveOrZero
    BigDecimal getQuantity();

    /**
     * The unit.
     *
     * @clause (9)(c)
     */
    AmountUnit getUnit();

    /**
     * The interval.
     *
     * @clause (9)(c)
     */
    AmountInterval getInterval();

    /**
     * At what times, in words. None: not recorded.
     *
     * @clause MO-33
     */
    Option<@Worded FreeText> getSchedule();

    /**
     * At which times of the week. Empty: said to be none. None: not recorded.
     *
     * @clause MO-33
     */
    Option<Seq<@Valid WeeklyTime>> getWeeklyTimes();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseUnwieldy("quantity", getQuantity());
        NullElements.refuse("weeklyTimes", getWeeklyTimes());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service amount. */
    final class Builder extends ImmutableServiceAmount.Builder {
        Builder() {}
    }
}
