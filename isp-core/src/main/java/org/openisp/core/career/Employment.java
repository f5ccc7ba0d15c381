package org.openisp.core.career;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.service.ServiceKind;

/** The work of the individual over a stretch of time. */
@Value.Immutable
public interface Employment extends WithEmployment {

    /**
     * Whether the individual uses employment services.
     *
     * @clause (5)(b)(A)
     */
    Said getUsesEmploymentServices();

    /**
     * Which employment services. Empty: said to be none. None: not recorded.
     *
     * @clause (5)(b)(E), (5)(b)(G)
     */
    Option<Seq<ServiceKind>> getServices();

    /**
     * Whether the individual is in competitive integrated employment.
     *
     * @clause (5)(b)(D)
     */
    Said getCompetitiveIntegrated();

    /**
     * From when, and through which day it was so. None: not recorded.
     *
     * @clause (5)(b)(A), (5)(b)(D)
     */
    Option<Period> getPeriod();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("services", getServices());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an employment. */
    final class Builder extends ImmutableEmployment.Builder {
        Builder() {
            usesEmploymentServices(Said.NOT_RECORDED);
            competitiveIntegrated(Said.NOT_RECORDED);
        }
    }
}
