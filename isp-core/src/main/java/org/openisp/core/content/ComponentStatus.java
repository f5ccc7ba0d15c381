package org.openisp.core.content;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.validation.Worded;

/** Whether a component is in the plan. */
@Value.Immutable
public interface ComponentStatus extends WithComponentStatus {

    /**
     * Which component.
     *
     * @clause MO-14
     */
    PlanComponent getComponent();

    /**
     * Whether it is in the plan.
     *
     * @clause MO-14
     */
    Said getPresent();

    /**
     * Whether it applies.
     *
     * @clause MO-14
     */
    Said getApplicable();

    /**
     * Why it does not apply.
     *
     * @clause MO-14
     */
    @Worded
    Noted getWhyNotApplicable();

    /**
     * The day on which it was compiled. None: not recorded.
     *
     * @clause MO-15
     */
    Option<LocalDate> getCompletedOn();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a component status. */
    final class Builder extends ImmutableComponentStatus.Builder {
        Builder() {
            present(Said.NOT_RECORDED);
            applicable(Said.NOT_RECORDED);
            whyNotApplicable(Noted.notRecorded());
        }
    }
}
