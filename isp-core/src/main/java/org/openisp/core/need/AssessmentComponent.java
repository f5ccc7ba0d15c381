package org.openisp.core.need;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Said;

/** A part of an assessment: an observation, an interview, a review of records. */
@Value.Immutable
public interface AssessmentComponent extends WithAssessmentComponent {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day for which it was set. None: not recorded.
     *
     * @clause (9)(a)(C)
     */
    Option<LocalDate> getScheduledOn();

    /**
     * When it was held.
     *
     * @clause (6)(a)(A), (9)(a)(C)
     */
    Act getHeld();

    /**
     * Which part it was. None: not recorded.
     *
     * @clause (9)(a)(C)
     */
    Option<AssessmentPart> getPart();

    /**
     * Whether the individual, or who acts for the individual, took part in it.
     *
     * @clause (9)(a)(C)
     */
    Said getTookPart();

    /**
     * Whether they were available for it.
     *
     * @clause (9)(a)(C)
     */
    Said getAvailable();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment component. */
    final class Builder extends ImmutableAssessmentComponent.Builder {
        Builder() {
            held(Act.notRecorded());
            tookPart(Said.NOT_RECORDED);
            available(Said.NOT_RECORDED);
        }
    }
}
