package org.openisp.core.content;

import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.validation.Worded;

/** How the individual manages funds. */
@Value.Immutable
public interface FundsManagement extends WithFundsManagement {

    /**
     * How far the individual is able to.
     *
     * @clause MO-38
     */
    @Worded
    @Value.Default
    default Noted getAbility() {
        return Noted.notRecorded();
    }

    /**
     * How far support is needed.
     *
     * @clause MO-38
     */
    @Worded
    @Value.Default
    default Noted getSupportNeeded() {
        return Noted.notRecorded();
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a funds management. */
    final class Builder extends ImmutableFundsManagement.Builder {
        Builder() {}
    }
}
