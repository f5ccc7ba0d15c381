package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
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
import org.openisp.core.person.Evidence;
import org.openisp.core.signing.Capacity;

/** The JSON of limitations; parts before wholes. */
final class LimitationShapes {

    private LimitationShapes() {}

    static final Form<EquipmentUse> EQUIPMENT_USE = code(EquipmentUse.OWN, EquipmentUse::new);
    static final Form<Freedom> FREEDOM = code(Freedom.OWN, Freedom::new);
    static final Form<SafeguardKind> SAFEGUARD_KIND = word(SafeguardKind.values());
    static final Form<SafeguardPurpose> SAFEGUARD_PURPOSE = word(SafeguardPurpose.values());

    static final Form<BehaviorDirection> BEHAVIOR_DIRECTION = new Shape<>("behavior direction") {
        private final Field<String> documentId =
                required("documentId", referenceTo(IdSpace.BEHAVIOR_PLAN, IdSpace.EMERGENCY_PLAN));
        private final Field<Said> authorIsBehaviorProfessional = said("authorIsBehaviorProfessional");
        private final Field<Said> authorCertified = said("authorCertified");

        @Override
        BehaviorDirection build(Values from) {
            return BehaviorDirection.builder()
                    .documentId(from.get(documentId))
                    .authorIsBehaviorProfessional(from.get(authorIsBehaviorProfessional))
                    .authorCertified(from.get(authorCertified))
                    .build();
        }

        @Override
        void writeFields(BehaviorDirection behaviorDirection, JsonGenerator out) throws IOException {
            documentId.write(behaviorDirection.getDocumentId(), out);
            authorIsBehaviorProfessional.write(behaviorDirection.getAuthorIsBehaviorProfessional(), out);
            authorCertified.write(behaviorDirection.getAuthorCertified(), out);
        }
    };

    static final Form<BehaviorPlan> BEHAVIOR_PLAN = new Shape<>("behavior plan") {
        private final Field<String> id = id(IdSpace.BEHAVIOR_PLAN);
        private final Field<Option<String>> authorId = optional("authorId", TEXT);
        private final Field<Option<LocalDate>> writtenOn = optional("writtenOn", DAY);
        private final Field<Option<String>> assessmentId = optional("assessmentId", TEXT);

        @Override
        BehaviorPlan build(Values from) {
            return BehaviorPlan.builder()
                    .id(from.get(id))
                    .authorId(from.get(authorId))
                    .writtenOn(from.get(writtenOn))
                    .assessmentId(from.get(assessmentId))
                    .build();
        }

        @Override
        void writeFields(BehaviorPlan behaviorPlan, JsonGenerator out) throws IOException {
            id.write(behaviorPlan.getId(), out);
            authorId.write(behaviorPlan.getAuthorId(), out);
            writtenOn.write(behaviorPlan.getWrittenOn(), out);
            assessmentId.write(behaviorPlan.getAssessmentId(), out);
        }
    };

    static final Form<Consent> CONSENT = new Shape<>("consent") {
        private final Field<Option<Capacity>> capacity = optional("capacity", SigningShapes.CAPACITY);
        private final Field<Option<String>> personId = optional("personId", TEXT);
        private final Field<LocalDate> givenOn = required("givenOn", DAY);
        private final Field<Option<LocalDate>> withdrawnOn = optional("withdrawnOn", DAY);
        private final Field<Said> informed = said("informed");
        private final Field<Said> signedForm = said("signedForm");
        private final Field<Noted> differingWishes = noted("differingWishes");

        @Override
        Consent build(Values from) {
            return Consent.builder()
                    .capacity(from.get(capacity))
                    .personId(from.get(personId))
                    .givenOn(from.get(givenOn))
                    .withdrawnOn(from.get(withdrawnOn))
                    .informed(from.get(informed))
                    .signedForm(from.get(signedForm))
                    .differingWishes(from.get(differingWishes))
                    .build();
        }

        @Override
        void writeFields(Consent consent, JsonGenerator out) throws IOException {
            capacity.write(consent.getCapacity(), out);
            personId.write(consent.getPersonId(), out);
            givenOn.write(consent.getGivenOn(), out);
            withdrawnOn.write(consent.getWithdrawnOn(), out);
            informed.write(consent.getInformed(), out);
            signedForm.write(consent.getSignedForm(), out);
            differingWishes.write(consent.getDifferingWishes(), out);
        }
    };

    static final Form<DueProcess> DUE_PROCESS = new Shape<>("due process") {
        private final Field<Act> notified = act("notified");
        private final Field<Act> heard = act("heard");
        private final Field<Said> individualTookPart = said("individualTookPart");
        private final Field<Act> advocacyOffered = act("advocacyOffered");
        private final Field<Said> advocacyGiven = said("advocacyGiven");
        private final Field<Act> appealExplained = act("appealExplained");
        private final Field<Act> referred = act("referred");
        private final Field<Option<String>> committeeId = optional("committeeId", TEXT);
        private final Field<Option<FreeText>> decision = optional("decision", FREE_TEXT);
        private final Field<Act> decided = act("decided");

        @Override
        DueProcess build(Values from) {
            return DueProcess.builder()
                    .notified(from.get(notified))
                    .heard(from.get(heard))
                    .individualTookPart(from.get(individualTookPart))
                    .advocacyOffered(from.get(advocacyOffered))
                    .advocacyGiven(from.get(advocacyGiven))
                    .appealExplained(from.get(appealExplained))
                    .referred(from.get(referred))
                    .committeeId(from.get(committeeId))
                    .decision(from.get(decision))
                    .decided(from.get(decided))
                    .build();
        }

        @Override
        void writeFields(DueProcess dueProcess, JsonGenerator out) throws IOException {
            notified.write(dueProcess.getNotified(), out);
            heard.write(dueProcess.getHeard(), out);
            individualTookPart.write(dueProcess.getIndividualTookPart(), out);
            advocacyOffered.write(dueProcess.getAdvocacyOffered(), out);
            advocacyGiven.write(dueProcess.getAdvocacyGiven(), out);
            appealExplained.write(dueProcess.getAppealExplained(), out);
            referred.write(dueProcess.getReferred(), out);
            committeeId.write(dueProcess.getCommitteeId(), out);
            decision.write(dueProcess.getDecision(), out);
            decided.write(dueProcess.getDecided(), out);
        }
    };

    static final Form<LimitationReview> LIMITATION_REVIEW = new Shape<>("limitation review") {
        private final Field<LocalDate> heldOn = required("heldOn", DAY);
        private final Field<Said> stillNeeded = said("stillNeeded");
        private final Field<Option<LocalDate>> nextBy = optional("nextBy", DAY);

        @Override
        LimitationReview build(Values from) {
            return LimitationReview.builder()
                    .heldOn(from.get(heldOn))
                    .stillNeeded(from.get(stillNeeded))
                    .nextBy(from.get(nextBy))
                    .build();
        }

        @Override
        void writeFields(LimitationReview limitationReview, JsonGenerator out) throws IOException {
            heldOn.write(limitationReview.getHeldOn(), out);
            stillNeeded.write(limitationReview.getStillNeeded(), out);
            nextBy.write(limitationReview.getNextBy(), out);
        }
    };

    static final Form<MedicalOrder> MEDICAL_ORDER = new Shape<>("medical order") {
        private final Field<String> id = idInList();
        private final Field<Option<String>> authorId = optional("authorId", TEXT);
        private final Field<Said> byLicensedProvider = said("byLicensedProvider");
        private final Field<Option<LocalDate>> orderedOn = optional("orderedOn", DAY);
        private final Field<Said> medicalUseOnly = said("medicalUseOnly");
        private final Field<Noted> medicalNeed = noted("medicalNeed");
        private final Field<Noted> equipmentType = noted("equipmentType");
        private final Field<Noted> situations = noted("situations");
        private final Field<Noted> lengthOrSituationsPermitted = noted("lengthOrSituationsPermitted");

        @Override
        MedicalOrder build(Values from) {
            return MedicalOrder.builder()
                    .id(from.get(id))
                    .authorId(from.get(authorId))
                    .byLicensedProvider(from.get(byLicensedProvider))
                    .orderedOn(from.get(orderedOn))
                    .medicalUseOnly(from.get(medicalUseOnly))
                    .medicalNeed(from.get(medicalNeed))
                    .equipmentType(from.get(equipmentType))
                    .situations(from.get(situations))
                    .lengthOrSituationsPermitted(from.get(lengthOrSituationsPermitted))
                    .build();
        }

        @Override
        void writeFields(MedicalOrder medicalOrder, JsonGenerator out) throws IOException {
            id.write(medicalOrder.getId(), out);
            authorId.write(medicalOrder.getAuthorId(), out);
            byLicensedProvider.write(medicalOrder.getByLicensedProvider(), out);
            orderedOn.write(medicalOrder.getOrderedOn(), out);
            medicalUseOnly.write(medicalOrder.getMedicalUseOnly(), out);
            medicalNeed.write(medicalOrder.getMedicalNeed(), out);
            equipmentType.write(medicalOrder.getEquipmentType(), out);
            situations.write(medicalOrder.getSituations(), out);
            lengthOrSituationsPermitted.write(medicalOrder.getLengthOrSituationsPermitted(), out);
        }
    };

    static final Form<Safeguard> SAFEGUARD = new Shape<>("safeguard") {
        private final Field<String> id = id();
        private final Field<SafeguardKind> kind = required("kind", SAFEGUARD_KIND);
        private final Field<Option<Seq<SafeguardPurpose>>> purposes = list("purposes", SAFEGUARD_PURPOSE);
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Said> prohibited = said("prohibited");
        private final Field<Said> approvedCurriculum = said("approvedCurriculum");
        private final Field<Said> emergencyStrategyOnly = said("emergencyStrategyOnly");
        private final Field<Said> onlyAgainstImminentHarm = said("onlyAgainstImminentHarm");
        private final Field<Said> appliersTrained = said("appliersTrained");
        private final Field<Option<Seq<EquipmentUse>>> uses = list("uses", EQUIPMENT_USE);
        private final Field<Act> approvedByTeam = act("approvedByTeam");
        private final Field<Option<Seq<BehaviorDirection>>> directions = list("directions", BEHAVIOR_DIRECTION);
        private final Field<Option<Seq<MedicalOrder>>> medicalOrders = list("medicalOrders", MEDICAL_ORDER);

        @Override
        Safeguard build(Values from) {
            return Safeguard.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .purposes(from.get(purposes))
                    .description(from.get(description))
                    .prohibited(from.get(prohibited))
                    .approvedCurriculum(from.get(approvedCurriculum))
                    .emergencyStrategyOnly(from.get(emergencyStrategyOnly))
                    .onlyAgainstImminentHarm(from.get(onlyAgainstImminentHarm))
                    .appliersTrained(from.get(appliersTrained))
                    .uses(from.get(uses))
                    .approvedByTeam(from.get(approvedByTeam))
                    .directions(from.get(directions))
                    .medicalOrders(from.get(medicalOrders))
                    .build();
        }

        @Override
        void writeFields(Safeguard safeguard, JsonGenerator out) throws IOException {
            id.write(safeguard.getId(), out);
            kind.write(safeguard.getKind(), out);
            purposes.write(safeguard.getPurposes(), out);
            description.write(safeguard.getDescription(), out);
            prohibited.write(safeguard.getProhibited(), out);
            approvedCurriculum.write(safeguard.getApprovedCurriculum(), out);
            emergencyStrategyOnly.write(safeguard.getEmergencyStrategyOnly(), out);
            onlyAgainstImminentHarm.write(safeguard.getOnlyAgainstImminentHarm(), out);
            appliersTrained.write(safeguard.getAppliersTrained(), out);
            uses.write(safeguard.getUses(), out);
            approvedByTeam.write(safeguard.getApprovedByTeam(), out);
            directions.write(safeguard.getDirections(), out);
            medicalOrders.write(safeguard.getMedicalOrders(), out);
        }
    };

    static final Form<Limitation> LIMITATION = new Shape<>("limitation") {
        private final Field<String> id = id(IdSpace.LIMITATION);
        private final Field<Freedom> freedom = required("freedom", FREEDOM);
        private final Field<Option<Seq<String>>> planIds = list("planIds", referenceTo(IdSpace.PLAN));
        private final Field<Act> started = act("started");
        private final Field<Option<LocalDate>> endedOn = optional("endedOn", DAY);
        private final Field<Said> threatToHealthAndSafety = said("threatToHealthAndSafety");
        private final Field<Said> beyondTypicalForAge = said("beyondTypicalForAge");
        private final Field<Option<Seq<String>>> needIds = list("needIds", referenceTo(IdSpace.NEED));
        private final Field<Noted> earlierInterventions = noted("earlierInterventions");
        private final Field<Noted> lessIntrusiveMethods = noted("lessIntrusiveMethods");
        private final Field<Noted> description = noted("description");
        private final Field<Said> proportionate = said("proportionate");
        private final Field<Noted> dataCollection = noted("dataCollection");
        private final Field<Noted> timeLimits = noted("timeLimits");
        private final Field<Option<String>> settingId = optional("settingId", referenceTo(IdSpace.SETTING));
        private final Field<Option<LocalDate>> reviewBy = optional("reviewBy", DAY);
        private final Field<Register<LimitationReview>> reviews = register("reviews", LIMITATION_REVIEW);
        private final Field<Register<Consent>> consents = register("consents", CONSENT);
        private final Field<Noted> assuranceOfNoHarm = noted("assuranceOfNoHarm");
        private final Field<Option<Seq<MedicalOrder>>> restraintOrders = list("restraintOrders", MEDICAL_ORDER);
        private final Field<Option<Seq<Safeguard>>> safeguards = list("safeguards", SAFEGUARD);
        private final Field<Option<DueProcess>> dueProcess = optional("dueProcess", DUE_PROCESS);
        private final Field<Option<Seq<Evidence>>> evidence = list("evidence", PersonShapes.EVIDENCE);

        @Override
        Limitation build(Values from) {
            return Limitation.builder()
                    .id(from.get(id))
                    .freedom(from.get(freedom))
                    .planIds(from.get(planIds))
                    .started(from.get(started))
                    .endedOn(from.get(endedOn))
                    .threatToHealthAndSafety(from.get(threatToHealthAndSafety))
                    .beyondTypicalForAge(from.get(beyondTypicalForAge))
                    .needIds(from.get(needIds))
                    .earlierInterventions(from.get(earlierInterventions))
                    .lessIntrusiveMethods(from.get(lessIntrusiveMethods))
                    .description(from.get(description))
                    .proportionate(from.get(proportionate))
                    .dataCollection(from.get(dataCollection))
                    .timeLimits(from.get(timeLimits))
                    .settingId(from.get(settingId))
                    .reviewBy(from.get(reviewBy))
                    .reviews(from.get(reviews))
                    .consents(from.get(consents))
                    .assuranceOfNoHarm(from.get(assuranceOfNoHarm))
                    .restraintOrders(from.get(restraintOrders))
                    .safeguards(from.get(safeguards))
                    .dueProcess(from.get(dueProcess))
                    .evidence(from.get(evidence))
                    .build();
        }

        @Override
        void writeFields(Limitation limitation, JsonGenerator out) throws IOException {
            id.write(limitation.getId(), out);
            freedom.write(limitation.getFreedom(), out);
            planIds.write(limitation.getPlanIds(), out);
            started.write(limitation.getStarted(), out);
            endedOn.write(limitation.getEndedOn(), out);
            threatToHealthAndSafety.write(limitation.getThreatToHealthAndSafety(), out);
            beyondTypicalForAge.write(limitation.getBeyondTypicalForAge(), out);
            needIds.write(limitation.getNeedIds(), out);
            earlierInterventions.write(limitation.getEarlierInterventions(), out);
            lessIntrusiveMethods.write(limitation.getLessIntrusiveMethods(), out);
            description.write(limitation.getDescription(), out);
            proportionate.write(limitation.getProportionate(), out);
            dataCollection.write(limitation.getDataCollection(), out);
            timeLimits.write(limitation.getTimeLimits(), out);
            settingId.write(limitation.getSettingId(), out);
            reviewBy.write(limitation.getReviewBy(), out);
            reviews.write(limitation.getReviews(), out);
            consents.write(limitation.getConsents(), out);
            assuranceOfNoHarm.write(limitation.getAssuranceOfNoHarm(), out);
            restraintOrders.write(limitation.getRestraintOrders(), out);
            safeguards.write(limitation.getSafeguards(), out);
            dueProcess.write(limitation.getDueProcess(), out);
            evidence.write(limitation.getEvidence(), out);
        }
    };

    static final Form<Practice> PRACTICE = new Shape<>("practice") {
        private final Field<String> id = id();
        private final Field<Freedom> freedom = required("freedom", FREEDOM);
        private final Field<Period> period = required("period", PERIOD);
        private final Field<Option<String>> settingId = optional("settingId", referenceTo(IdSpace.SETTING));
        private final Field<Option<String>> limitationId = optional("limitationId", referenceTo(IdSpace.LIMITATION));

        @Override
        Practice build(Values from) {
            return Practice.builder()
                    .id(from.get(id))
                    .freedom(from.get(freedom))
                    .period(from.get(period))
                    .settingId(from.get(settingId))
                    .limitationId(from.get(limitationId))
                    .build();
        }

        @Override
        void writeFields(Practice practice, JsonGenerator out) throws IOException {
            id.write(practice.getId(), out);
            freedom.write(practice.getFreedom(), out);
            period.write(practice.getPeriod(), out);
            settingId.write(practice.getSettingId(), out);
            limitationId.write(practice.getLimitationId(), out);
        }
    };
}
