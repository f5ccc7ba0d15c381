package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.internal.NullElements;

/** An organization that the record refers to. */
@Value.Immutable
public interface Organization extends WithOrganization {

    /** The id by which the record refers to it. */
    @NotBlank
    String getId();

    /**
     * What kind of organization. None: not recorded.
     *
     * @clause (8)(n), (9)(e), (9)(f), (9)(g)
     */
    Option<OrganizationKind> getKind();

    /**
     * Ids of people who work for it. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(n), FED-9
     */
    Option<Seq<@NotBlank String>> getStaff();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("staff", getStaff());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an organization. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
