package org.openisp.core.delivery;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;

/** The translation of a plan. OAR 411-415-0070(8)(m)(B). */
@Value.Immutable
public interface Translation extends WithTranslation {

    /**
     * Of which plan or revision: its id.
     *
     * @clause (8)(m)(B)
     */
    @NotBlank
    String getDocumentId();

    /**
     * Into which language, as a BCP 47 tag. None: not recorded.
     *
     * @clause (8)(m)(B)
     */
    Option<@NotBlank String> getLanguage();

    /**
     * When the translation was initiated.
     *
     * @clause (8)(m)(B)
     */
    Act getInitiated();

    /**
     * When the translated document was received.
     *
     * @clause (8)(m)(B)
     */
    Act getReceived();

    /**
     * When it was provided to the individual.
     *
     * @clause (8)(m)(B)
     */
    Act getProvided();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a translation. */
    final class Builder extends ImmutableTranslation.Builder {
        Builder() {
            initiated(Act.notRecorded());
            received(Act.notRecorded());
            provided(Act.notRecorded());
        }
    }
}
