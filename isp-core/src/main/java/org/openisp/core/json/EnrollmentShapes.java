package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

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

    static final Form<BenefitEnrollment> BENEFIT_ENROLLMENT = Shape.of(
                    "benefit enrollment", BenefitEnrollment::builder, BenefitEnrollment.Builder::build)
            .required(
                    "benefitPackage",
                    BENEFIT_PACKAGE,
                    BenefitEnrollment::getBenefitPackage,
                    BenefitEnrollment.Builder::benefitPackage)
            .required("period", PERIOD, BenefitEnrollment::getPeriod, BenefitEnrollment.Builder::period);

    static final Form<CaseManagementEnrollment> CASE_MANAGEMENT_ENROLLMENT = Shape.of(
                    "case management enrollment",
                    CaseManagementEnrollment::builder,
                    CaseManagementEnrollment.Builder::build)
            .id(IdSpace.ENROLLMENT, CaseManagementEnrollment::getId, CaseManagementEnrollment.Builder::id)
            .required(
                    "entityId", TEXT, CaseManagementEnrollment::getEntityId, CaseManagementEnrollment.Builder::entityId)
            .optional(
                    "entityKind",
                    ENTITY_KIND,
                    CaseManagementEnrollment::getEntityKind,
                    CaseManagementEnrollment.Builder::entityKind)
            .optional("county", TEXT, CaseManagementEnrollment::getCounty, CaseManagementEnrollment.Builder::county)
            .required("period", PERIOD, CaseManagementEnrollment::getPeriod, CaseManagementEnrollment.Builder::period);

    static final Form<CaseManager> CASE_MANAGER = Shape.of(
                    "case manager", CaseManager::builder, CaseManager.Builder::build)
            .required("personId", TEXT, CaseManager::getPersonId, CaseManager.Builder::personId)
            .required("role", CASE_MANAGER_ROLE, CaseManager::getRole, CaseManager.Builder::role)
            .optional("entityId", TEXT, CaseManager::getEntityId, CaseManager.Builder::entityId)
            .required("period", PERIOD, CaseManager::getPeriod, CaseManager.Builder::period);

    static final Form<Contraindication> CONTRAINDICATION = Shape.of(
                    "contraindication", Contraindication::builder, Contraindication.Builder::build)
            .idInList(Contraindication::getId, Contraindication.Builder::id)
            .required("against", CONTRAINDICATION_KIND, Contraindication::getAgainst, Contraindication.Builder::against)
            .optional("reason", FREE_TEXT, Contraindication::getReason, Contraindication.Builder::reason)
            .optional("foundById", TEXT, Contraindication::getFoundById, Contraindication.Builder::foundById)
            .optional("foundOn", DAY, Contraindication::getFoundOn, Contraindication.Builder::foundOn)
            .list("evidence", PersonShapes.EVIDENCE, Contraindication::getEvidence, Contraindication.Builder::evidence);

    static final Form<PlacementEffort> PLACEMENT_EFFORT = Shape.of(
                    "placement effort", PlacementEffort::builder, PlacementEffort.Builder::build)
            .idInList(PlacementEffort::getId, PlacementEffort.Builder::id)
            .required("madeOn", DAY, PlacementEffort::getMadeOn, PlacementEffort.Builder::madeOn)
            .optional("effort", FREE_TEXT, PlacementEffort::getEffort, PlacementEffort.Builder::effort);

    static final Form<ChildPlacement> CHILD_PLACEMENT = Shape.of(
                    "child placement", ChildPlacement::builder, ChildPlacement.Builder::build)
            .list(
                    "reunificationGoals",
                    PersonShapes.STATEMENT,
                    ChildPlacement::getReunificationGoals,
                    ChildPlacement.Builder::reunificationGoals)
            .list(
                    "contraindications",
                    CONTRAINDICATION,
                    ChildPlacement::getContraindications,
                    ChildPlacement.Builder::contraindications)
            .said("distantFromFamily", ChildPlacement::getDistantFromFamily, ChildPlacement.Builder::distantFromFamily)
            .register(
                    "closerPlacementEfforts",
                    PLACEMENT_EFFORT,
                    ChildPlacement::getCloserPlacementEfforts,
                    ChildPlacement.Builder::closerPlacementEfforts);

    static final Form<DepartmentEntry> DEPARTMENT_ENTRY = Shape.of(
                    "department entry", DepartmentEntry::builder, DepartmentEntry.Builder::build)
            .id(DepartmentEntry::getId, DepartmentEntry.Builder::id)
            .required("program", PROGRAM_TYPE, DepartmentEntry::getProgram, DepartmentEntry.Builder::program)
            .optional("stayId", referenceTo(IdSpace.STAY), DepartmentEntry::getStayId, DepartmentEntry.Builder::stayId)
            .said(
                    "individualIsChild",
                    DepartmentEntry::getIndividualIsChild,
                    DepartmentEntry.Builder::individualIsChild)
            .act("authorized", DepartmentEntry::getAuthorized, DepartmentEntry.Builder::authorized);

    static final Form<FundingEnrollment> FUNDING_ENROLLMENT = Shape.of(
                    "funding enrollment", FundingEnrollment::builder, FundingEnrollment.Builder::build)
            .required(
                    "authority",
                    ServiceShapes.FUNDING_AUTHORITY,
                    FundingEnrollment::getAuthority,
                    FundingEnrollment.Builder::authority)
            .required("period", PERIOD, FundingEnrollment::getPeriod, FundingEnrollment.Builder::period);

    static final Form<ServiceEligibility> SERVICE_ELIGIBILITY = Shape.of(
                    "service eligibility", ServiceEligibility::builder, ServiceEligibility.Builder::build)
            .required(
                    "service",
                    ServiceShapes.SERVICE_KIND,
                    ServiceEligibility::getService,
                    ServiceEligibility.Builder::service)
            .said("eligible", ServiceEligibility::getEligible, ServiceEligibility.Builder::eligible)
            .said("desired", ServiceEligibility::getDesired, ServiceEligibility.Builder::desired)
            .said("medicaidFunded", ServiceEligibility::getMedicaidFunded, ServiceEligibility.Builder::medicaidFunded)
            .optional(
                    "amount",
                    ServiceShapes.SERVICE_AMOUNT,
                    ServiceEligibility::getAmount,
                    ServiceEligibility.Builder::amount)
            .optional("decidedOn", DAY, ServiceEligibility::getDecidedOn, ServiceEligibility.Builder::decidedOn)
            .optional("reason", FREE_TEXT, ServiceEligibility::getReason, ServiceEligibility.Builder::reason);

    static final Form<ServiceRequest> SERVICE_REQUEST = Shape.of(
                    "service request", ServiceRequest::builder, ServiceRequest.Builder::build)
            .id(ServiceRequest::getId, ServiceRequest.Builder::id)
            .optional("kind", REQUEST_KIND, ServiceRequest::getKind, ServiceRequest.Builder::kind)
            .required("receivedOn", DAY, ServiceRequest::getReceivedOn, ServiceRequest.Builder::receivedOn)
            .optional("submittedTo", ENTITY_KIND, ServiceRequest::getSubmittedTo, ServiceRequest.Builder::submittedTo)
            .optional("requestedById", TEXT, ServiceRequest::getRequestedById, ServiceRequest.Builder::requestedById)
            .list(
                    "services",
                    ServiceShapes.SERVICE_KIND,
                    ServiceRequest::getServices,
                    ServiceRequest.Builder::services);

    static final Form<Setting> SETTING = Shape.of("setting", Setting::builder, Setting.Builder::build)
            .id(IdSpace.SETTING, Setting::getId, Setting.Builder::id)
            .optional("kind", SETTING_KIND, Setting::getKind, Setting.Builder::kind)
            .said(
                    "providerOwnedOrControlled",
                    Setting::getProviderOwnedOrControlled,
                    Setting.Builder::providerOwnedOrControlled)
            .said("bedroomShared", Setting::getBedroomShared, Setting.Builder::bedroomShared)
            .said("residencyAgreement", Setting::getResidencyAgreement, Setting.Builder::residencyAgreement)
            .said("consistentWithHcbsRule", Setting::getConsistentWithHcbsRule, Setting.Builder::consistentWithHcbsRule)
            .optional("determinedById", TEXT, Setting::getDeterminedById, Setting.Builder::determinedById)
            .optional("determinedOn", DAY, Setting::getDeterminedOn, Setting.Builder::determinedOn)
            .said("chosenByIndividual", Setting::getChosenByIndividual, Setting.Builder::chosenByIndividual)
            .list(
                    "alternativesConsidered",
                    FREE_TEXT,
                    Setting::getAlternativesConsidered,
                    Setting.Builder::alternativesConsidered);

    static final Form<Stay> STAY = Shape.of("stay", Stay::builder, Stay.Builder::build)
            .id(IdSpace.STAY, Stay::getId, Stay.Builder::id)
            .required("programType", PROGRAM_TYPE, Stay::getProgramType, Stay.Builder::programType)
            .optional("programId", TEXT, Stay::getProgramId, Stay.Builder::programId)
            .optional("providerId", TEXT, Stay::getProviderId, Stay.Builder::providerId)
            .optional("settingId", referenceTo(IdSpace.SETTING), Stay::getSettingId, Stay.Builder::settingId)
            .required("enteredOn", DAY, Stay::getEnteredOn, Stay.Builder::enteredOn)
            .optional("exitedOn", DAY, Stay::getExitedOn, Stay.Builder::exitedOn)
            .optional("enteredBy", ENTRY_MODE, Stay::getEnteredBy, Stay.Builder::enteredBy)
            .optional("childPlacement", CHILD_PLACEMENT, Stay::getChildPlacement, Stay.Builder::childPlacement);
}
