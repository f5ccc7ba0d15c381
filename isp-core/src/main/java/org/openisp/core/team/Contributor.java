package org.openisp.core.team;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.internal.NullElements;

/** Somebody who contributed to a plan. */
@Value.Immutable
public interface Contributor extends WithContributor {

    /**
     * Who it is: the id of the person.
     *
     * @clause MO-42
     */
    @NotBlank
    String getPersonId();

    /**
     * In which ways. Empty: said to be none. None: not recorded.
     *
     * @clause MO-42
     */
    Option<Seq<ContributionKind>> getWays();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("ways", getWays());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contributor. */
    final class Builder extends ImmutableContributor.Builder {
        Builder() {}
    }
}
