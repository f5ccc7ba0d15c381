package org.openisp.core.service;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.validation.Worded;

/** A complaint, or a conflict that arose in discussing the plan. */
@Value.Immutable
public interface Complaint extends WithComplaint {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day on which it was raised.
     *
     * @clause (7)(d)
     */
    LocalDate getRaisedOn();

    /**
     * The complaint in words. None: not recorded.
     *
     * @clause (7)(d)
     */
    Option<@Worded FreeText> getDescription();

    /**
     * Who coordinates its resolution: the id of the person. None: not recorded.
     *
     * @clause (7)(d)
     */
    Option<@NotBlank String> getCoordinatedById();

    /**
     * When it was resolved.
     *
     * @clause (7)(d), FED-P5
     */
    Act getResolved();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a complaint. */
    final class Builder extends ImmutableComplaint.Builder {
        Builder() {
            resolved(Act.notRecorded());
        }
    }
}
