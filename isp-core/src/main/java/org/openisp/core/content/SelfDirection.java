package org.openisp.core.content;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openisp.core.Said;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;
import org.openisp.core.signing.Capacity;

/** Supports that the individual directs. */
@Value.Immutable
public interface SelfDirection extends WithSelfDirection {

    /**
     * Whether the individual elected to direct supports.
     *
     * @clause MO-26, MO-27, FED-11
     */
    Said getElected();

    /**
     * Who holds employment authority. Empty: nobody does. None: not recorded.
     *
     * @clause MO-26
     */
    Option<Seq<Capacity>> getEmploymentAuthority();

    /**
     * Who holds budget authority. Empty: nobody does. None: not recorded.
     *
     * @clause MO-26
     */
    Option<Seq<Capacity>> getBudgetAuthority();

    /**
     * Whether there is an individual budget.
     *
     * @clause MO-26
     */
    Said getHasIndividualBudget();

    /**
     * How much it is, in dollars for the term of the plan. None: not recorded.
     *
     * @clause MO-26
     */
    Option<@PositiveOrZero BigDecimal> getIndividualBudget();

    /**
     * Instructions for employees. Empty: said to be none. None: not recorded.
     *
     * @clause MO-27
     */
    Option<Seq<@Valid Instruction>> getInstructions();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("instructions", getInstructions());
        NullElements.refuse("employmentAuthority", getEmploymentAuthority());
        NullElements.refuse("budgetAuthority", getBudgetAuthority());
        ImpossibleValueException.refuseUnwieldy("individualBudget", getIndividualBudget());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a self direction. */
    final class Builder extends ImmutableSelfDirection.Builder {
        Builder() {
            elected(Said.NOT_RECORDED);
            hasIndividualBudget(Said.NOT_RECORDED);
        }
    }
}
