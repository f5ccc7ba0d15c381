package org.openisp.core.signing;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** A signature on a plan or a revision. */
@Value.Immutable
public interface Signature extends WithSignature {

    /**
     * Who signed: the id of the person. None: not recorded.
     *
     * @clause (8)(e)(A), (8)(e)(B)
     */
    Option<@NotBlank String> getPersonId();

    /**
     * In which capacity.
     *
     * @clause (8)(e)(A), (8)(e)(B), MO-10, MO-11, FED-9
     */
    Capacity getCapacity();

    /**
     * The day on which the signature came to be there. None: the signature bears no day.
     *
     * @clause (8)(e), (8)(f), MO-29
     */
    Option<LocalDate> getSignedOn();

    /**
     * For a case manager: whether this one was involved in developing or revising the plan. OAR 411-415-0070(8)(e)(B).
     *
     * @clause (8)(e)(B)
     */
    Said getInvolved();

    /**
     * The organization for which somebody signed: its id. None: for none, or that is not recorded.
     *
     * @clause FED-9
     */
    Option<@NotBlank String> getOrganizationId();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a signature. */
    final class Builder extends ImmutableSignature.Builder {
        Builder() {
            involved(Said.NOT_RECORDED);
        }
    }
}
