package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.NUMBER;
import static org.openisp.core.json.Forms.OBSERVATION;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.TIME;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import java.time.DayOfWeek;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivityKind;
import org.openisp.core.service.ActivityOccasion;
import org.openisp.core.service.ActivitySource;
import org.openisp.core.service.AgencyEmployee;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.Complaint;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.HomeVisit;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.NursingAllotment;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.Provider;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.SupportSource;
import org.openisp.core.service.UnsafeCondition;
import org.openisp.core.service.UnsafeConditionKind;
import org.openisp.core.service.WeeklyTime;
import org.openisp.core.service.Workweek;

/** The JSON of services, hours, workers and decisions about them; parts before wholes. */
final class ServiceShapes {

    private ServiceShapes() {}

    static final Form<ActivityKind> ACTIVITY_KIND = code(ActivityKind.OWN, ActivityKind::new);
    static final Form<ActivitySource> ACTIVITY_SOURCE = code(ActivitySource.OWN, ActivitySource::new);
    static final Form<AmountInterval> AMOUNT_INTERVAL = code(AmountInterval.OWN, AmountInterval::new);
    static final Form<AmountUnit> AMOUNT_UNIT = code(AmountUnit.OWN, AmountUnit::new);
    static final Form<ApprovalDecision> APPROVAL_DECISION = code(ApprovalDecision.OWN, ApprovalDecision::new);
    static final Form<ApprovalKind> APPROVAL_KIND = code(ApprovalKind.OWN, ApprovalKind::new);
    static final Form<DecisionSubject> DECISION_SUBJECT = code(DecisionSubject.OWN, DecisionSubject::new);
    static final Form<FundingAuthority> FUNDING_AUTHORITY = code(FundingAuthority.OWN, FundingAuthority::new);
    static final Form<Payer> PAYER = code(Payer.OWN, Payer::new);
    static final Form<ServiceKind> SERVICE_KIND = code(ServiceKind.OWN, ServiceKind::new);
    static final Form<SupportSource> SUPPORT_SOURCE = code(SupportSource.OWN, SupportSource::new);
    static final Form<DecisionResult> DECISION_RESULT = word(DecisionResult.values());
    static final Form<UnsafeConditionKind> UNSAFE_CONDITION_KIND = word(UnsafeConditionKind.values());
    static final Form<DayOfWeek> DAY_OF_WEEK = word(DayOfWeek.values());

    static final Form<ActivityOccasion> ACTIVITY_OCCASION = Shape.of(
                    "activity occasion", ActivityOccasion::builder, ActivityOccasion.Builder::build)
            .required("heldOn", DAY, ActivityOccasion::getHeldOn, ActivityOccasion.Builder::heldOn)
            .required("hours", NUMBER, ActivityOccasion::getHours, ActivityOccasion.Builder::hours);

    static final Form<Activity> ACTIVITY = Shape.of("activity", Activity::builder, Activity.Builder::build)
            .id(Activity::getId, Activity.Builder::id)
            .list("planIds", referenceTo(IdSpace.PLAN), Activity::getPlanIds, Activity.Builder::planIds)
            .optional("kind", ACTIVITY_KIND, Activity::getKind, Activity.Builder::kind)
            .optional("what", FREE_TEXT, Activity::getWhat, Activity.Builder::what)
            .optional("hoursPerWeek", NUMBER, Activity::getHoursPerWeek, Activity.Builder::hoursPerWeek)
            .optional("period", PERIOD, Activity::getPeriod, Activity.Builder::period)
            .list("occasions", ACTIVITY_OCCASION, Activity::getOccasions, Activity.Builder::occasions)
            .said("ofInterest", Activity::getOfInterest, Activity.Builder::ofInterest)
            .said("availableInCommunity", Activity::getAvailableInCommunity, Activity.Builder::availableInCommunity)
            .optional("offeredBy", ACTIVITY_SOURCE, Activity::getOfferedBy, Activity.Builder::offeredBy)
            .said("televisionOrMovies", Activity::getTelevisionOrMovies, Activity.Builder::televisionOrMovies);

    static final Form<AgencyEmployee> AGENCY_EMPLOYEE = Shape.of(
                    "agency employee", AgencyEmployee::builder, AgencyEmployee.Builder::build)
            .required("personId", TEXT, AgencyEmployee::getPersonId, AgencyEmployee.Builder::personId)
            .optional("organizationId", TEXT, AgencyEmployee::getOrganizationId, AgencyEmployee.Builder::organizationId)
            .list("services", SERVICE_KIND, AgencyEmployee::getServices, AgencyEmployee.Builder::services)
            .optional("period", PERIOD, AgencyEmployee::getPeriod, AgencyEmployee.Builder::period)
            .act("dualRoleKnown", AgencyEmployee::getDualRoleKnown, AgencyEmployee.Builder::dualRoleKnown);

    static final Form<Approval> APPROVAL = Shape.of("approval", Approval::builder, Approval.Builder::build)
            .id(IdSpace.APPROVAL, Approval::getId, Approval.Builder::id)
            .required("kind", APPROVAL_KIND, Approval::getKind, Approval.Builder::kind)
            .optional("hoursPerMonth", NUMBER, Approval::getHoursPerMonth, Approval.Builder::hoursPerMonth)
            .optional("hoursPerWeek", NUMBER, Approval::getHoursPerWeek, Approval.Builder::hoursPerWeek)
            .act("requested", Approval::getRequested, Approval.Builder::requested)
            .optional("requestedById", TEXT, Approval::getRequestedById, Approval.Builder::requestedById)
            .optional("decision", APPROVAL_DECISION, Approval::getDecision, Approval.Builder::decision)
            .optional("decidedOn", DAY, Approval::getDecidedOn, Approval.Builder::decidedOn)
            .optional("period", PERIOD, Approval::getPeriod, Approval.Builder::period)
            .optional("revokedOn", DAY, Approval::getRevokedOn, Approval.Builder::revokedOn);

    static final Form<Complaint> COMPLAINT = Shape.of("complaint", Complaint::builder, Complaint.Builder::build)
            .id(Complaint::getId, Complaint.Builder::id)
            .required("raisedOn", DAY, Complaint::getRaisedOn, Complaint.Builder::raisedOn)
            .optional("description", FREE_TEXT, Complaint::getDescription, Complaint.Builder::description)
            .optional("coordinatedById", TEXT, Complaint::getCoordinatedById, Complaint.Builder::coordinatedById)
            .act("resolved", Complaint::getResolved, Complaint.Builder::resolved);

    static final Form<EmergencySupport> EMERGENCY_SUPPORT = Shape.of(
                    "emergency support", EmergencySupport::builder, EmergencySupport.Builder::build)
            .id(EmergencySupport::getId, EmergencySupport.Builder::id)
            .optional(
                    "hourAllocationId",
                    referenceTo(IdSpace.HOUR_ALLOCATION),
                    EmergencySupport::getHourAllocationId,
                    EmergencySupport.Builder::hourAllocationId)
            .required("authorizedOn", DAY, EmergencySupport::getAuthorizedOn, EmergencySupport.Builder::authorizedOn)
            .said("imminentThreat", EmergencySupport::getImminentThreat, EmergencySupport.Builder::imminentThreat)
            .said(
                    "mitigatedBySupports",
                    EmergencySupport::getMitigatedBySupports,
                    EmergencySupport.Builder::mitigatedBySupports)
            .act("requestSubmitted", EmergencySupport::getRequestSubmitted, EmergencySupport.Builder::requestSubmitted)
            .optional(
                    "submittedById", TEXT, EmergencySupport::getSubmittedById, EmergencySupport.Builder::submittedById);

    static final Form<HomeVisit> HOME_VISIT = Shape.of("home visit", HomeVisit::builder, HomeVisit.Builder::build)
            .id(HomeVisit::getId, HomeVisit.Builder::id)
            .required("requestedOn", DAY, HomeVisit::getRequestedOn, HomeVisit.Builder::requestedOn)
            .said("permitted", HomeVisit::getPermitted, HomeVisit.Builder::permitted);

    static final Form<HourAllocation> HOUR_ALLOCATION = Shape.of(
                    "hour allocation", HourAllocation::builder, HourAllocation.Builder::build)
            .id(IdSpace.HOUR_ALLOCATION, HourAllocation::getId, HourAllocation.Builder::id)
            .optional("hoursPerMonth", NUMBER, HourAllocation::getHoursPerMonth, HourAllocation.Builder::hoursPerMonth)
            .list("services", SERVICE_KIND, HourAllocation::getServices, HourAllocation.Builder::services)
            .optional(
                    "staffingRatio", FREE_TEXT, HourAllocation::getStaffingRatio, HourAllocation.Builder::staffingRatio)
            .optional("period", PERIOD, HourAllocation::getPeriod, HourAllocation.Builder::period)
            .optional(
                    "revisionId",
                    referenceTo(IdSpace.REVISION),
                    HourAllocation::getRevisionId,
                    HourAllocation.Builder::revisionId)
            .said(
                    "needsDepartmentApproval",
                    HourAllocation::getNeedsDepartmentApproval,
                    HourAllocation.Builder::needsDepartmentApproval)
            .optional(
                    "approvalId",
                    referenceTo(IdSpace.APPROVAL),
                    HourAllocation::getApprovalId,
                    HourAllocation.Builder::approvalId);

    static final Form<NursingAllotment> NURSING_ALLOTMENT = Shape.of(
                    "nursing allotment", NursingAllotment::builder, NursingAllotment.Builder::build)
            .required(
                    "hoursPerMonth",
                    NUMBER,
                    NursingAllotment::getHoursPerMonth,
                    NursingAllotment.Builder::hoursPerMonth)
            .required("period", PERIOD, NursingAllotment::getPeriod, NursingAllotment.Builder::period);

    static final Form<WeeklyTime> WEEKLY_TIME = Shape.of("weekly time", WeeklyTime::builder, WeeklyTime.Builder::build)
            .required("day", DAY_OF_WEEK, WeeklyTime::getDay, WeeklyTime.Builder::day)
            .required("begins", TIME, WeeklyTime::getBegins, WeeklyTime.Builder::begins)
            .required("ends", TIME, WeeklyTime::getEnds, WeeklyTime.Builder::ends);

    static final Form<ServiceAmount> SERVICE_AMOUNT = Shape.of(
                    "service amount", ServiceAmount::builder, ServiceAmount.Builder::build)
            .required("quantity", NUMBER, ServiceAmount::getQuantity, ServiceAmount.Builder::quantity)
            .required("unit", AMOUNT_UNIT, ServiceAmount::getUnit, ServiceAmount.Builder::unit)
            .required("interval", AMOUNT_INTERVAL, ServiceAmount::getInterval, ServiceAmount.Builder::interval)
            .optional("schedule", FREE_TEXT, ServiceAmount::getSchedule, ServiceAmount.Builder::schedule)
            .list("weeklyTimes", WEEKLY_TIME, ServiceAmount::getWeeklyTimes, ServiceAmount.Builder::weeklyTimes);

    static final Form<OtherSupport> OTHER_SUPPORT = Shape.of(
                    "other support", OtherSupport::builder, OtherSupport.Builder::build)
            .idInList(OtherSupport::getId, OtherSupport.Builder::id)
            .optional("source", SUPPORT_SOURCE, OtherSupport::getSource, OtherSupport.Builder::source)
            .optional("providedById", TEXT, OtherSupport::getProvidedById, OtherSupport.Builder::providedById)
            .optional("description", FREE_TEXT, OtherSupport::getDescription, OtherSupport.Builder::description)
            .optional("kind", SERVICE_KIND, OtherSupport::getKind, OtherSupport.Builder::kind)
            .list("needIds", referenceTo(IdSpace.NEED), OtherSupport::getNeedIds, OtherSupport.Builder::needIds)
            .list(
                    "outcomeIds",
                    referenceTo(IdSpace.OUTCOME),
                    OtherSupport::getOutcomeIds,
                    OtherSupport.Builder::outcomeIds)
            .optional("amount", SERVICE_AMOUNT, OtherSupport::getAmount, OtherSupport.Builder::amount)
            .optional("period", PERIOD, OtherSupport::getPeriod, OtherSupport.Builder::period)
            .optional("payer", PAYER, OtherSupport::getPayer, OtherSupport.Builder::payer)
            .noted("dayToDay", OtherSupport::getDayToDay, OtherSupport.Builder::dayToDay);

    static final Form<Workweek> WORKWEEK = Shape.of("workweek", Workweek::builder, Workweek.Builder::build)
            .required("beginsOn", DAY, Workweek::getBeginsOn, Workweek.Builder::beginsOn)
            .optional("hoursHere", NUMBER, Workweek::getHoursHere, Workweek.Builder::hoursHere)
            .optional("hoursInAll", NUMBER, Workweek::getHoursInAll, Workweek.Builder::hoursInAll);

    static final Form<PersonalSupportWorker> PERSONAL_SUPPORT_WORKER = Shape.of(
                    "personal support worker", PersonalSupportWorker::builder, PersonalSupportWorker.Builder::build)
            .required("personId", TEXT, PersonalSupportWorker::getPersonId, PersonalSupportWorker.Builder::personId)
            .optional("period", PERIOD, PersonalSupportWorker::getPeriod, PersonalSupportWorker.Builder::period)
            .list(
                    "providerNumberActive",
                    OBSERVATION,
                    PersonalSupportWorker::getProviderNumberActive,
                    PersonalSupportWorker.Builder::providerNumberActive)
            .act(
                    "agreementSignedByEmployer",
                    PersonalSupportWorker::getAgreementSignedByEmployer,
                    PersonalSupportWorker.Builder::agreementSignedByEmployer)
            .act(
                    "agreementSignedByWorker",
                    PersonalSupportWorker::getAgreementSignedByWorker,
                    PersonalSupportWorker.Builder::agreementSignedByWorker)
            .said(
                    "averagedMoreThan40HoursIn2016",
                    PersonalSupportWorker::getAveragedMoreThan40HoursIn2016,
                    PersonalSupportWorker.Builder::averagedMoreThan40HoursIn2016)
            .optional(
                    "exceptionId",
                    referenceTo(IdSpace.APPROVAL),
                    PersonalSupportWorker::getExceptionId,
                    PersonalSupportWorker.Builder::exceptionId)
            .list("workweeks", WORKWEEK, PersonalSupportWorker::getWorkweeks, PersonalSupportWorker.Builder::workweeks);

    static final Form<PlannedService> PLANNED_SERVICE = Shape.of(
                    "planned service", PlannedService::builder, PlannedService.Builder::build)
            .id(IdSpace.SERVICE, PlannedService::getId, PlannedService.Builder::id)
            .required("kind", SERVICE_KIND, PlannedService::getKind, PlannedService.Builder::kind)
            .optional(
                    "revisionId",
                    referenceTo(IdSpace.REVISION),
                    PlannedService::getRevisionId,
                    PlannedService.Builder::revisionId)
            .optional(
                    "fundingAuthority",
                    FUNDING_AUTHORITY,
                    PlannedService::getFundingAuthority,
                    PlannedService.Builder::fundingAuthority)
            .said("departmentFunded", PlannedService::getDepartmentFunded, PlannedService.Builder::departmentFunded)
            .optional("providerId", TEXT, PlannedService::getProviderId, PlannedService.Builder::providerId)
            .optional("period", PERIOD, PlannedService::getPeriod, PlannedService.Builder::period)
            .optional(
                    "settingId",
                    referenceTo(IdSpace.SETTING),
                    PlannedService::getSettingId,
                    PlannedService.Builder::settingId)
            .said("inHome", PlannedService::getInHome, PlannedService.Builder::inHome)
            .said(
                    "inResidentialProgram",
                    PlannedService::getInResidentialProgram,
                    PlannedService.Builder::inResidentialProgram)
            .optional("hoursPerMonth", NUMBER, PlannedService::getHoursPerMonth, PlannedService.Builder::hoursPerMonth)
            .optional("amount", SERVICE_AMOUNT, PlannedService::getAmount, PlannedService.Builder::amount)
            .optional("rate", NUMBER, PlannedService::getRate, PlannedService.Builder::rate)
            .optional("payer", PAYER, PlannedService::getPayer, PlannedService.Builder::payer)
            .said("selfDirected", PlannedService::getSelfDirected, PlannedService.Builder::selfDirected)
            .list("needIds", referenceTo(IdSpace.NEED), PlannedService::getNeedIds, PlannedService.Builder::needIds)
            .list(
                    "outcomeIds",
                    referenceTo(IdSpace.OUTCOME),
                    PlannedService::getOutcomeIds,
                    PlannedService.Builder::outcomeIds)
            .list(
                    "importanceIds",
                    referenceTo(IdSpace.IMPORTANCE),
                    PlannedService::getImportanceIds,
                    PlannedService.Builder::importanceIds)
            .noted("dayToDay", PlannedService::getDayToDay, PlannedService.Builder::dayToDay)
            .extensionFacts(PlannedService::getExtensionFacts, PlannedService.Builder::extensionFacts);

    static final Form<Provider> PROVIDER = Shape.of("provider", Provider::builder, Provider.Builder::build)
            .id(Provider::getId, Provider.Builder::id)
            .said("paid", Provider::getPaid, Provider.Builder::paid)
            .optional("relation", FREE_TEXT, Provider::getRelation, Provider.Builder::relation)
            .said(
                    "developsPlanOrManagesCase",
                    Provider::getDevelopsPlanOrManagesCase,
                    Provider.Builder::developsPlanOrManagesCase)
            .optional(
                    "exceptionId",
                    referenceTo(IdSpace.APPROVAL),
                    Provider::getExceptionId,
                    Provider.Builder::exceptionId);

    static final Form<ServiceDecision> SERVICE_DECISION = Shape.of(
                    "service decision", ServiceDecision::builder, ServiceDecision.Builder::build)
            .id(ServiceDecision::getId, ServiceDecision.Builder::id)
            .optional("subject", DECISION_SUBJECT, ServiceDecision::getSubject, ServiceDecision.Builder::subject)
            .list("subjectIds", TEXT, ServiceDecision::getSubjectIds, ServiceDecision.Builder::subjectIds)
            .said(
                    "selectedByIndividual",
                    ServiceDecision::getSelectedByIndividual,
                    ServiceDecision.Builder::selectedByIndividual)
            .required("result", DECISION_RESULT, ServiceDecision::getResult, ServiceDecision.Builder::result)
            .required("decidedOn", DAY, ServiceDecision::getDecidedOn, ServiceDecision.Builder::decidedOn)
            .optional("clause", TEXT, ServiceDecision::getClause, ServiceDecision.Builder::clause)
            .optional(
                    "conditionId",
                    referenceTo(IdSpace.UNSAFE_CONDITION),
                    ServiceDecision::getConditionId,
                    ServiceDecision.Builder::conditionId)
            .act(
                    "alternativesPresented",
                    ServiceDecision::getAlternativesPresented,
                    ServiceDecision.Builder::alternativesPresented)
            .said("assistanceGiven", ServiceDecision::getAssistanceGiven, ServiceDecision.Builder::assistanceGiven);

    static final Form<UnsafeCondition> UNSAFE_CONDITION = Shape.of(
                    "unsafe condition", UnsafeCondition::builder, UnsafeCondition.Builder::build)
            .id(IdSpace.UNSAFE_CONDITION, UnsafeCondition::getId, UnsafeCondition.Builder::id)
            .required("kind", UNSAFE_CONDITION_KIND, UnsafeCondition::getKind, UnsafeCondition.Builder::kind)
            .optional(
                    "settingId",
                    referenceTo(IdSpace.SETTING),
                    UnsafeCondition::getSettingId,
                    UnsafeCondition.Builder::settingId)
            .optional("providerId", TEXT, UnsafeCondition::getProviderId, UnsafeCondition.Builder::providerId)
            .required("period", PERIOD, UnsafeCondition::getPeriod, UnsafeCondition.Builder::period)
            .said(
                    "safeguardsAvailable",
                    UnsafeCondition::getSafeguardsAvailable,
                    UnsafeCondition.Builder::safeguardsAvailable)
            .optional("foundById", TEXT, UnsafeCondition::getFoundById, UnsafeCondition.Builder::foundById);
}
