package org.openisp.core.service;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** An activity in an adult foster home. OAR 411-415-0070(8)(l). */
@Value.Immutable
public interface Activity extends WithActivity {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * Ids of the plans that include it. Empty: no plan does. None: not recorded.
     *
     * @clause (8)(l)
     */
    Option<Seq<@NotBlank String>> getPlanIds();

    /**
     * What kind of activity. None: not recorded.
     *
     * @clause (8)(l)(A)(i), (8)(l)(A)(ii), (8)(l)(B)(i), (8)(l)(B)(ii), (8)(l)(B)(iii)
     */
    Option<ActivityKind> getKind();

    /**
     * The activity in words. None: not recorded.
     *
     * @clause (8)(l)
     */
    Option<@Worded FreeText> getWhat();

    /**
     * Hours a week, where it is held every week. None: not recorded.
     *
     * @clause (8)(l)
     */
    Option<@PositiveOrZero BigDecimal> getHoursPerWeek();

    /**
     * From when, and through which day it is held. None: not recorded.
     *
     * @clause (8)(l)
     */
    Option<Period> getPeriod();

    /**
     * The days on which it was held, where they are written down; where they are, they count, and not the hours a
     * week. Empty: it was never held. None: not recorded.
     *
     * @clause (8)(l)
     */
    Option<Seq<@Valid ActivityOccasion>> getOccasions();

    /**
     * Whether the individual is interested in it.
     *
     * @clause (8)(l)
     */
    Said getOfInterest();

    /**
     * Whether it is available in the community.
     *
     * @clause (8)(l)
     */
    Said getAvailableInCommunity();

    /**
     * Who makes it available or offers it. None: not recorded.
     *
     * @clause (8)(l)
     */
    Option<ActivitySource> getOfferedBy();

    /**
     * Whether it is television or movies made available by the provider.
     *
     * @clause (8)(l)
     */
    Said getTelevisionOrMovies();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseUnwieldy("hoursPerWeek", getHoursPerWeek());
        NullElements.refuse("occasions", getOccasions());
        NullElements.refuse("planIds", getPlanIds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an activity. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {
            ofInterest(Said.NOT_RECORDED);
            availableInCommunity(Said.NOT_RECORDED);
            televisionOrMovies(Said.NOT_RECORDED);
        }
    }
}
