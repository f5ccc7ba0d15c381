package org.openisp.core.signing;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** A signature on a plan or a revision. */
@Value.Immutable
public interface Signature extends WithSignature {

    /** Who signed: the id of the person. None: not recorded. */
    Option<@NotBlank String> getPersonId();

    /** In which capacity. */
    Capacity getCapacity();

    /** The day on which the signature came to be there. None: the signature bears no day. */
    Option<LocalDate> getSignedOn();

    /**
     * For a case manager: whether this one was involved in developing or revising the plan. OAR
     * 411-415-0070(8)(e)(B).
     */
    @Value.Default
    default Said getInvolved() {
        return Said.NOT_RECORDED;
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a signature. */
    final class Builder extends ImmutableSignature.Builder {
        Builder() {}
    }
}
