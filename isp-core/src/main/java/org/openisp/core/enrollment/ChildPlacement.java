package org.openisp.core.enrollment;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Statement;

/** The placement of a child away from the family. OAR 411-415-0070(1)(c)(E). */
@Value.Immutable
public interface ChildPlacement extends WithChildPlacement {

    /**
     * Goals of reunification with the family. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(c)(E)(i)
     */
    Option<Seq<@Valid Statement>> getReunificationGoals();

    /**
     * Reasons against a goal of reunification, or against a placement closer to the family. Empty: said to be none.
     * None: not recorded.
     *
     * @clause (1)(c)(E)(i), (1)(c)(E)(iii)
     */
    Option<Seq<@Valid Contraindication>> getContraindications();

    /**
     * Whether the placement is distant from the family.
     *
     * @clause (1)(c)(E)(iii)
     */
    Said getDistantFromFamily();

    /**
     * Efforts of the case manager to find a placement closer to the family.
     *
     * @clause (1)(c)(E)(iii)
     */
    Register<@Valid PlacementEffort> getCloserPlacementEfforts();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("reunificationGoals", getReunificationGoals());
        NullElements.refuse("contraindications", getContraindications());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a child placement. */
    final class Builder extends ImmutableChildPlacement.Builder {
        Builder() {
            distantFromFamily(Said.NOT_RECORDED);
            closerPlacementEfforts(Register.notRecorded());
        }
    }
}
