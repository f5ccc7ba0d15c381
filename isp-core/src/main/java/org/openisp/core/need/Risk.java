package org.openisp.core.need;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A risk to the individual. */
@Value.Immutable
public interface Risk extends WithRisk {

    /** The id by which the record refers to it. */
    @NotBlank
    String getId();

    /**
     * What kind of risk. None: not recorded.
     *
     * @clause MO-22
     */
    Option<RiskKind> getKind();

    /**
     * The risk in words. None: not recorded.
     *
     * @clause MO-21
     */
    Option<@Worded FreeText> getDescription();

    /**
     * The id of the assessment, report or other document that names it. None: not recorded.
     *
     * @clause MO-22
     */
    Option<@NotBlank String> getIdentifiedIn();

    /**
     * The day on which it was identified. None: not recorded.
     *
     * @clause MO-22
     */
    Option<LocalDate> getIdentifiedOn();

    /**
     * The last day of the risk, included. None: no end is recorded.
     *
     * @clause MO-22
     */
    Option<LocalDate> getEndedOn();

    /**
     * Ids of the plans that name it. Empty: no plan does. None: not recorded.
     *
     * @clause MO-22
     */
    Option<Seq<@NotBlank String>> getPlanIds();

    /**
     * Ids of the services and other supports that answer it. Empty: said to be none. None: not recorded.
     *
     * @clause MO-21
     */
    Option<Seq<@NotBlank String>> getSupportIds();

    /**
     * When it was decided that it needs no support.
     *
     * @clause MO-21
     */
    Act getNoSupportNeeded();

    /**
     * Measures that reduce it. Empty: said to be none. None: not recorded.
     *
     * @clause FED-6
     */
    Option<Seq<@Worded FreeText>> getMeasures();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("planIds", getPlanIds());
        NullElements.refuse("supportIds", getSupportIds());
        NullElements.refuse("measures", getMeasures());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a risk. */
    final class Builder extends ImmutableRisk.Builder {
        Builder() {
            noSupportNeeded(Act.notRecorded());
        }
    }
}
