package org.openisp.core.service;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;

/** A personal support worker of the individual. OAR 411-375-0040. */
@Value.Immutable
public interface PersonalSupportWorker extends WithPersonalSupportWorker {

    /**
     * Who it is: the id of the person.
     *
     * @clause (8)(j), (8)(n)
     */
    @NotBlank
    String getPersonId();

    /**
     * From when, and through which day. None: not recorded.
     *
     * @clause (8)(j), (8)(n)
     */
    Option<Period> getPeriod();

    /**
     * Whether the provider number is active; the latest observation counts. Empty: never observed. None: not
     * recorded.
     *
     * @clause (8)(j)
     */
    Option<Seq<Observation>> getProviderNumberActive();

    /**
     * When the employer signed the service agreement.
     *
     * @clause (8)(j)
     */
    Act getAgreementSignedByEmployer();

    /**
     * When the worker signed it.
     *
     * @clause (8)(j)
     */
    Act getAgreementSignedByWorker();

    /**
     * Whether the worker averaged more than 40 hours a workweek in March to May of 2016.
     *
     * @clause (8)(j)
     */
    Said getAveragedMoreThan40HoursIn2016();

    /**
     * An approval of longer workweeks: its id. None: there is none, or that is not recorded.
     *
     * @clause (8)(j)
     */
    Option<@NotBlank String> getExceptionId();

    /**
     * Hours worked, week by week. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(j)
     */
    Option<Seq<@Valid Workweek>> getWorkweeks();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("workweeks", getWorkweeks());
        NullElements.refuse("providerNumberActive", getProviderNumberActive());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a personal support worker. */
    final class Builder extends ImmutablePersonalSupportWorker.Builder {
        Builder() {
            agreementSignedByEmployer(Act.notRecorded());
            agreementSignedByWorker(Act.notRecorded());
            averagedMoreThan40HoursIn2016(Said.NOT_RECORDED);
        }
    }
}
