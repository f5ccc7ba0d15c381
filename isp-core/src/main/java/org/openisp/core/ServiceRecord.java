package org.openisp.core;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.Employment;
import org.openisp.core.career.School;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.Translation;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.ids.ConsistentIds;
import org.openisp.core.internal.NullElements;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.Variance;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.Practice;
import org.openisp.core.need.Change;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.need.ReviewRequest;
import org.openisp.core.need.Risk;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Organization;
import org.openisp.core.person.Representative;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.service.Activity;
import org.openisp.core.service.AgencyEmployee;
import org.openisp.core.service.Approval;
import org.openisp.core.service.Complaint;
import org.openisp.core.service.HomeVisit;
import org.openisp.core.service.NursingAllotment;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.Provider;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.UnsafeCondition;

/**
 * The service record of one individual over time: everything that the clauses of a rule may turn on.
 *
 * <p>Each list is one of two kinds. A {@link Register} holds dated entries and says how far their absence can be
 * believed. An option of a sequence is not recorded (none), said to be empty (an empty sequence), or given.
 */
@ConsistentIds
@Value.Immutable
public interface ServiceRecord extends WithServiceRecord {

    /** An opaque id, the same in every export of this record. */
    @NotBlank
    String getId();

    /**
     * The last day, included, through which the registers of this record are complete, unless a register has a day of
     * its own; usually the day of the export. None: absence proves nothing.
     *
     * @clause all that turn on what was not done
     */
    Option<LocalDate> getCompleteThrough();

    /** The state whose law it is kept under. None: not recorded. */
    Option<Jurisdiction> getJurisdiction();

    /**
     * Names of the laws that it is held against, such as {@code missouri}. Empty: none. None: those of its jurisdiction.
     */
    Option<Seq<@NotBlank String>> getLaws();

    /** The individual whose record it is. */
    @Valid
    Individual getIndividual();

    /**
     * Everybody who may or might once act for the individual. Empty: the individual is said to have no representative.
     * None: not recorded.
     *
     * @clause (2)(c), (7)(b), (8)(e)(A), (9)(b)(D), (10)(b)(B), MO-10, MO-11, MO-34, MO-35
     */
    Option<Seq<@Valid Representative>> getRepresentatives();

    /**
     * Organizations that the record refers to. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(n), (9)(e), (9)(f), (9)(g), FED-9
     */
    Option<Seq<@Valid Organization>> getOrganizations();

    /**
     * Enrollments in case management, one for each entity.
     *
     * @clause (2)(a), (6)(b), (9)(e), (9)(f), (9)(g), (10)(a)
     */
    Register<@Valid CaseManagementEnrollment> getCaseManagement();

    /**
     * Who was the case manager, and when.
     *
     * @clause (7)(a), (7)(d), (8)(e)(B), (9)(e), (9)(f), (9)(g), MO-29
     */
    Register<@Valid CaseManager> getCaseManagers();

    /**
     * When the individual was eligible for services of the division, served or not. Empty: said to be none. None: not
     * recorded.
     *
     * @clause MO-1
     */
    Option<Seq<Period>> getDivisionEligibility();

    /**
     * Under which authorities services are funded. Empty: said to be none. None: not recorded.
     *
     * @clause (2), (2)(e), (8)(b), (8)(g), (8)(h), (10)
     */
    Option<Seq<@Valid FundingEnrollment>> getFundingAuthorities();

    /**
     * Packages of medical benefits. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(b)
     */
    Option<Seq<@Valid BenefitEnrollment>> getBenefits();

    /**
     * Requests for services.
     *
     * @clause (8)(b), (9)(d)
     */
    Register<@Valid ServiceRequest> getRequests();

    /**
     * For which kinds of service the individual is eligible, and which are wanted. Empty: said to be none. None: not
     * recorded.
     *
     * @clause (8)(b), (9)(a)(A), (9)(c)
     */
    Option<Seq<@Valid ServiceEligibility>> getServiceEligibility();

    /**
     * Entries that the Department authorizes. Empty: said to be none. None: not recorded.
     *
     * @clause (9)(h)(A), (9)(h)(B), (9)(h)(C), (9)(h)(D)
     */
    Option<Seq<@Valid DepartmentEntry>> getDepartmentEntries();

    /**
     * Where the individual lives or lived, and in which programs.
     *
     * @clause (1)(c)(E), (1)(c)(E)(ii), (2)(a), (2)(c), (3)(a), (6)(a)(C), (7), (8)(l), MO-38
     */
    Register<@Valid Stay> getStays();

    /**
     * Places where the individual lives or receives services. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(a), (8)(g), FED-1, FED-P9
     */
    Option<Seq<@Valid Setting>> getSettings();

    /**
     * Assessments of functional need.
     *
     * @clause (6)(a)(A), (9)(a)(C), MO-30, FED-R1
     */
    Register<@Valid NeedsAssessment> getNeedsAssessments();

    /**
     * Needs. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(d), (2)(e), (3)(b), MO-19, MO-20
     */
    Option<Seq<@Valid Need>> getNeeds();

    /**
     * Risks. Empty: said to be none. None: not recorded.
     *
     * @clause MO-21, MO-22, FED-6
     */
    Option<Seq<@Valid Risk>> getRisks();

    /**
     * Changes in needs or circumstances, and life events.
     *
     * @clause (6)(a)(D), MO-2, MO-23, FED-R2
     */
    Register<@Valid Change> getChanges();

    /**
     * Requests to review the plan.
     *
     * @clause (6)(a)(E), FED-R3
     */
    Register<@Valid ReviewRequest> getReviewRequests();

    /**
     * Individual Support Plans: past, current and drafted.
     *
     * @clause (2), (2)(b), (2)(c), (8)(a), MO-1
     */
    Register<@Valid Isp> getPlans();

    /**
     * Approvals that were asked for: exceptions to hours, ratios, workweeks. Empty: said to be none. None: not
     * recorded.
     *
     * @clause (1)(e)(A), (1)(e)(B), (8)(j), (8)(k), FED-P6
     */
    Option<Seq<@Valid Approval>> getApprovals();

    /**
     * Private duty nursing hours of a medically fragile child. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(e)(A)
     */
    Option<Seq<@Valid NursingAllotment>> getNursingAllotments();

    /**
     * Who provides services. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(i), FED-P6
     */
    Option<Seq<@Valid Provider>> getProviders();

    /**
     * Personal support workers. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(j), (8)(n)
     */
    Option<Seq<@Valid PersonalSupportWorker>> getPersonalSupportWorkers();

    /**
     * Employees of agencies who serve the individual. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(n)
     */
    Option<Seq<@Valid AgencyEmployee>> getAgencyEmployees();

    /**
     * Activities in an adult foster home. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(l)
     */
    Option<Seq<@Valid Activity>> getActivities();

    /**
     * Visits to the home that were asked for.
     *
     * @clause (9)(a)(B)
     */
    Register<@Valid HomeVisit> getHomeVisits();

    /**
     * Conditions in which services may be denied or must end.
     *
     * @clause (9)(b)(A), (9)(b)(B), (9)(b)(B)(i), (9)(b)(B)(ii), (9)(b)(C), (9)(b)(D)
     */
    Register<@Valid UnsafeCondition> getUnsafeConditions();

    /**
     * Decisions about services, providers and settings.
     *
     * @clause (9)(a), (9)(b), (9)(d)
     */
    Register<@Valid ServiceDecision> getServiceDecisions();

    /**
     * Complaints and conflicts.
     *
     * @clause (7)(d), FED-P5
     */
    Register<@Valid Complaint> getComplaints();

    /**
     * Limits that are really applied to the individual, whatever the plan says. Empty: said to be none. None: not
     * recorded.
     *
     * @clause (3)(a), (3)(c)
     */
    Option<Seq<@Valid Practice>> getPractices();

    /**
     * Individually-based limitations. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(a), (3)(b), (3)(c), (3)(d), (3)(e), MO-28, MO-28a, MO-28b, FED-13
     */
    Option<Seq<@Valid Limitation>> getLimitations();

    /**
     * Positive Behavior Support Plans.
     *
     * @clause (3)(d)(B), (3)(e)(B), (4)
     */
    Register<@Valid BehaviorPlan> getBehaviorPlans();

    /**
     * Temporary Emergency Safety Plans.
     *
     * @clause (3)(d)(B), (3)(e)(B), (4)
     */
    Register<@Valid TemporaryEmergencySafetyPlan> getEmergencyPlans();

    /**
     * School, for a student or somebody who left. None: not recorded.
     *
     * @clause (5)(a)(A), (5)(a)(B)
     */
    Option<@Valid School> getSchool();

    /**
     * The work of the individual, stretch by stretch. Empty: said to be none. None: not recorded.
     *
     * @clause (5)(b)(A), (5)(b)(D), (5)(b)(E), (5)(b)(G)
     */
    Option<Seq<@Valid Employment>> getEmployment();

    /**
     * Career Development Plans that were completed.
     *
     * @clause (5)(a), (5)(a)(A), (5)(a)(B)
     */
    Register<@Valid CareerDevelopmentPlan> getCareerDevelopmentPlans();

    /**
     * What was given to whom: copies of plans, notices of revisions.
     *
     * @clause (8)(d), (8)(m), MO-28c, MO-40, FED-10
     */
    Register<@Valid Delivery> getDeliveries();

    /**
     * Translations of plans. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(m)(B)
     */
    Option<Seq<@Valid Translation>> getTranslations();

    /**
     * Annual Plans of somebody who has case management only.
     *
     * @clause (10), (10)(a), (10)(b)(A), (10)(c)
     */
    Register<@Valid AnnualPlan> getAnnualPlans();

    /**
     * What reviewers decided where only a person can.
     *
     * @clause (1)(b), (2)(d), (5)(b)(B), (8)(g), FED-12, MO-13
     */
    Register<@Valid ReviewerDecision> getReviewerDecisions();

    /**
     * Exemptions from provisions. Empty: said to be none. None: not recorded.
     *
     * @clause every clause of every law
     */
    Option<Seq<@Valid Variance>> getVariances();

    /** Facts that a state or vendor adds, under names of their own. */
    ExtensionFacts getExtensionFacts();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("laws", getLaws());
        NullElements.refuse("representatives", getRepresentatives());
        NullElements.refuse("fundingAuthorities", getFundingAuthorities());
        NullElements.refuse("benefits", getBenefits());
        NullElements.refuse("serviceEligibility", getServiceEligibility());
        NullElements.refuse("translations", getTranslations());
        NullElements.refuse("organizations", getOrganizations());
        NullElements.refuse("divisionEligibility", getDivisionEligibility());
        NullElements.refuse("departmentEntries", getDepartmentEntries());
        NullElements.refuse("settings", getSettings());
        NullElements.refuse("needs", getNeeds());
        NullElements.refuse("risks", getRisks());
        NullElements.refuse("approvals", getApprovals());
        NullElements.refuse("nursingAllotments", getNursingAllotments());
        NullElements.refuse("providers", getProviders());
        NullElements.refuse("personalSupportWorkers", getPersonalSupportWorkers());
        NullElements.refuse("agencyEmployees", getAgencyEmployees());
        NullElements.refuse("activities", getActivities());
        NullElements.refuse("practices", getPractices());
        NullElements.refuse("limitations", getLimitations());
        NullElements.refuse("variances", getVariances());
        NullElements.refuse("employment", getEmployment());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service record. */
    final class Builder extends ImmutableServiceRecord.Builder {
        Builder() {
            caseManagement(Register.notRecorded());
            caseManagers(Register.notRecorded());
            requests(Register.notRecorded());
            stays(Register.notRecorded());
            needsAssessments(Register.notRecorded());
            changes(Register.notRecorded());
            reviewRequests(Register.notRecorded());
            plans(Register.notRecorded());
            homeVisits(Register.notRecorded());
            unsafeConditions(Register.notRecorded());
            serviceDecisions(Register.notRecorded());
            complaints(Register.notRecorded());
            behaviorPlans(Register.notRecorded());
            emergencyPlans(Register.notRecorded());
            careerDevelopmentPlans(Register.notRecorded());
            deliveries(Register.notRecorded());
            annualPlans(Register.notRecorded());
            reviewerDecisions(Register.notRecorded());
            extensionFacts(ExtensionFacts.none());
        }
    }
}
