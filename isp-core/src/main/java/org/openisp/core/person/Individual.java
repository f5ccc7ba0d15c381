package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.internal.NullElements;

/** The individual, who receives services. */
@Value.Immutable
public interface Individual extends WithIndividual {

    /** An opaque id, the same wherever this person appears in the record. */
    @NotBlank
    String getId();

    /** The name. No rule needs it; it never reaches a message. */
    Option<PersonName> getName();

    /** The day of birth. None: not recorded. */
    Option<BirthDate> getBirthDate();

    /** How the individual communicates. None: not recorded. */
    Option<Communication> getCommunication();

    /**
     * Ids of others whom the individual named to receive a copy of the plan. Empty: said to be nobody. None: not
     * recorded.
     */
    Option<Seq<@NotBlank String>> getCopyRecipients();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("copyRecipients", getCopyRecipients());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an individual. */
    final class Builder extends ImmutableIndividual.Builder {
        Builder() {}
    }
}
