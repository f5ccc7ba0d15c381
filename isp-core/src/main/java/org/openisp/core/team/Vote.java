package org.openisp.core.team;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** The vote of one member. */
@Value.Immutable
public interface Vote extends WithVote {

    /**
     * Who voted: the id of the person.
     *
     * @clause (7)(b)(B)
     */
    @NotBlank
    String getMemberId();

    /**
     * How the member voted.
     *
     * @clause (7)(b)(B)
     */
    VoteChoice getChoice();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a vote. */
    final class Builder extends ImmutableVote.Builder {
        Builder() {}
    }
}
