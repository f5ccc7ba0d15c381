package org.openisp.core.service;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** Monthly hours that a plan allocates. OAR 411-450-0020(20). */
@Value.Immutable
public interface HourAllocation extends WithHourAllocation {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The hours in a calendar month. None: not recorded, or only a ratio is allocated.
     *
     * @clause (1)(e), (8)(k)
     */
    Option<@PositiveOrZero @Max(744) BigDecimal> getHoursPerMonth();

    /**
     * The kinds of service that share them. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(e)
     */
    Option<Seq<ServiceKind>> getServices();

    /**
     * The staffing ratio, where there is one. None: not recorded.
     *
     * @clause (8)(k)
     */
    Option<@Worded FreeText> getStaffingRatio();

    /**
     * From when, and through which day. None: not recorded.
     *
     * @clause (1)(e), (8)(k)
     */
    Option<Period> getPeriod();

    /**
     * The revision that it came with: its id. None: it came with the plan itself.
     *
     * @clause (8)(k)
     */
    Option<@NotBlank String> getRevisionId();

    /**
     * Whether it needs the approval of the Department.
     *
     * @clause (8)(k)
     */
    Said getNeedsDepartmentApproval();

    /**
     * The approval it rests on: its id. None: on none, or that is not recorded.
     *
     * @clause (1)(e)(B), (8)(k)
     */
    Option<@NotBlank String> getApprovalId();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("services", getServices());
        ImpossibleValueException.refuseUnwieldy("hoursPerMonth", getHoursPerMonth());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an hour allocation. */
    final class Builder extends ImmutableHourAllocation.Builder {
        Builder() {
            needsDepartmentApproval(Said.NOT_RECORDED);
        }
    }
}
