package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import org.openisp.core.internal.IdSpace;
import org.openisp.core.plan.Continuation;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewReason;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.signing.Signing;

/** The JSON of plans; parts before wholes. */
final class PlanShapes {

    private PlanShapes() {}

    static final Form<ReviewReason> REVIEW_REASON = code(ReviewReason.OWN, ReviewReason::new);
    static final Form<IspKind> ISP_KIND = word(IspKind.values());
    static final Form<ReviewResult> REVIEW_RESULT = word(ReviewResult.values());
    static final Form<StayEvent> STAY_EVENT = word(StayEvent.values());

    static final Form<Continuation> CONTINUATION = Shape.of(
                    "continuation", Continuation::builder, Continuation.Builder::build)
            .required("changedOn", DAY, Continuation::getChangedOn, Continuation.Builder::changedOn)
            .said("inHomeBefore", Continuation::getInHomeBefore, Continuation.Builder::inHomeBefore)
            .said("inHomeAfter", Continuation::getInHomeAfter, Continuation.Builder::inHomeAfter)
            .said(
                    "servicesRemainAppropriate",
                    Continuation::getServicesRemainAppropriate,
                    Continuation.Builder::servicesRemainAppropriate);

    static final Form<EmergencyPlanExtension> EMERGENCY_PLAN_EXTENSION = Shape.of(
                    "emergency plan extension", EmergencyPlanExtension::builder, EmergencyPlanExtension.Builder::build)
            .required("through", DAY, EmergencyPlanExtension::getThrough, EmergencyPlanExtension.Builder::through)
            .act(
                    "approvedForIndividual",
                    EmergencyPlanExtension::getApprovedForIndividual,
                    EmergencyPlanExtension.Builder::approvedForIndividual)
            .optional(
                    "approvedBy",
                    SigningShapes.CAPACITY,
                    EmergencyPlanExtension::getApprovedBy,
                    EmergencyPlanExtension.Builder::approvedBy)
            .act(
                    "approvedByCaseManager",
                    EmergencyPlanExtension::getApprovedByCaseManager,
                    EmergencyPlanExtension.Builder::approvedByCaseManager)
            .optional(
                    "approvedByPersonId",
                    TEXT,
                    EmergencyPlanExtension::getApprovedByPersonId,
                    EmergencyPlanExtension.Builder::approvedByPersonId)
            .optional("reason", FREE_TEXT, EmergencyPlanExtension::getReason, EmergencyPlanExtension.Builder::reason);

    static final Form<NewStartDate> NEW_START_DATE = Shape.of(
                    "new start date", NewStartDate::builder, NewStartDate.Builder::build)
            .required("stayId", referenceTo(IdSpace.STAY), NewStartDate::getStayId, NewStartDate.Builder::stayId)
            .required("event", STAY_EVENT, NewStartDate::getEvent, NewStartDate.Builder::event)
            .required(
                    "establishedStart", DAY, NewStartDate::getEstablishedStart, NewStartDate.Builder::establishedStart)
            .optional(
                    "consentedBy",
                    SigningShapes.CAPACITY,
                    NewStartDate::getConsentedBy,
                    NewStartDate.Builder::consentedBy)
            .act("consented", NewStartDate::getConsented, NewStartDate.Builder::consented)
            .optional(
                    "consentedByPersonId",
                    TEXT,
                    NewStartDate::getConsentedByPersonId,
                    NewStartDate.Builder::consentedByPersonId);

    static final Form<TransitionPeriod> TRANSITION_PERIOD = Shape.of(
                    "transition period", TransitionPeriod::builder, TransitionPeriod.Builder::build)
            .id(TransitionPeriod::getId, TransitionPeriod.Builder::id)
            .required("enteredOn", DAY, TransitionPeriod::getEnteredOn, TransitionPeriod.Builder::enteredOn)
            .optional(
                    "stayId", referenceTo(IdSpace.STAY), TransitionPeriod::getStayId, TransitionPeriod.Builder::stayId)
            .optional(
                    "enrollmentId",
                    referenceTo(IdSpace.ENROLLMENT),
                    TransitionPeriod::getEnrollmentId,
                    TransitionPeriod.Builder::enrollmentId)
            .noted(
                    "authorizesNecessaryServices",
                    TransitionPeriod::getAuthorizesNecessaryServices,
                    TransitionPeriod.Builder::authorizesNecessaryServices)
            .noted(
                    "supportsAdjustment",
                    TransitionPeriod::getSupportsAdjustment,
                    TransitionPeriod.Builder::supportsAdjustment)
            .noted(
                    "supportsHealthAndSafety",
                    TransitionPeriod::getSupportsHealthAndSafety,
                    TransitionPeriod.Builder::supportsHealthAndSafety)
            .noted(
                    "plansFurtherAssessment",
                    TransitionPeriod::getPlansFurtherAssessment,
                    TransitionPeriod.Builder::plansFurtherAssessment);

    static final Form<Review> REVIEW = Shape.of("review", Review::builder, Review.Builder::build)
            .id(IdSpace.REVIEW, Review::getId, Review.Builder::id)
            .required("heldOn", DAY, Review::getHeldOn, Review.Builder::heldOn)
            .list("reasons", REVIEW_REASON, Review::getReasons, Review.Builder::reasons)
            .optional("result", REVIEW_RESULT, Review::getResult, Review.Builder::result)
            .list(
                    "because",
                    referenceTo(IdSpace.CHANGE, IdSpace.REVIEW_REQUEST),
                    Review::getBecause,
                    Review.Builder::because);

    static final Form<ServiceChange> SERVICE_CHANGE = Shape.of(
                    "service change", ServiceChange::builder, ServiceChange.Builder::build)
            .required("serviceId", TEXT, ServiceChange::getServiceId, ServiceChange.Builder::serviceId)
            .said("departmentFunded", ServiceChange::getDepartmentFunded, ServiceChange.Builder::departmentFunded);

    static final Form<Revision> REVISION = Shape.of("revision", Revision::builder, Revision.Builder::build)
            .id(IdSpace.REVISION, Revision::getId, Revision.Builder::id)
            .optional("madeOn", DAY, Revision::getMadeOn, Revision.Builder::madeOn)
            .act("implemented", Revision::getImplemented, Revision.Builder::implemented)
            .list("begins", SERVICE_CHANGE, Revision::getBegins, Revision.Builder::begins)
            .list("ends", SERVICE_CHANGE, Revision::getEnds, Revision.Builder::ends)
            .unless(
                    Signing.notRecorded(),
                    "signing",
                    SigningShapes.SIGNING,
                    Revision::getSigning,
                    Revision.Builder::signing)
            .optional("version", TEXT, Revision::getVersion, Revision.Builder::version)
            .optional("previousVersion", TEXT, Revision::getPreviousVersion, Revision.Builder::previousVersion)
            .list(
                    "because",
                    referenceTo(IdSpace.CHANGE, IdSpace.REVIEW_REQUEST, IdSpace.REVIEW),
                    Revision::getBecause,
                    Revision.Builder::because)
            .extensionFacts(Revision::getExtensionFacts, Revision.Builder::extensionFacts);

    static final Form<Isp> ISP = Shape.of("plan", Isp::builder, Isp.Builder::build)
            .id(IdSpace.PLAN, Isp::getId, Isp.Builder::id)
            .optional("kind", ISP_KIND, Isp::getKind, Isp.Builder::kind)
            .optional("renews", referenceTo(IdSpace.PLAN), Isp::getRenews, Isp.Builder::renews)
            .optional("newStartDate", NEW_START_DATE, Isp::getNewStartDate, Isp.Builder::newStartDate)
            .optional("startsOn", DAY, Isp::getStartsOn, Isp.Builder::startsOn)
            .optional("endsOn", DAY, Isp::getEndsOn, Isp.Builder::endsOn)
            .optional("terminatedOn", DAY, Isp::getTerminatedOn, Isp.Builder::terminatedOn)
            .optional("finalizedOn", DAY, Isp::getFinalizedOn, Isp.Builder::finalizedOn)
            .optional("formId", TEXT, Isp::getFormId, Isp.Builder::formId)
            .said("departmentApprovedForm", Isp::getDepartmentApprovedForm, Isp.Builder::departmentApprovedForm)
            .act("implemented", Isp::getImplemented, Isp.Builder::implemented)
            .unless(Signing.notRecorded(), "signing", SigningShapes.SIGNING, Isp::getSigning, Isp.Builder::signing)
            .list("services", ServiceShapes.PLANNED_SERVICE, Isp::getServices, Isp.Builder::services)
            .list(
                    "hourAllocations",
                    ServiceShapes.HOUR_ALLOCATION,
                    Isp::getHourAllocations,
                    Isp.Builder::hourAllocations)
            .list("otherSupports", ServiceShapes.OTHER_SUPPORT, Isp::getOtherSupports, Isp.Builder::otherSupports)
            .optional("process", ContentShapes.PLAN_PROCESS, Isp::getProcess, Isp.Builder::process)
            .list("directedByIds", TEXT, Isp::getDirectedByIds, Isp.Builder::directedByIds)
            .list(
                    "preferredServices",
                    ContentShapes.PREFERRED_SERVICE,
                    Isp::getPreferredServices,
                    Isp.Builder::preferredServices)
            .list("barriers", ContentShapes.BARRIER, Isp::getBarriers, Isp.Builder::barriers)
            .list("resources", ContentShapes.RESOURCE, Isp::getResources, Isp.Builder::resources)
            .noted("roomAndBoard", Isp::getRoomAndBoard, Isp.Builder::roomAndBoard)
            .list("backUpPlans", ContentShapes.BACK_UP_PLAN, Isp::getBackUpPlans, Isp.Builder::backUpPlans)
            .list("important", ContentShapes.IMPORTANCE, Isp::getImportant, Isp.Builder::important)
            .list("importantPeople", TEXT, Isp::getImportantPeople, Isp.Builder::importantPeople)
            .list(
                    "guardianInformation",
                    PersonShapes.STATEMENT,
                    Isp::getGuardianInformation,
                    Isp.Builder::guardianInformation)
            .list("guardianConcerns", PersonShapes.CONCERN, Isp::getGuardianConcerns, Isp.Builder::guardianConcerns)
            .list("supporterRoles", ContentShapes.SUPPORTER_ROLE, Isp::getSupporterRoles, Isp.Builder::supporterRoles)
            .list("outcomes", ContentShapes.DESIRED_OUTCOME, Isp::getOutcomes, Isp.Builder::outcomes)
            .optional(
                    "careerPlanning",
                    ContentShapes.CAREER_PLANNING,
                    Isp::getCareerPlanning,
                    Isp.Builder::careerPlanning)
            .optional("yearInReview", ContentShapes.YEAR_IN_REVIEW, Isp::getYearInReview, Isp.Builder::yearInReview)
            .optional("selfDirection", ContentShapes.SELF_DIRECTION, Isp::getSelfDirection, Isp.Builder::selfDirection)
            .optional(
                    "fundsManagement",
                    ContentShapes.FUNDS_MANAGEMENT,
                    Isp::getFundsManagement,
                    Isp.Builder::fundsManagement)
            .list("budget", ContentShapes.BUDGET_LINE, Isp::getBudget, Isp.Builder::budget)
            .list("components", ContentShapes.COMPONENT_STATUS, Isp::getComponents, Isp.Builder::components)
            .optional("presentation", ContentShapes.PRESENTATION, Isp::getPresentation, Isp.Builder::presentation)
            .list("team", TeamShapes.TEAM_MEMBER, Isp::getTeam, Isp.Builder::team)
            .list("informants", TeamShapes.INFORMANT, Isp::getInformants, Isp.Builder::informants)
            .optional("facilitator", TeamShapes.FACILITATOR, Isp::getFacilitator, Isp.Builder::facilitator)
            .register("meetings", TeamShapes.MEETING, Isp::getMeetings, Isp.Builder::meetings)
            .list("contributors", TeamShapes.CONTRIBUTOR, Isp::getContributors, Isp.Builder::contributors)
            .register("decisions", TeamShapes.TEAM_DECISION, Isp::getDecisions, Isp.Builder::decisions)
            .list("objections", TeamShapes.OBJECTION, Isp::getObjections, Isp.Builder::objections)
            .list("timelineKeeperIds", TEXT, Isp::getTimelineKeeperIds, Isp.Builder::timelineKeeperIds)
            .list("monitorIds", TEXT, Isp::getMonitorIds, Isp.Builder::monitorIds)
            .register(
                    "emergencySupports",
                    ServiceShapes.EMERGENCY_SUPPORT,
                    Isp::getEmergencySupports,
                    Isp.Builder::emergencySupports)
            .list("transitionPeriods", TRANSITION_PERIOD, Isp::getTransitionPeriods, Isp.Builder::transitionPeriods)
            .optional("continuation", CONTINUATION, Isp::getContinuation, Isp.Builder::continuation)
            .register("reviews", REVIEW, Isp::getReviews, Isp.Builder::reviews)
            .register("revisions", REVISION, Isp::getRevisions, Isp.Builder::revisions)
            .extensionFacts(Isp::getExtensionFacts, Isp.Builder::extensionFacts);

    static final Form<TemporaryEmergencySafetyPlan> TEMPORARY_EMERGENCY_SAFETY_PLAN = Shape.of(
                    "temporary emergency safety plan",
                    TemporaryEmergencySafetyPlan::builder,
                    TemporaryEmergencySafetyPlan.Builder::build)
            .id(IdSpace.EMERGENCY_PLAN, TemporaryEmergencySafetyPlan::getId, TemporaryEmergencySafetyPlan.Builder::id)
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
            .list(
                    "extensions",
                    EMERGENCY_PLAN_EXTENSION,
                    TemporaryEmergencySafetyPlan::getExtensions,
                    TemporaryEmergencySafetyPlan.Builder::extensions)
            .optional(
                    "authorId",
                    TEXT,
                    TemporaryEmergencySafetyPlan::getAuthorId,
                    TemporaryEmergencySafetyPlan.Builder::authorId)
            .said(
                    "newSettingOrBehavior",
                    TemporaryEmergencySafetyPlan::getNewSettingOrBehavior,
                    TemporaryEmergencySafetyPlan.Builder::newSettingOrBehavior)
            .optional(
                    "assessmentDueOn",
                    DAY,
                    TemporaryEmergencySafetyPlan::getAssessmentDueOn,
                    TemporaryEmergencySafetyPlan.Builder::assessmentDueOn)
            .optional(
                    "behaviorPlanDueOn",
                    DAY,
                    TemporaryEmergencySafetyPlan::getBehaviorPlanDueOn,
                    TemporaryEmergencySafetyPlan.Builder::behaviorPlanDueOn);
}
