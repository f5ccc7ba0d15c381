package org.openisp.core.content;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A step toward an outcome, or an action that a plan agrees on. */
@Value.Immutable
public interface ActionStep extends WithActionStep {

    /**
     * What is to be done. None: not recorded.
     *
     * @clause MO-44, (10)(b)(A)(v)
     */
    Option<@Worded FreeText> getWhat();

    /**
     * Who does it: ids of people or organizations. Empty: nobody does. None: not recorded.
     *
     * @clause MO-44, (10)(b)(A)(v)
     */
    Option<Seq<@NotBlank String>> getResponsibleIds();

    /** The last day for it, included. None: not recorded. */
    Option<LocalDate> getByWhen();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("responsibleIds", getResponsibleIds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an action step. */
    final class Builder extends ImmutableActionStep.Builder {
        Builder() {}
    }
}
