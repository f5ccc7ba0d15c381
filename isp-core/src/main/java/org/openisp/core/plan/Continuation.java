package org.openisp.core.plan;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** The plan of one case management entity, used on under another. OAR 411-415-0070(6)(b). */
@Value.Immutable
public interface Continuation extends WithContinuation {

    /**
     * The first day under the new entity.
     *
     * @clause (6)(b)
     */
    LocalDate getChangedOn();

    /**
     * Whether the individual was in an in-home setting before the change.
     *
     * @clause (6)(b)
     */
    Said getInHomeBefore();

    /**
     * Whether the individual is in an in-home setting after it.
     *
     * @clause (6)(b)
     */
    Said getInHomeAfter();

    /**
     * Whether the services remain appropriate.
     *
     * @clause (6)(b)
     */
    Said getServicesRemainAppropriate();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a continuation. */
    final class Builder extends ImmutableContinuation.Builder {
        Builder() {
            inHomeBefore(Said.NOT_RECORDED);
            inHomeAfter(Said.NOT_RECORDED);
            servicesRemainAppropriate(Said.NOT_RECORDED);
        }
    }
}
