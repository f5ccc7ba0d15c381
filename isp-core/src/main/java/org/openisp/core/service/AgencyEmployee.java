package org.openisp.core.service;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.internal.NullElements;

/** Somebody employed by an agency who serves the individual. */
@Value.Immutable
public interface AgencyEmployee extends WithAgencyEmployee {

    /**
     * Who it is: the id of the person.
     *
     * @clause (8)(n)
     */
    @NotBlank
    String getPersonId();

    /**
     * The agency: its id. None: not recorded.
     *
     * @clause (8)(n)
     */
    Option<@NotBlank String> getOrganizationId();

    /**
     * The kinds of service delivered to the individual. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(i), (8)(n)
     */
    Option<Seq<ServiceKind>> getServices();

    /**
     * From when, and through which day. None: not recorded.
     *
     * @clause (8)(n)
     */
    Option<Period> getPeriod();

    /**
     * When the case manager came to know that the same person is also the personal support worker.
     *
     * @clause (8)(n)
     */
    Act getDualRoleKnown();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("services", getServices());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an agency employee. */
    final class Builder extends ImmutableAgencyEmployee.Builder {
        Builder() {
            dualRoleKnown(Act.notRecorded());
        }
    }
}
