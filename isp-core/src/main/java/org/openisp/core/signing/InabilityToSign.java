package org.openisp.core.signing;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Evidence;
import org.openisp.core.validation.Worded;

/** A documented reason for which somebody did not sign. OAR 411-415-0070(8)(e)(A). */
@Value.Immutable
public interface InabilityToSign extends WithInabilityToSign {

    /**
     * The kind of reason.
     *
     * @clause (8)(e)(A)(i), (8)(e)(A)(ii)
     */
    InabilityReason getReason();

    /**
     * The reason in the words of the document.
     *
     * @clause (8)(e)(A)
     */
    Option<@Worded FreeText> getExplanation();

    /**
     * The day on which it was documented.
     *
     * @clause (8)(e)(A)
     */
    LocalDate getDocumentedOn();

    /**
     * Where it is documented. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(e)(A)
     */
    Option<Seq<@Valid Evidence>> getEvidence();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("evidence", getEvidence());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an inability to sign. */
    final class Builder extends ImmutableInabilityToSign.Builder {
        Builder() {}
    }
}
