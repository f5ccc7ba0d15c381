package org.openisp.core.need;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Said;

/** A change in needs or circumstances, or a life event. */
@Value.Immutable
public interface Change extends WithChange {

    /**
     * The id by which reviews and revisions refer to it.
     *
     * @clause (6)(a)(D)
     */
    @NotBlank
    String getId();

    /**
     * What changed. None: not recorded.
     *
     * @clause (6)(a)(D), MO-2, MO-23
     */
    Option<ChangeKind> getKind();

    /**
     * Whether it is significant.
     *
     * @clause (6)(a)(D)
     */
    Said getSignificant();

    /**
     * The day on which it happened. None: not recorded.
     *
     * @clause (6)(a)(D), MO-2, MO-23
     */
    Option<LocalDate> getHappenedOn();

    /**
     * The day on which it was identified. None: not recorded.
     *
     * @clause (6)(a)(D), FED-R2
     */
    Option<LocalDate> getIdentifiedOn();

    /**
     * For how many days it is expected to last. None: not recorded.
     *
     * @clause (6)(a)(D)
     */
    Option<@PositiveOrZero Integer> getExpectedDays();

    /**
     * When it was decided that the plan needs no change for it.
     *
     * @clause MO-2
     */
    Act getNoChangeNeeded();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {
            significant(Said.NOT_RECORDED);
            noChangeNeeded(Act.notRecorded());
        }
    }
}
