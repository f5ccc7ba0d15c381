package org.openisp.core.enrollment;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Period;

/** A stretch of time during which one entity provides case management. */
@Value.Immutable
public interface CaseManagementEnrollment extends WithCaseManagementEnrollment {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * Which entity: its id.
     *
     * @clause (6)(b)
     */
    @NotBlank
    String getEntityId();

    /**
     * What kind of entity. None: not recorded.
     *
     * @clause (8)(b), (9)(e), (9)(f), (9)(g)
     */
    Option<EntityKind> getEntityKind();

    /**
     * The county for which the entity manages the case: an id, such as the FIPS code 41047. No clause turns on it; counts
     * of a caseload may be grouped by it. None: not recorded.
     */
    Option<@NotBlank String> getCounty();

    /**
     * From the day of enrollment through the last day.
     *
     * @clause (2)(a), (6)(b), (10)(a)
     */
    Period getPeriod();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case management enrollment. */
    final class Builder extends ImmutableCaseManagementEnrollment.Builder {
        Builder() {}
    }
}
