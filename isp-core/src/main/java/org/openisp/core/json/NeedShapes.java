package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.NUMBER;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.WHOLE_NUMBER;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import org.openisp.core.internal.IdSpace;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.AssessmentPart;
import org.openisp.core.need.Change;
import org.openisp.core.need.ChangeKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedArea;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.need.Remedy;
import org.openisp.core.need.ReviewRequest;
import org.openisp.core.need.Risk;
import org.openisp.core.need.RiskKind;
import org.openisp.core.need.ServiceGroup;

/** The JSON of assessments, needs, risks and changes; parts before wholes. */
final class NeedShapes {

    private NeedShapes() {}

    static final Form<AssessmentKind> ASSESSMENT_KIND = code(AssessmentKind.OWN, AssessmentKind::new);
    static final Form<AssessmentPart> ASSESSMENT_PART = code(AssessmentPart.OWN, AssessmentPart::new);
    static final Form<ChangeKind> CHANGE_KIND = code(ChangeKind.OWN, ChangeKind::new);
    static final Form<NeedArea> NEED_AREA = code(NeedArea.OWN, NeedArea::new);
    static final Form<RiskKind> RISK_KIND = code(RiskKind.OWN, RiskKind::new);
    static final Form<ServiceGroup> SERVICE_GROUP = code(ServiceGroup.OWN, ServiceGroup::new);
    static final Form<Remedy> REMEDY = word(Remedy.values());

    static final Form<AssessmentComponent> ASSESSMENT_COMPONENT = Shape.of(
                    "assessment component", AssessmentComponent::builder, AssessmentComponent.Builder::build)
            .idInList(AssessmentComponent::getId, AssessmentComponent.Builder::id)
            .optional("scheduledOn", DAY, AssessmentComponent::getScheduledOn, AssessmentComponent.Builder::scheduledOn)
            .act("held", AssessmentComponent::getHeld, AssessmentComponent.Builder::held)
            .optional("part", ASSESSMENT_PART, AssessmentComponent::getPart, AssessmentComponent.Builder::part)
            .said("tookPart", AssessmentComponent::getTookPart, AssessmentComponent.Builder::tookPart)
            .said("available", AssessmentComponent::getAvailable, AssessmentComponent.Builder::available);

    static final Form<Change> CHANGE = Shape.of("change", Change::builder, Change.Builder::build)
            .id(IdSpace.CHANGE, Change::getId, Change.Builder::id)
            .optional("kind", CHANGE_KIND, Change::getKind, Change.Builder::kind)
            .said("significant", Change::getSignificant, Change.Builder::significant)
            .optional("happenedOn", DAY, Change::getHappenedOn, Change.Builder::happenedOn)
            .optional("identifiedOn", DAY, Change::getIdentifiedOn, Change.Builder::identifiedOn)
            .optional("expectedDays", WHOLE_NUMBER, Change::getExpectedDays, Change.Builder::expectedDays)
            .act("noChangeNeeded", Change::getNoChangeNeeded, Change.Builder::noChangeNeeded);

    static final Form<Need> NEED = Shape.of("need", Need::builder, Need.Builder::build)
            .id(IdSpace.NEED, Need::getId, Need.Builder::id)
            .optional("area", NEED_AREA, Need::getArea, Need.Builder::area)
            .optional("description", FREE_TEXT, Need::getDescription, Need.Builder::description)
            .said("healthOrSafety", Need::getHealthOrSafety, Need.Builder::healthOrSafety)
            .said("essential", Need::getEssential, Need.Builder::essential)
            .said("threatensSelfOrOthers", Need::getThreatensSelfOrOthers, Need.Builder::threatensSelfOrOthers)
            .list("metBy", REMEDY, Need::getMetBy, Need.Builder::metBy)
            .optional("identifiedOn", DAY, Need::getIdentifiedOn, Need.Builder::identifiedOn)
            .optional("endedOn", DAY, Need::getEndedOn, Need.Builder::endedOn);

    static final Form<NeedsAssessment> NEEDS_ASSESSMENT = Shape.of(
                    "needs assessment", NeedsAssessment::builder, NeedsAssessment.Builder::build)
            .id(NeedsAssessment::getId, NeedsAssessment.Builder::id)
            .required("kind", ASSESSMENT_KIND, NeedsAssessment::getKind, NeedsAssessment.Builder::kind)
            .list(
                    "components",
                    ASSESSMENT_COMPONENT,
                    NeedsAssessment::getComponents,
                    NeedsAssessment.Builder::components)
            .act("submitted", NeedsAssessment::getSubmitted, NeedsAssessment.Builder::submitted)
            .optional("requestedOn", DAY, NeedsAssessment::getRequestedOn, NeedsAssessment.Builder::requestedOn)
            .act("noticeMailed", NeedsAssessment::getNoticeMailed, NeedsAssessment.Builder::noticeMailed)
            .optional(
                    "timeAllowedThrough",
                    DAY,
                    NeedsAssessment::getTimeAllowedThrough,
                    NeedsAssessment.Builder::timeAllowedThrough)
            .said("waived", NeedsAssessment::getWaived, NeedsAssessment.Builder::waived)
            .optional(
                    "serviceGroup",
                    SERVICE_GROUP,
                    NeedsAssessment::getServiceGroup,
                    NeedsAssessment.Builder::serviceGroup)
            .optional(
                    "serviceLevelHoursPerMonth",
                    NUMBER,
                    NeedsAssessment::getServiceLevelHoursPerMonth,
                    NeedsAssessment.Builder::serviceLevelHoursPerMonth)
            .list("needIds", referenceTo(IdSpace.NEED), NeedsAssessment::getNeedIds, NeedsAssessment.Builder::needIds)
            .list("riskIds", referenceTo(IdSpace.RISK), NeedsAssessment::getRiskIds, NeedsAssessment.Builder::riskIds);

    static final Form<ReviewRequest> REVIEW_REQUEST = Shape.of(
                    "review request", ReviewRequest::builder, ReviewRequest.Builder::build)
            .id(IdSpace.REVIEW_REQUEST, ReviewRequest::getId, ReviewRequest.Builder::id)
            .required("requestedOn", DAY, ReviewRequest::getRequestedOn, ReviewRequest.Builder::requestedOn)
            .optional("capacity", SigningShapes.CAPACITY, ReviewRequest::getCapacity, ReviewRequest.Builder::capacity)
            .optional("personId", TEXT, ReviewRequest::getPersonId, ReviewRequest.Builder::personId);

    static final Form<Risk> RISK = Shape.of("risk", Risk::builder, Risk.Builder::build)
            .id(IdSpace.RISK, Risk::getId, Risk.Builder::id)
            .optional("kind", RISK_KIND, Risk::getKind, Risk.Builder::kind)
            .optional("description", FREE_TEXT, Risk::getDescription, Risk.Builder::description)
            .optional("identifiedIn", TEXT, Risk::getIdentifiedIn, Risk.Builder::identifiedIn)
            .optional("identifiedOn", DAY, Risk::getIdentifiedOn, Risk.Builder::identifiedOn)
            .optional("endedOn", DAY, Risk::getEndedOn, Risk.Builder::endedOn)
            .list("planIds", referenceTo(IdSpace.PLAN), Risk::getPlanIds, Risk.Builder::planIds)
            .list("supportIds", TEXT, Risk::getSupportIds, Risk.Builder::supportIds)
            .act("noSupportNeeded", Risk::getNoSupportNeeded, Risk.Builder::noSupportNeeded)
            .list("measures", FREE_TEXT, Risk::getMeasures, Risk.Builder::measures);
}
