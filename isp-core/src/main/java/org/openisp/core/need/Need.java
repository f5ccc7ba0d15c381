package org.openisp.core.need;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** Something that the individual needs support for. */
@Value.Immutable
public interface Need extends WithNeed {

    /**
     * The id by which services, supports and limitations refer to it.
     *
     * @clause (1)(d), (3)(b)
     */
    @NotBlank
    String getId();

    /**
     * The area of life. None: not recorded.
     *
     * @clause MO-19
     */
    Option<NeedArea> getArea();

    /**
     * The need in words. None: not recorded.
     *
     * @clause MO-19
     */
    Option<@Worded FreeText> getDescription();

    /**
     * Whether it is a need for health or safety.
     *
     * @clause MO-19, MO-20
     */
    Said getHealthOrSafety();

    /**
     * Whether it is an essential need, for which employees are trained.
     *
     * @clause MO-27
     */
    Said getEssential();

    /**
     * Whether it arises from a threat to the health and safety of the individual or of others.
     *
     * @clause (3)(b)
     */
    Said getThreatensSelfOrOthers();

    /**
     * How it is met. That a service meets it stands with the service too; this one also tells of what no list shows.
     * Empty: it is not met. None: not recorded.
     *
     * @clause (1)(d)
     */
    Option<Seq<Remedy>> getMetBy();

    /**
     * The day on which it was identified. None: not recorded.
     *
     * @clause (1)(d), (3)(b), MO-20
     */
    Option<LocalDate> getIdentifiedOn();

    /**
     * The last day of the need, included. None: no end is recorded.
     *
     * @clause (1)(d), (3)(b), MO-20
     */
    Option<LocalDate> getEndedOn();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("metBy", getMetBy());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a need. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {
            healthOrSafety(Said.NOT_RECORDED);
            essential(Said.NOT_RECORDED);
            threatensSelfOrOthers(Said.NOT_RECORDED);
        }
    }
}
