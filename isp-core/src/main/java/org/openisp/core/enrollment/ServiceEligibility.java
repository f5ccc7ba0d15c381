package org.openisp.core.enrollment;

import io.vavr.control.Option;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.validation.Worded;

/** Whether the individual is eligible for a kind of service, and wants it. */
@Value.Immutable
public interface ServiceEligibility extends WithServiceEligibility {

    /**
     * The kind of service.
     *
     * @clause (8)(b), (9)(c)
     */
    ServiceKind getService();

    /**
     * Whether the individual is eligible for it.
     *
     * @clause (8)(b), (9)(a)(A), (9)(c)
     */
    Said getEligible();

    /**
     * Whether the individual desires it.
     *
     * @clause (8)(b)
     */
    Said getDesired();

    /**
     * Whether Medicaid would fund it.
     *
     * @clause (8)(b)
     */
    Said getMedicaidFunded();

    /**
     * The most for which the individual is eligible. None: not recorded.
     *
     * @clause (9)(c)
     */
    Option<@Valid ServiceAmount> getAmount();

    /**
     * The day on which eligibility was decided. None: not recorded.
     *
     * @clause (8)(b), (9)(a)(A)
     */
    Option<LocalDate> getDecidedOn();

    /**
     * Why. None: not recorded.
     *
     * @clause (9)(a)(A)
     */
    Option<@Worded FreeText> getReason();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service eligibility. */
    final class Builder extends ImmutableServiceEligibility.Builder {
        Builder() {
            eligible(Said.NOT_RECORDED);
            desired(Said.NOT_RECORDED);
            medicaidFunded(Said.NOT_RECORDED);
        }
    }
}
