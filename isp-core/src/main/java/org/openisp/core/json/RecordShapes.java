package org.openisp.core.json;

import static org.openisp.core.json.Forms.ACT;
import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.SAID;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.listOf;
import static org.openisp.core.json.Forms.registerOf;
import static org.openisp.core.json.Forms.word;

import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.School;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.BenefitPackage;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.core.enrollment.FundingAuthority;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.ServiceKind;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Communication;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Individual;
import org.openisp.core.person.PersonName;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.AnnualPlan;
import org.openisp.core.plan.Continuation;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.plan.EmergencySupport;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.PlannedService;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewReason;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

/** What each type of the record looks like in JSON, parts before wholes; the last one is the record. */
final class RecordShapes {

    private RecordShapes() {}

    private static final Form<String> FORMAT = Forms.exactly(RecordJson.FORMAT);
    private static final Form<PersonName> PERSON_NAME = Forms.wrapped(TEXT, PersonName::new, PersonName::value);
    private static final Form<BirthDate> BIRTH_DATE =
            Forms.wrapped(Forms.PRIVATE_DAY, BirthDate::new, BirthDate::value);
    private static final Form<FreeText> FREE_TEXT = Forms.wrapped(TEXT, FreeText::new, FreeText::value);

    private static final Form<AssessmentKind> ASSESSMENT_KIND = code(AssessmentKind.OWN, AssessmentKind::new);
    private static final Form<BenefitPackage> BENEFIT_PACKAGE = code(BenefitPackage.OWN, BenefitPackage::new);
    private static final Form<Capacity> CAPACITY = code(Capacity.OWN, Capacity::new);
    private static final Form<CaseManagerRole> CASE_MANAGER_ROLE = code(CaseManagerRole.OWN, CaseManagerRole::new);
    private static final Form<DecisionScope> DECISION_SCOPE = code(DecisionScope.OWN, DecisionScope::new);
    private static final Form<DeliveryKind> DELIVERY_KIND = code(DeliveryKind.OWN, DeliveryKind::new);
    private static final Form<EntityKind> ENTITY_KIND = code(EntityKind.OWN, EntityKind::new);
    private static final Form<FundingAuthority> FUNDING_AUTHORITY = code(FundingAuthority.OWN, FundingAuthority::new);
    private static final Form<InabilityReason> INABILITY_REASON = code(InabilityReason.OWN, InabilityReason::new);
    private static final Form<ProgramType> PROGRAM_TYPE = code(ProgramType.OWN, ProgramType::new);
    private static final Form<RepresentativeKind> REPRESENTATIVE_KIND =
            code(RepresentativeKind.OWN, RepresentativeKind::new);
    private static final Form<RequestKind> REQUEST_KIND = code(RequestKind.OWN, RequestKind::new);
    private static final Form<ReviewReason> REVIEW_REASON = code(ReviewReason.OWN, ReviewReason::new);
    private static final Form<ServiceKind> SERVICE_KIND = code(ServiceKind.OWN, ServiceKind::new);

    private static final Form<IspKind> ISP_KIND = word(IspKind.values());
    private static final Form<ReviewResult> REVIEW_RESULT = word(ReviewResult.values());
    private static final Form<StayEvent> STAY_EVENT = word(StayEvent.values());

    private static final Form<Communication> COMMUNICATION = Shape.of(
                    "communication", Communication::builder, Communication.Builder::build)
            .optional("language", TEXT, Communication::getLanguage, Communication.Builder::language)
            .unless(
                    Said.NOT_RECORDED,
                    "needsTranslation",
                    SAID,
                    Communication::getNeedsTranslation,
                    Communication.Builder::needsTranslation);

    private static final Form<Individual> INDIVIDUAL = Shape.of(
                    "individual", Individual::builder, Individual.Builder::build)
            .required("id", TEXT, Individual::getId, Individual.Builder::id)
            .optional("name", PERSON_NAME, Individual::getName, Individual.Builder::name)
            .optional("birthDate", BIRTH_DATE, Individual::getBirthDate, Individual.Builder::birthDate)
            .optional("communication", COMMUNICATION, Individual::getCommunication, Individual.Builder::communication)
            .optional(
                    "copyRecipients", listOf(TEXT), Individual::getCopyRecipients, Individual.Builder::copyRecipients);

    private static final Form<Representative> REPRESENTATIVE = Shape.of(
                    "representative", Representative::builder, Representative.Builder::build)
            .required("personId", TEXT, Representative::getPersonId, Representative.Builder::personId)
            .required("kind", REPRESENTATIVE_KIND, Representative::getKind, Representative.Builder::kind)
            .optional("period", PERIOD, Representative::getPeriod, Representative.Builder::period)
            .optional("scope", listOf(DECISION_SCOPE), Representative::getScope, Representative.Builder::scope);

    private static final Form<CaseManagementEnrollment> CASE_MANAGEMENT_ENROLLMENT = Shape.of(
                    "case management enrollment",
                    CaseManagementEnrollment::builder,
                    CaseManagementEnrollment.Builder::build)
            .required("id", TEXT, CaseManagementEnrollment::getId, CaseManagementEnrollment.Builder::id)
            .required(
                    "entityId", TEXT, CaseManagementEnrollment::getEntityId, CaseManagementEnrollment.Builder::entityId)
            .optional(
                    "entityKind",
                    ENTITY_KIND,
                    CaseManagementEnrollment::getEntityKind,
                    CaseManagementEnrollment.Builder::entityKind)
            .required("period", PERIOD, CaseManagementEnrollment::getPeriod, CaseManagementEnrollment.Builder::period);

    private static final Form<CaseManager> CASE_MANAGER = Shape.of(
                    "case manager", CaseManager::builder, CaseManager.Builder::build)
            .required("personId", TEXT, CaseManager::getPersonId, CaseManager.Builder::personId)
            .required("role", CASE_MANAGER_ROLE, CaseManager::getRole, CaseManager.Builder::role)
            .optional("entityId", TEXT, CaseManager::getEntityId, CaseManager.Builder::entityId)
            .required("period", PERIOD, CaseManager::getPeriod, CaseManager.Builder::period);

    private static final Form<FundingEnrollment> FUNDING_ENROLLMENT = Shape.of(
                    "funding enrollment", FundingEnrollment::builder, FundingEnrollment.Builder::build)
            .required(
                    "authority",
                    FUNDING_AUTHORITY,
                    FundingEnrollment::getAuthority,
                    FundingEnrollment.Builder::authority)
            .required("period", PERIOD, FundingEnrollment::getPeriod, FundingEnrollment.Builder::period);

    private static final Form<BenefitEnrollment> BENEFIT_ENROLLMENT = Shape.of(
                    "benefit enrollment", BenefitEnrollment::builder, BenefitEnrollment.Builder::build)
            .required(
                    "benefitPackage",
                    BENEFIT_PACKAGE,
                    BenefitEnrollment::getBenefitPackage,
                    BenefitEnrollment.Builder::benefitPackage)
            .required("period", PERIOD, BenefitEnrollment::getPeriod, BenefitEnrollment.Builder::period);

    private static final Form<ServiceRequest> SERVICE_REQUEST = Shape.of(
                    "service request", ServiceRequest::builder, ServiceRequest.Builder::build)
            .required("id", TEXT, ServiceRequest::getId, ServiceRequest.Builder::id)
            .optional("kind", REQUEST_KIND, ServiceRequest::getKind, ServiceRequest.Builder::kind)
            .required("receivedOn", DAY, ServiceRequest::getReceivedOn, ServiceRequest.Builder::receivedOn)
            .optional("submittedTo", ENTITY_KIND, ServiceRequest::getSubmittedTo, ServiceRequest.Builder::submittedTo);

    private static final Form<ServiceEligibility> SERVICE_ELIGIBILITY = Shape.of(
                    "service eligibility", ServiceEligibility::builder, ServiceEligibility.Builder::build)
            .required("service", SERVICE_KIND, ServiceEligibility::getService, ServiceEligibility.Builder::service)
            .unless(
                    Said.NOT_RECORDED,
                    "eligible",
                    SAID,
                    ServiceEligibility::getEligible,
                    ServiceEligibility.Builder::eligible)
            .unless(
                    Said.NOT_RECORDED,
                    "desired",
                    SAID,
                    ServiceEligibility::getDesired,
                    ServiceEligibility.Builder::desired)
            .unless(
                    Said.NOT_RECORDED,
                    "medicaidFunded",
                    SAID,
                    ServiceEligibility::getMedicaidFunded,
                    ServiceEligibility.Builder::medicaidFunded);

    private static final Form<Stay> STAY = Shape.of("stay", Stay::builder, Stay.Builder::build)
            .required("id", TEXT, Stay::getId, Stay.Builder::id)
            .required("programType", PROGRAM_TYPE, Stay::getProgramType, Stay.Builder::programType)
            .optional("programId", TEXT, Stay::getProgramId, Stay.Builder::programId)
            .optional("providerId", TEXT, Stay::getProviderId, Stay.Builder::providerId)
            .optional("settingId", TEXT, Stay::getSettingId, Stay.Builder::settingId)
            .required("enteredOn", DAY, Stay::getEnteredOn, Stay.Builder::enteredOn)
            .optional("exitedOn", DAY, Stay::getExitedOn, Stay.Builder::exitedOn);

    private static final Form<AssessmentComponent> ASSESSMENT_COMPONENT = Shape.of(
                    "assessment component", AssessmentComponent::builder, AssessmentComponent.Builder::build)
            .required("id", TEXT, AssessmentComponent::getId, AssessmentComponent.Builder::id)
            .required("heldOn", DAY, AssessmentComponent::getHeldOn, AssessmentComponent.Builder::heldOn);

    private static final Form<NeedsAssessment> NEEDS_ASSESSMENT = Shape.of(
                    "needs assessment", NeedsAssessment::builder, NeedsAssessment.Builder::build)
            .required("id", TEXT, NeedsAssessment::getId, NeedsAssessment.Builder::id)
            .required("kind", ASSESSMENT_KIND, NeedsAssessment::getKind, NeedsAssessment.Builder::kind)
            .optional(
                    "components",
                    listOf(ASSESSMENT_COMPONENT),
                    NeedsAssessment::getComponents,
                    NeedsAssessment.Builder::components)
            .unless(
                    Act.notRecorded(),
                    "submitted",
                    ACT,
                    NeedsAssessment::getSubmitted,
                    NeedsAssessment.Builder::submitted);

    private static final Form<NewStartDate> NEW_START_DATE = Shape.of(
                    "new start date", NewStartDate::builder, NewStartDate.Builder::build)
            .required("stayId", TEXT, NewStartDate::getStayId, NewStartDate.Builder::stayId)
            .required("event", STAY_EVENT, NewStartDate::getEvent, NewStartDate.Builder::event)
            .required(
                    "establishedStart", DAY, NewStartDate::getEstablishedStart, NewStartDate.Builder::establishedStart)
            .optional("consentedBy", CAPACITY, NewStartDate::getConsentedBy, NewStartDate.Builder::consentedBy)
            .unless(Act.notRecorded(), "consented", ACT, NewStartDate::getConsented, NewStartDate.Builder::consented);

    private static final Form<Signature> SIGNATURE = Shape.of("signature", Signature::builder, Signature.Builder::build)
            .optional("personId", TEXT, Signature::getPersonId, Signature.Builder::personId)
            .required("capacity", CAPACITY, Signature::getCapacity, Signature.Builder::capacity)
            .optional("signedOn", DAY, Signature::getSignedOn, Signature.Builder::signedOn)
            .unless(Said.NOT_RECORDED, "involved", SAID, Signature::getInvolved, Signature.Builder::involved);

    private static final Form<InabilityToSign> INABILITY_TO_SIGN = Shape.of(
                    "inability to sign", InabilityToSign::builder, InabilityToSign.Builder::build)
            .required("reason", INABILITY_REASON, InabilityToSign::getReason, InabilityToSign.Builder::reason)
            .optional("explanation", FREE_TEXT, InabilityToSign::getExplanation, InabilityToSign.Builder::explanation)
            .required("documentedOn", DAY, InabilityToSign::getDocumentedOn, InabilityToSign.Builder::documentedOn);

    private static final Form<OralAgreement> ORAL_AGREEMENT = Shape.of(
                    "oral agreement", OralAgreement::builder, OralAgreement.Builder::build)
            .optional("agreedBy", CAPACITY, OralAgreement::getAgreedBy, OralAgreement.Builder::agreedBy)
            .required("agreedOn", DAY, OralAgreement::getAgreedOn, OralAgreement.Builder::agreedOn)
            .unless(
                    Act.notRecorded(),
                    "documented",
                    ACT,
                    OralAgreement::getDocumented,
                    OralAgreement.Builder::documented)
            .unless(
                    Said.NOT_RECORDED,
                    "immediateUnexpectedChange",
                    SAID,
                    OralAgreement::getImmediateUnexpectedChange,
                    OralAgreement.Builder::immediateUnexpectedChange)
            .unless(
                    Said.NOT_RECORDED,
                    "preventsInjuryOrHarm",
                    SAID,
                    OralAgreement::getPreventsInjuryOrHarm,
                    OralAgreement.Builder::preventsInjuryOrHarm);

    private static final Form<Signing> SIGNING = Shape.of("signing", Signing::builder, Signing.Builder::build)
            .unless(
                    Register.notRecorded(),
                    "signatures",
                    registerOf(SIGNATURE),
                    Signing::getSignatures,
                    Signing.Builder::signatures)
            .optional("inabilities", listOf(INABILITY_TO_SIGN), Signing::getInabilities, Signing.Builder::inabilities)
            .unless(
                    Register.notRecorded(),
                    "oralAgreements",
                    registerOf(ORAL_AGREEMENT),
                    Signing::getOralAgreements,
                    Signing.Builder::oralAgreements);

    private static final Form<PlannedService> PLANNED_SERVICE = Shape.of(
                    "planned service", PlannedService::builder, PlannedService.Builder::build)
            .required("id", TEXT, PlannedService::getId, PlannedService.Builder::id)
            .required("kind", SERVICE_KIND, PlannedService::getKind, PlannedService.Builder::kind)
            .optional(
                    "fundingAuthority",
                    FUNDING_AUTHORITY,
                    PlannedService::getFundingAuthority,
                    PlannedService.Builder::fundingAuthority)
            .unless(
                    Said.NOT_RECORDED,
                    "departmentFunded",
                    SAID,
                    PlannedService::getDepartmentFunded,
                    PlannedService.Builder::departmentFunded)
            .optional("providerId", TEXT, PlannedService::getProviderId, PlannedService.Builder::providerId)
            .optional("period", PERIOD, PlannedService::getPeriod, PlannedService.Builder::period);

    private static final Form<EmergencySupport> EMERGENCY_SUPPORT = Shape.of(
                    "emergency support", EmergencySupport::builder, EmergencySupport.Builder::build)
            .required("id", TEXT, EmergencySupport::getId, EmergencySupport.Builder::id)
            .required("authorizedOn", DAY, EmergencySupport::getAuthorizedOn, EmergencySupport.Builder::authorizedOn)
            .unless(
                    Said.NOT_RECORDED,
                    "imminentThreat",
                    SAID,
                    EmergencySupport::getImminentThreat,
                    EmergencySupport.Builder::imminentThreat)
            .unless(
                    Said.NOT_RECORDED,
                    "mitigatedBySupports",
                    SAID,
                    EmergencySupport::getMitigatedBySupports,
                    EmergencySupport.Builder::mitigatedBySupports)
            .unless(
                    Act.notRecorded(),
                    "requestSubmitted",
                    ACT,
                    EmergencySupport::getRequestSubmitted,
                    EmergencySupport.Builder::requestSubmitted);

    private static final Form<TransitionPeriod> TRANSITION_PERIOD = Shape.of(
                    "transition period", TransitionPeriod::builder, TransitionPeriod.Builder::build)
            .required("id", TEXT, TransitionPeriod::getId, TransitionPeriod.Builder::id)
            .required("enteredOn", DAY, TransitionPeriod::getEnteredOn, TransitionPeriod.Builder::enteredOn)
            .optional("stayId", TEXT, TransitionPeriod::getStayId, TransitionPeriod.Builder::stayId)
            .unless(
                    Said.NOT_RECORDED,
                    "authorizesNecessaryServices",
                    SAID,
                    TransitionPeriod::getAuthorizesNecessaryServices,
                    TransitionPeriod.Builder::authorizesNecessaryServices)
            .unless(
                    Said.NOT_RECORDED,
                    "supportsAdjustment",
                    SAID,
                    TransitionPeriod::getSupportsAdjustment,
                    TransitionPeriod.Builder::supportsAdjustment)
            .unless(
                    Said.NOT_RECORDED,
                    "supportsHealthAndSafety",
                    SAID,
                    TransitionPeriod::getSupportsHealthAndSafety,
                    TransitionPeriod.Builder::supportsHealthAndSafety)
            .unless(
                    Said.NOT_RECORDED,
                    "plansFurtherAssessment",
                    SAID,
                    TransitionPeriod::getPlansFurtherAssessment,
                    TransitionPeriod.Builder::plansFurtherAssessment);

    private static final Form<Continuation> CONTINUATION = Shape.of(
                    "continuation", Continuation::builder, Continuation.Builder::build)
            .required("changedOn", DAY, Continuation::getChangedOn, Continuation.Builder::changedOn)
            .unless(
                    Said.NOT_RECORDED,
                    "inHomeBefore",
                    SAID,
                    Continuation::getInHomeBefore,
                    Continuation.Builder::inHomeBefore)
            .unless(
                    Said.NOT_RECORDED,
                    "inHomeAfter",
                    SAID,
                    Continuation::getInHomeAfter,
                    Continuation.Builder::inHomeAfter)
            .unless(
                    Said.NOT_RECORDED,
                    "servicesRemainAppropriate",
                    SAID,
                    Continuation::getServicesRemainAppropriate,
                    Continuation.Builder::servicesRemainAppropriate);

    private static final Form<Review> REVIEW = Shape.of("review", Review::builder, Review.Builder::build)
            .required("id", TEXT, Review::getId, Review.Builder::id)
            .required("heldOn", DAY, Review::getHeldOn, Review.Builder::heldOn)
            .optional("reasons", listOf(REVIEW_REASON), Review::getReasons, Review.Builder::reasons)
            .optional("result", REVIEW_RESULT, Review::getResult, Review.Builder::result);

    private static final Form<ServiceChange> SERVICE_CHANGE = Shape.of(
                    "service change", ServiceChange::builder, ServiceChange.Builder::build)
            .required("serviceId", TEXT, ServiceChange::getServiceId, ServiceChange.Builder::serviceId)
            .unless(
                    Said.NOT_RECORDED,
                    "departmentFunded",
                    SAID,
                    ServiceChange::getDepartmentFunded,
                    ServiceChange.Builder::departmentFunded);

    private static final Form<Revision> REVISION = Shape.of("revision", Revision::builder, Revision.Builder::build)
            .required("id", TEXT, Revision::getId, Revision.Builder::id)
            .optional("madeOn", DAY, Revision::getMadeOn, Revision.Builder::madeOn)
            .unless(Act.notRecorded(), "implemented", ACT, Revision::getImplemented, Revision.Builder::implemented)
            .optional("begins", listOf(SERVICE_CHANGE), Revision::getBegins, Revision.Builder::begins)
            .optional("ends", listOf(SERVICE_CHANGE), Revision::getEnds, Revision.Builder::ends)
            .unless(Signing.notRecorded(), "signing", SIGNING, Revision::getSigning, Revision.Builder::signing);

    private static final Form<Isp> ISP = Shape.of("plan", Isp::builder, Isp.Builder::build)
            .required("id", TEXT, Isp::getId, Isp.Builder::id)
            .optional("kind", ISP_KIND, Isp::getKind, Isp.Builder::kind)
            .optional("renews", TEXT, Isp::getRenews, Isp.Builder::renews)
            .optional("newStartDate", NEW_START_DATE, Isp::getNewStartDate, Isp.Builder::newStartDate)
            .optional("startsOn", DAY, Isp::getStartsOn, Isp.Builder::startsOn)
            .optional("endsOn", DAY, Isp::getEndsOn, Isp.Builder::endsOn)
            .optional("terminatedOn", DAY, Isp::getTerminatedOn, Isp.Builder::terminatedOn)
            .unless(Act.notRecorded(), "implemented", ACT, Isp::getImplemented, Isp.Builder::implemented)
            .unless(Signing.notRecorded(), "signing", SIGNING, Isp::getSigning, Isp.Builder::signing)
            .optional("services", listOf(PLANNED_SERVICE), Isp::getServices, Isp.Builder::services)
            .unless(
                    Register.notRecorded(),
                    "emergencySupports",
                    registerOf(EMERGENCY_SUPPORT),
                    Isp::getEmergencySupports,
                    Isp.Builder::emergencySupports)
            .optional(
                    "transitionPeriods",
                    listOf(TRANSITION_PERIOD),
                    Isp::getTransitionPeriods,
                    Isp.Builder::transitionPeriods)
            .optional("continuation", CONTINUATION, Isp::getContinuation, Isp.Builder::continuation)
            .unless(Register.notRecorded(), "reviews", registerOf(REVIEW), Isp::getReviews, Isp.Builder::reviews)
            .unless(
                    Register.notRecorded(),
                    "revisions",
                    registerOf(REVISION),
                    Isp::getRevisions,
                    Isp.Builder::revisions);

    private static final Form<EmergencyPlanExtension> EMERGENCY_PLAN_EXTENSION = Shape.of(
                    "emergency plan extension", EmergencyPlanExtension::builder, EmergencyPlanExtension.Builder::build)
            .required("through", DAY, EmergencyPlanExtension::getThrough, EmergencyPlanExtension.Builder::through)
            .unless(
                    Act.notRecorded(),
                    "approvedForIndividual",
                    ACT,
                    EmergencyPlanExtension::getApprovedForIndividual,
                    EmergencyPlanExtension.Builder::approvedForIndividual)
            .optional(
                    "approvedBy",
                    CAPACITY,
                    EmergencyPlanExtension::getApprovedBy,
                    EmergencyPlanExtension.Builder::approvedBy)
            .unless(
                    Act.notRecorded(),
                    "approvedByCaseManager",
                    ACT,
                    EmergencyPlanExtension::getApprovedByCaseManager,
                    EmergencyPlanExtension.Builder::approvedByCaseManager);

    private static final Form<TemporaryEmergencySafetyPlan> TEMPORARY_EMERGENCY_SAFETY_PLAN = Shape.of(
                    "temporary emergency safety plan",
                    TemporaryEmergencySafetyPlan::builder,
                    TemporaryEmergencySafetyPlan.Builder::build)
            .required("id", TEXT, TemporaryEmergencySafetyPlan::getId, TemporaryEmergencySafetyPlan.Builder::id)
            .required(
                    "inEffectFrom",
                    DAY,
                    TemporaryEmergencySafetyPlan::getInEffectFrom,
                    TemporaryEmergencySafetyPlan.Builder::inEffectFrom)
            .optional(
                    "expiresOn",
                    DAY,
                    TemporaryEmergencySafetyPlan::getExpiresOn,
                    TemporaryEmergencySafetyPlan.Builder::expiresOn)
            .optional(
                    "extensions",
                    listOf(EMERGENCY_PLAN_EXTENSION),
                    TemporaryEmergencySafetyPlan::getExtensions,
                    TemporaryEmergencySafetyPlan.Builder::extensions);

    private static final Form<School> SCHOOL = Shape.of("school", School::builder, School.Builder::build)
            .unless(Said.NOT_RECORDED, "ideaEligible", SAID, School::getIdeaEligible, School.Builder::ideaEligible)
            .optional("expectedExitOn", DAY, School::getExpectedExitOn, School.Builder::expectedExitOn)
            .unless(Act.notRecorded(), "exited", ACT, School::getExited, School.Builder::exited)
            .unless(
                    Act.notRecorded(),
                    "careerPlanOpportunity",
                    ACT,
                    School::getCareerPlanOpportunity,
                    School.Builder::careerPlanOpportunity);

    private static final Form<CareerDevelopmentPlan> CAREER_DEVELOPMENT_PLAN = Shape.of(
                    "career development plan", CareerDevelopmentPlan::builder, CareerDevelopmentPlan.Builder::build)
            .required("id", TEXT, CareerDevelopmentPlan::getId, CareerDevelopmentPlan.Builder::id)
            .required(
                    "completedOn",
                    DAY,
                    CareerDevelopmentPlan::getCompletedOn,
                    CareerDevelopmentPlan.Builder::completedOn)
            .optional("planId", TEXT, CareerDevelopmentPlan::getPlanId, CareerDevelopmentPlan.Builder::planId);

    private static final Form<Delivery> DELIVERY = Shape.of("delivery", Delivery::builder, Delivery.Builder::build)
            .required("kind", DELIVERY_KIND, Delivery::getKind, Delivery.Builder::kind)
            .required("documentId", TEXT, Delivery::getDocumentId, Delivery.Builder::documentId)
            .required("recipientId", TEXT, Delivery::getRecipientId, Delivery.Builder::recipientId)
            .optional("capacity", CAPACITY, Delivery::getCapacity, Delivery.Builder::capacity)
            .required("deliveredOn", DAY, Delivery::getDeliveredOn, Delivery.Builder::deliveredOn);

    private static final Form<Translation> TRANSLATION = Shape.of(
                    "translation", Translation::builder, Translation.Builder::build)
            .required("documentId", TEXT, Translation::getDocumentId, Translation.Builder::documentId)
            .optional("language", TEXT, Translation::getLanguage, Translation.Builder::language)
            .unless(Act.notRecorded(), "initiated", ACT, Translation::getInitiated, Translation.Builder::initiated)
            .unless(Act.notRecorded(), "received", ACT, Translation::getReceived, Translation.Builder::received)
            .unless(Act.notRecorded(), "provided", ACT, Translation::getProvided, Translation.Builder::provided);

    private static final Form<AnnualPlan> ANNUAL_PLAN = Shape.of(
                    "annual plan", AnnualPlan::builder, AnnualPlan.Builder::build)
            .required("id", TEXT, AnnualPlan::getId, AnnualPlan.Builder::id)
            .required("developedOn", DAY, AnnualPlan::getDevelopedOn, AnnualPlan.Builder::developedOn);

    static final Form<ServiceRecord> SERVICE_RECORD = Shape.of(
                    "record", ServiceRecord::builder, ServiceRecord.Builder::build)
            .required("format", FORMAT, record -> RecordJson.FORMAT, (builder, format) -> {})
            .required("id", TEXT, ServiceRecord::getId, ServiceRecord.Builder::id)
            .optional("completeThrough", DAY, ServiceRecord::getCompleteThrough, ServiceRecord.Builder::completeThrough)
            .required("individual", INDIVIDUAL, ServiceRecord::getIndividual, ServiceRecord.Builder::individual)
            .optional(
                    "representatives",
                    listOf(REPRESENTATIVE),
                    ServiceRecord::getRepresentatives,
                    ServiceRecord.Builder::representatives)
            .unless(
                    Register.notRecorded(),
                    "caseManagement",
                    registerOf(CASE_MANAGEMENT_ENROLLMENT),
                    ServiceRecord::getCaseManagement,
                    ServiceRecord.Builder::caseManagement)
            .unless(
                    Register.notRecorded(),
                    "caseManagers",
                    registerOf(CASE_MANAGER),
                    ServiceRecord::getCaseManagers,
                    ServiceRecord.Builder::caseManagers)
            .optional(
                    "fundingAuthorities",
                    listOf(FUNDING_ENROLLMENT),
                    ServiceRecord::getFundingAuthorities,
                    ServiceRecord.Builder::fundingAuthorities)
            .optional(
                    "benefits", listOf(BENEFIT_ENROLLMENT), ServiceRecord::getBenefits, ServiceRecord.Builder::benefits)
            .unless(
                    Register.notRecorded(),
                    "requests",
                    registerOf(SERVICE_REQUEST),
                    ServiceRecord::getRequests,
                    ServiceRecord.Builder::requests)
            .optional(
                    "serviceEligibility",
                    listOf(SERVICE_ELIGIBILITY),
                    ServiceRecord::getServiceEligibility,
                    ServiceRecord.Builder::serviceEligibility)
            .unless(
                    Register.notRecorded(),
                    "stays",
                    registerOf(STAY),
                    ServiceRecord::getStays,
                    ServiceRecord.Builder::stays)
            .unless(
                    Register.notRecorded(),
                    "needsAssessments",
                    registerOf(NEEDS_ASSESSMENT),
                    ServiceRecord::getNeedsAssessments,
                    ServiceRecord.Builder::needsAssessments)
            .unless(
                    Register.notRecorded(),
                    "plans",
                    registerOf(ISP),
                    ServiceRecord::getPlans,
                    ServiceRecord.Builder::plans)
            .unless(
                    Register.notRecorded(),
                    "emergencyPlans",
                    registerOf(TEMPORARY_EMERGENCY_SAFETY_PLAN),
                    ServiceRecord::getEmergencyPlans,
                    ServiceRecord.Builder::emergencyPlans)
            .optional("school", SCHOOL, ServiceRecord::getSchool, ServiceRecord.Builder::school)
            .unless(
                    Register.notRecorded(),
                    "careerDevelopmentPlans",
                    registerOf(CAREER_DEVELOPMENT_PLAN),
                    ServiceRecord::getCareerDevelopmentPlans,
                    ServiceRecord.Builder::careerDevelopmentPlans)
            .unless(
                    Register.notRecorded(),
                    "deliveries",
                    registerOf(DELIVERY),
                    ServiceRecord::getDeliveries,
                    ServiceRecord.Builder::deliveries)
            .optional(
                    "translations",
                    listOf(TRANSLATION),
                    ServiceRecord::getTranslations,
                    ServiceRecord.Builder::translations)
            .unless(
                    Register.notRecorded(),
                    "annualPlans",
                    registerOf(ANNUAL_PLAN),
                    ServiceRecord::getAnnualPlans,
                    ServiceRecord.Builder::annualPlans);
}
