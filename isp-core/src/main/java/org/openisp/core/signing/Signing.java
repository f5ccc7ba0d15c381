package org.openisp.core.signing;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.openisp.core.Register;
import org.openisp.core.internal.NullElements;

/** How a plan or a revision is signed, or why it is not. */
@Value.Immutable
public interface Signing extends WithSigning {

    /**
     * The signatures on the document.
     *
     * @clause (8)(e)(A), (8)(e)(B), MO-10, MO-11, MO-29, FED-9
     */
    Register<@Valid Signature> getSignatures();

    /**
     * Documented reasons for which a signature is missing. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(e)(A), (8)(e)(A)(i), (8)(e)(A)(ii)
     */
    Option<Seq<@Valid InabilityToSign>> getInabilities();

    /**
     * Oral agreements in place of a signature.
     *
     * @clause (8)(e)(A)(iii)
     */
    Register<@Valid OralAgreement> getOralAgreements();

    /**
     * Written consent to the document.
     *
     * @clause FED-9
     */
    Register<@Valid WrittenConsent> getWrittenConsents();

    /**
     * Authorizations of single services with this document.
     *
     * @clause (8)(c), (9)(e), (9)(f), (9)(g)
     */
    Register<@Valid ServiceAuthorization> getServiceAuthorizations();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("inabilities", getInabilities());
    }

    /** Nothing recorded about signing. */
    static Signing notRecorded() {
        return builder().build();
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a signing. */
    final class Builder extends ImmutableSigning.Builder {
        Builder() {
            signatures(Register.notRecorded());
            oralAgreements(Register.notRecorded());
            writtenConsents(Register.notRecorded());
            serviceAuthorizations(Register.notRecorded());
        }
    }
}
