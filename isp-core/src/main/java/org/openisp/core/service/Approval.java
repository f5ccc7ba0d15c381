package org.openisp.core.service;

import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.internal.ImpossibleValueException;

/** An approval that was asked for, and what came of it. */
@Value.Immutable
public interface Approval extends WithApproval {

    /** The id by which the record refers to it. */
    @NotBlank
    String getId();

    /**
     * What it is for.
     *
     * @clause (1)(e)(B), (8)(k)
     */
    ApprovalKind getKind();

    /**
     * The hours a month that it allows in all. None: not recorded.
     *
     * @clause (1)(e)(A), (1)(e)(B)
     */
    Option<@PositiveOrZero @Max(744) BigDecimal> getHoursPerMonth();

    /**
     * For longer workweeks: the hours in one workweek that it allows. None: not recorded.
     *
     * @clause (8)(j)
     */
    Option<@PositiveOrZero BigDecimal> getHoursPerWeek();

    /**
     * When it was asked for. For supports against an imminent threat, the day stands with them.
     *
     * @clause (8)(k)
     */
    Act getRequested();

    /**
     * Who asked: the id of the person or organization. None: not recorded.
     *
     * @clause (8)(k)
     */
    Option<@NotBlank String> getRequestedById();

    /**
     * What was decided. None: not recorded.
     *
     * @clause (1)(e)(A), (8)(j), (8)(k), FED-P6
     */
    Option<ApprovalDecision> getDecision();

    /**
     * The day of the decision. None: not recorded.
     *
     * @clause (1)(e)(A), (8)(k)
     */
    Option<LocalDate> getDecidedOn();

    /**
     * For which time it was given. None: not recorded.
     *
     * @clause (1)(e)(A), (1)(e)(B)
     */
    Option<Period> getPeriod();

    /**
     * The day on which it was revoked. None: it was not, as far as is recorded.
     *
     * @clause (1)(e)(A), (1)(e)(B)
     */
    Option<LocalDate> getRevokedOn();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseUnwieldy("hoursPerMonth", getHoursPerMonth());
        ImpossibleValueException.refuseUnwieldy("hoursPerWeek", getHoursPerWeek());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an approval. */
    final class Builder extends ImmutableApproval.Builder {
        Builder() {
            requested(Act.notRecorded());
        }
    }
}
