package org.openisp.core.content;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** How a plan came about, and what of it is written down. OAR 411-004-0030(1). */
@Value.Immutable
public interface PlanProcess extends WithPlanProcess {

    /**
     * A description of the person-centered process.
     *
     * @clause (1)(a)
     */
    @Worded
    @Value.Default
    default Noted getDescription() {
        return Noted.notRecorded();
    }

    /**
     * That it addresses independence.
     *
     * @clause (1)(a)
     */
    @Worded
    @Value.Default
    default Noted getIndependence() {
        return Noted.notRecorded();
    }

    /**
     * That it addresses integration into the community.
     *
     * @clause (1)(a)
     */
    @Worded
    @Value.Default
    default Noted getIntegration() {
        return Noted.notRecorded();
    }

    /**
     * That it addresses opportunities to seek employment.
     *
     * @clause (1)(a)
     */
    @Worded
    @Value.Default
    default Noted getSeekingEmployment() {
        return Noted.notRecorded();
    }

    /**
     * That it addresses opportunities to work in competitive integrated employment settings.
     *
     * @clause (1)(a)
     */
    @Worded
    @Value.Default
    default Noted getCompetitiveIntegratedWork() {
        return Noted.notRecorded();
    }

    /**
     * Information and support given, so that the individual directs the process.
     *
     * @clause FED-P2
     */
    @Worded
    @Value.Default
    default Noted getInformationAndSupport() {
        return Noted.notRecorded();
    }

    /**
     * Strategies for solving disagreement.
     *
     * @clause FED-P5
     */
    @Worded
    @Value.Default
    default Noted getDisagreementStrategy() {
        return Noted.notRecorded();
    }

    /**
     * Guidelines on conflicts of interest.
     *
     * @clause FED-P5
     */
    @Worded
    @Value.Default
    default Noted getConflictOfInterestGuidelines() {
        return Noted.notRecorded();
    }

    /**
     * How the individual can ask for an update.
     *
     * @clause FED-P8
     */
    @Worded
    @Value.Default
    default Noted getUpdateMethod() {
        return Noted.notRecorded();
    }

    /**
     * The choice of services that was offered.
     *
     * @clause FED-P7
     */
    @Worded
    @Value.Default
    default Noted getServicesOffered() {
        return Noted.notRecorded();
    }

    /**
     * The choice of services that was made.
     *
     * @clause FED-P7
     */
    @Worded
    @Value.Default
    default Noted getServicesChosen() {
        return Noted.notRecorded();
    }

    /**
     * The choice of providers that was offered.
     *
     * @clause FED-P7
     */
    @Worded
    @Value.Default
    default Noted getProvidersOffered() {
        return Noted.notRecorded();
    }

    /**
     * The choice of providers that was made.
     *
     * @clause FED-P7
     */
    @Worded
    @Value.Default
    default Noted getProvidersChosen() {
        return Noted.notRecorded();
    }

    /**
     * An adult's own choice about how far the family takes part.
     *
     * @clause (1)(c)(A)
     */
    @Worded
    @Value.Default
    default Noted getFamilyParticipationChoice() {
        return Noted.notRecorded();
    }

    /**
     * How the case manager helped the individual take part throughout.
     *
     * @clause (1)(c)(B)
     */
    @Worded
    @Value.Default
    default Noted getFacilitation() {
        return Noted.notRecorded();
    }

    /**
     * What the individual decided that each provider receives of the plan. Empty: said to be none. None: not recorded.
     *
     * @clause (2)
     */
    Option<Seq<@Valid SharingChoice>> getSharing();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("sharing", getSharing());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan process. */
    final class Builder extends ImmutablePlanProcess.Builder {
        Builder() {}
    }
}
