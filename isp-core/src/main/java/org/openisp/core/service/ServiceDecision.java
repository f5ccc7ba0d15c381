package org.openisp.core.service;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;

/** A decision about a service, a provider, a setting or a combination of services. */
@Value.Immutable
public interface ServiceDecision extends WithServiceDecision {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * What it is about. None: not recorded.
     *
     * @clause (9)(a), (9)(b), (9)(d)
     */
    Option<DecisionSubject> getSubject();

    /**
     * Ids of the services, provider or setting it is about. Empty: said to be none. None: not recorded.
     *
     * @clause (9)(a), (9)(b)
     */
    Option<Seq<@NotBlank String>> getSubjectIds();

    /**
     * Whether the individual had chosen the provider or setting that was not authorized.
     *
     * @clause (9)(d)
     */
    Said getSelectedByIndividual();

    /**
     * What was decided.
     *
     * @clause (9)(a), (9)(b), (9)(d)
     */
    DecisionResult getResult();

    /**
     * The day of the decision.
     *
     * @clause (9)(a), (9)(b), (9)(d)
     */
    LocalDate getDecidedOn();

    /**
     * The clause that the decision relies on. None: not recorded.
     *
     * @clause (9)(a), (9)(b)
     */
    Option<@NotBlank String> getClause();

    /**
     * The unsafe condition it answers: its id. None: not recorded.
     *
     * @clause (9)(b)
     */
    Option<@NotBlank String> getConditionId();

    /**
     * When alternatives were presented.
     *
     * @clause (9)(d)
     */
    Act getAlternativesPresented();

    /**
     * Whether help was given in assessing other choices.
     *
     * @clause (9)(d)
     */
    Said getAssistanceGiven();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("subjectIds", getSubjectIds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service decision. */
    final class Builder extends ImmutableServiceDecision.Builder {
        Builder() {
            selectedByIndividual(Said.NOT_RECORDED);
            alternativesPresented(Act.notRecorded());
            assistanceGiven(Said.NOT_RECORDED);
        }
    }
}
