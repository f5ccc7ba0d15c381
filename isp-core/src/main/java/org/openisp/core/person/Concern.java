package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A concern of a guardian or parent. */
@Value.Immutable
public interface Concern extends WithConcern {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The concern. None: not recorded.
     *
     * @clause MO-36
     */
    Option<@Worded FreeText> getText();

    /**
     * Steps that answer it. Empty: said to be none. None: not recorded.
     *
     * @clause MO-36
     */
    Option<Seq<@Worded FreeText>> getSteps();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("steps", getSteps());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a concern. */
    final class Builder extends ImmutableConcern.Builder {
        Builder() {}
    }
}
