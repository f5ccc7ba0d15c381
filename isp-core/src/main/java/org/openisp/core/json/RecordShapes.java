package org.openisp.core.json;

import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
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

/** The JSON of the whole record; parts before wholes. */
final class RecordShapes {

    private RecordShapes() {}

    static final Form<Jurisdiction> JURISDICTION = code(Jurisdiction.OWN, Jurisdiction::new);

    private static final Form<String> FORMAT = new ExactForm(RecordJson.FORMAT);

    static final Form<ServiceRecord> SERVICE_RECORD = new Shape<>("record") {
        private final Field<String> format = required("format", FORMAT);
        private final Field<String> id = required("id", TEXT);
        private final Field<Option<LocalDate>> completeThrough = optional("completeThrough", new CompleteThroughForm());
        private final Field<Option<Jurisdiction>> jurisdiction = optional("jurisdiction", JURISDICTION);
        private final Field<Option<Seq<String>>> laws = list("laws", TEXT);
        private final Field<Individual> individual = required("individual", PersonShapes.INDIVIDUAL);
        private final Field<Option<Seq<Representative>>> representatives =
                list("representatives", PersonShapes.REPRESENTATIVE);
        private final Field<Option<Seq<Organization>>> organizations = list("organizations", PersonShapes.ORGANIZATION);
        private final Field<Register<CaseManagementEnrollment>> caseManagement =
                register("caseManagement", EnrollmentShapes.CASE_MANAGEMENT_ENROLLMENT);
        private final Field<Register<CaseManager>> caseManagers =
                register("caseManagers", EnrollmentShapes.CASE_MANAGER);
        private final Field<Option<Seq<Period>>> divisionEligibility = list("divisionEligibility", PERIOD);
        private final Field<Option<Seq<FundingEnrollment>>> fundingAuthorities =
                list("fundingAuthorities", EnrollmentShapes.FUNDING_ENROLLMENT);
        private final Field<Option<Seq<BenefitEnrollment>>> benefits =
                list("benefits", EnrollmentShapes.BENEFIT_ENROLLMENT);
        private final Field<Register<ServiceRequest>> requests = register("requests", EnrollmentShapes.SERVICE_REQUEST);
        private final Field<Option<Seq<ServiceEligibility>>> serviceEligibility =
                list("serviceEligibility", EnrollmentShapes.SERVICE_ELIGIBILITY);
        private final Field<Option<Seq<DepartmentEntry>>> departmentEntries =
                list("departmentEntries", EnrollmentShapes.DEPARTMENT_ENTRY);
        private final Field<Register<Stay>> stays = register("stays", EnrollmentShapes.STAY);
        private final Field<Option<Seq<Setting>>> settings = list("settings", EnrollmentShapes.SETTING);
        private final Field<Register<NeedsAssessment>> needsAssessments =
                register("needsAssessments", NeedShapes.NEEDS_ASSESSMENT);
        private final Field<Option<Seq<Need>>> needs = list("needs", NeedShapes.NEED);
        private final Field<Option<Seq<Risk>>> risks = list("risks", NeedShapes.RISK);
        private final Field<Register<Change>> changes = register("changes", NeedShapes.CHANGE);
        private final Field<Register<ReviewRequest>> reviewRequests =
                register("reviewRequests", NeedShapes.REVIEW_REQUEST);
        private final Field<Register<Isp>> plans = register("plans", PlanShapes.ISP);
        private final Field<Option<Seq<Approval>>> approvals = list("approvals", ServiceShapes.APPROVAL);
        private final Field<Option<Seq<NursingAllotment>>> nursingAllotments =
                list("nursingAllotments", ServiceShapes.NURSING_ALLOTMENT);
        private final Field<Option<Seq<Provider>>> providers = list("providers", ServiceShapes.PROVIDER);
        private final Field<Option<Seq<PersonalSupportWorker>>> personalSupportWorkers =
                list("personalSupportWorkers", ServiceShapes.PERSONAL_SUPPORT_WORKER);
        private final Field<Option<Seq<AgencyEmployee>>> agencyEmployees =
                list("agencyEmployees", ServiceShapes.AGENCY_EMPLOYEE);
        private final Field<Option<Seq<Activity>>> activities = list("activities", ServiceShapes.ACTIVITY);
        private final Field<Register<HomeVisit>> homeVisits = register("homeVisits", ServiceShapes.HOME_VISIT);
        private final Field<Register<UnsafeCondition>> unsafeConditions =
                register("unsafeConditions", ServiceShapes.UNSAFE_CONDITION);
        private final Field<Register<ServiceDecision>> serviceDecisions =
                register("serviceDecisions", ServiceShapes.SERVICE_DECISION);
        private final Field<Register<Complaint>> complaints = register("complaints", ServiceShapes.COMPLAINT);
        private final Field<Option<Seq<Practice>>> practices = list("practices", LimitationShapes.PRACTICE);
        private final Field<Option<Seq<Limitation>>> limitations = list("limitations", LimitationShapes.LIMITATION);
        private final Field<Register<BehaviorPlan>> behaviorPlans =
                register("behaviorPlans", LimitationShapes.BEHAVIOR_PLAN);
        private final Field<Register<TemporaryEmergencySafetyPlan>> emergencyPlans =
                register("emergencyPlans", PlanShapes.TEMPORARY_EMERGENCY_SAFETY_PLAN);
        private final Field<Option<School>> school = optional("school", CareerShapes.SCHOOL);
        private final Field<Option<Seq<Employment>>> employment = list("employment", CareerShapes.EMPLOYMENT);
        private final Field<Register<CareerDevelopmentPlan>> careerDevelopmentPlans =
                register("careerDevelopmentPlans", CareerShapes.CAREER_DEVELOPMENT_PLAN);
        private final Field<Register<Delivery>> deliveries = register("deliveries", DeliveryShapes.DELIVERY);
        private final Field<Option<Seq<Translation>>> translations = list("translations", DeliveryShapes.TRANSLATION);
        private final Field<Register<AnnualPlan>> annualPlans = register("annualPlans", AnnualShapes.ANNUAL_PLAN);
        private final Field<Register<ReviewerDecision>> reviewerDecisions =
                register("reviewerDecisions", JudgmentShapes.REVIEWER_DECISION);
        private final Field<Option<Seq<Variance>>> variances = list("variances", JudgmentShapes.VARIANCE);
        private final Field<ExtensionFacts> extensionFacts = extensionFacts();

        @Override
        ServiceRecord build(Values from) {
            return ServiceRecord.builder()
                    .id(from.get(id))
                    .completeThrough(from.get(completeThrough))
                    .jurisdiction(from.get(jurisdiction))
                    .laws(from.get(laws))
                    .individual(from.get(individual))
                    .representatives(from.get(representatives))
                    .organizations(from.get(organizations))
                    .caseManagement(from.get(caseManagement))
                    .caseManagers(from.get(caseManagers))
                    .divisionEligibility(from.get(divisionEligibility))
                    .fundingAuthorities(from.get(fundingAuthorities))
                    .benefits(from.get(benefits))
                    .requests(from.get(requests))
                    .serviceEligibility(from.get(serviceEligibility))
                    .departmentEntries(from.get(departmentEntries))
                    .stays(from.get(stays))
                    .settings(from.get(settings))
                    .needsAssessments(from.get(needsAssessments))
                    .needs(from.get(needs))
                    .risks(from.get(risks))
                    .changes(from.get(changes))
                    .reviewRequests(from.get(reviewRequests))
                    .plans(from.get(plans))
                    .approvals(from.get(approvals))
                    .nursingAllotments(from.get(nursingAllotments))
                    .providers(from.get(providers))
                    .personalSupportWorkers(from.get(personalSupportWorkers))
                    .agencyEmployees(from.get(agencyEmployees))
                    .activities(from.get(activities))
                    .homeVisits(from.get(homeVisits))
                    .unsafeConditions(from.get(unsafeConditions))
                    .serviceDecisions(from.get(serviceDecisions))
                    .complaints(from.get(complaints))
                    .practices(from.get(practices))
                    .limitations(from.get(limitations))
                    .behaviorPlans(from.get(behaviorPlans))
                    .emergencyPlans(from.get(emergencyPlans))
                    .school(from.get(school))
                    .employment(from.get(employment))
                    .careerDevelopmentPlans(from.get(careerDevelopmentPlans))
                    .deliveries(from.get(deliveries))
                    .translations(from.get(translations))
                    .annualPlans(from.get(annualPlans))
                    .reviewerDecisions(from.get(reviewerDecisions))
                    .variances(from.get(variances))
                    .extensionFacts(from.get(extensionFacts))
                    .build();
        }

        @Override
        void writeFields(ServiceRecord serviceRecord, JsonGenerator out) throws IOException {
            format.write(RecordJson.FORMAT, out);
            id.write(serviceRecord.getId(), out);
            completeThrough.write(serviceRecord.getCompleteThrough(), out);
            jurisdiction.write(serviceRecord.getJurisdiction(), out);
            laws.write(serviceRecord.getLaws(), out);
            individual.write(serviceRecord.getIndividual(), out);
            representatives.write(serviceRecord.getRepresentatives(), out);
            organizations.write(serviceRecord.getOrganizations(), out);
            caseManagement.write(serviceRecord.getCaseManagement(), out);
            caseManagers.write(serviceRecord.getCaseManagers(), out);
            divisionEligibility.write(serviceRecord.getDivisionEligibility(), out);
            fundingAuthorities.write(serviceRecord.getFundingAuthorities(), out);
            benefits.write(serviceRecord.getBenefits(), out);
            requests.write(serviceRecord.getRequests(), out);
            serviceEligibility.write(serviceRecord.getServiceEligibility(), out);
            departmentEntries.write(serviceRecord.getDepartmentEntries(), out);
            stays.write(serviceRecord.getStays(), out);
            settings.write(serviceRecord.getSettings(), out);
            needsAssessments.write(serviceRecord.getNeedsAssessments(), out);
            needs.write(serviceRecord.getNeeds(), out);
            risks.write(serviceRecord.getRisks(), out);
            changes.write(serviceRecord.getChanges(), out);
            reviewRequests.write(serviceRecord.getReviewRequests(), out);
            plans.write(serviceRecord.getPlans(), out);
            approvals.write(serviceRecord.getApprovals(), out);
            nursingAllotments.write(serviceRecord.getNursingAllotments(), out);
            providers.write(serviceRecord.getProviders(), out);
            personalSupportWorkers.write(serviceRecord.getPersonalSupportWorkers(), out);
            agencyEmployees.write(serviceRecord.getAgencyEmployees(), out);
            activities.write(serviceRecord.getActivities(), out);
            homeVisits.write(serviceRecord.getHomeVisits(), out);
            unsafeConditions.write(serviceRecord.getUnsafeConditions(), out);
            serviceDecisions.write(serviceRecord.getServiceDecisions(), out);
            complaints.write(serviceRecord.getComplaints(), out);
            practices.write(serviceRecord.getPractices(), out);
            limitations.write(serviceRecord.getLimitations(), out);
            behaviorPlans.write(serviceRecord.getBehaviorPlans(), out);
            emergencyPlans.write(serviceRecord.getEmergencyPlans(), out);
            school.write(serviceRecord.getSchool(), out);
            employment.write(serviceRecord.getEmployment(), out);
            careerDevelopmentPlans.write(serviceRecord.getCareerDevelopmentPlans(), out);
            deliveries.write(serviceRecord.getDeliveries(), out);
            translations.write(serviceRecord.getTranslations(), out);
            annualPlans.write(serviceRecord.getAnnualPlans(), out);
            reviewerDecisions.write(serviceRecord.getReviewerDecisions(), out);
            variances.write(serviceRecord.getVariances(), out);
            extensionFacts.write(serviceRecord.getExtensionFacts(), out);
        }
    };
}
