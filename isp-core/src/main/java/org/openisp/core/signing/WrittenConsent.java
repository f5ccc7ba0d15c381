package org.openisp.core.signing;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** Written consent to a plan or revision. */
@Value.Immutable
public interface WrittenConsent extends WithWrittenConsent {

    /**
     * In which capacity it was given. None: not recorded.
     *
     * @clause FED-9
     */
    Option<Capacity> getCapacity();

    /**
     * Who gave it: the id of the person. None: not recorded.
     *
     * @clause FED-9
     */
    Option<@NotBlank String> getPersonId();

    /**
     * The day.
     *
     * @clause FED-9
     */
    LocalDate getGivenOn();

    /**
     * Whether it was informed.
     *
     * @clause FED-9
     */
    Said getInformed();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a written consent. */
    final class Builder extends ImmutableWrittenConsent.Builder {
        Builder() {
            informed(Said.NOT_RECORDED);
        }
    }
}
