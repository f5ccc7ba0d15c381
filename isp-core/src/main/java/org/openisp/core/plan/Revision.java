package org.openisp.core.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.internal.NullElements;
import org.openisp.core.signing.Signing;

/** A revision of a plan. */
@Value.Immutable
public interface Revision extends WithRevision {

    /** An id within the record. */
    @NotBlank
    String getId();

    /** The day on which the plan was revised. None: not recorded. */
    Option<LocalDate> getMadeOn();

    /** When the revision was implemented. */
    @Value.Default
    default Act getImplemented() {
        return Act.notRecorded();
    }

    /** The services that begin with the revision. Empty: said to be none. None: not recorded. */
    Option<Seq<@Valid ServiceChange>> getBegins();

    /** The services that end with the revision. Empty: said to be none. None: not recorded. */
    Option<Seq<@Valid ServiceChange>> getEnds();

    /** How the revision is signed. */
    @Valid
    @Value.Default
    default Signing getSigning() {
        return Signing.notRecorded();
    }

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("begins", getBegins());
        NullElements.refuse("ends", getEnds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a revision. */
    final class Builder extends ImmutableRevision.Builder {
        Builder() {}
    }
}
