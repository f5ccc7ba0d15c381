package org.openisp.examples.speed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The fields that generated records have, as plain records that Jackson binds by itself: what somebody writes who wants typed
 * values and no more. No codes, no three-valued answers, no registers, no problems with their places; what may be words or a
 * yes stays an {@code Object}. A field that stands nowhere here is refused, so none is left out.
 */
@NullUnmarked
final class Bound {

    private Bound() {}

    /** Reads documents into {@link Whole}. */
    static ObjectReader reader() {
        SimpleModule days = new SimpleModule("days").addDeserializer(LocalDate.class, new Day());
        return JsonMapper.builder().addModule(days).build().readerFor(Whole.class);
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        private Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }

    /** Done on a day, or not through one. */
    record Act(LocalDate on, LocalDate notThrough) {

        @JsonCreator
        static Act on(String day) {
            return new Act(LocalDate.parse(day), null);
        }
    }

    record Whole(
            String format,
            String id,
            LocalDate completeThrough,
            String jurisdiction,
            Individual individual,
            List<Representative> representatives,
            List<Organization> organizations,
            List<CaseManagementEnrollment> caseManagement,
            List<CaseManager> caseManagers,
            List<Object> divisionEligibility,
            List<FundingEnrollment> fundingAuthorities,
            List<BenefitEnrollment> benefits,
            List<ServiceRequest> requests,
            List<ServiceEligibility> serviceEligibility,
            List<DepartmentEntry> departmentEntries,
            List<Stay> stays,
            List<Setting> settings,
            List<NeedsAssessment> needsAssessments,
            List<Need> needs,
            List<Risk> risks,
            List<Change> changes,
            List<ReviewRequest> reviewRequests,
            List<Plan> plans,
            List<Object> approvals,
            List<Object> nursingAllotments,
            List<Provider> providers,
            List<Object> personalSupportWorkers,
            List<Object> agencyEmployees,
            List<Activity> activities,
            List<HomeVisit> homeVisits,
            List<Object> unsafeConditions,
            List<Object> serviceDecisions,
            List<Object> complaints,
            List<Practice> practices,
            List<Limitation> limitations,
            List<Object> behaviorPlans,
            List<TemporaryEmergencySafetyPlan> emergencyPlans,
            School school,
            List<Employment> employment,
            List<CareerDevelopmentPlan> careerDevelopmentPlans,
            List<Delivery> deliveries,
            List<Translation> translations,
            List<AnnualPlan> annualPlans,
            List<ReviewerDecision> reviewerDecisions,
            List<Object> variances) {}

    record Individual(
            String id,
            LocalDate birthDate,
            Communication communication,
            List<String> copyRecipients,
            List<Observation> canExpressOpinion,
            List<Observation> canExpressInformedDecision,
            String legalStatus,
            List<Object> courtRestrictions,
            List<Statement> strengths,
            List<Statement> preferences,
            List<String> familyMembers) {}

    record Communication(
            String language,
            Boolean needsTranslation,
            List<String> methods,
            List<String> formats,
            List<Object> culturalConsiderations) {}

    record Observation(LocalDate on, Boolean holds) {}

    record Statement(String id, String text, List<String> whose, LocalDate statedOn) {}

    record Organization(String id, String kind, List<String> staff) {}

    record CaseManagementEnrollment(String id, String entityId, String entityKind, Period period) {}

    record Period(LocalDate from, LocalDate through) {}

    record CaseManager(String personId, String role, String entityId, Period period) {}

    record FundingEnrollment(String authority, Period period) {}

    record BenefitEnrollment(String benefitPackage, Period period) {}

    record ServiceEligibility(
            String service,
            Boolean eligible,
            Boolean desired,
            Boolean medicaidFunded,
            ServiceAmount amount,
            LocalDate decidedOn) {}

    record ServiceAmount(BigDecimal quantity, String unit, String interval) {}

    record Stay(
            String id,
            String programType,
            String programId,
            String providerId,
            String settingId,
            LocalDate enteredOn,
            LocalDate exitedOn,
            String enteredBy,
            ChildPlacement childPlacement) {}

    record Setting(
            String id,
            String kind,
            Boolean providerOwnedOrControlled,
            Boolean bedroomShared,
            Boolean residencyAgreement,
            Boolean consistentWithHcbsRule,
            String determinedById,
            LocalDate determinedOn,
            Boolean chosenByIndividual,
            List<String> alternativesConsidered) {}

    record NeedsAssessment(
            String id,
            String kind,
            List<AssessmentComponent> components,
            Act submitted,
            Act noticeMailed,
            LocalDate timeAllowedThrough,
            Boolean waived,
            String serviceGroup,
            BigDecimal serviceLevelHoursPerMonth,
            List<String> needIds,
            List<String> riskIds) {}

    record AssessmentComponent(String id, Act held, String part, Boolean tookPart, Boolean available) {}

    record Need(
            String id,
            String area,
            String description,
            Boolean healthOrSafety,
            Boolean threatensSelfOrOthers,
            List<String> metBy) {}

    record Risk(
            String id,
            String kind,
            String description,
            String identifiedIn,
            LocalDate identifiedOn,
            List<String> planIds,
            List<String> supportIds,
            List<String> measures) {}

    record Plan(
            String id,
            String kind,
            String renews,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate finalizedOn,
            String formId,
            Boolean departmentApprovedForm,
            Act implemented,
            Signing signing,
            List<PlannedService> services,
            List<HourAllocation> hourAllocations,
            List<Object> otherSupports,
            PlanProcess process,
            List<Object> directedByIds,
            List<PreferredService> preferredServices,
            List<Barrier> barriers,
            List<Resource> resources,
            Object roomAndBoard,
            List<BackUpPlan> backUpPlans,
            List<Importance> important,
            List<String> importantPeople,
            List<SupporterRole> supporterRoles,
            List<DesiredOutcome> outcomes,
            CareerPlanning careerPlanning,
            YearInReview yearInReview,
            SelfDirection selfDirection,
            Presentation presentation,
            List<TeamMember> team,
            List<Informant> informants,
            Facilitator facilitator,
            List<Meeting> meetings,
            List<Contributor> contributors,
            List<Object> decisions,
            List<Objection> objections,
            List<String> timelineKeeperIds,
            List<String> monitorIds,
            List<Object> emergencySupports,
            List<TransitionPeriod> transitionPeriods,
            List<Review> reviews,
            List<Revision> revisions) {}

    record Signing(
            List<Signature> signatures,
            List<Object> inabilities,
            List<OralAgreement> oralAgreements,
            List<WrittenConsent> writtenConsents,
            List<ServiceAuthorization> serviceAuthorizations) {}

    record Signature(String personId, String capacity, LocalDate signedOn, Boolean involved, String organizationId) {}

    record WrittenConsent(String capacity, String personId, LocalDate givenOn, Boolean informed) {}

    record ServiceAuthorization(String serviceId, String personId, String role, LocalDate authorizedOn) {}

    record PlannedService(
            String id,
            String kind,
            String revisionId,
            String fundingAuthority,
            Boolean departmentFunded,
            String providerId,
            Period period,
            String settingId,
            Boolean inHome,
            Boolean inResidentialProgram,
            BigDecimal hoursPerMonth,
            ServiceAmount amount,
            String payer,
            Boolean selfDirected,
            List<String> needIds,
            List<String> outcomeIds,
            List<String> importanceIds,
            Object dayToDay) {}

    record HourAllocation(
            String id,
            BigDecimal hoursPerMonth,
            List<String> services,
            Period period,
            Boolean needsDepartmentApproval) {}

    record PlanProcess(
            Object description,
            Object independence,
            Object integration,
            Object seekingEmployment,
            Object competitiveIntegratedWork,
            Object informationAndSupport,
            Object disagreementStrategy,
            Object conflictOfInterestGuidelines,
            Object updateMethod,
            Object servicesOffered,
            Object servicesChosen,
            Object providersOffered,
            Object providersChosen,
            Object familyParticipationChoice,
            Object facilitation,
            List<SharingChoice> sharing) {}

    record SharingChoice(String providerId, List<String> components) {}

    record PreferredService(String id, String description) {}

    record Barrier(String id, String preferredServiceId, String description, List<String> strategies) {}

    record Resource(String kind, String arrangement, Object costEffectiveness) {}

    record BackUpPlan(String id, List<String> supportIds, String plan) {}

    record Importance(String id, String kind, List<String> whose, String what) {}

    record SupporterRole(String needId, String personId, String role, Object duty, Act informed) {}

    record DesiredOutcome(String id, List<String> whose, String topic, String what, List<ActionStep> steps) {}

    record ActionStep(String what, List<String> responsibleIds, LocalDate byWhen) {}

    record CareerPlanning(Object addressed, Act lastDiscussed) {}

    record YearInReview(Boolean hasPreviousYear, Act assessmentsReviewed, Act progressReviewed, Object ongoingNeeds) {}

    record SelfDirection(Boolean elected, List<Object> instructions) {}

    record Presentation(String description, Boolean suitsIndividual, Boolean suitsSupporters) {}

    record TeamMember(
            String personId,
            String role,
            List<String> invitedByIds,
            Boolean chosenByIndividual,
            Object reasonNotChosen) {}

    record Informant(String personId, String providerId, Act consulted) {}

    record Facilitator(String personId, String role, Boolean earlierRelationship, LocalDate relationshipSince) {}

    record Meeting(
            String id,
            LocalDate heldOn,
            List<String> present,
            Boolean convenient,
            List<String> alternativeMethods,
            List<Evidence> evidence) {}

    record Evidence(String documentId, String kind, LocalDate day, String authorId) {}

    record Contributor(String personId, List<String> ways) {}

    record Provider(String id, Boolean paid, String relation, Boolean developsPlanOrManagesCase) {}

    record HomeVisit(String id, LocalDate requestedOn, Boolean permitted) {}

    record School(Boolean ideaEligible, LocalDate expectedExitOn, Act exited, List<Observation> attending) {}

    record Employment(
            Boolean usesEmploymentServices, List<String> services, Boolean competitiveIntegrated, Period period) {}

    record Delivery(String kind, String documentId, String recipientId, String capacity, LocalDate deliveredOn) {}

    record ReviewerDecision(
            String id,
            String clause,
            String subjectId,
            String answer,
            LocalDate decidedOn,
            String reviewerId,
            String reviewerRole) {}

    record Representative(
            String personId,
            String kind,
            Period period,
            List<String> scope,
            String chosenById,
            Act authorized,
            Boolean asksForInclusion) {}

    record ServiceRequest(
            String id,
            String kind,
            LocalDate receivedOn,
            String submittedTo,
            String requestedById,
            List<String> services) {}

    record CareerDevelopmentPlan(
            String id,
            LocalDate completedOn,
            String planId,
            List<CareerGoal> goals,
            Object prioritizesCompetitiveEmployment,
            Object keepingTheJob,
            Object hoursByPreference,
            Object wagesAndBenefits,
            Object advancement,
            Object moreHoursAndAdvancement,
            LocalDate moreHoursDiscussedOn,
            BigDecimal hoursPlannedPerWeek,
            Object choiceAboutHours,
            List<EmploymentOption> optionsPresented) {}

    record CareerGoal(String id, String kind, String goal, List<String> objectives) {}

    record EmploymentOption(
            String id, String service, Boolean nonDisabilitySpecific, LocalDate presentedOn, List<Evidence> evidence) {}

    record Translation(String documentId, String language, Act initiated, Act received, Act provided) {}

    record Review(String id, LocalDate heldOn, List<String> reasons, String result, List<String> because) {}

    record AnnualPlan(
            String id,
            LocalDate developedOn,
            String form,
            Object livingSituation,
            Object employmentStatus,
            Object employmentSupportNeeds,
            Object healthSafetyAndBehavior,
            Object supportNeeds,
            List<ActionStep> actions,
            Boolean childTookPart,
            Boolean parentTookPart,
            List<ContentItem> familySupportContent,
            LocalDate replacedOn) {}

    record Change(
            String id,
            String kind,
            Boolean significant,
            LocalDate happenedOn,
            LocalDate identifiedOn,
            Integer expectedDays,
            Act noChangeNeeded) {}

    record Revision(
            String id,
            LocalDate madeOn,
            Act implemented,
            List<ServiceChange> begins,
            List<Object> ends,
            Signing signing,
            String version,
            String previousVersion,
            List<String> because) {}

    record ServiceChange(String serviceId, Boolean departmentFunded) {}

    record OralAgreement(
            String agreedBy,
            LocalDate agreedOn,
            Act documented,
            Boolean immediateUnexpectedChange,
            Boolean preventsInjuryOrHarm,
            String personId) {}

    record Activity(
            String id,
            List<String> planIds,
            String kind,
            String what,
            BigDecimal hoursPerWeek,
            Period period,
            Boolean ofInterest,
            Boolean availableInCommunity,
            String offeredBy,
            Boolean televisionOrMovies) {}

    record Practice(String id, String freedom, Period period, String settingId, String limitationId) {}

    record Limitation(
            String id,
            String freedom,
            List<String> planIds,
            Act started,
            Boolean threatToHealthAndSafety,
            List<String> needIds,
            Object earlierInterventions,
            Object lessIntrusiveMethods,
            Object description,
            Boolean proportionate,
            Object dataCollection,
            Object timeLimits,
            String settingId,
            LocalDate reviewBy,
            List<LimitationReview> reviews,
            List<Consent> consents,
            Object assuranceOfNoHarm,
            List<MedicalOrder> restraintOrders,
            List<Safeguard> safeguards,
            List<Evidence> evidence) {}

    record LimitationReview(LocalDate heldOn, Boolean stillNeeded) {}

    record Consent(
            String capacity,
            String personId,
            LocalDate givenOn,
            Boolean informed,
            Boolean signedForm,
            Object differingWishes) {}

    record TransitionPeriod(
            String id,
            LocalDate enteredOn,
            String stayId,
            Object authorizesNecessaryServices,
            Object supportsAdjustment,
            Object supportsHealthAndSafety,
            Object plansFurtherAssessment) {}

    record DepartmentEntry(String id, String program, String stayId, Boolean individualIsChild, Act authorized) {}

    record ChildPlacement(
            List<Statement> reunificationGoals,
            List<Object> contraindications,
            Boolean distantFromFamily,
            List<Object> closerPlacementEfforts) {}

    record TemporaryEmergencySafetyPlan(
            String id,
            LocalDate inEffectFrom,
            LocalDate expiresOn,
            List<EmergencyPlanExtension> extensions,
            String authorId,
            Boolean newSettingOrBehavior,
            LocalDate assessmentDueOn,
            LocalDate behaviorPlanDueOn) {}

    record MedicalOrder(
            String id,
            String authorId,
            Boolean byLicensedProvider,
            LocalDate orderedOn,
            Boolean medicalUseOnly,
            Object medicalNeed,
            Object equipmentType,
            Object situations,
            Object lengthOrSituationsPermitted) {}

    record Safeguard(
            String id,
            String kind,
            List<String> purposes,
            String description,
            Boolean prohibited,
            List<String> uses,
            List<Object> directions,
            List<MedicalOrder> medicalOrders) {}

    record Objection(String id, String memberId, LocalDate raisedOn, String objection, Boolean documentedInPlan) {}

    record ContentItem(String item, Object content) {}

    record EmergencyPlanExtension(
            LocalDate through,
            Act approvedForIndividual,
            String approvedBy,
            Act approvedByCaseManager,
            String approvedByPersonId) {}

    record ReviewRequest(String id, LocalDate requestedOn, String capacity, String personId) {}
}
