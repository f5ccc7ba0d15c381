package org.openisp.core.career;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Evidence;
import org.openisp.core.service.ServiceKind;

/** An option for employment services that was presented. OAR 411-415-0070(5)(b)(F). */
@Value.Immutable
public interface EmploymentOption extends WithEmploymentOption {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The kind of service. None: not recorded.
     *
     * @clause (5)(b)(F)
     */
    Option<ServiceKind> getService();

    /**
     * Whether it is in a setting that is not disability-specific.
     *
     * @clause (5)(b)(F)
     */
    Said getNonDisabilitySpecific();

    /**
     * The day on which it was presented. None: not recorded.
     *
     * @clause (5)(b)(F)
     */
    Option<LocalDate> getPresentedOn();

    /**
     * Where it is documented. Empty: said to be none. None: not recorded.
     *
     * @clause (5)(b)(F)
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

    /** Builds an employment option. */
    final class Builder extends ImmutableEmploymentOption.Builder {
        Builder() {
            nonDisabilitySpecific(Said.NOT_RECORDED);
        }
    }
}
