package org.openisp.core.enrollment;

import io.vavr.control.Option;
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

    /** What kind of program or home. */
    ProgramType getProgramType();

    /** Which program: its id. Two settings may belong to one program. None: not recorded. */
    Option<@NotBlank String> getProgramId();

    /** Which provider: its id. None: not recorded. */
    Option<@NotBlank String> getProviderId();

    /** Which setting: its id. None: not recorded. */
    Option<@NotBlank String> getSettingId();

    /** The day of entry. */
    LocalDate getEnteredOn();

    /** The last day of the stay, included. None: no exit is recorded. */
    Option<LocalDate> getExitedOn();

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
