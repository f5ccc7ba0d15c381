package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A restriction that a court put on the individual. */
@Value.Immutable
public interface CourtRestriction extends WithCourtRestriction {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * What it restricts. None: not recorded.
     *
     * @clause MO-29
     */
    Option<@Worded FreeText> getDescription();

    /**
     * From when, and through which day. None: not recorded.
     *
     * @clause MO-29
     */
    Option<Period> getPeriod();

    /**
     * Where it is documented. Empty: said to be none. None: not recorded.
     *
     * @clause MO-29
     */
    Option<Seq<@Valid Evidence>> getEvidence();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("evidence", getEvidence());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a court restriction. */
    final class Builder extends ImmutableCourtRestriction.Builder {
        Builder() {}
    }
}
