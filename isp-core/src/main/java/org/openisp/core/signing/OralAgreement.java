package org.openisp.core.signing;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Evidence;

/** An oral agreement in place of a signature. OAR 411-415-0070(8)(e)(A)(iii). */
@Value.Immutable
public interface OralAgreement extends WithOralAgreement {

    /**
     * In which capacity somebody agreed. None: not recorded.
     *
     * @clause (8)(e)(A)(iii)
     */
    Option<Capacity> getAgreedBy();

    /**
     * The day of the agreement.
     *
     * @clause (8)(e)(A)(iii)
     */
    LocalDate getAgreedOn();

    /**
     * When the agreement was documented.
     *
     * @clause (8)(e)(A)(iii)
     */
    Act getDocumented();

    /**
     * Whether the revision answers an immediate, unexpected change in circumstance.
     *
     * @clause (8)(e)(A)(iii)
     */
    Said getImmediateUnexpectedChange();

    /**
     * Whether the revision is necessary to prevent injury or harm to the individual.
     *
     * @clause (8)(e)(A)(iii)
     */
    Said getPreventsInjuryOrHarm();

    /**
     * Who agreed: the id of the person. None: not recorded.
     *
     * @clause (8)(e)(A)(iii)
     */
    Option<@NotBlank String> getPersonId();

    /**
     * Where it is documented. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(e)(A)(iii)
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

    /** Builds an oral agreement. */
    final class Builder extends ImmutableOralAgreement.Builder {
        Builder() {
            documented(Act.notRecorded());
            immediateUnexpectedChange(Said.NOT_RECORDED);
            preventsInjuryOrHarm(Said.NOT_RECORDED);
        }
    }
}
