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
    Noted getAbility();

    /**
     * How far support is needed.
     *
     * @clause MO-38
     */
    @Worded
    Noted getSupportNeeded();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a funds management. */
    final class Builder extends ImmutableFundsManagement.Builder {
        Builder() {
            ability(Noted.notRecorded());
            supportNeeded(Noted.notRecorded());
        }
    }
}
