package org.openisp.core.content;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.internal.NullElements;

/** What one provider receives of the plan. */
@Value.Immutable
public interface SharingChoice extends WithSharingChoice {

    /**
     * The provider: its id.
     *
     * @clause (2)
     */
    @NotBlank
    String getProviderId();

    /**
     * The parts of the plan that the provider receives. Empty: it receives nothing. None: not recorded.
     *
     * @clause (2)
     */
    Option<Seq<PlanComponent>> getComponents();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("components", getComponents());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a sharing choice. */
    final class Builder extends ImmutableSharingChoice.Builder {
        Builder() {}
    }
}
