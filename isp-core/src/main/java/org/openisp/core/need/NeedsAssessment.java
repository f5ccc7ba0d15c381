package org.openisp.core.need;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;

/** An assessment of functional need. */
@Value.Immutable
public interface NeedsAssessment extends WithNeedsAssessment {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * Which assessment.
     *
     * @clause (1)(e)(A), (6)(a)(A), (9)(a)(C)
     */
    AssessmentKind getKind();

    /**
     * The parts of the assessment that were held. Empty: said to be none yet. None: not recorded.
     *
     * @clause (6)(a)(A), (9)(a)(C)
     */
    Option<Seq<@Valid AssessmentComponent>> getComponents();

    /**
     * When the completed assessment was submitted, which completes it.
     *
     * @clause (1)(d), (1)(e)(A), (6)(a)(A), (9)(a)(C), MO-30, FED-R1
     */
    Act getSubmitted();

    /**
     * The day on which it was asked for. None: not recorded.
     *
     * @clause (6)(a)(A)
     */
    Option<LocalDate> getRequestedOn();

    /**
     * When the notice of the assessment was mailed.
     *
     * @clause (9)(a)(C)
     */
    Act getNoticeMailed();

    /**
     * The last day, included, of the time that was allowed for taking part. None: not recorded.
     *
     * @clause (9)(a)(C)
     */
    Option<LocalDate> getTimeAllowedThrough();

    /**
     * Whether the assessment was waived.
     *
     * @clause (1)(d), (1)(e)(A), (2)(e), (6)(a)(A), (9)(a)(C)
     */
    Said getWaived();

    /**
     * The service group that it found. None: not recorded.
     *
     * @clause (1)(e)(A)
     */
    Option<ServiceGroup> getServiceGroup();

    /**
     * The service level that it found, in hours a month. None: not recorded.
     *
     * @clause (1)(e)(A)
     */
    Option<@PositiveOrZero BigDecimal> getServiceLevelHoursPerMonth();

    /**
     * Ids of the needs that it found. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(d), FED-3, FED-R1, MO-30
     */
    Option<Seq<@NotBlank String>> getNeedIds();

    /**
     * Ids of the risks that it found. Empty: said to be none. None: not recorded.
     *
     * @clause MO-22
     */
    Option<Seq<@NotBlank String>> getRiskIds();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("components", getComponents());
        ImpossibleValueException.refuseUnwieldy("serviceLevelHoursPerMonth", getServiceLevelHoursPerMonth());
        NullElements.refuse("needIds", getNeedIds());
        NullElements.refuse("riskIds", getRiskIds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a needs assessment. */
    final class Builder extends ImmutableNeedsAssessment.Builder {
        Builder() {
            submitted(Act.notRecorded());
            noticeMailed(Act.notRecorded());
            waived(Said.NOT_RECORDED);
        }
    }
}
