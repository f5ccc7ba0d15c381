package org.openisp.core.service;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A support that the division does not pay for: natural, of the community, or of another agency. */
@Value.Immutable
public interface OtherSupport extends WithOtherSupport {

    /**
     * The id by which the record refers to it; no service of its plan has it.
     *
     * @clause MO-32
     */
    @NotBlank
    String getId();

    /**
     * Where it comes from. None: not recorded.
     *
     * @clause MO-32, FED-5
     */
    Option<SupportSource> getSource();

    /**
     * Who gives it: the id of the person or organization. None: not recorded.
     *
     * @clause FED-5
     */
    Option<@NotBlank String> getProvidedById();

    /**
     * The support in words. None: not recorded.
     *
     * @clause MO-32
     */
    Option<@Worded FreeText> getDescription();

    /**
     * The kind of service it is like. None: not recorded.
     *
     * @clause MO-33
     */
    Option<ServiceKind> getKind();

    /**
     * Ids of the needs that it meets. Empty: said to be none. None: not recorded.
     *
     * @clause MO-33, FED-5
     */
    Option<Seq<@NotBlank String>> getNeedIds();

    /**
     * Ids of the desired outcomes that it serves. Empty: said to be none. None: not recorded.
     *
     * @clause FED-5
     */
    Option<Seq<@NotBlank String>> getOutcomeIds();

    /**
     * How much, and at what times. None: not recorded.
     *
     * @clause MO-33
     */
    Option<@Valid ServiceAmount> getAmount();

    /**
     * From when, and through which day. None: not recorded.
     *
     * @clause MO-33
     */
    Option<Period> getPeriod();

    /**
     * Who pays. None: not recorded.
     *
     * @clause MO-33, MO-41
     */
    Option<Payer> getPayer();

    /**
     * How it is delivered day to day.
     *
     * @clause MO-45
     */
    @Worded
    Noted getDayToDay();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("needIds", getNeedIds());
        NullElements.refuse("outcomeIds", getOutcomeIds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an other support. */
    final class Builder extends ImmutableOtherSupport.Builder {
        Builder() {
            dayToDay(Noted.notRecorded());
        }
    }
}
