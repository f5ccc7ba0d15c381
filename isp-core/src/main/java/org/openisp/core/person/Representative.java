package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Period;
import org.openisp.core.internal.NullElements;

/** Somebody who acts, or once acted, for the individual. */
@Value.Immutable
public interface Representative extends WithRepresentative {

    /** Who it is: the id of the person. */
    @NotBlank
    String getPersonId();

    /** What makes this person a representative. */
    RepresentativeKind getKind();

    /**
     * From when, and through which day. None: not recorded, and then whether the role covers a given day is not
     * known.
     */
    Option<Period> getPeriod();

    /** The decisions within the role. Empty: said to be none. None: not recorded. */
    Option<Seq<DecisionScope>> getScope();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("scope", getScope());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a representative. */
    final class Builder extends ImmutableRepresentative.Builder {
        Builder() {}
    }
}
