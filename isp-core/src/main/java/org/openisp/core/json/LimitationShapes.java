package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import org.openisp.core.internal.IdSpace;
import org.openisp.core.limitation.BehaviorDirection;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.DueProcess;
import org.openisp.core.limitation.EquipmentUse;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.LimitationReview;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Practice;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;

/** The JSON of limitations; parts before wholes. */
final class LimitationShapes {

    private LimitationShapes() {}

    static final Form<EquipmentUse> EQUIPMENT_USE = code(EquipmentUse.OWN, EquipmentUse::new);
    static final Form<Freedom> FREEDOM = code(Freedom.OWN, Freedom::new);
    static final Form<SafeguardKind> SAFEGUARD_KIND = word(SafeguardKind.values());
    static final Form<SafeguardPurpose> SAFEGUARD_PURPOSE = word(SafeguardPurpose.values());

    static final Form<BehaviorDirection> BEHAVIOR_DIRECTION = Shape.of(
                    "behavior direction", BehaviorDirection::builder, BehaviorDirection.Builder::build)
            .required(
                    "documentId",
                    referenceTo(IdSpace.BEHAVIOR_PLAN, IdSpace.EMERGENCY_PLAN),
                    BehaviorDirection::getDocumentId,
                    BehaviorDirection.Builder::documentId)
            .said(
                    "authorIsBehaviorProfessional",
                    BehaviorDirection::getAuthorIsBehaviorProfessional,
                    BehaviorDirection.Builder::authorIsBehaviorProfessional)
            .said("authorCertified", BehaviorDirection::getAuthorCertified, BehaviorDirection.Builder::authorCertified);

    static final Form<BehaviorPlan> BEHAVIOR_PLAN = Shape.of(
                    "behavior plan", BehaviorPlan::builder, BehaviorPlan.Builder::build)
            .id(IdSpace.BEHAVIOR_PLAN, BehaviorPlan::getId, BehaviorPlan.Builder::id)
            .optional("authorId", TEXT, BehaviorPlan::getAuthorId, BehaviorPlan.Builder::authorId)
            .optional("writtenOn", DAY, BehaviorPlan::getWrittenOn, BehaviorPlan.Builder::writtenOn)
            .optional("assessmentId", TEXT, BehaviorPlan::getAssessmentId, BehaviorPlan.Builder::assessmentId);

    static final Form<Consent> CONSENT = Shape.of("consent", Consent::builder, Consent.Builder::build)
            .optional("capacity", SigningShapes.CAPACITY, Consent::getCapacity, Consent.Builder::capacity)
            .optional("personId", TEXT, Consent::getPersonId, Consent.Builder::personId)
            .required("givenOn", DAY, Consent::getGivenOn, Consent.Builder::givenOn)
            .optional("withdrawnOn", DAY, Consent::getWithdrawnOn, Consent.Builder::withdrawnOn)
            .said("informed", Consent::getInformed, Consent.Builder::informed)
            .said("signedForm", Consent::getSignedForm, Consent.Builder::signedForm)
            .noted("differingWishes", Consent::getDifferingWishes, Consent.Builder::differingWishes);

    static final Form<DueProcess> DUE_PROCESS = Shape.of("due process", DueProcess::builder, DueProcess.Builder::build)
            .act("notified", DueProcess::getNotified, DueProcess.Builder::notified)
            .act("heard", DueProcess::getHeard, DueProcess.Builder::heard)
            .said("individualTookPart", DueProcess::getIndividualTookPart, DueProcess.Builder::individualTookPart)
            .act("advocacyOffered", DueProcess::getAdvocacyOffered, DueProcess.Builder::advocacyOffered)
            .said("advocacyGiven", DueProcess::getAdvocacyGiven, DueProcess.Builder::advocacyGiven)
            .act("appealExplained", DueProcess::getAppealExplained, DueProcess.Builder::appealExplained)
            .act("referred", DueProcess::getReferred, DueProcess.Builder::referred)
            .optional("committeeId", TEXT, DueProcess::getCommitteeId, DueProcess.Builder::committeeId)
            .optional("decision", FREE_TEXT, DueProcess::getDecision, DueProcess.Builder::decision)
            .act("decided", DueProcess::getDecided, DueProcess.Builder::decided);

    static final Form<LimitationReview> LIMITATION_REVIEW = Shape.of(
                    "limitation review", LimitationReview::builder, LimitationReview.Builder::build)
            .required("heldOn", DAY, LimitationReview::getHeldOn, LimitationReview.Builder::heldOn)
            .said("stillNeeded", LimitationReview::getStillNeeded, LimitationReview.Builder::stillNeeded)
            .optional("nextBy", DAY, LimitationReview::getNextBy, LimitationReview.Builder::nextBy);

    static final Form<MedicalOrder> MEDICAL_ORDER = Shape.of(
                    "medical order", MedicalOrder::builder, MedicalOrder.Builder::build)
            .idInList(MedicalOrder::getId, MedicalOrder.Builder::id)
            .optional("authorId", TEXT, MedicalOrder::getAuthorId, MedicalOrder.Builder::authorId)
            .said("byLicensedProvider", MedicalOrder::getByLicensedProvider, MedicalOrder.Builder::byLicensedProvider)
            .optional("orderedOn", DAY, MedicalOrder::getOrderedOn, MedicalOrder.Builder::orderedOn)
            .said("medicalUseOnly", MedicalOrder::getMedicalUseOnly, MedicalOrder.Builder::medicalUseOnly)
            .noted("medicalNeed", MedicalOrder::getMedicalNeed, MedicalOrder.Builder::medicalNeed)
            .noted("equipmentType", MedicalOrder::getEquipmentType, MedicalOrder.Builder::equipmentType)
            .noted("situations", MedicalOrder::getSituations, MedicalOrder.Builder::situations)
            .noted(
                    "lengthOrSituationsPermitted",
                    MedicalOrder::getLengthOrSituationsPermitted,
                    MedicalOrder.Builder::lengthOrSituationsPermitted);

    static final Form<Safeguard> SAFEGUARD = Shape.of("safeguard", Safeguard::builder, Safeguard.Builder::build)
            .id(Safeguard::getId, Safeguard.Builder::id)
            .required("kind", SAFEGUARD_KIND, Safeguard::getKind, Safeguard.Builder::kind)
            .list("purposes", SAFEGUARD_PURPOSE, Safeguard::getPurposes, Safeguard.Builder::purposes)
            .optional("description", FREE_TEXT, Safeguard::getDescription, Safeguard.Builder::description)
            .said("prohibited", Safeguard::getProhibited, Safeguard.Builder::prohibited)
            .said("approvedCurriculum", Safeguard::getApprovedCurriculum, Safeguard.Builder::approvedCurriculum)
            .said(
                    "emergencyStrategyOnly",
                    Safeguard::getEmergencyStrategyOnly,
                    Safeguard.Builder::emergencyStrategyOnly)
            .said(
                    "onlyAgainstImminentHarm",
                    Safeguard::getOnlyAgainstImminentHarm,
                    Safeguard.Builder::onlyAgainstImminentHarm)
            .said("appliersTrained", Safeguard::getAppliersTrained, Safeguard.Builder::appliersTrained)
            .list("uses", EQUIPMENT_USE, Safeguard::getUses, Safeguard.Builder::uses)
            .act("approvedByTeam", Safeguard::getApprovedByTeam, Safeguard.Builder::approvedByTeam)
            .list("directions", BEHAVIOR_DIRECTION, Safeguard::getDirections, Safeguard.Builder::directions)
            .list("medicalOrders", MEDICAL_ORDER, Safeguard::getMedicalOrders, Safeguard.Builder::medicalOrders);

    static final Form<Limitation> LIMITATION = Shape.of("limitation", Limitation::builder, Limitation.Builder::build)
            .id(IdSpace.LIMITATION, Limitation::getId, Limitation.Builder::id)
            .required("freedom", FREEDOM, Limitation::getFreedom, Limitation.Builder::freedom)
            .list("planIds", referenceTo(IdSpace.PLAN), Limitation::getPlanIds, Limitation.Builder::planIds)
            .act("started", Limitation::getStarted, Limitation.Builder::started)
            .optional("endedOn", DAY, Limitation::getEndedOn, Limitation.Builder::endedOn)
            .said(
                    "threatToHealthAndSafety",
                    Limitation::getThreatToHealthAndSafety,
                    Limitation.Builder::threatToHealthAndSafety)
            .said("beyondTypicalForAge", Limitation::getBeyondTypicalForAge, Limitation.Builder::beyondTypicalForAge)
            .list("needIds", referenceTo(IdSpace.NEED), Limitation::getNeedIds, Limitation.Builder::needIds)
            .noted(
                    "earlierInterventions",
                    Limitation::getEarlierInterventions,
                    Limitation.Builder::earlierInterventions)
            .noted(
                    "lessIntrusiveMethods",
                    Limitation::getLessIntrusiveMethods,
                    Limitation.Builder::lessIntrusiveMethods)
            .noted("description", Limitation::getDescription, Limitation.Builder::description)
            .said("proportionate", Limitation::getProportionate, Limitation.Builder::proportionate)
            .noted("dataCollection", Limitation::getDataCollection, Limitation.Builder::dataCollection)
            .noted("timeLimits", Limitation::getTimeLimits, Limitation.Builder::timeLimits)
            .optional(
                    "settingId", referenceTo(IdSpace.SETTING), Limitation::getSettingId, Limitation.Builder::settingId)
            .optional("reviewBy", DAY, Limitation::getReviewBy, Limitation.Builder::reviewBy)
            .register("reviews", LIMITATION_REVIEW, Limitation::getReviews, Limitation.Builder::reviews)
            .register("consents", CONSENT, Limitation::getConsents, Limitation.Builder::consents)
            .noted("assuranceOfNoHarm", Limitation::getAssuranceOfNoHarm, Limitation.Builder::assuranceOfNoHarm)
            .list("restraintOrders", MEDICAL_ORDER, Limitation::getRestraintOrders, Limitation.Builder::restraintOrders)
            .list("safeguards", SAFEGUARD, Limitation::getSafeguards, Limitation.Builder::safeguards)
            .optional("dueProcess", DUE_PROCESS, Limitation::getDueProcess, Limitation.Builder::dueProcess)
            .list("evidence", PersonShapes.EVIDENCE, Limitation::getEvidence, Limitation.Builder::evidence);

    static final Form<Practice> PRACTICE = Shape.of("practice", Practice::builder, Practice.Builder::build)
            .id(Practice::getId, Practice.Builder::id)
            .required("freedom", FREEDOM, Practice::getFreedom, Practice.Builder::freedom)
            .required("period", PERIOD, Practice::getPeriod, Practice.Builder::period)
            .optional("settingId", referenceTo(IdSpace.SETTING), Practice::getSettingId, Practice.Builder::settingId)
            .optional(
                    "limitationId",
                    referenceTo(IdSpace.LIMITATION),
                    Practice::getLimitationId,
                    Practice.Builder::limitationId);
}
