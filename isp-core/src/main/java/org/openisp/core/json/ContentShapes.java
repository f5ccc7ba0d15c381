package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.NUMBER;
import static org.openisp.core.json.Forms.TEXT;
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
import org.openisp.core.Noted;
import org.openisp.core.Said;
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
import org.openisp.core.need.NeedArea;
import org.openisp.core.person.Voice;
import org.openisp.core.service.Payer;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Capacity;

/** The JSON of what a plan says; parts before wholes. */
final class ContentShapes {

    private ContentShapes() {}

    static final Form<PlanComponent> PLAN_COMPONENT = code(PlanComponent.OWN, PlanComponent::new);
    static final Form<ImportanceKind> IMPORTANCE_KIND = word(ImportanceKind.values());
    static final Form<ResourceKind> RESOURCE_KIND = word(ResourceKind.values());

    static final Form<ActionStep> ACTION_STEP = new Shape<>("action step") {
        private final Field<Option<FreeText>> what = optional("what", FREE_TEXT);
        private final Field<Option<Seq<String>>> responsibleIds = list("responsibleIds", TEXT);
        private final Field<Option<LocalDate>> byWhen = optional("byWhen", DAY);

        @Override
        ActionStep build(Values from) {
            return ActionStep.builder()
                    .what(from.get(what))
                    .responsibleIds(from.get(responsibleIds))
                    .byWhen(from.get(byWhen))
                    .build();
        }

        @Override
        void writeFields(ActionStep actionStep, JsonGenerator out) throws IOException {
            what.write(actionStep.getWhat(), out);
            responsibleIds.write(actionStep.getResponsibleIds(), out);
            byWhen.write(actionStep.getByWhen(), out);
        }
    };

    static final Form<BackUpPlan> BACK_UP_PLAN = new Shape<>("back up plan") {
        private final Field<String> id = idInList();
        private final Field<Option<Seq<String>>> supportIds = list("supportIds", TEXT);
        private final Field<Option<FreeText>> plan = optional("plan", FREE_TEXT);

        @Override
        BackUpPlan build(Values from) {
            return BackUpPlan.builder()
                    .id(from.get(id))
                    .supportIds(from.get(supportIds))
                    .plan(from.get(plan))
                    .build();
        }

        @Override
        void writeFields(BackUpPlan backUpPlan, JsonGenerator out) throws IOException {
            id.write(backUpPlan.getId(), out);
            supportIds.write(backUpPlan.getSupportIds(), out);
            plan.write(backUpPlan.getPlan(), out);
        }
    };

    static final Form<Barrier> BARRIER = new Shape<>("barrier") {
        private final Field<String> id = idInList();
        private final Field<Option<String>> preferredServiceId =
                optional("preferredServiceId", referenceTo(IdSpace.PREFERRED_SERVICE));
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Option<Seq<FreeText>>> strategies = list("strategies", FREE_TEXT);

        @Override
        Barrier build(Values from) {
            return Barrier.builder()
                    .id(from.get(id))
                    .preferredServiceId(from.get(preferredServiceId))
                    .description(from.get(description))
                    .strategies(from.get(strategies))
                    .build();
        }

        @Override
        void writeFields(Barrier barrier, JsonGenerator out) throws IOException {
            id.write(barrier.getId(), out);
            preferredServiceId.write(barrier.getPreferredServiceId(), out);
            description.write(barrier.getDescription(), out);
            strategies.write(barrier.getStrategies(), out);
        }
    };

    static final Form<BudgetLine> BUDGET_LINE = new Shape<>("budget line") {
        private final Field<Option<String>> supportId = optional("supportId", TEXT);
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Option<BigDecimal>> cost = optional("cost", NUMBER);
        private final Field<Option<Payer>> payer = optional("payer", ServiceShapes.PAYER);

        @Override
        BudgetLine build(Values from) {
            return BudgetLine.builder()
                    .supportId(from.get(supportId))
                    .description(from.get(description))
                    .cost(from.get(cost))
                    .payer(from.get(payer))
                    .build();
        }

        @Override
        void writeFields(BudgetLine budgetLine, JsonGenerator out) throws IOException {
            supportId.write(budgetLine.getSupportId(), out);
            description.write(budgetLine.getDescription(), out);
            cost.write(budgetLine.getCost(), out);
            payer.write(budgetLine.getPayer(), out);
        }
    };

    static final Form<CareerPlanning> CAREER_PLANNING = new Shape<>("career planning") {
        private final Field<Noted> addressed = noted("addressed");
        private final Field<Act> lastDiscussed = act("lastDiscussed");

        @Override
        CareerPlanning build(Values from) {
            return CareerPlanning.builder()
                    .addressed(from.get(addressed))
                    .lastDiscussed(from.get(lastDiscussed))
                    .build();
        }

        @Override
        void writeFields(CareerPlanning careerPlanning, JsonGenerator out) throws IOException {
            addressed.write(careerPlanning.getAddressed(), out);
            lastDiscussed.write(careerPlanning.getLastDiscussed(), out);
        }
    };

    static final Form<ComponentStatus> COMPONENT_STATUS = new Shape<>("component status") {
        private final Field<PlanComponent> component = required("component", PLAN_COMPONENT);
        private final Field<Said> present = said("present");
        private final Field<Said> applicable = said("applicable");
        private final Field<Noted> whyNotApplicable = noted("whyNotApplicable");
        private final Field<Option<LocalDate>> completedOn = optional("completedOn", DAY);

        @Override
        ComponentStatus build(Values from) {
            return ComponentStatus.builder()
                    .component(from.get(component))
                    .present(from.get(present))
                    .applicable(from.get(applicable))
                    .whyNotApplicable(from.get(whyNotApplicable))
                    .completedOn(from.get(completedOn))
                    .build();
        }

        @Override
        void writeFields(ComponentStatus componentStatus, JsonGenerator out) throws IOException {
            component.write(componentStatus.getComponent(), out);
            present.write(componentStatus.getPresent(), out);
            applicable.write(componentStatus.getApplicable(), out);
            whyNotApplicable.write(componentStatus.getWhyNotApplicable(), out);
            completedOn.write(componentStatus.getCompletedOn(), out);
        }
    };

    static final Form<DesiredOutcome> DESIRED_OUTCOME = new Shape<>("desired outcome") {
        private final Field<String> id = id(IdSpace.OUTCOME);
        private final Field<Option<Seq<Voice>>> whose = list("whose", PersonShapes.VOICE);
        private final Field<Option<NeedArea>> topic = optional("topic", NeedShapes.NEED_AREA);
        private final Field<Option<FreeText>> what = optional("what", FREE_TEXT);
        private final Field<Option<Seq<ActionStep>>> steps = list("steps", ACTION_STEP);

        @Override
        DesiredOutcome build(Values from) {
            return DesiredOutcome.builder()
                    .id(from.get(id))
                    .whose(from.get(whose))
                    .topic(from.get(topic))
                    .what(from.get(what))
                    .steps(from.get(steps))
                    .build();
        }

        @Override
        void writeFields(DesiredOutcome desiredOutcome, JsonGenerator out) throws IOException {
            id.write(desiredOutcome.getId(), out);
            whose.write(desiredOutcome.getWhose(), out);
            topic.write(desiredOutcome.getTopic(), out);
            what.write(desiredOutcome.getWhat(), out);
            steps.write(desiredOutcome.getSteps(), out);
        }
    };

    static final Form<FundsManagement> FUNDS_MANAGEMENT = new Shape<>("funds management") {
        private final Field<Noted> ability = noted("ability");
        private final Field<Noted> supportNeeded = noted("supportNeeded");

        @Override
        FundsManagement build(Values from) {
            return FundsManagement.builder()
                    .ability(from.get(ability))
                    .supportNeeded(from.get(supportNeeded))
                    .build();
        }

        @Override
        void writeFields(FundsManagement fundsManagement, JsonGenerator out) throws IOException {
            ability.write(fundsManagement.getAbility(), out);
            supportNeeded.write(fundsManagement.getSupportNeeded(), out);
        }
    };

    static final Form<Importance> IMPORTANCE = new Shape<>("importance") {
        private final Field<String> id = id(IdSpace.IMPORTANCE);
        private final Field<ImportanceKind> kind = required("kind", IMPORTANCE_KIND);
        private final Field<Option<Seq<Voice>>> whose = list("whose", PersonShapes.VOICE);
        private final Field<Option<FreeText>> what = optional("what", FREE_TEXT);

        @Override
        Importance build(Values from) {
            return Importance.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .whose(from.get(whose))
                    .what(from.get(what))
                    .build();
        }

        @Override
        void writeFields(Importance importance, JsonGenerator out) throws IOException {
            id.write(importance.getId(), out);
            kind.write(importance.getKind(), out);
            whose.write(importance.getWhose(), out);
            what.write(importance.getWhat(), out);
        }
    };

    static final Form<Instruction> INSTRUCTION = new Shape<>("instruction") {
        private final Field<Option<String>> needId = optional("needId", referenceTo(IdSpace.NEED));
        private final Field<FreeText> text = required("text", FREE_TEXT);

        @Override
        Instruction build(Values from) {
            return Instruction.builder()
                    .needId(from.get(needId))
                    .text(from.get(text))
                    .build();
        }

        @Override
        void writeFields(Instruction instruction, JsonGenerator out) throws IOException {
            needId.write(instruction.getNeedId(), out);
            text.write(instruction.getText(), out);
        }
    };

    static final Form<SharingChoice> SHARING_CHOICE = new Shape<>("sharing choice") {
        private final Field<String> providerId = required("providerId", TEXT);
        private final Field<Option<Seq<PlanComponent>>> components = list("components", PLAN_COMPONENT);

        @Override
        SharingChoice build(Values from) {
            return SharingChoice.builder()
                    .providerId(from.get(providerId))
                    .components(from.get(components))
                    .build();
        }

        @Override
        void writeFields(SharingChoice sharingChoice, JsonGenerator out) throws IOException {
            providerId.write(sharingChoice.getProviderId(), out);
            components.write(sharingChoice.getComponents(), out);
        }
    };

    static final Form<PlanProcess> PLAN_PROCESS = new Shape<>("plan process") {
        private final Field<Noted> description = noted("description");
        private final Field<Noted> independence = noted("independence");
        private final Field<Noted> integration = noted("integration");
        private final Field<Noted> seekingEmployment = noted("seekingEmployment");
        private final Field<Noted> competitiveIntegratedWork = noted("competitiveIntegratedWork");
        private final Field<Noted> informationAndSupport = noted("informationAndSupport");
        private final Field<Noted> disagreementStrategy = noted("disagreementStrategy");
        private final Field<Noted> conflictOfInterestGuidelines = noted("conflictOfInterestGuidelines");
        private final Field<Noted> updateMethod = noted("updateMethod");
        private final Field<Noted> servicesOffered = noted("servicesOffered");
        private final Field<Noted> servicesChosen = noted("servicesChosen");
        private final Field<Noted> providersOffered = noted("providersOffered");
        private final Field<Noted> providersChosen = noted("providersChosen");
        private final Field<Noted> familyParticipationChoice = noted("familyParticipationChoice");
        private final Field<Noted> facilitation = noted("facilitation");
        private final Field<Option<Seq<SharingChoice>>> sharing = list("sharing", SHARING_CHOICE);

        @Override
        PlanProcess build(Values from) {
            return PlanProcess.builder()
                    .description(from.get(description))
                    .independence(from.get(independence))
                    .integration(from.get(integration))
                    .seekingEmployment(from.get(seekingEmployment))
                    .competitiveIntegratedWork(from.get(competitiveIntegratedWork))
                    .informationAndSupport(from.get(informationAndSupport))
                    .disagreementStrategy(from.get(disagreementStrategy))
                    .conflictOfInterestGuidelines(from.get(conflictOfInterestGuidelines))
                    .updateMethod(from.get(updateMethod))
                    .servicesOffered(from.get(servicesOffered))
                    .servicesChosen(from.get(servicesChosen))
                    .providersOffered(from.get(providersOffered))
                    .providersChosen(from.get(providersChosen))
                    .familyParticipationChoice(from.get(familyParticipationChoice))
                    .facilitation(from.get(facilitation))
                    .sharing(from.get(sharing))
                    .build();
        }

        @Override
        void writeFields(PlanProcess planProcess, JsonGenerator out) throws IOException {
            description.write(planProcess.getDescription(), out);
            independence.write(planProcess.getIndependence(), out);
            integration.write(planProcess.getIntegration(), out);
            seekingEmployment.write(planProcess.getSeekingEmployment(), out);
            competitiveIntegratedWork.write(planProcess.getCompetitiveIntegratedWork(), out);
            informationAndSupport.write(planProcess.getInformationAndSupport(), out);
            disagreementStrategy.write(planProcess.getDisagreementStrategy(), out);
            conflictOfInterestGuidelines.write(planProcess.getConflictOfInterestGuidelines(), out);
            updateMethod.write(planProcess.getUpdateMethod(), out);
            servicesOffered.write(planProcess.getServicesOffered(), out);
            servicesChosen.write(planProcess.getServicesChosen(), out);
            providersOffered.write(planProcess.getProvidersOffered(), out);
            providersChosen.write(planProcess.getProvidersChosen(), out);
            familyParticipationChoice.write(planProcess.getFamilyParticipationChoice(), out);
            facilitation.write(planProcess.getFacilitation(), out);
            sharing.write(planProcess.getSharing(), out);
        }
    };

    static final Form<PreferredService> PREFERRED_SERVICE = new Shape<>("preferred service") {
        private final Field<String> id = id(IdSpace.PREFERRED_SERVICE);
        private final Field<Option<ServiceKind>> kind = optional("kind", ServiceShapes.SERVICE_KIND);
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);

        @Override
        PreferredService build(Values from) {
            return PreferredService.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .description(from.get(description))
                    .build();
        }

        @Override
        void writeFields(PreferredService preferredService, JsonGenerator out) throws IOException {
            id.write(preferredService.getId(), out);
            kind.write(preferredService.getKind(), out);
            description.write(preferredService.getDescription(), out);
        }
    };

    static final Form<Presentation> PRESENTATION = new Shape<>("presentation") {
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Said> suitsIndividual = said("suitsIndividual");
        private final Field<Said> suitsSupporters = said("suitsSupporters");

        @Override
        Presentation build(Values from) {
            return Presentation.builder()
                    .description(from.get(description))
                    .suitsIndividual(from.get(suitsIndividual))
                    .suitsSupporters(from.get(suitsSupporters))
                    .build();
        }

        @Override
        void writeFields(Presentation presentation, JsonGenerator out) throws IOException {
            description.write(presentation.getDescription(), out);
            suitsIndividual.write(presentation.getSuitsIndividual(), out);
            suitsSupporters.write(presentation.getSuitsSupporters(), out);
        }
    };

    static final Form<Resource> RESOURCE = new Shape<>("resource") {
        private final Field<ResourceKind> kind = required("kind", RESOURCE_KIND);
        private final Field<Option<FreeText>> arrangement = optional("arrangement", FREE_TEXT);
        private final Field<Noted> costEffectiveness = noted("costEffectiveness");

        @Override
        Resource build(Values from) {
            return Resource.builder()
                    .kind(from.get(kind))
                    .arrangement(from.get(arrangement))
                    .costEffectiveness(from.get(costEffectiveness))
                    .build();
        }

        @Override
        void writeFields(Resource resource, JsonGenerator out) throws IOException {
            kind.write(resource.getKind(), out);
            arrangement.write(resource.getArrangement(), out);
            costEffectiveness.write(resource.getCostEffectiveness(), out);
        }
    };

    static final Form<SelfDirection> SELF_DIRECTION = new Shape<>("self direction") {
        private final Field<Said> elected = said("elected");
        private final Field<Option<Seq<Capacity>>> employmentAuthority =
                list("employmentAuthority", SigningShapes.CAPACITY);
        private final Field<Option<Seq<Capacity>>> budgetAuthority = list("budgetAuthority", SigningShapes.CAPACITY);
        private final Field<Said> hasIndividualBudget = said("hasIndividualBudget");
        private final Field<Option<BigDecimal>> individualBudget = optional("individualBudget", NUMBER);
        private final Field<Option<Seq<Instruction>>> instructions = list("instructions", INSTRUCTION);

        @Override
        SelfDirection build(Values from) {
            return SelfDirection.builder()
                    .elected(from.get(elected))
                    .employmentAuthority(from.get(employmentAuthority))
                    .budgetAuthority(from.get(budgetAuthority))
                    .hasIndividualBudget(from.get(hasIndividualBudget))
                    .individualBudget(from.get(individualBudget))
                    .instructions(from.get(instructions))
                    .build();
        }

        @Override
        void writeFields(SelfDirection selfDirection, JsonGenerator out) throws IOException {
            elected.write(selfDirection.getElected(), out);
            employmentAuthority.write(selfDirection.getEmploymentAuthority(), out);
            budgetAuthority.write(selfDirection.getBudgetAuthority(), out);
            hasIndividualBudget.write(selfDirection.getHasIndividualBudget(), out);
            individualBudget.write(selfDirection.getIndividualBudget(), out);
            instructions.write(selfDirection.getInstructions(), out);
        }
    };

    static final Form<SupporterRole> SUPPORTER_ROLE = new Shape<>("supporter role") {
        private final Field<String> needId = required("needId", referenceTo(IdSpace.NEED));
        private final Field<Option<String>> personId = optional("personId", TEXT);
        private final Field<Option<FreeText>> role = optional("role", FREE_TEXT);
        private final Field<Noted> duty = noted("duty");
        private final Field<Act> informed = act("informed");

        @Override
        SupporterRole build(Values from) {
            return SupporterRole.builder()
                    .needId(from.get(needId))
                    .personId(from.get(personId))
                    .role(from.get(role))
                    .duty(from.get(duty))
                    .informed(from.get(informed))
                    .build();
        }

        @Override
        void writeFields(SupporterRole supporterRole, JsonGenerator out) throws IOException {
            needId.write(supporterRole.getNeedId(), out);
            personId.write(supporterRole.getPersonId(), out);
            role.write(supporterRole.getRole(), out);
            duty.write(supporterRole.getDuty(), out);
            informed.write(supporterRole.getInformed(), out);
        }
    };

    static final Form<YearInReview> YEAR_IN_REVIEW = new Shape<>("year in review") {
        private final Field<Said> hasPreviousYear = said("hasPreviousYear");
        private final Field<Act> assessmentsReviewed = act("assessmentsReviewed");
        private final Field<Act> progressReviewed = act("progressReviewed");
        private final Field<Noted> ongoingNeeds = noted("ongoingNeeds");

        @Override
        YearInReview build(Values from) {
            return YearInReview.builder()
                    .hasPreviousYear(from.get(hasPreviousYear))
                    .assessmentsReviewed(from.get(assessmentsReviewed))
                    .progressReviewed(from.get(progressReviewed))
                    .ongoingNeeds(from.get(ongoingNeeds))
                    .build();
        }

        @Override
        void writeFields(YearInReview yearInReview, JsonGenerator out) throws IOException {
            hasPreviousYear.write(yearInReview.getHasPreviousYear(), out);
            assessmentsReviewed.write(yearInReview.getAssessmentsReviewed(), out);
            progressReviewed.write(yearInReview.getProgressReviewed(), out);
            ongoingNeeds.write(yearInReview.getOngoingNeeds(), out);
        }
    };
}
