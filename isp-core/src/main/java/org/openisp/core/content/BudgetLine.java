package org.openisp.core.content;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.service.Payer;
import org.openisp.core.validation.Worded;

/** A line of the budget. */
@Value.Immutable
public interface BudgetLine extends WithBudgetLine {

    /**
     * The service or other support: its id. None: not recorded.
     *
     * @clause MO-39, MO-41
     */
    Option<@NotBlank String> getSupportId();

    /**
     * What it is for. None: not recorded.
     *
     * @clause MO-41
     */
    Option<@Worded FreeText> getDescription();

    /**
     * The cost in the term of the plan, in dollars. None: not recorded.
     *
     * @clause MO-39, MO-41
     */
    Option<@PositiveOrZero BigDecimal> getCost();

    /**
     * Who pays. None: not recorded.
     *
     * @clause MO-41
     */
    Option<Payer> getPayer();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseUnwieldy("cost", getCost());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a budget line. */
    final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
