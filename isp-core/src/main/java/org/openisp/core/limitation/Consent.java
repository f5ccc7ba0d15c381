package org.openisp.core.limitation;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.signing.Capacity;
import org.openisp.core.validation.Worded;

/** Consent to a limitation. */
@Value.Immutable
public interface Consent extends WithConsent {

    /**
     * In which capacity it was given. None: not recorded.
     *
     * @clause (3)(b)
     */
    Option<Capacity> getCapacity();

    /**
     * Who gave it: the id of the person. None: not recorded.
     *
     * @clause (3)(b)
     */
    Option<@NotBlank String> getPersonId();

    /**
     * The day on which it was given.
     *
     * @clause (3)(b)
     */
    LocalDate getGivenOn();

    /**
     * The day on which it was withdrawn. None: it was not, as far as is recorded.
     *
     * @clause (3)(b)
     */
    Option<LocalDate> getWithdrawnOn();

    /**
     * Whether it was informed.
     *
     * @clause (3)(b), FED-13
     */
    Said getInformed();

    /**
     * Whether it is on a signed form that the program approved.
     *
     * @clause (3)(b)
     */
    Said getSignedForm();

    /**
     * Wishes of the individual that differ from what the legal representative consented to.
     *
     * @clause (3)(b)
     */
    @Worded
    Noted getDifferingWishes();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a consent. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {
            informed(Said.NOT_RECORDED);
            signedForm(Said.NOT_RECORDED);
            differingWishes(Noted.notRecorded());
        }
    }
}
