package org.openisp.core.career;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A goal of a Career Development Plan. */
@Value.Immutable
public interface CareerGoal extends WithCareerGoal {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * What it aims at. None: not recorded.
     *
     * @clause (5)(b)(A)
     */
    Option<CareerGoalKind> getKind();

    /**
     * The goal in words. None: not recorded.
     *
     * @clause (5)(b)(A)
     */
    Option<@Worded FreeText> getGoal();

    /**
     * Objectives on the way to it. Empty: said to be none. None: not recorded.
     *
     * @clause (5)(b)(A)
     */
    Option<Seq<@Worded FreeText>> getObjectives();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("objectives", getObjectives());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a career goal. */
    final class Builder extends ImmutableCareerGoal.Builder {
        Builder() {}
    }
}
