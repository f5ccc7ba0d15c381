package org.openisp.core.json;

import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;

import org.openisp.core.Jurisdiction;
import org.openisp.core.ServiceRecord;

/** The JSON of the whole record; parts before wholes. */
final class RecordShapes {

    private RecordShapes() {}

    static final Form<Jurisdiction> JURISDICTION = code(Jurisdiction.OWN, Jurisdiction::new);

    private static final Form<String> FORMAT = new ExactForm(RecordJson.FORMAT);

    static final Form<ServiceRecord> SERVICE_RECORD = Shape.of(
                    "record", ServiceRecord::builder, ServiceRecord.Builder::build)
            .required("format", FORMAT, record -> RecordJson.FORMAT, (builder, format) -> {})
            .required("id", TEXT, ServiceRecord::getId, ServiceRecord.Builder::id)
            .optional(
                    "completeThrough",
                    new CompleteThroughForm(),
                    ServiceRecord::getCompleteThrough,
                    ServiceRecord.Builder::completeThrough)
            .optional("jurisdiction", JURISDICTION, ServiceRecord::getJurisdiction, ServiceRecord.Builder::jurisdiction)
            .list("laws", TEXT, ServiceRecord::getLaws, ServiceRecord.Builder::laws)
            .required(
                    "individual",
                    PersonShapes.INDIVIDUAL,
                    ServiceRecord::getIndividual,
                    ServiceRecord.Builder::individual)
            .list(
                    "representatives",
                    PersonShapes.REPRESENTATIVE,
                    ServiceRecord::getRepresentatives,
                    ServiceRecord.Builder::representatives)
            .list(
                    "organizations",
                    PersonShapes.ORGANIZATION,
                    ServiceRecord::getOrganizations,
                    ServiceRecord.Builder::organizations)
            .register(
                    "caseManagement",
                    EnrollmentShapes.CASE_MANAGEMENT_ENROLLMENT,
                    ServiceRecord::getCaseManagement,
                    ServiceRecord.Builder::caseManagement)
            .register(
                    "caseManagers",
                    EnrollmentShapes.CASE_MANAGER,
                    ServiceRecord::getCaseManagers,
                    ServiceRecord.Builder::caseManagers)
            .list(
                    "divisionEligibility",
                    PERIOD,
                    ServiceRecord::getDivisionEligibility,
                    ServiceRecord.Builder::divisionEligibility)
            .list(
                    "fundingAuthorities",
                    EnrollmentShapes.FUNDING_ENROLLMENT,
                    ServiceRecord::getFundingAuthorities,
                    ServiceRecord.Builder::fundingAuthorities)
            .list(
                    "benefits",
                    EnrollmentShapes.BENEFIT_ENROLLMENT,
                    ServiceRecord::getBenefits,
                    ServiceRecord.Builder::benefits)
            .register(
                    "requests",
                    EnrollmentShapes.SERVICE_REQUEST,
                    ServiceRecord::getRequests,
                    ServiceRecord.Builder::requests)
            .list(
                    "serviceEligibility",
                    EnrollmentShapes.SERVICE_ELIGIBILITY,
                    ServiceRecord::getServiceEligibility,
                    ServiceRecord.Builder::serviceEligibility)
            .list(
                    "departmentEntries",
                    EnrollmentShapes.DEPARTMENT_ENTRY,
                    ServiceRecord::getDepartmentEntries,
                    ServiceRecord.Builder::departmentEntries)
            .register("stays", EnrollmentShapes.STAY, ServiceRecord::getStays, ServiceRecord.Builder::stays)
            .list("settings", EnrollmentShapes.SETTING, ServiceRecord::getSettings, ServiceRecord.Builder::settings)
            .register(
                    "needsAssessments",
                    NeedShapes.NEEDS_ASSESSMENT,
                    ServiceRecord::getNeedsAssessments,
                    ServiceRecord.Builder::needsAssessments)
            .list("needs", NeedShapes.NEED, ServiceRecord::getNeeds, ServiceRecord.Builder::needs)
            .list("risks", NeedShapes.RISK, ServiceRecord::getRisks, ServiceRecord.Builder::risks)
            .register("changes", NeedShapes.CHANGE, ServiceRecord::getChanges, ServiceRecord.Builder::changes)
            .register(
                    "reviewRequests",
                    NeedShapes.REVIEW_REQUEST,
                    ServiceRecord::getReviewRequests,
                    ServiceRecord.Builder::reviewRequests)
            .register("plans", PlanShapes.ISP, ServiceRecord::getPlans, ServiceRecord.Builder::plans)
            .list("approvals", ServiceShapes.APPROVAL, ServiceRecord::getApprovals, ServiceRecord.Builder::approvals)
            .list(
                    "nursingAllotments",
                    ServiceShapes.NURSING_ALLOTMENT,
                    ServiceRecord::getNursingAllotments,
                    ServiceRecord.Builder::nursingAllotments)
            .list("providers", ServiceShapes.PROVIDER, ServiceRecord::getProviders, ServiceRecord.Builder::providers)
            .list(
                    "personalSupportWorkers",
                    ServiceShapes.PERSONAL_SUPPORT_WORKER,
                    ServiceRecord::getPersonalSupportWorkers,
                    ServiceRecord.Builder::personalSupportWorkers)
            .list(
                    "agencyEmployees",
                    ServiceShapes.AGENCY_EMPLOYEE,
                    ServiceRecord::getAgencyEmployees,
                    ServiceRecord.Builder::agencyEmployees)
            .list("activities", ServiceShapes.ACTIVITY, ServiceRecord::getActivities, ServiceRecord.Builder::activities)
            .register(
                    "homeVisits",
                    ServiceShapes.HOME_VISIT,
                    ServiceRecord::getHomeVisits,
                    ServiceRecord.Builder::homeVisits)
            .register(
                    "unsafeConditions",
                    ServiceShapes.UNSAFE_CONDITION,
                    ServiceRecord::getUnsafeConditions,
                    ServiceRecord.Builder::unsafeConditions)
            .register(
                    "serviceDecisions",
                    ServiceShapes.SERVICE_DECISION,
                    ServiceRecord::getServiceDecisions,
                    ServiceRecord.Builder::serviceDecisions)
            .register(
                    "complaints",
                    ServiceShapes.COMPLAINT,
                    ServiceRecord::getComplaints,
                    ServiceRecord.Builder::complaints)
            .list("practices", LimitationShapes.PRACTICE, ServiceRecord::getPractices, ServiceRecord.Builder::practices)
            .list(
                    "limitations",
                    LimitationShapes.LIMITATION,
                    ServiceRecord::getLimitations,
                    ServiceRecord.Builder::limitations)
            .register(
                    "behaviorPlans",
                    LimitationShapes.BEHAVIOR_PLAN,
                    ServiceRecord::getBehaviorPlans,
                    ServiceRecord.Builder::behaviorPlans)
            .register(
                    "emergencyPlans",
                    PlanShapes.TEMPORARY_EMERGENCY_SAFETY_PLAN,
                    ServiceRecord::getEmergencyPlans,
                    ServiceRecord.Builder::emergencyPlans)
            .optional("school", CareerShapes.SCHOOL, ServiceRecord::getSchool, ServiceRecord.Builder::school)
            .list(
                    "employment",
                    CareerShapes.EMPLOYMENT,
                    ServiceRecord::getEmployment,
                    ServiceRecord.Builder::employment)
            .register(
                    "careerDevelopmentPlans",
                    CareerShapes.CAREER_DEVELOPMENT_PLAN,
                    ServiceRecord::getCareerDevelopmentPlans,
                    ServiceRecord.Builder::careerDevelopmentPlans)
            .register(
                    "deliveries",
                    DeliveryShapes.DELIVERY,
                    ServiceRecord::getDeliveries,
                    ServiceRecord.Builder::deliveries)
            .list(
                    "translations",
                    DeliveryShapes.TRANSLATION,
                    ServiceRecord::getTranslations,
                    ServiceRecord.Builder::translations)
            .register(
                    "annualPlans",
                    AnnualShapes.ANNUAL_PLAN,
                    ServiceRecord::getAnnualPlans,
                    ServiceRecord.Builder::annualPlans)
            .register(
                    "reviewerDecisions",
                    JudgmentShapes.REVIEWER_DECISION,
                    ServiceRecord::getReviewerDecisions,
                    ServiceRecord.Builder::reviewerDecisions)
            .list("variances", JudgmentShapes.VARIANCE, ServiceRecord::getVariances, ServiceRecord.Builder::variances)
            .extensionFacts(ServiceRecord::getExtensionFacts, ServiceRecord.Builder::extensionFacts);
}
