package org.openisp.core.team;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;

/** A representative of a provider who has to be heard. */
@Value.Immutable
public interface Informant extends WithInformant {

    /**
     * Who it is: the id of the person.
     *
     * @clause (7)(a)
     */
    @NotBlank
    String getPersonId();

    /**
     * For which provider: its id. None: not recorded.
     *
     * @clause (7)(a)
     */
    Option<@NotBlank String> getProviderId();

    /**
     * When the informant was heard.
     *
     * @clause (7)(a)
     */
    Act getConsulted();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an informant. */
    final class Builder extends ImmutableInformant.Builder {
        Builder() {
            consulted(Act.notRecorded());
        }
    }
}
