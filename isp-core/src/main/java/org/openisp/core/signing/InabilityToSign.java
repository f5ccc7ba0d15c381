package org.openisp.core.signing;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;

/** A documented reason for which somebody did not sign. OAR 411-415-0070(8)(e)(A). */
@Value.Immutable
public interface InabilityToSign extends WithInabilityToSign {

    /** The kind of reason. */
    InabilityReason getReason();

    /** The reason in the words of the document. */
    Option<FreeText> getExplanation();

    /** The day on which it was documented. */
    LocalDate getDocumentedOn();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an inability to sign. */
    final class Builder extends ImmutableInabilityToSign.Builder {
        Builder() {}
    }
}
