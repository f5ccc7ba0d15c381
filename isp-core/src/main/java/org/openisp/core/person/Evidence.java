package org.openisp.core.person;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A document in which something stands. */
@Value.Immutable
public interface Evidence extends WithEvidence {

    /**
     * The id of the document, wherever it is kept.
     *
     * @clause (7)(c), (8)(e)(A)
     */
    @NotBlank
    String getDocumentId();

    /** What kind of document. None: not recorded. */
    Option<EvidenceKind> getKind();

    /** The day it bears. None: not recorded. */
    Option<LocalDate> getDay();

    /** Who wrote it: the id of the person. None: not recorded. */
    Option<@NotBlank String> getAuthorId();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an evidence. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
