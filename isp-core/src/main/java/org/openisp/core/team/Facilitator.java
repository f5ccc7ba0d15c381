package org.openisp.core.team;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** Who leads the planning. */
@Value.Immutable
public interface Facilitator extends WithFacilitator {

    /**
     * Who it is: the id of the person.
     *
     * @clause MO-6
     */
    @NotBlank
    String getPersonId();

    /**
     * In which role. None: not recorded.
     *
     * @clause MO-6
     */
    Option<TeamRole> getRole();

    /**
     * Whether there was a relationship with the individual before planning began.
     *
     * @clause MO-7
     */
    Said getEarlierRelationship();

    /**
     * Since which day there is one. None: not recorded.
     *
     * @clause MO-7
     */
    Option<LocalDate> getRelationshipSince();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a facilitator. */
    final class Builder extends ImmutableFacilitator.Builder {
        Builder() {
            earlierRelationship(Said.NOT_RECORDED);
        }
    }
}
