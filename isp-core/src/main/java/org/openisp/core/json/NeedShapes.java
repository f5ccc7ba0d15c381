package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.NUMBER;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.WHOLE_NUMBER;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
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
import org.openisp.core.signing.Capacity;

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

    static final Form<AssessmentComponent> ASSESSMENT_COMPONENT = new Shape<>("assessment component") {
        private final Field<String> id = idInList();
        private final Field<Option<LocalDate>> scheduledOn = optional("scheduledOn", DAY);
        private final Field<Act> held = act("held");
        private final Field<Option<AssessmentPart>> part = optional("part", ASSESSMENT_PART);
        private final Field<Said> tookPart = said("tookPart");
        private final Field<Said> available = said("available");

        @Override
        AssessmentComponent build(Values from) {
            return AssessmentComponent.builder()
                    .id(from.get(id))
                    .scheduledOn(from.get(scheduledOn))
                    .held(from.get(held))
                    .part(from.get(part))
                    .tookPart(from.get(tookPart))
                    .available(from.get(available))
                    .build();
        }

        @Override
        void writeFields(AssessmentComponent assessmentComponent, JsonGenerator out) throws IOException {
            id.write(assessmentComponent.getId(), out);
            scheduledOn.write(assessmentComponent.getScheduledOn(), out);
            held.write(assessmentComponent.getHeld(), out);
            part.write(assessmentComponent.getPart(), out);
            tookPart.write(assessmentComponent.getTookPart(), out);
            available.write(assessmentComponent.getAvailable(), out);
        }
    };

    static final Form<Change> CHANGE = new Shape<>("change") {
        private final Field<String> id = id(IdSpace.CHANGE);
        private final Field<Option<ChangeKind>> kind = optional("kind", CHANGE_KIND);
        private final Field<Said> significant = said("significant");
        private final Field<Option<LocalDate>> happenedOn = optional("happenedOn", DAY);
        private final Field<Option<LocalDate>> identifiedOn = optional("identifiedOn", DAY);
        private final Field<Option<Integer>> expectedDays = optional("expectedDays", WHOLE_NUMBER);
        private final Field<Act> noChangeNeeded = act("noChangeNeeded");

        @Override
        Change build(Values from) {
            return Change.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .significant(from.get(significant))
                    .happenedOn(from.get(happenedOn))
                    .identifiedOn(from.get(identifiedOn))
                    .expectedDays(from.get(expectedDays))
                    .noChangeNeeded(from.get(noChangeNeeded))
                    .build();
        }

        @Override
        void writeFields(Change change, JsonGenerator out) throws IOException {
            id.write(change.getId(), out);
            kind.write(change.getKind(), out);
            significant.write(change.getSignificant(), out);
            happenedOn.write(change.getHappenedOn(), out);
            identifiedOn.write(change.getIdentifiedOn(), out);
            expectedDays.write(change.getExpectedDays(), out);
            noChangeNeeded.write(change.getNoChangeNeeded(), out);
        }
    };

    static final Form<Need> NEED = new Shape<>("need") {
        private final Field<String> id = id(IdSpace.NEED);
        private final Field<Option<NeedArea>> area = optional("area", NEED_AREA);
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Said> healthOrSafety = said("healthOrSafety");
        private final Field<Said> essential = said("essential");
        private final Field<Said> threatensSelfOrOthers = said("threatensSelfOrOthers");
        private final Field<Option<Seq<Remedy>>> metBy = list("metBy", REMEDY);
        private final Field<Option<LocalDate>> identifiedOn = optional("identifiedOn", DAY);
        private final Field<Option<LocalDate>> endedOn = optional("endedOn", DAY);

        @Override
        Need build(Values from) {
            return Need.builder()
                    .id(from.get(id))
                    .area(from.get(area))
                    .description(from.get(description))
                    .healthOrSafety(from.get(healthOrSafety))
                    .essential(from.get(essential))
                    .threatensSelfOrOthers(from.get(threatensSelfOrOthers))
                    .metBy(from.get(metBy))
                    .identifiedOn(from.get(identifiedOn))
                    .endedOn(from.get(endedOn))
                    .build();
        }

        @Override
        void writeFields(Need need, JsonGenerator out) throws IOException {
            id.write(need.getId(), out);
            area.write(need.getArea(), out);
            description.write(need.getDescription(), out);
            healthOrSafety.write(need.getHealthOrSafety(), out);
            essential.write(need.getEssential(), out);
            threatensSelfOrOthers.write(need.getThreatensSelfOrOthers(), out);
            metBy.write(need.getMetBy(), out);
            identifiedOn.write(need.getIdentifiedOn(), out);
            endedOn.write(need.getEndedOn(), out);
        }
    };

    static final Form<NeedsAssessment> NEEDS_ASSESSMENT = new Shape<>("needs assessment") {
        private final Field<String> id = id();
        private final Field<AssessmentKind> kind = required("kind", ASSESSMENT_KIND);
        private final Field<Option<Seq<AssessmentComponent>>> components = list("components", ASSESSMENT_COMPONENT);
        private final Field<Act> submitted = act("submitted");
        private final Field<Option<LocalDate>> requestedOn = optional("requestedOn", DAY);
        private final Field<Act> noticeMailed = act("noticeMailed");
        private final Field<Option<LocalDate>> timeAllowedThrough = optional("timeAllowedThrough", DAY);
        private final Field<Said> waived = said("waived");
        private final Field<Option<ServiceGroup>> serviceGroup = optional("serviceGroup", SERVICE_GROUP);
        private final Field<Option<BigDecimal>> serviceLevelHoursPerMonth =
                optional("serviceLevelHoursPerMonth", NUMBER);
        private final Field<Option<Seq<String>>> needIds = list("needIds", referenceTo(IdSpace.NEED));
        private final Field<Option<Seq<String>>> riskIds = list("riskIds", referenceTo(IdSpace.RISK));

        @Override
        NeedsAssessment build(Values from) {
            return NeedsAssessment.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .components(from.get(components))
                    .submitted(from.get(submitted))
                    .requestedOn(from.get(requestedOn))
                    .noticeMailed(from.get(noticeMailed))
                    .timeAllowedThrough(from.get(timeAllowedThrough))
                    .waived(from.get(waived))
                    .serviceGroup(from.get(serviceGroup))
                    .serviceLevelHoursPerMonth(from.get(serviceLevelHoursPerMonth))
                    .needIds(from.get(needIds))
                    .riskIds(from.get(riskIds))
                    .build();
        }

        @Override
        void writeFields(NeedsAssessment needsAssessment, JsonGenerator out) throws IOException {
            id.write(needsAssessment.getId(), out);
            kind.write(needsAssessment.getKind(), out);
            components.write(needsAssessment.getComponents(), out);
            submitted.write(needsAssessment.getSubmitted(), out);
            requestedOn.write(needsAssessment.getRequestedOn(), out);
            noticeMailed.write(needsAssessment.getNoticeMailed(), out);
            timeAllowedThrough.write(needsAssessment.getTimeAllowedThrough(), out);
            waived.write(needsAssessment.getWaived(), out);
            serviceGroup.write(needsAssessment.getServiceGroup(), out);
            serviceLevelHoursPerMonth.write(needsAssessment.getServiceLevelHoursPerMonth(), out);
            needIds.write(needsAssessment.getNeedIds(), out);
            riskIds.write(needsAssessment.getRiskIds(), out);
        }
    };

    static final Form<ReviewRequest> REVIEW_REQUEST = new Shape<>("review request") {
        private final Field<String> id = id(IdSpace.REVIEW_REQUEST);
        private final Field<LocalDate> requestedOn = required("requestedOn", DAY);
        private final Field<Option<Capacity>> capacity = optional("capacity", SigningShapes.CAPACITY);
        private final Field<Option<String>> personId = optional("personId", TEXT);

        @Override
        ReviewRequest build(Values from) {
            return ReviewRequest.builder()
                    .id(from.get(id))
                    .requestedOn(from.get(requestedOn))
                    .capacity(from.get(capacity))
                    .personId(from.get(personId))
                    .build();
        }

        @Override
        void writeFields(ReviewRequest reviewRequest, JsonGenerator out) throws IOException {
            id.write(reviewRequest.getId(), out);
            requestedOn.write(reviewRequest.getRequestedOn(), out);
            capacity.write(reviewRequest.getCapacity(), out);
            personId.write(reviewRequest.getPersonId(), out);
        }
    };

    static final Form<Risk> RISK = new Shape<>("risk") {
        private final Field<String> id = id(IdSpace.RISK);
        private final Field<Option<RiskKind>> kind = optional("kind", RISK_KIND);
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Option<String>> identifiedIn = optional("identifiedIn", TEXT);
        private final Field<Option<LocalDate>> identifiedOn = optional("identifiedOn", DAY);
        private final Field<Option<LocalDate>> endedOn = optional("endedOn", DAY);
        private final Field<Option<Seq<String>>> planIds = list("planIds", referenceTo(IdSpace.PLAN));
        private final Field<Option<Seq<String>>> supportIds = list("supportIds", TEXT);
        private final Field<Act> noSupportNeeded = act("noSupportNeeded");
        private final Field<Option<Seq<FreeText>>> measures = list("measures", FREE_TEXT);

        @Override
        Risk build(Values from) {
            return Risk.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .description(from.get(description))
                    .identifiedIn(from.get(identifiedIn))
                    .identifiedOn(from.get(identifiedOn))
                    .endedOn(from.get(endedOn))
                    .planIds(from.get(planIds))
                    .supportIds(from.get(supportIds))
                    .noSupportNeeded(from.get(noSupportNeeded))
                    .measures(from.get(measures))
                    .build();
        }

        @Override
        void writeFields(Risk risk, JsonGenerator out) throws IOException {
            id.write(risk.getId(), out);
            kind.write(risk.getKind(), out);
            description.write(risk.getDescription(), out);
            identifiedIn.write(risk.getIdentifiedIn(), out);
            identifiedOn.write(risk.getIdentifiedOn(), out);
            endedOn.write(risk.getEndedOn(), out);
            planIds.write(risk.getPlanIds(), out);
            supportIds.write(risk.getSupportIds(), out);
            noSupportNeeded.write(risk.getNoSupportNeeded(), out);
            measures.write(risk.getMeasures(), out);
        }
    };
}
