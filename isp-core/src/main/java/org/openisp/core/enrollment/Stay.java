package org.openisp.core.enrollment;

import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.internal.ImpossibleValueException;

/** A stay in a program or home, from entry to exit. */
@Value.Immutable
public interface Stay extends WithStay {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * What kind of program or home.
     *
     * @clause (1)(c)(E), (2)(c)(A), (2)(c)(B), (2)(c)(C), (2)(c)(D), (2)(c)(E), (3)(a), (7), (8)(l), MO-38
     */
    ProgramType getProgramType();

    /**
     * Which program: its id. Two settings may belong to one program. None: not recorded.
     *
     * @clause (2)(c)(A), (2)(c)(B), (2)(c)(C)
     */
    Option<@NotBlank String> getProgramId();

    /**
     * Which provider: its id. None: not recorded.
     *
     * @clause (2)(c)
     */
    Option<@NotBlank String> getProviderId();

    /**
     * Which setting: its id. None: not recorded.
     *
     * @clause (2)(a), (3)(a), (8)(g)
     */
    Option<@NotBlank String> getSettingId();

    /**
     * The day of entry.
     *
     * @clause (2)(a), (2)(c), (6)(a)(C)
     */
    LocalDate getEnteredOn();

    /**
     * The last day of the stay, included. None: no exit is recorded.
     *
     * @clause (2)(c)
     */
    Option<LocalDate> getExitedOn();

    /**
     * Whether it began with an entry or a transfer. None: not recorded.
     *
     * @clause (1)(c)(E)(ii), (2)(c)
     */
    Option<EntryMode> getEnteredBy();

    /**
     * For a child who lives away from the family: what was done to bring them together. None: not recorded.
     *
     * @clause (1)(c)(E)(i), (1)(c)(E)(iii)
     */
    Option<@Valid ChildPlacement> getChildPlacement();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseReversed("enteredOn", Option.some(getEnteredOn()), "exitedOn", getExitedOn());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a stay. */
    final class Builder extends ImmutableStay.Builder {
        Builder() {}
    }
}
