package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;

/** Language, and what it takes for a plan to be understood. */
@Value.Immutable
public interface Communication extends WithCommunication {

    /**
     * The language the individual uses, as a BCP 47 tag such as {@code es}. None: not recorded.
     *
     * @clause (8)(m)(A), (8)(m)(B)
     */
    Option<@NotBlank String> getLanguage();

    /**
     * Whether a plan must be translated from English for the individual.
     *
     * @clause (8)(m)(B)
     */
    Said getNeedsTranslation();

    /**
     * How the individual communicates. Empty: said to be none. None: not recorded.
     *
     * @clause MO-5
     */
    Option<Seq<CommunicationMethod>> getMethods();

    /**
     * Formats that the individual needs. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(m)(A), FED-7
     */
    Option<Seq<DocumentFormat>> getFormats();

    /**
     * What the culture of the individual asks of planning. Empty: said to be none. None: not recorded.
     *
     * @clause FED-P4
     */
    Option<Seq<@Valid Statement>> getCulturalConsiderations();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("methods", getMethods());
        NullElements.refuse("formats", getFormats());
        NullElements.refuse("culturalConsiderations", getCulturalConsiderations());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a communication. */
    final class Builder extends ImmutableCommunication.Builder {
        Builder() {
            needsTranslation(Said.NOT_RECORDED);
        }
    }
}
