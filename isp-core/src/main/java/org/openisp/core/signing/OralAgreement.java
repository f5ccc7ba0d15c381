package org.openisp.core.signing;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Said;

/** An oral agreement in place of a signature. OAR 411-415-0070(8)(e)(A)(iii). */
@Value.Immutable
public interface OralAgreement extends WithOralAgreement {

    /** In which capacity somebody agreed. None: not recorded. */
    Option<Capacity> getAgreedBy();

    /** The day of the agreement. */
    LocalDate getAgreedOn();

    /** When the agreement was documented. */
    @Value.Default
    default Act getDocumented() {
        return Act.notRecorded();
    }

    /** Whether the revision answers an immediate, unexpected change in circumstance. */
    @Value.Default
    default Said getImmediateUnexpectedChange() {
        return Said.NOT_RECORDED;
    }

    /** Whether the revision is necessary to prevent injury or harm to the individual. */
    @Value.Default
    default Said getPreventsInjuryOrHarm() {
        return Said.NOT_RECORDED;
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an oral agreement. */
    final class Builder extends ImmutableOralAgreement.Builder {
        Builder() {}
    }
}
