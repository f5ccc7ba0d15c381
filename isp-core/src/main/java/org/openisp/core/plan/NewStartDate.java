package org.openisp.core.plan;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.signing.Capacity;

/**
 * A start date that was established, with consent, because the individual entered or left a program. OAR
 * 411-415-0070(2)(c).
 */
@Value.Immutable
public interface NewStartDate extends WithNewStartDate {

    /**
     * The stay that was entered or left: its id.
     *
     * @clause (2)(c)
     */
    @NotBlank
    String getStayId();

    /**
     * Whether the stay was entered or left.
     *
     * @clause (2)(c)
     */
    StayEvent getEvent();

    /**
     * The start date that was established, the first day included.
     *
     * @clause (2)(c)
     */
    LocalDate getEstablishedStart();

    /**
     * In which capacity somebody consented. None: not recorded.
     *
     * @clause (2)(c)
     */
    Option<Capacity> getConsentedBy();

    /**
     * When the consent was given.
     *
     * @clause (2)(c)
     */
    Act getConsented();

    /**
     * Who consented: the id of the person. None: not recorded.
     *
     * @clause (2)(c)
     */
    Option<@NotBlank String> getConsentedByPersonId();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a new start date. */
    final class Builder extends ImmutableNewStartDate.Builder {
        Builder() {
            consented(Act.notRecorded());
        }
    }
}
