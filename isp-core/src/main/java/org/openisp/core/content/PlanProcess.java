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
    Noted getDescription();

    /**
     * That it addresses independence.
     *
     * @clause (1)(a)
     */
    @Worded
    Noted getIndependence();

    /**
     * That it addresses integration into the community.
     *
     * @clause (1)(a)
     */
    @Worded
    Noted getIntegration();

    /**
     * That it addresses opportunities to seek employment.
     *
     * @clause (1)(a)
     */
    @Worded
    Noted getSeekingEmployment();

    /**
     * That it addresses opportunities to work in competitive integrated employment settings.
     *
     * @clause (1)(a)
     */
    @Worded
    Noted getCompetitiveIntegratedWork();

    /**
     * Information and support given, so that the individual directs the process.
     *
     * @clause FED-P2
     */
    @Worded
    Noted getInformationAndSupport();

    /**
     * Strategies for solving disagreement.
     *
     * @clause FED-P5
     */
    @Worded
    Noted getDisagreementStrategy();

    /**
     * Guidelines on conflicts of interest.
     *
     * @clause FED-P5
     */
    @Worded
    Noted getConflictOfInterestGuidelines();

    /**
     * How the individual can ask for an update.
     *
     * @clause FED-P8
     */
    @Worded
    Noted getUpdateMethod();

    /**
     * The choice of services that was offered.
     *
     * @clause FED-P7
     */
    @Worded
    Noted getServicesOffered();

    /**
     * The choice of services that was made.
     *
     * @clause FED-P7
     */
    @Worded
    Noted getServicesChosen();

    /**
     * The choice of providers that was offered.
     *
     * @clause FED-P7
     */
    @Worded
    Noted getProvidersOffered();

    /**
     * The choice of providers that was made.
     *
     * @clause FED-P7
     */
    @Worded
    Noted getProvidersChosen();

    /**
     * An adult's own choice about how far the family takes part.
     *
     * @clause (1)(c)(A)
     */
    @Worded
    Noted getFamilyParticipationChoice();

    /**
     * How the case manager helped the individual take part throughout.
     *
     * @clause (1)(c)(B)
     */
    @Worded
    Noted getFacilitation();

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
        Builder() {
            description(Noted.notRecorded());
            independence(Noted.notRecorded());
            integration(Noted.notRecorded());
            seekingEmployment(Noted.notRecorded());
            competitiveIntegratedWork(Noted.notRecorded());
            informationAndSupport(Noted.notRecorded());
            disagreementStrategy(Noted.notRecorded());
            conflictOfInterestGuidelines(Noted.notRecorded());
            updateMethod(Noted.notRecorded());
            servicesOffered(Noted.notRecorded());
            servicesChosen(Noted.notRecorded());
            providersOffered(Noted.notRecorded());
            providersChosen(Noted.notRecorded());
            familyParticipationChoice(Noted.notRecorded());
            facilitation(Noted.notRecorded());
        }
    }
}
