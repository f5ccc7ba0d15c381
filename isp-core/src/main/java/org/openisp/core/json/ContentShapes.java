package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.NUMBER;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import org.openisp.core.content.ActionStep;
import org.openisp.core.content.BackUpPlan;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.content.CareerPlanning;
import org.openisp.core.content.ComponentStatus;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.content.FundsManagement;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.content.Instruction;
import org.openisp.core.content.PlanComponent;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.PreferredService;
import org.openisp.core.content.Presentation;
import org.openisp.core.content.Resource;
import org.openisp.core.content.ResourceKind;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.content.SharingChoice;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.content.YearInReview;
import org.openisp.core.internal.IdSpace;

/** The JSON of what a plan says; parts before wholes. */
final class ContentShapes {

    private ContentShapes() {}

    static final Form<PlanComponent> PLAN_COMPONENT = code(PlanComponent.OWN, PlanComponent::new);
    static final Form<ImportanceKind> IMPORTANCE_KIND = word(ImportanceKind.values());
    static final Form<ResourceKind> RESOURCE_KIND = word(ResourceKind.values());

    static final Form<ActionStep> ACTION_STEP = Shape.of("action step", ActionStep::builder, ActionStep.Builder::build)
            .optional("what", FREE_TEXT, ActionStep::getWhat, ActionStep.Builder::what)
            .list("responsibleIds", TEXT, ActionStep::getResponsibleIds, ActionStep.Builder::responsibleIds)
            .optional("byWhen", DAY, ActionStep::getByWhen, ActionStep.Builder::byWhen);

    static final Form<BackUpPlan> BACK_UP_PLAN = Shape.of(
                    "back up plan", BackUpPlan::builder, BackUpPlan.Builder::build)
            .idInList(BackUpPlan::getId, BackUpPlan.Builder::id)
            .list("supportIds", TEXT, BackUpPlan::getSupportIds, BackUpPlan.Builder::supportIds)
            .optional("plan", FREE_TEXT, BackUpPlan::getPlan, BackUpPlan.Builder::plan);

    static final Form<Barrier> BARRIER = Shape.of("barrier", Barrier::builder, Barrier.Builder::build)
            .idInList(Barrier::getId, Barrier.Builder::id)
            .optional(
                    "preferredServiceId",
                    referenceTo(IdSpace.PREFERRED_SERVICE),
                    Barrier::getPreferredServiceId,
                    Barrier.Builder::preferredServiceId)
            .optional("description", FREE_TEXT, Barrier::getDescription, Barrier.Builder::description)
            .list("strategies", FREE_TEXT, Barrier::getStrategies, Barrier.Builder::strategies);

    static final Form<BudgetLine> BUDGET_LINE = Shape.of("budget line", BudgetLine::builder, BudgetLine.Builder::build)
            .optional("supportId", TEXT, BudgetLine::getSupportId, BudgetLine.Builder::supportId)
            .optional("description", FREE_TEXT, BudgetLine::getDescription, BudgetLine.Builder::description)
            .optional("cost", NUMBER, BudgetLine::getCost, BudgetLine.Builder::cost)
            .optional("payer", ServiceShapes.PAYER, BudgetLine::getPayer, BudgetLine.Builder::payer);

    static final Form<CareerPlanning> CAREER_PLANNING = Shape.of(
                    "career planning", CareerPlanning::builder, CareerPlanning.Builder::build)
            .noted("addressed", CareerPlanning::getAddressed, CareerPlanning.Builder::addressed)
            .act("lastDiscussed", CareerPlanning::getLastDiscussed, CareerPlanning.Builder::lastDiscussed);

    static final Form<ComponentStatus> COMPONENT_STATUS = Shape.of(
                    "component status", ComponentStatus::builder, ComponentStatus.Builder::build)
            .required("component", PLAN_COMPONENT, ComponentStatus::getComponent, ComponentStatus.Builder::component)
            .said("present", ComponentStatus::getPresent, ComponentStatus.Builder::present)
            .said("applicable", ComponentStatus::getApplicable, ComponentStatus.Builder::applicable)
            .noted("whyNotApplicable", ComponentStatus::getWhyNotApplicable, ComponentStatus.Builder::whyNotApplicable)
            .optional("completedOn", DAY, ComponentStatus::getCompletedOn, ComponentStatus.Builder::completedOn);

    static final Form<DesiredOutcome> DESIRED_OUTCOME = Shape.of(
                    "desired outcome", DesiredOutcome::builder, DesiredOutcome.Builder::build)
            .id(IdSpace.OUTCOME, DesiredOutcome::getId, DesiredOutcome.Builder::id)
            .list("whose", PersonShapes.VOICE, DesiredOutcome::getWhose, DesiredOutcome.Builder::whose)
            .optional("topic", NeedShapes.NEED_AREA, DesiredOutcome::getTopic, DesiredOutcome.Builder::topic)
            .optional("what", FREE_TEXT, DesiredOutcome::getWhat, DesiredOutcome.Builder::what)
            .list("steps", ACTION_STEP, DesiredOutcome::getSteps, DesiredOutcome.Builder::steps);

    static final Form<FundsManagement> FUNDS_MANAGEMENT = Shape.of(
                    "funds management", FundsManagement::builder, FundsManagement.Builder::build)
            .noted("ability", FundsManagement::getAbility, FundsManagement.Builder::ability)
            .noted("supportNeeded", FundsManagement::getSupportNeeded, FundsManagement.Builder::supportNeeded);

    static final Form<Importance> IMPORTANCE = Shape.of("importance", Importance::builder, Importance.Builder::build)
            .id(IdSpace.IMPORTANCE, Importance::getId, Importance.Builder::id)
            .required("kind", IMPORTANCE_KIND, Importance::getKind, Importance.Builder::kind)
            .list("whose", PersonShapes.VOICE, Importance::getWhose, Importance.Builder::whose)
            .optional("what", FREE_TEXT, Importance::getWhat, Importance.Builder::what);

    static final Form<Instruction> INSTRUCTION = Shape.of(
                    "instruction", Instruction::builder, Instruction.Builder::build)
            .optional("needId", referenceTo(IdSpace.NEED), Instruction::getNeedId, Instruction.Builder::needId)
            .required("text", FREE_TEXT, Instruction::getText, Instruction.Builder::text);

    static final Form<SharingChoice> SHARING_CHOICE = Shape.of(
                    "sharing choice", SharingChoice::builder, SharingChoice.Builder::build)
            .required("providerId", TEXT, SharingChoice::getProviderId, SharingChoice.Builder::providerId)
            .list("components", PLAN_COMPONENT, SharingChoice::getComponents, SharingChoice.Builder::components);

    static final Form<PlanProcess> PLAN_PROCESS = Shape.of(
                    "plan process", PlanProcess::builder, PlanProcess.Builder::build)
            .noted("description", PlanProcess::getDescription, PlanProcess.Builder::description)
            .noted("independence", PlanProcess::getIndependence, PlanProcess.Builder::independence)
            .noted("integration", PlanProcess::getIntegration, PlanProcess.Builder::integration)
            .noted("seekingEmployment", PlanProcess::getSeekingEmployment, PlanProcess.Builder::seekingEmployment)
            .noted(
                    "competitiveIntegratedWork",
                    PlanProcess::getCompetitiveIntegratedWork,
                    PlanProcess.Builder::competitiveIntegratedWork)
            .noted(
                    "informationAndSupport",
                    PlanProcess::getInformationAndSupport,
                    PlanProcess.Builder::informationAndSupport)
            .noted(
                    "disagreementStrategy",
                    PlanProcess::getDisagreementStrategy,
                    PlanProcess.Builder::disagreementStrategy)
            .noted(
                    "conflictOfInterestGuidelines",
                    PlanProcess::getConflictOfInterestGuidelines,
                    PlanProcess.Builder::conflictOfInterestGuidelines)
            .noted("updateMethod", PlanProcess::getUpdateMethod, PlanProcess.Builder::updateMethod)
            .noted("servicesOffered", PlanProcess::getServicesOffered, PlanProcess.Builder::servicesOffered)
            .noted("servicesChosen", PlanProcess::getServicesChosen, PlanProcess.Builder::servicesChosen)
            .noted("providersOffered", PlanProcess::getProvidersOffered, PlanProcess.Builder::providersOffered)
            .noted("providersChosen", PlanProcess::getProvidersChosen, PlanProcess.Builder::providersChosen)
            .noted(
                    "familyParticipationChoice",
                    PlanProcess::getFamilyParticipationChoice,
                    PlanProcess.Builder::familyParticipationChoice)
            .noted("facilitation", PlanProcess::getFacilitation, PlanProcess.Builder::facilitation)
            .list("sharing", SHARING_CHOICE, PlanProcess::getSharing, PlanProcess.Builder::sharing);

    static final Form<PreferredService> PREFERRED_SERVICE = Shape.of(
                    "preferred service", PreferredService::builder, PreferredService.Builder::build)
            .id(IdSpace.PREFERRED_SERVICE, PreferredService::getId, PreferredService.Builder::id)
            .optional("kind", ServiceShapes.SERVICE_KIND, PreferredService::getKind, PreferredService.Builder::kind)
            .optional(
                    "description", FREE_TEXT, PreferredService::getDescription, PreferredService.Builder::description);

    static final Form<Presentation> PRESENTATION = Shape.of(
                    "presentation", Presentation::builder, Presentation.Builder::build)
            .optional("description", FREE_TEXT, Presentation::getDescription, Presentation.Builder::description)
            .said("suitsIndividual", Presentation::getSuitsIndividual, Presentation.Builder::suitsIndividual)
            .said("suitsSupporters", Presentation::getSuitsSupporters, Presentation.Builder::suitsSupporters);

    static final Form<Resource> RESOURCE = Shape.of("resource", Resource::builder, Resource.Builder::build)
            .required("kind", RESOURCE_KIND, Resource::getKind, Resource.Builder::kind)
            .optional("arrangement", FREE_TEXT, Resource::getArrangement, Resource.Builder::arrangement)
            .noted("costEffectiveness", Resource::getCostEffectiveness, Resource.Builder::costEffectiveness);

    static final Form<SelfDirection> SELF_DIRECTION = Shape.of(
                    "self direction", SelfDirection::builder, SelfDirection.Builder::build)
            .said("elected", SelfDirection::getElected, SelfDirection.Builder::elected)
            .list(
                    "employmentAuthority",
                    SigningShapes.CAPACITY,
                    SelfDirection::getEmploymentAuthority,
                    SelfDirection.Builder::employmentAuthority)
            .list(
                    "budgetAuthority",
                    SigningShapes.CAPACITY,
                    SelfDirection::getBudgetAuthority,
                    SelfDirection.Builder::budgetAuthority)
            .said(
                    "hasIndividualBudget",
                    SelfDirection::getHasIndividualBudget,
                    SelfDirection.Builder::hasIndividualBudget)
            .optional(
                    "individualBudget",
                    NUMBER,
                    SelfDirection::getIndividualBudget,
                    SelfDirection.Builder::individualBudget)
            .list("instructions", INSTRUCTION, SelfDirection::getInstructions, SelfDirection.Builder::instructions);

    static final Form<SupporterRole> SUPPORTER_ROLE = Shape.of(
                    "supporter role", SupporterRole::builder, SupporterRole.Builder::build)
            .required("needId", referenceTo(IdSpace.NEED), SupporterRole::getNeedId, SupporterRole.Builder::needId)
            .optional("personId", TEXT, SupporterRole::getPersonId, SupporterRole.Builder::personId)
            .optional("role", FREE_TEXT, SupporterRole::getRole, SupporterRole.Builder::role)
            .noted("duty", SupporterRole::getDuty, SupporterRole.Builder::duty)
            .act("informed", SupporterRole::getInformed, SupporterRole.Builder::informed);

    static final Form<YearInReview> YEAR_IN_REVIEW = Shape.of(
                    "year in review", YearInReview::builder, YearInReview.Builder::build)
            .said("hasPreviousYear", YearInReview::getHasPreviousYear, YearInReview.Builder::hasPreviousYear)
            .act("assessmentsReviewed", YearInReview::getAssessmentsReviewed, YearInReview.Builder::assessmentsReviewed)
            .act("progressReviewed", YearInReview::getProgressReviewed, YearInReview.Builder::progressReviewed)
            .noted("ongoingNeeds", YearInReview::getOngoingNeeds, YearInReview.Builder::ongoingNeeds);
}
