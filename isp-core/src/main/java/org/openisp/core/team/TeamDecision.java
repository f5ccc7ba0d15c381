package org.openisp.core.team;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A decision of the team. */
@Value.Immutable
public interface TeamDecision extends WithTeamDecision {

    /**
     * The id by which objections refer to it.
     *
     * @clause (7)(b)(B)
     */
    @NotBlank
    String getId();

    /**
     * What was to be decided. None: not recorded.
     *
     * @clause (7)(b)(A)
     */
    Option<@Worded FreeText> getQuestion();

    /**
     * The day.
     *
     * @clause (7)(b)(A), (7)(b)(B), (7)(b)(C)
     */
    LocalDate getDecidedOn();

    /**
     * Who made it. None: not recorded.
     *
     * @clause (7)(b), (7)(b)(B), (7)(b)(C)
     */
    Option<DecisionMaker> getMadeBy();

    /**
     * Whether consensus was sought first.
     *
     * @clause (7)(b)(B)
     */
    Said getConsensusSought();

    /**
     * The votes of the members. Empty: said to be none. None: not recorded.
     *
     * @clause (7)(b)(B)
     */
    Option<Seq<@Valid Vote>> getVotes();

    /**
     * What it rests on. Empty: said to be none. None: not recorded.
     *
     * @clause (7)(b)(A)
     */
    Option<Seq<DecisionBasis>> getBasis();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("votes", getVotes());
        NullElements.refuse("basis", getBasis());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a team decision. */
    final class Builder extends ImmutableTeamDecision.Builder {
        Builder() {
            consensusSought(Said.NOT_RECORDED);
        }
    }
}
