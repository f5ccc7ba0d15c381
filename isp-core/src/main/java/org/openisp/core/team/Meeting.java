package org.openisp.core.team;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.CommunicationMethod;
import org.openisp.core.person.Evidence;

/** A meeting of the team. */
@Value.Immutable
public interface Meeting extends WithMeeting {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day.
     *
     * @clause MO-5, MO-8, MO-23, MO-42
     */
    LocalDate getHeldOn();

    /**
     * Ids of the people who were present. Empty: said to be none. None: not recorded.
     *
     * @clause MO-42
     */
    Option<Seq<@NotBlank String>> getPresent();

    /**
     * Whether place and time were convenient to the individual.
     *
     * @clause FED-P3
     */
    Said getConvenient();

    /**
     * Alternative methods of communication that were available. Empty: said to be none. None: not recorded.
     *
     * @clause MO-5
     */
    Option<Seq<CommunicationMethod>> getAlternativeMethods();

    /**
     * Where it is documented. Empty: said to be none. None: not recorded.
     *
     * @clause MO-13
     */
    Option<Seq<@Valid Evidence>> getEvidence();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("present", getPresent());
        NullElements.refuse("alternativeMethods", getAlternativeMethods());
        NullElements.refuse("evidence", getEvidence());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a meeting. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {
            convenient(Said.NOT_RECORDED);
        }
    }
}
