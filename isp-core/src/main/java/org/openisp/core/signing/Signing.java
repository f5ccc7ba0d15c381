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
    @Value.Default
    default Register<@Valid Signature> getSignatures() {
        return Register.notRecorded();
    }

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
    @Value.Default
    default Register<@Valid OralAgreement> getOralAgreements() {
        return Register.notRecorded();
    }

    /**
     * Written consent to the document.
     *
     * @clause FED-9
     */
    @Value.Default
    default Register<@Valid WrittenConsent> getWrittenConsents() {
        return Register.notRecorded();
    }

    /**
     * Authorizations of single services with this document.
     *
     * @clause (8)(c), (9)(e), (9)(f), (9)(g)
     */
    @Value.Default
    default Register<@Valid ServiceAuthorization> getServiceAuthorizations() {
        return Register.notRecorded();
    }

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
        Builder() {}
    }
}
