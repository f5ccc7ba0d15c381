package org.openisp.core.content;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.need.NeedArea;
import org.openisp.core.person.Voice;
import org.openisp.core.validation.Worded;

/** A goal or outcome that the plan works toward. */
@Value.Immutable
public interface DesiredOutcome extends WithDesiredOutcome {

    /**
     * The id by which services and supports refer to it.
     *
     * @clause FED-5, MO-43
     */
    @NotBlank
    String getId();

    /**
     * Whose it is. Empty: nobody's. None: not recorded.
     *
     * @clause FED-4, MO-43
     */
    Option<Seq<Voice>> getWhose();

    /**
     * What it is about. None: not recorded.
     *
     * @clause (1)(a)
     */
    Option<NeedArea> getTopic();

    /**
     * The outcome in words. None: not recorded.
     *
     * @clause FED-4, MO-43
     */
    Option<@Worded FreeText> getWhat();

    /**
     * Steps toward it. Empty: said to be none. None: not recorded.
     *
     * @clause MO-44
     */
    Option<Seq<@Valid ActionStep>> getSteps();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("whose", getWhose());
        NullElements.refuse("steps", getSteps());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a desired outcome. */
    final class Builder extends ImmutableDesiredOutcome.Builder {
        Builder() {}
    }
}
