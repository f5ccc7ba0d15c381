package org.openisp.core.team;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Evidence;
import org.openisp.core.validation.Worded;

/** An objection of a member of the team. OAR 411-415-0070(7)(c). */
@Value.Immutable
public interface Objection extends WithObjection {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * Who objects: the id of the person.
     *
     * @clause (7)(c)
     */
    @NotBlank
    String getMemberId();

    /**
     * To which decision: its id. None: to the plan itself, or that is not recorded.
     *
     * @clause (7)(c)
     */
    Option<@NotBlank String> getDecisionId();

    /**
     * The day on which it was raised. None: not recorded.
     *
     * @clause (7)(c)
     */
    Option<LocalDate> getRaisedOn();

    /**
     * The objection in words. None: not recorded.
     *
     * @clause (7)(c)
     */
    Option<@Worded FreeText> getObjection();

    /**
     * Whether it is documented in the plan.
     *
     * @clause (7)(c), FED-P5
     */
    Said getDocumentedInPlan();

    /**
     * Where it is documented. Empty: said to be none. None: not recorded.
     *
     * @clause (7)(c)
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

    /** Builds an objection. */
    final class Builder extends ImmutableObjection.Builder {
        Builder() {
            documentedInPlan(Said.NOT_RECORDED);
        }
    }
}
