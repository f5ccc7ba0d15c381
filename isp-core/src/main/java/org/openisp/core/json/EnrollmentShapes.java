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
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.BenefitPackage;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.ChildPlacement;
import org.openisp.core.enrollment.Contraindication;
import org.openisp.core.enrollment.ContraindicationKind;
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.core.enrollment.EntryMode;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.PlacementEffort;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.SettingKind;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.person.Evidence;
import org.openisp.core.person.Statement;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;

/** The JSON of enrollments, requests, stays and settings; parts before wholes. */
final class EnrollmentShapes {

    private EnrollmentShapes() {}

    static final Form<BenefitPackage> BENEFIT_PACKAGE = code(BenefitPackage.OWN, BenefitPackage::new);
    static final Form<CaseManagerRole> CASE_MANAGER_ROLE = code(CaseManagerRole.OWN, CaseManagerRole::new);
    static final Form<EntityKind> ENTITY_KIND = code(EntityKind.OWN, EntityKind::new);
    static final Form<ProgramType> PROGRAM_TYPE = code(ProgramType.OWN, ProgramType::new);
    static final Form<RequestKind> REQUEST_KIND = code(RequestKind.OWN, RequestKind::new);
    static final Form<SettingKind> SETTING_KIND = code(SettingKind.OWN, SettingKind::new);
    static final Form<ContraindicationKind> CONTRAINDICATION_KIND = word(ContraindicationKind.values());
    static final Form<EntryMode> ENTRY_MODE = word(EntryMode.values());

    static final Form<BenefitEnrollment> BENEFIT_ENROLLMENT = new Shape<>("benefit enrollment") {
        private final Field<BenefitPackage> benefitPackage = required("benefitPackage", BENEFIT_PACKAGE);
        private final Field<Period> period = required("period", PERIOD);

        @Override
        BenefitEnrollment build(Values from) {
            return BenefitEnrollment.builder()
                    .benefitPackage(from.get(benefitPackage))
                    .period(from.get(period))
                    .build();
        }

        @Override
        void writeFields(BenefitEnrollment benefitEnrollment, JsonGenerator out) throws IOException {
            benefitPackage.write(benefitEnrollment.getBenefitPackage(), out);
            period.write(benefitEnrollment.getPeriod(), out);
        }
    };

    static final Form<CaseManagementEnrollment> CASE_MANAGEMENT_ENROLLMENT = new Shape<>("case management enrollment") {
        private final Field<String> id = id(IdSpace.ENROLLMENT);
        private final Field<String> entityId = required("entityId", TEXT);
        private final Field<Option<EntityKind>> entityKind = optional("entityKind", ENTITY_KIND);
        private final Field<Option<String>> county = optional("county", TEXT);
        private final Field<Period> period = required("period", PERIOD);

        @Override
        CaseManagementEnrollment build(Values from) {
            return CaseManagementEnrollment.builder()
                    .id(from.get(id))
                    .entityId(from.get(entityId))
                    .entityKind(from.get(entityKind))
                    .county(from.get(county))
                    .period(from.get(period))
                    .build();
        }

        @Override
        void writeFields(CaseManagementEnrollment caseManagementEnrollment, JsonGenerator out) throws IOException {
            id.write(caseManagementEnrollment.getId(), out);
            entityId.write(caseManagementEnrollment.getEntityId(), out);
            entityKind.write(caseManagementEnrollment.getEntityKind(), out);
            county.write(caseManagementEnrollment.getCounty(), out);
            period.write(caseManagementEnrollment.getPeriod(), out);
        }
    };

    static final Form<CaseManager> CASE_MANAGER = new Shape<>("case manager") {
        private final Field<String> personId = required("personId", TEXT);
        private final Field<CaseManagerRole> role = required("role", CASE_MANAGER_ROLE);
        private final Field<Option<String>> entityId = optional("entityId", TEXT);
        private final Field<Period> period = required("period", PERIOD);

        @Override
        CaseManager build(Values from) {
            return CaseManager.builder()
                    .personId(from.get(personId))
                    .role(from.get(role))
                    .entityId(from.get(entityId))
                    .period(from.get(period))
                    .build();
        }

        @Override
        void writeFields(CaseManager caseManager, JsonGenerator out) throws IOException {
            personId.write(caseManager.getPersonId(), out);
            role.write(caseManager.getRole(), out);
            entityId.write(caseManager.getEntityId(), out);
            period.write(caseManager.getPeriod(), out);
        }
    };

    static final Form<Contraindication> CONTRAINDICATION = new Shape<>("contraindication") {
        private final Field<String> id = idInList();
        private final Field<ContraindicationKind> against = required("against", CONTRAINDICATION_KIND);
        private final Field<Option<FreeText>> reason = optional("reason", FREE_TEXT);
        private final Field<Option<String>> foundById = optional("foundById", TEXT);
        private final Field<Option<LocalDate>> foundOn = optional("foundOn", DAY);
        private final Field<Option<Seq<Evidence>>> evidence = list("evidence", PersonShapes.EVIDENCE);

        @Override
        Contraindication build(Values from) {
            return Contraindication.builder()
                    .id(from.get(id))
                    .against(from.get(against))
                    .reason(from.get(reason))
                    .foundById(from.get(foundById))
                    .foundOn(from.get(foundOn))
                    .evidence(from.get(evidence))
                    .build();
        }

        @Override
        void writeFields(Contraindication contraindication, JsonGenerator out) throws IOException {
            id.write(contraindication.getId(), out);
            against.write(contraindication.getAgainst(), out);
            reason.write(contraindication.getReason(), out);
            foundById.write(contraindication.getFoundById(), out);
            foundOn.write(contraindication.getFoundOn(), out);
            evidence.write(contraindication.getEvidence(), out);
        }
    };

    static final Form<PlacementEffort> PLACEMENT_EFFORT = new Shape<>("placement effort") {
        private final Field<String> id = idInList();
        private final Field<LocalDate> madeOn = required("madeOn", DAY);
        private final Field<Option<FreeText>> effort = optional("effort", FREE_TEXT);

        @Override
        PlacementEffort build(Values from) {
            return PlacementEffort.builder()
                    .id(from.get(id))
                    .madeOn(from.get(madeOn))
                    .effort(from.get(effort))
                    .build();
        }

        @Override
        void writeFields(PlacementEffort placementEffort, JsonGenerator out) throws IOException {
            id.write(placementEffort.getId(), out);
            madeOn.write(placementEffort.getMadeOn(), out);
            effort.write(placementEffort.getEffort(), out);
        }
    };

    static final Form<ChildPlacement> CHILD_PLACEMENT = new Shape<>("child placement") {
        private final Field<Option<Seq<Statement>>> reunificationGoals =
                list("reunificationGoals", PersonShapes.STATEMENT);
        private final Field<Option<Seq<Contraindication>>> contraindications =
                list("contraindications", CONTRAINDICATION);
        private final Field<Said> distantFromFamily = said("distantFromFamily");
        private final Field<Register<PlacementEffort>> closerPlacementEfforts =
                register("closerPlacementEfforts", PLACEMENT_EFFORT);

        @Override
        ChildPlacement build(Values from) {
            return ChildPlacement.builder()
                    .reunificationGoals(from.get(reunificationGoals))
                    .contraindications(from.get(contraindications))
                    .distantFromFamily(from.get(distantFromFamily))
                    .closerPlacementEfforts(from.get(closerPlacementEfforts))
                    .build();
        }

        @Override
        void writeFields(ChildPlacement childPlacement, JsonGenerator out) throws IOException {
            reunificationGoals.write(childPlacement.getReunificationGoals(), out);
            contraindications.write(childPlacement.getContraindications(), out);
            distantFromFamily.write(childPlacement.getDistantFromFamily(), out);
            closerPlacementEfforts.write(childPlacement.getCloserPlacementEfforts(), out);
        }
    };

    static final Form<DepartmentEntry> DEPARTMENT_ENTRY = new Shape<>("department entry") {
        private final Field<String> id = id();
        private final Field<ProgramType> program = required("program", PROGRAM_TYPE);
        private final Field<Option<String>> stayId = optional("stayId", referenceTo(IdSpace.STAY));
        private final Field<Said> individualIsChild = said("individualIsChild");
        private final Field<Act> authorized = act("authorized");

        @Override
        DepartmentEntry build(Values from) {
            return DepartmentEntry.builder()
                    .id(from.get(id))
                    .program(from.get(program))
                    .stayId(from.get(stayId))
                    .individualIsChild(from.get(individualIsChild))
                    .authorized(from.get(authorized))
                    .build();
        }

        @Override
        void writeFields(DepartmentEntry departmentEntry, JsonGenerator out) throws IOException {
            id.write(departmentEntry.getId(), out);
            program.write(departmentEntry.getProgram(), out);
            stayId.write(departmentEntry.getStayId(), out);
            individualIsChild.write(departmentEntry.getIndividualIsChild(), out);
            authorized.write(departmentEntry.getAuthorized(), out);
        }
    };

    static final Form<FundingEnrollment> FUNDING_ENROLLMENT = new Shape<>("funding enrollment") {
        private final Field<FundingAuthority> authority = required("authority", ServiceShapes.FUNDING_AUTHORITY);
        private final Field<Period> period = required("period", PERIOD);

        @Override
        FundingEnrollment build(Values from) {
            return FundingEnrollment.builder()
                    .authority(from.get(authority))
                    .period(from.get(period))
                    .build();
        }

        @Override
        void writeFields(FundingEnrollment fundingEnrollment, JsonGenerator out) throws IOException {
            authority.write(fundingEnrollment.getAuthority(), out);
            period.write(fundingEnrollment.getPeriod(), out);
        }
    };

    static final Form<ServiceEligibility> SERVICE_ELIGIBILITY = new Shape<>("service eligibility") {
        private final Field<ServiceKind> service = required("service", ServiceShapes.SERVICE_KIND);
        private final Field<Said> eligible = said("eligible");
        private final Field<Said> desired = said("desired");
        private final Field<Said> medicaidFunded = said("medicaidFunded");
        private final Field<Option<ServiceAmount>> amount = optional("amount", ServiceShapes.SERVICE_AMOUNT);
        private final Field<Option<LocalDate>> decidedOn = optional("decidedOn", DAY);
        private final Field<Option<FreeText>> reason = optional("reason", FREE_TEXT);

        @Override
        ServiceEligibility build(Values from) {
            return ServiceEligibility.builder()
                    .service(from.get(service))
                    .eligible(from.get(eligible))
                    .desired(from.get(desired))
                    .medicaidFunded(from.get(medicaidFunded))
                    .amount(from.get(amount))
                    .decidedOn(from.get(decidedOn))
                    .reason(from.get(reason))
                    .build();
        }

        @Override
        void writeFields(ServiceEligibility serviceEligibility, JsonGenerator out) throws IOException {
            service.write(serviceEligibility.getService(), out);
            eligible.write(serviceEligibility.getEligible(), out);
            desired.write(serviceEligibility.getDesired(), out);
            medicaidFunded.write(serviceEligibility.getMedicaidFunded(), out);
            amount.write(serviceEligibility.getAmount(), out);
            decidedOn.write(serviceEligibility.getDecidedOn(), out);
            reason.write(serviceEligibility.getReason(), out);
        }
    };

    static final Form<ServiceRequest> SERVICE_REQUEST = new Shape<>("service request") {
        private final Field<String> id = id();
        private final Field<Option<RequestKind>> kind = optional("kind", REQUEST_KIND);
        private final Field<LocalDate> receivedOn = required("receivedOn", DAY);
        private final Field<Option<EntityKind>> submittedTo = optional("submittedTo", ENTITY_KIND);
        private final Field<Option<String>> requestedById = optional("requestedById", TEXT);
        private final Field<Option<Seq<ServiceKind>>> services = list("services", ServiceShapes.SERVICE_KIND);

        @Override
        ServiceRequest build(Values from) {
            return ServiceRequest.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .receivedOn(from.get(receivedOn))
                    .submittedTo(from.get(submittedTo))
                    .requestedById(from.get(requestedById))
                    .services(from.get(services))
                    .build();
        }

        @Override
        void writeFields(ServiceRequest serviceRequest, JsonGenerator out) throws IOException {
            id.write(serviceRequest.getId(), out);
            kind.write(serviceRequest.getKind(), out);
            receivedOn.write(serviceRequest.getReceivedOn(), out);
            submittedTo.write(serviceRequest.getSubmittedTo(), out);
            requestedById.write(serviceRequest.getRequestedById(), out);
            services.write(serviceRequest.getServices(), out);
        }
    };

    static final Form<Setting> SETTING = new Shape<>("setting") {
        private final Field<String> id = id(IdSpace.SETTING);
        private final Field<Option<SettingKind>> kind = optional("kind", SETTING_KIND);
        private final Field<Said> providerOwnedOrControlled = said("providerOwnedOrControlled");
        private final Field<Said> bedroomShared = said("bedroomShared");
        private final Field<Said> residencyAgreement = said("residencyAgreement");
        private final Field<Said> consistentWithHcbsRule = said("consistentWithHcbsRule");
        private final Field<Option<String>> determinedById = optional("determinedById", TEXT);
        private final Field<Option<LocalDate>> determinedOn = optional("determinedOn", DAY);
        private final Field<Said> chosenByIndividual = said("chosenByIndividual");
        private final Field<Option<Seq<FreeText>>> alternativesConsidered = list("alternativesConsidered", FREE_TEXT);

        @Override
        Setting build(Values from) {
            return Setting.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .providerOwnedOrControlled(from.get(providerOwnedOrControlled))
                    .bedroomShared(from.get(bedroomShared))
                    .residencyAgreement(from.get(residencyAgreement))
                    .consistentWithHcbsRule(from.get(consistentWithHcbsRule))
                    .determinedById(from.get(determinedById))
                    .determinedOn(from.get(determinedOn))
                    .chosenByIndividual(from.get(chosenByIndividual))
                    .alternativesConsidered(from.get(alternativesConsidered))
                    .build();
        }

        @Override
        void writeFields(Setting setting, JsonGenerator out) throws IOException {
            id.write(setting.getId(), out);
            kind.write(setting.getKind(), out);
            providerOwnedOrControlled.write(setting.getProviderOwnedOrControlled(), out);
            bedroomShared.write(setting.getBedroomShared(), out);
            residencyAgreement.write(setting.getResidencyAgreement(), out);
            consistentWithHcbsRule.write(setting.getConsistentWithHcbsRule(), out);
            determinedById.write(setting.getDeterminedById(), out);
            determinedOn.write(setting.getDeterminedOn(), out);
            chosenByIndividual.write(setting.getChosenByIndividual(), out);
            alternativesConsidered.write(setting.getAlternativesConsidered(), out);
        }
    };

    static final Form<Stay> STAY = new Shape<>("stay") {
        private final Field<String> id = id(IdSpace.STAY);
        private final Field<ProgramType> programType = required("programType", PROGRAM_TYPE);
        private final Field<Option<String>> programId = optional("programId", TEXT);
        private final Field<Option<String>> providerId = optional("providerId", TEXT);
        private final Field<Option<String>> settingId = optional("settingId", referenceTo(IdSpace.SETTING));
        private final Field<LocalDate> enteredOn = required("enteredOn", DAY);
        private final Field<Option<LocalDate>> exitedOn = optional("exitedOn", DAY);
        private final Field<Option<EntryMode>> enteredBy = optional("enteredBy", ENTRY_MODE);
        private final Field<Option<ChildPlacement>> childPlacement = optional("childPlacement", CHILD_PLACEMENT);

        @Override
        Stay build(Values from) {
            return Stay.builder()
                    .id(from.get(id))
                    .programType(from.get(programType))
                    .programId(from.get(programId))
                    .providerId(from.get(providerId))
                    .settingId(from.get(settingId))
                    .enteredOn(from.get(enteredOn))
                    .exitedOn(from.get(exitedOn))
                    .enteredBy(from.get(enteredBy))
                    .childPlacement(from.get(childPlacement))
                    .build();
        }

        @Override
        void writeFields(Stay stay, JsonGenerator out) throws IOException {
            id.write(stay.getId(), out);
            programType.write(stay.getProgramType(), out);
            programId.write(stay.getProgramId(), out);
            providerId.write(stay.getProviderId(), out);
            settingId.write(stay.getSettingId(), out);
            enteredOn.write(stay.getEnteredOn(), out);
            exitedOn.write(stay.getExitedOn(), out);
            enteredBy.write(stay.getEnteredBy(), out);
            childPlacement.write(stay.getChildPlacement(), out);
        }
    };
}
