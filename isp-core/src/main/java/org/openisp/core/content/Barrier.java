package org.openisp.core.content;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A barrier to a preferred service. */
@Value.Immutable
public interface Barrier extends WithBarrier {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The preferred service: its id. None: not recorded.
     *
     * @clause (1)(c)(C)
     */
    Option<@NotBlank String> getPreferredServiceId();

    /**
     * The barrier in words. None: not recorded.
     *
     * @clause (1)(c)(C)
     */
    Option<@Worded FreeText> getDescription();

    /**
     * Strategies against it. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(c)(C)
     */
    Option<Seq<@Worded FreeText>> getStrategies();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("strategies", getStrategies());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a barrier. */
    final class Builder extends ImmutableBarrier.Builder {
        Builder() {}
    }
}
