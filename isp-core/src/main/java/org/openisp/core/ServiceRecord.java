package org.openisp.core;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.School;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.Translation;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.internal.NullElements;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.plan.AnnualPlan;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;

/**
 * The service record of one individual over time: everything that the clauses of a rule may turn on.
 *
 * <p>Each list is one of two kinds. A {@link Register} holds dated entries and says how far their absence can be
 * believed. An {@code Option<Seq<X>>} is not recorded (none), said to be empty (an empty sequence), or given.
 */
@Value.Immutable
public interface ServiceRecord extends WithServiceRecord {

    /** An opaque id, the same in every export of this record. */
    @NotBlank
    String getId();

    /**
     * The last day, included, through which the registers of this record are complete, unless a register has a day of
     * its own; usually the day of the export. None: absence proves nothing.
     */
    Option<LocalDate> getCompleteThrough();

    /** The individual whose record it is. */
    @Valid
    Individual getIndividual();

    /**
     * Everybody who may or might once act for the individual. Empty: the individual is said to have no
     * representative. None: not recorded.
     */
    Option<Seq<@Valid Representative>> getRepresentatives();

    /** Enrollments in case management, one for each entity. */
    @Value.Default
    default Register<@Valid CaseManagementEnrollment> getCaseManagement() {
        return Register.notRecorded();
    }

    /** Who was the case manager, and when. */
    @Value.Default
    default Register<@Valid CaseManager> getCaseManagers() {
        return Register.notRecorded();
    }

    /** Under which authorities services are funded. Empty: said to be none. None: not recorded. */
    Option<Seq<@Valid FundingEnrollment>> getFundingAuthorities();

    /** Packages of medical benefits. Empty: said to be none. None: not recorded. */
    Option<Seq<@Valid BenefitEnrollment>> getBenefits();

    /** Requests for services. */
    @Value.Default
    default Register<@Valid ServiceRequest> getRequests() {
        return Register.notRecorded();
    }

    /**
     * For which kinds of service the individual is eligible, and which are wanted. Empty: said to be none. None: not
     * recorded.
     */
    Option<Seq<@Valid ServiceEligibility>> getServiceEligibility();

    /** Where the individual lives or lived, and in which programs. */
    @Value.Default
    default Register<@Valid Stay> getStays() {
        return Register.notRecorded();
    }

    /** Assessments of functional need. */
    @Value.Default
    default Register<@Valid NeedsAssessment> getNeedsAssessments() {
        return Register.notRecorded();
    }

    /** Individual Support Plans: past, current and drafted. */
    @Value.Default
    default Register<@Valid Isp> getPlans() {
        return Register.notRecorded();
    }

    /** Temporary Emergency Safety Plans. */
    @Value.Default
    default Register<@Valid TemporaryEmergencySafetyPlan> getEmergencyPlans() {
        return Register.notRecorded();
    }

    /** School, for a student or somebody who left. None: not recorded. */
    Option<School> getSchool();

    /** Career Development Plans that were completed. */
    @Value.Default
    default Register<@Valid CareerDevelopmentPlan> getCareerDevelopmentPlans() {
        return Register.notRecorded();
    }

    /** What was given to whom: copies of plans, notices of revisions. */
    @Value.Default
    default Register<@Valid Delivery> getDeliveries() {
        return Register.notRecorded();
    }

    /** Translations of plans. Empty: said to be none. None: not recorded. */
    Option<Seq<@Valid Translation>> getTranslations();

    /** Annual Plans of somebody who has case management only. */
    @Value.Default
    default Register<@Valid AnnualPlan> getAnnualPlans() {
        return Register.notRecorded();
    }

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("representatives", getRepresentatives());
        NullElements.refuse("fundingAuthorities", getFundingAuthorities());
        NullElements.refuse("benefits", getBenefits());
        NullElements.refuse("serviceEligibility", getServiceEligibility());
        NullElements.refuse("translations", getTranslations());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service record. */
    final class Builder extends ImmutableServiceRecord.Builder {
        Builder() {}
    }
}
