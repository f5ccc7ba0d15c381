package org.openisp.core.ids;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.CareerGoal;
import org.openisp.core.career.EmploymentOption;
import org.openisp.core.content.BackUpPlan;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.content.Importance;
import org.openisp.core.content.Instruction;
import org.openisp.core.content.PreferredService;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.Translation;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.ChildPlacement;
import org.openisp.core.enrollment.Contraindication;
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.PlacementEffort;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.Variance;
import org.openisp.core.limitation.BehaviorDirection;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Practice;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.Change;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.need.ReviewRequest;
import org.openisp.core.need.Risk;
import org.openisp.core.person.Communication;
import org.openisp.core.person.Concern;
import org.openisp.core.person.CourtRestriction;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Organization;
import org.openisp.core.person.Statement;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.service.Activity;
import org.openisp.core.service.Approval;
import org.openisp.core.service.Complaint;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.HomeVisit;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.Provider;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.UnsafeCondition;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.Objection;
import org.openisp.core.team.TeamDecision;

/**
 * Every id of a record and every reference to one, type by type. The JSON reader knows the same from the shapes; a law
 * holds the two against each other.
 */
final class RecordWalk {

    private RecordWalk() {}

    static void record(ServiceRecord record, Place at) {
        at.one("individual", Option.some(record.getIndividual()), RecordWalk::individual);
        at.each("organizations", record.getOrganizations(), RecordWalk::organization);
        at.each("caseManagement", record.getCaseManagement(), RecordWalk::caseManagementEnrollment, IdSpace.ENROLLMENT);
        at.each("requests", record.getRequests(), RecordWalk::serviceRequest);
        at.each("departmentEntries", record.getDepartmentEntries(), RecordWalk::departmentEntry);
        at.each("stays", record.getStays(), RecordWalk::stay, IdSpace.STAY);
        at.each("settings", record.getSettings(), RecordWalk::setting, IdSpace.SETTING);
        at.each("needsAssessments", record.getNeedsAssessments(), RecordWalk::needsAssessment);
        at.each("needs", record.getNeeds(), RecordWalk::need, IdSpace.NEED);
        at.each("risks", record.getRisks(), RecordWalk::risk, IdSpace.RISK);
        at.each("changes", record.getChanges(), RecordWalk::change, IdSpace.CHANGE);
        at.each("reviewRequests", record.getReviewRequests(), RecordWalk::reviewRequest, IdSpace.REVIEW_REQUEST);
        at.each(
                "plans",
                record.getPlans(),
                RecordWalk::plan,
                IdSpace.PLAN,
                IdSpace.HOUR_ALLOCATION,
                IdSpace.PREFERRED_SERVICE,
                IdSpace.IMPORTANCE,
                IdSpace.OUTCOME,
                IdSpace.TEAM_DECISION,
                IdSpace.REVIEW,
                IdSpace.REVISION);
        at.each("approvals", record.getApprovals(), RecordWalk::approval, IdSpace.APPROVAL);
        at.each("providers", record.getProviders(), RecordWalk::provider);
        at.each("personalSupportWorkers", record.getPersonalSupportWorkers(), RecordWalk::personalSupportWorker);
        at.each("activities", record.getActivities(), RecordWalk::activity);
        at.each("homeVisits", record.getHomeVisits(), RecordWalk::homeVisit);
        at.each(
                "unsafeConditions",
                record.getUnsafeConditions(),
                RecordWalk::unsafeCondition,
                IdSpace.UNSAFE_CONDITION);
        at.each("serviceDecisions", record.getServiceDecisions(), RecordWalk::serviceDecision);
        at.each("complaints", record.getComplaints(), RecordWalk::complaint);
        at.each("practices", record.getPractices(), RecordWalk::practice);
        at.each("limitations", record.getLimitations(), RecordWalk::limitation, IdSpace.LIMITATION);
        at.each("behaviorPlans", record.getBehaviorPlans(), RecordWalk::behaviorPlan, IdSpace.BEHAVIOR_PLAN);
        at.each(
                "emergencyPlans",
                record.getEmergencyPlans(),
                RecordWalk::temporaryEmergencySafetyPlan,
                IdSpace.EMERGENCY_PLAN);
        at.each("careerDevelopmentPlans", record.getCareerDevelopmentPlans(), RecordWalk::careerDevelopmentPlan);
        at.each("deliveries", record.getDeliveries(), RecordWalk::delivery);
        at.each("translations", record.getTranslations(), RecordWalk::translation);
        at.each("annualPlans", record.getAnnualPlans(), RecordWalk::annualPlan, IdSpace.ANNUAL_PLAN);
        at.each("reviewerDecisions", record.getReviewerDecisions(), RecordWalk::reviewerDecision);
        at.each("variances", record.getVariances(), RecordWalk::variance);
    }

    private static void individual(Individual individual, Place at) {
        at.one("communication", individual.getCommunication(), RecordWalk::communication);
        at.each("courtRestrictions", individual.getCourtRestrictions(), RecordWalk::courtRestriction);
        at.each("strengths", individual.getStrengths(), RecordWalk::statement);
        at.each("preferences", individual.getPreferences(), RecordWalk::statement);
    }

    private static void organization(Organization organization, Place at) {
        at.id("organization", organization.getId());
    }

    private static void caseManagementEnrollment(CaseManagementEnrollment caseManagementEnrollment, Place at) {
        at.id(IdSpace.ENROLLMENT, caseManagementEnrollment.getId());
    }

    private static void serviceRequest(ServiceRequest serviceRequest, Place at) {
        at.id("service request", serviceRequest.getId());
    }

    private static void departmentEntry(DepartmentEntry departmentEntry, Place at) {
        at.id("department entry", departmentEntry.getId());
        at.refer("stayId", departmentEntry.getStayId(), IdSpace.STAY);
    }

    private static void stay(Stay stay, Place at) {
        at.id(IdSpace.STAY, stay.getId());
        at.refer("settingId", stay.getSettingId(), IdSpace.SETTING);
        at.one("childPlacement", stay.getChildPlacement(), RecordWalk::childPlacement);
    }

    private static void setting(Setting setting, Place at) {
        at.id(IdSpace.SETTING, setting.getId());
    }

    private static void needsAssessment(NeedsAssessment needsAssessment, Place at) {
        at.id("needs assessment", needsAssessment.getId());
        at.each("components", needsAssessment.getComponents(), RecordWalk::assessmentComponent);
        at.refer("needIds", needsAssessment.getNeedIds().getOrElse(Array.empty()), IdSpace.NEED);
        at.refer("riskIds", needsAssessment.getRiskIds().getOrElse(Array.empty()), IdSpace.RISK);
    }

    private static void need(Need need, Place at) {
        at.id(IdSpace.NEED, need.getId());
    }

    private static void risk(Risk risk, Place at) {
        at.id(IdSpace.RISK, risk.getId());
        at.refer("planIds", risk.getPlanIds().getOrElse(Array.empty()), IdSpace.PLAN);
    }

    private static void change(Change change, Place at) {
        at.id(IdSpace.CHANGE, change.getId());
    }

    private static void reviewRequest(ReviewRequest reviewRequest, Place at) {
        at.id(IdSpace.REVIEW_REQUEST, reviewRequest.getId());
    }

    private static void plan(Isp plan, Place at) {
        at.id(IdSpace.PLAN, plan.getId());
        at.refer("renews", plan.getRenews(), IdSpace.PLAN);
        at.one("newStartDate", plan.getNewStartDate(), RecordWalk::newStartDate);
        at.each("services", plan.getServices(), RecordWalk::plannedService);
        at.each("hourAllocations", plan.getHourAllocations(), RecordWalk::hourAllocation, IdSpace.HOUR_ALLOCATION);
        at.each("otherSupports", plan.getOtherSupports(), RecordWalk::otherSupport);
        at.each(
                "preferredServices",
                plan.getPreferredServices(),
                RecordWalk::preferredService,
                IdSpace.PREFERRED_SERVICE);
        at.each("barriers", plan.getBarriers(), RecordWalk::barrier);
        at.each("backUpPlans", plan.getBackUpPlans(), RecordWalk::backUpPlan);
        at.each("important", plan.getImportant(), RecordWalk::importance, IdSpace.IMPORTANCE);
        at.each("guardianInformation", plan.getGuardianInformation(), RecordWalk::statement);
        at.each("guardianConcerns", plan.getGuardianConcerns(), RecordWalk::concern);
        at.each("supporterRoles", plan.getSupporterRoles(), RecordWalk::supporterRole);
        at.each("outcomes", plan.getOutcomes(), RecordWalk::desiredOutcome, IdSpace.OUTCOME);
        at.one("selfDirection", plan.getSelfDirection(), RecordWalk::selfDirection);
        at.each("meetings", plan.getMeetings(), RecordWalk::meeting);
        at.each("decisions", plan.getDecisions(), RecordWalk::teamDecision, IdSpace.TEAM_DECISION);
        at.each("objections", plan.getObjections(), RecordWalk::objection);
        at.each("emergencySupports", plan.getEmergencySupports(), RecordWalk::emergencySupport);
        at.each("transitionPeriods", plan.getTransitionPeriods(), RecordWalk::transitionPeriod);
        at.each("reviews", plan.getReviews(), RecordWalk::review, IdSpace.REVIEW);
        at.each("revisions", plan.getRevisions(), RecordWalk::revision, IdSpace.REVISION);
    }

    private static void approval(Approval approval, Place at) {
        at.id(IdSpace.APPROVAL, approval.getId());
    }

    private static void provider(Provider provider, Place at) {
        at.id("provider", provider.getId());
        at.refer("exceptionId", provider.getExceptionId(), IdSpace.APPROVAL);
    }

    private static void personalSupportWorker(PersonalSupportWorker personalSupportWorker, Place at) {
        at.refer("exceptionId", personalSupportWorker.getExceptionId(), IdSpace.APPROVAL);
    }

    private static void activity(Activity activity, Place at) {
        at.id("activity", activity.getId());
        at.refer("planIds", activity.getPlanIds().getOrElse(Array.empty()), IdSpace.PLAN);
    }

    private static void homeVisit(HomeVisit homeVisit, Place at) {
        at.id("home visit", homeVisit.getId());
    }

    private static void unsafeCondition(UnsafeCondition unsafeCondition, Place at) {
        at.id(IdSpace.UNSAFE_CONDITION, unsafeCondition.getId());
        at.refer("settingId", unsafeCondition.getSettingId(), IdSpace.SETTING);
    }

    private static void serviceDecision(ServiceDecision serviceDecision, Place at) {
        at.id("service decision", serviceDecision.getId());
        at.refer("conditionId", serviceDecision.getConditionId(), IdSpace.UNSAFE_CONDITION);
    }

    private static void complaint(Complaint complaint, Place at) {
        at.id("complaint", complaint.getId());
    }

    private static void practice(Practice practice, Place at) {
        at.id("practice", practice.getId());
        at.refer("settingId", practice.getSettingId(), IdSpace.SETTING);
        at.refer("limitationId", practice.getLimitationId(), IdSpace.LIMITATION);
    }

    private static void limitation(Limitation limitation, Place at) {
        at.id(IdSpace.LIMITATION, limitation.getId());
        at.refer("planIds", limitation.getPlanIds().getOrElse(Array.empty()), IdSpace.PLAN);
        at.refer("needIds", limitation.getNeedIds().getOrElse(Array.empty()), IdSpace.NEED);
        at.refer("settingId", limitation.getSettingId(), IdSpace.SETTING);
        at.each("restraintOrders", limitation.getRestraintOrders(), RecordWalk::medicalOrder);
        at.each("safeguards", limitation.getSafeguards(), RecordWalk::safeguard);
    }

    private static void behaviorPlan(BehaviorPlan behaviorPlan, Place at) {
        at.id(IdSpace.BEHAVIOR_PLAN, behaviorPlan.getId());
    }

    private static void temporaryEmergencySafetyPlan(
            TemporaryEmergencySafetyPlan temporaryEmergencySafetyPlan, Place at) {
        at.id(IdSpace.EMERGENCY_PLAN, temporaryEmergencySafetyPlan.getId());
    }

    private static void careerDevelopmentPlan(CareerDevelopmentPlan careerDevelopmentPlan, Place at) {
        at.id("career development plan", careerDevelopmentPlan.getId());
        at.refer("planId", careerDevelopmentPlan.getPlanId(), IdSpace.PLAN);
        at.each("goals", careerDevelopmentPlan.getGoals(), RecordWalk::careerGoal);
        at.each("optionsPresented", careerDevelopmentPlan.getOptionsPresented(), RecordWalk::employmentOption);
    }

    private static void delivery(Delivery delivery, Place at) {
        at.refer("documentId", delivery.getDocumentId(), IdSpace.PLAN, IdSpace.REVISION, IdSpace.ANNUAL_PLAN);
    }

    private static void translation(Translation translation, Place at) {
        at.refer(
                "documentId",
                Option.some(translation.getDocumentId()),
                IdSpace.PLAN,
                IdSpace.REVISION,
                IdSpace.ANNUAL_PLAN);
    }

    private static void annualPlan(AnnualPlan annualPlan, Place at) {
        at.id(IdSpace.ANNUAL_PLAN, annualPlan.getId());
    }

    private static void reviewerDecision(ReviewerDecision reviewerDecision, Place at) {
        at.id("reviewer decision", reviewerDecision.getId());
        at.refer("planId", reviewerDecision.getPlanId(), IdSpace.PLAN);
    }

    private static void variance(Variance variance, Place at) {
        at.id("variance", variance.getId());
    }

    private static void communication(Communication communication, Place at) {
        at.each("culturalConsiderations", communication.getCulturalConsiderations(), RecordWalk::statement);
    }

    private static void courtRestriction(CourtRestriction courtRestriction, Place at) {
        at.idInList(courtRestriction.getId());
    }

    private static void statement(Statement statement, Place at) {
        at.idInList(statement.getId());
    }

    private static void childPlacement(ChildPlacement childPlacement, Place at) {
        at.each("reunificationGoals", childPlacement.getReunificationGoals(), RecordWalk::statement);
        at.each("contraindications", childPlacement.getContraindications(), RecordWalk::contraindication);
        at.each("closerPlacementEfforts", childPlacement.getCloserPlacementEfforts(), RecordWalk::placementEffort);
    }

    private static void assessmentComponent(AssessmentComponent assessmentComponent, Place at) {
        at.idInList(assessmentComponent.getId());
    }

    private static void newStartDate(NewStartDate newStartDate, Place at) {
        at.refer("stayId", Option.some(newStartDate.getStayId()), IdSpace.STAY);
    }

    private static void plannedService(PlannedService plannedService, Place at) {
        at.id(IdSpace.SERVICE, plannedService.getId());
        at.refer("revisionId", plannedService.getRevisionId(), IdSpace.REVISION);
        at.refer("settingId", plannedService.getSettingId(), IdSpace.SETTING);
        at.refer("needIds", plannedService.getNeedIds().getOrElse(Array.empty()), IdSpace.NEED);
        at.refer("outcomeIds", plannedService.getOutcomeIds().getOrElse(Array.empty()), IdSpace.OUTCOME);
        at.refer("importanceIds", plannedService.getImportanceIds().getOrElse(Array.empty()), IdSpace.IMPORTANCE);
    }

    private static void hourAllocation(HourAllocation hourAllocation, Place at) {
        at.id(IdSpace.HOUR_ALLOCATION, hourAllocation.getId());
        at.refer("revisionId", hourAllocation.getRevisionId(), IdSpace.REVISION);
        at.refer("approvalId", hourAllocation.getApprovalId(), IdSpace.APPROVAL);
    }

    private static void otherSupport(OtherSupport otherSupport, Place at) {
        at.id(IdSpace.OTHER_SUPPORT, otherSupport.getId());
        at.refer("needIds", otherSupport.getNeedIds().getOrElse(Array.empty()), IdSpace.NEED);
        at.refer("outcomeIds", otherSupport.getOutcomeIds().getOrElse(Array.empty()), IdSpace.OUTCOME);
    }

    private static void preferredService(PreferredService preferredService, Place at) {
        at.id(IdSpace.PREFERRED_SERVICE, preferredService.getId());
    }

    private static void barrier(Barrier barrier, Place at) {
        at.idInList(barrier.getId());
        at.refer("preferredServiceId", barrier.getPreferredServiceId(), IdSpace.PREFERRED_SERVICE);
    }

    private static void backUpPlan(BackUpPlan backUpPlan, Place at) {
        at.idInList(backUpPlan.getId());
    }

    private static void importance(Importance importance, Place at) {
        at.id(IdSpace.IMPORTANCE, importance.getId());
    }

    private static void concern(Concern concern, Place at) {
        at.idInList(concern.getId());
    }

    private static void supporterRole(SupporterRole supporterRole, Place at) {
        at.refer("needId", Option.some(supporterRole.getNeedId()), IdSpace.NEED);
    }

    private static void desiredOutcome(DesiredOutcome desiredOutcome, Place at) {
        at.id(IdSpace.OUTCOME, desiredOutcome.getId());
    }

    private static void selfDirection(SelfDirection selfDirection, Place at) {
        at.each("instructions", selfDirection.getInstructions(), RecordWalk::instruction);
    }

    private static void meeting(Meeting meeting, Place at) {
        at.id("meeting", meeting.getId());
    }

    private static void teamDecision(TeamDecision teamDecision, Place at) {
        at.id(IdSpace.TEAM_DECISION, teamDecision.getId());
    }

    private static void objection(Objection objection, Place at) {
        at.id("objection", objection.getId());
        at.refer("decisionId", objection.getDecisionId(), IdSpace.TEAM_DECISION);
    }

    private static void emergencySupport(EmergencySupport emergencySupport, Place at) {
        at.id("emergency support", emergencySupport.getId());
        at.refer("hourAllocationId", emergencySupport.getHourAllocationId(), IdSpace.HOUR_ALLOCATION);
    }

    private static void transitionPeriod(TransitionPeriod transitionPeriod, Place at) {
        at.id("transition period", transitionPeriod.getId());
        at.refer("stayId", transitionPeriod.getStayId(), IdSpace.STAY);
        at.refer("enrollmentId", transitionPeriod.getEnrollmentId(), IdSpace.ENROLLMENT);
    }

    private static void review(Review review, Place at) {
        at.id(IdSpace.REVIEW, review.getId());
        at.refer("because", review.getBecause().getOrElse(Array.empty()), IdSpace.CHANGE, IdSpace.REVIEW_REQUEST);
    }

    private static void revision(Revision revision, Place at) {
        at.id(IdSpace.REVISION, revision.getId());
        at.refer(
                "because",
                revision.getBecause().getOrElse(Array.empty()),
                IdSpace.CHANGE,
                IdSpace.REVIEW_REQUEST,
                IdSpace.REVIEW);
    }

    private static void medicalOrder(MedicalOrder medicalOrder, Place at) {
        at.idInList(medicalOrder.getId());
    }

    private static void safeguard(Safeguard safeguard, Place at) {
        at.id("safeguard", safeguard.getId());
        at.each("directions", safeguard.getDirections(), RecordWalk::behaviorDirection);
        at.each("medicalOrders", safeguard.getMedicalOrders(), RecordWalk::medicalOrder);
    }

    private static void careerGoal(CareerGoal careerGoal, Place at) {
        at.idInList(careerGoal.getId());
    }

    private static void employmentOption(EmploymentOption employmentOption, Place at) {
        at.idInList(employmentOption.getId());
    }

    private static void contraindication(Contraindication contraindication, Place at) {
        at.idInList(contraindication.getId());
    }

    private static void placementEffort(PlacementEffort placementEffort, Place at) {
        at.idInList(placementEffort.getId());
    }

    private static void instruction(Instruction instruction, Place at) {
        at.refer("needId", instruction.getNeedId(), IdSpace.NEED);
    }

    private static void behaviorDirection(BehaviorDirection behaviorDirection, Place at) {
        at.refer(
                "documentId",
                Option.some(behaviorDirection.getDocumentId()),
                IdSpace.BEHAVIOR_PLAN,
                IdSpace.EMERGENCY_PLAN);
    }
}
