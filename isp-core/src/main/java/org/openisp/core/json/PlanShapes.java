package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
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
import org.openisp.core.ExtensionFacts;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.content.BackUpPlan;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.content.CareerPlanning;
import org.openisp.core.content.ComponentStatus;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.content.FundsManagement;
import org.openisp.core.content.Importance;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.PreferredService;
import org.openisp.core.content.Presentation;
import org.openisp.core.content.Resource;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.content.YearInReview;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.person.Concern;
import org.openisp.core.person.Statement;
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
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signing;
import org.openisp.core.team.Contributor;
import org.openisp.core.team.Facilitator;
import org.openisp.core.team.Informant;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.Objection;
import org.openisp.core.team.TeamDecision;
import org.openisp.core.team.TeamMember;

/** The JSON of plans; parts before wholes. */
final class PlanShapes {

    private PlanShapes() {}

    static final Form<ReviewReason> REVIEW_REASON = code(ReviewReason.OWN, ReviewReason::new);
    static final Form<IspKind> ISP_KIND = word(IspKind.values());
    static final Form<ReviewResult> REVIEW_RESULT = word(ReviewResult.values());
    static final Form<StayEvent> STAY_EVENT = word(StayEvent.values());

    static final Form<Continuation> CONTINUATION = new Shape<>("continuation") {
        private final Field<LocalDate> changedOn = required("changedOn", DAY);
        private final Field<Said> inHomeBefore = said("inHomeBefore");
        private final Field<Said> inHomeAfter = said("inHomeAfter");
        private final Field<Said> servicesRemainAppropriate = said("servicesRemainAppropriate");

        @Override
        Continuation build(Values from) {
            return Continuation.builder()
                    .changedOn(from.get(changedOn))
                    .inHomeBefore(from.get(inHomeBefore))
                    .inHomeAfter(from.get(inHomeAfter))
                    .servicesRemainAppropriate(from.get(servicesRemainAppropriate))
                    .build();
        }

        @Override
        void writeFields(Continuation continuation, JsonGenerator out) throws IOException {
            changedOn.write(continuation.getChangedOn(), out);
            inHomeBefore.write(continuation.getInHomeBefore(), out);
            inHomeAfter.write(continuation.getInHomeAfter(), out);
            servicesRemainAppropriate.write(continuation.getServicesRemainAppropriate(), out);
        }
    };

    static final Form<EmergencyPlanExtension> EMERGENCY_PLAN_EXTENSION = new Shape<>("emergency plan extension") {
        private final Field<LocalDate> through = required("through", DAY);
        private final Field<Act> approvedForIndividual = act("approvedForIndividual");
        private final Field<Option<Capacity>> approvedBy = optional("approvedBy", SigningShapes.CAPACITY);
        private final Field<Act> approvedByCaseManager = act("approvedByCaseManager");
        private final Field<Option<String>> approvedByPersonId = optional("approvedByPersonId", TEXT);
        private final Field<Option<FreeText>> reason = optional("reason", FREE_TEXT);

        @Override
        EmergencyPlanExtension build(Values from) {
            return EmergencyPlanExtension.builder()
                    .through(from.get(through))
                    .approvedForIndividual(from.get(approvedForIndividual))
                    .approvedBy(from.get(approvedBy))
                    .approvedByCaseManager(from.get(approvedByCaseManager))
                    .approvedByPersonId(from.get(approvedByPersonId))
                    .reason(from.get(reason))
                    .build();
        }

        @Override
        void writeFields(EmergencyPlanExtension emergencyPlanExtension, JsonGenerator out) throws IOException {
            through.write(emergencyPlanExtension.getThrough(), out);
            approvedForIndividual.write(emergencyPlanExtension.getApprovedForIndividual(), out);
            approvedBy.write(emergencyPlanExtension.getApprovedBy(), out);
            approvedByCaseManager.write(emergencyPlanExtension.getApprovedByCaseManager(), out);
            approvedByPersonId.write(emergencyPlanExtension.getApprovedByPersonId(), out);
            reason.write(emergencyPlanExtension.getReason(), out);
        }
    };

    static final Form<NewStartDate> NEW_START_DATE = new Shape<>("new start date") {
        private final Field<String> stayId = required("stayId", referenceTo(IdSpace.STAY));
        private final Field<StayEvent> event = required("event", STAY_EVENT);
        private final Field<LocalDate> establishedStart = required("establishedStart", DAY);
        private final Field<Option<Capacity>> consentedBy = optional("consentedBy", SigningShapes.CAPACITY);
        private final Field<Act> consented = act("consented");
        private final Field<Option<String>> consentedByPersonId = optional("consentedByPersonId", TEXT);

        @Override
        NewStartDate build(Values from) {
            return NewStartDate.builder()
                    .stayId(from.get(stayId))
                    .event(from.get(event))
                    .establishedStart(from.get(establishedStart))
                    .consentedBy(from.get(consentedBy))
                    .consented(from.get(consented))
                    .consentedByPersonId(from.get(consentedByPersonId))
                    .build();
        }

        @Override
        void writeFields(NewStartDate newStartDate, JsonGenerator out) throws IOException {
            stayId.write(newStartDate.getStayId(), out);
            event.write(newStartDate.getEvent(), out);
            establishedStart.write(newStartDate.getEstablishedStart(), out);
            consentedBy.write(newStartDate.getConsentedBy(), out);
            consented.write(newStartDate.getConsented(), out);
            consentedByPersonId.write(newStartDate.getConsentedByPersonId(), out);
        }
    };

    static final Form<TransitionPeriod> TRANSITION_PERIOD = new Shape<>("transition period") {
        private final Field<String> id = id();
        private final Field<LocalDate> enteredOn = required("enteredOn", DAY);
        private final Field<Option<String>> stayId = optional("stayId", referenceTo(IdSpace.STAY));
        private final Field<Option<String>> enrollmentId = optional("enrollmentId", referenceTo(IdSpace.ENROLLMENT));
        private final Field<Noted> authorizesNecessaryServices = noted("authorizesNecessaryServices");
        private final Field<Noted> supportsAdjustment = noted("supportsAdjustment");
        private final Field<Noted> supportsHealthAndSafety = noted("supportsHealthAndSafety");
        private final Field<Noted> plansFurtherAssessment = noted("plansFurtherAssessment");

        @Override
        TransitionPeriod build(Values from) {
            return TransitionPeriod.builder()
                    .id(from.get(id))
                    .enteredOn(from.get(enteredOn))
                    .stayId(from.get(stayId))
                    .enrollmentId(from.get(enrollmentId))
                    .authorizesNecessaryServices(from.get(authorizesNecessaryServices))
                    .supportsAdjustment(from.get(supportsAdjustment))
                    .supportsHealthAndSafety(from.get(supportsHealthAndSafety))
                    .plansFurtherAssessment(from.get(plansFurtherAssessment))
                    .build();
        }

        @Override
        void writeFields(TransitionPeriod transitionPeriod, JsonGenerator out) throws IOException {
            id.write(transitionPeriod.getId(), out);
            enteredOn.write(transitionPeriod.getEnteredOn(), out);
            stayId.write(transitionPeriod.getStayId(), out);
            enrollmentId.write(transitionPeriod.getEnrollmentId(), out);
            authorizesNecessaryServices.write(transitionPeriod.getAuthorizesNecessaryServices(), out);
            supportsAdjustment.write(transitionPeriod.getSupportsAdjustment(), out);
            supportsHealthAndSafety.write(transitionPeriod.getSupportsHealthAndSafety(), out);
            plansFurtherAssessment.write(transitionPeriod.getPlansFurtherAssessment(), out);
        }
    };

    static final Form<Review> REVIEW = new Shape<>("review") {
        private final Field<String> id = id(IdSpace.REVIEW);
        private final Field<LocalDate> heldOn = required("heldOn", DAY);
        private final Field<Option<Seq<ReviewReason>>> reasons = list("reasons", REVIEW_REASON);
        private final Field<Option<ReviewResult>> result = optional("result", REVIEW_RESULT);
        private final Field<Option<Seq<String>>> because =
                list("because", referenceTo(IdSpace.CHANGE, IdSpace.REVIEW_REQUEST));

        @Override
        Review build(Values from) {
            return Review.builder()
                    .id(from.get(id))
                    .heldOn(from.get(heldOn))
                    .reasons(from.get(reasons))
                    .result(from.get(result))
                    .because(from.get(because))
                    .build();
        }

        @Override
        void writeFields(Review review, JsonGenerator out) throws IOException {
            id.write(review.getId(), out);
            heldOn.write(review.getHeldOn(), out);
            reasons.write(review.getReasons(), out);
            result.write(review.getResult(), out);
            because.write(review.getBecause(), out);
        }
    };

    static final Form<ServiceChange> SERVICE_CHANGE = new Shape<>("service change") {
        private final Field<String> serviceId = required("serviceId", TEXT);
        private final Field<Said> departmentFunded = said("departmentFunded");

        @Override
        ServiceChange build(Values from) {
            return ServiceChange.builder()
                    .serviceId(from.get(serviceId))
                    .departmentFunded(from.get(departmentFunded))
                    .build();
        }

        @Override
        void writeFields(ServiceChange serviceChange, JsonGenerator out) throws IOException {
            serviceId.write(serviceChange.getServiceId(), out);
            departmentFunded.write(serviceChange.getDepartmentFunded(), out);
        }
    };

    static final Form<Revision> REVISION = new Shape<>("revision") {
        private final Field<String> id = id(IdSpace.REVISION);
        private final Field<Option<LocalDate>> madeOn = optional("madeOn", DAY);
        private final Field<Act> implemented = act("implemented");
        private final Field<Option<Seq<ServiceChange>>> begins = list("begins", SERVICE_CHANGE);
        private final Field<Option<Seq<ServiceChange>>> ends = list("ends", SERVICE_CHANGE);
        private final Field<Signing> signing = unless(Signing.notRecorded(), "signing", SigningShapes.SIGNING);
        private final Field<Option<String>> version = optional("version", TEXT);
        private final Field<Option<String>> previousVersion = optional("previousVersion", TEXT);
        private final Field<Option<Seq<String>>> because =
                list("because", referenceTo(IdSpace.CHANGE, IdSpace.REVIEW_REQUEST, IdSpace.REVIEW));
        private final Field<ExtensionFacts> extensionFacts = extensionFacts();

        @Override
        Revision build(Values from) {
            return Revision.builder()
                    .id(from.get(id))
                    .madeOn(from.get(madeOn))
                    .implemented(from.get(implemented))
                    .begins(from.get(begins))
                    .ends(from.get(ends))
                    .signing(from.get(signing))
                    .version(from.get(version))
                    .previousVersion(from.get(previousVersion))
                    .because(from.get(because))
                    .extensionFacts(from.get(extensionFacts))
                    .build();
        }

        @Override
        void writeFields(Revision revision, JsonGenerator out) throws IOException {
            id.write(revision.getId(), out);
            madeOn.write(revision.getMadeOn(), out);
            implemented.write(revision.getImplemented(), out);
            begins.write(revision.getBegins(), out);
            ends.write(revision.getEnds(), out);
            signing.write(revision.getSigning(), out);
            version.write(revision.getVersion(), out);
            previousVersion.write(revision.getPreviousVersion(), out);
            because.write(revision.getBecause(), out);
            extensionFacts.write(revision.getExtensionFacts(), out);
        }
    };

    static final Form<Isp> ISP = new Shape<>("plan") {
        private final Field<String> id = id(IdSpace.PLAN);
        private final Field<Option<IspKind>> kind = optional("kind", ISP_KIND);
        private final Field<Option<String>> renews = optional("renews", referenceTo(IdSpace.PLAN));
        private final Field<Option<NewStartDate>> newStartDate = optional("newStartDate", NEW_START_DATE);
        private final Field<Option<LocalDate>> startsOn = optional("startsOn", DAY);
        private final Field<Option<LocalDate>> endsOn = optional("endsOn", DAY);
        private final Field<Option<LocalDate>> terminatedOn = optional("terminatedOn", DAY);
        private final Field<Option<LocalDate>> finalizedOn = optional("finalizedOn", DAY);
        private final Field<Option<String>> formId = optional("formId", TEXT);
        private final Field<Said> departmentApprovedForm = said("departmentApprovedForm");
        private final Field<Act> implemented = act("implemented");
        private final Field<Signing> signing = unless(Signing.notRecorded(), "signing", SigningShapes.SIGNING);
        private final Field<Option<Seq<PlannedService>>> services = list("services", ServiceShapes.PLANNED_SERVICE);
        private final Field<Option<Seq<HourAllocation>>> hourAllocations =
                list("hourAllocations", ServiceShapes.HOUR_ALLOCATION);
        private final Field<Option<Seq<OtherSupport>>> otherSupports =
                list("otherSupports", ServiceShapes.OTHER_SUPPORT);
        private final Field<Option<PlanProcess>> process = optional("process", ContentShapes.PLAN_PROCESS);
        private final Field<Option<Seq<String>>> directedByIds = list("directedByIds", TEXT);
        private final Field<Option<Seq<PreferredService>>> preferredServices =
                list("preferredServices", ContentShapes.PREFERRED_SERVICE);
        private final Field<Option<Seq<Barrier>>> barriers = list("barriers", ContentShapes.BARRIER);
        private final Field<Option<Seq<Resource>>> resources = list("resources", ContentShapes.RESOURCE);
        private final Field<Noted> roomAndBoard = noted("roomAndBoard");
        private final Field<Option<Seq<BackUpPlan>>> backUpPlans = list("backUpPlans", ContentShapes.BACK_UP_PLAN);
        private final Field<Option<Seq<Importance>>> important = list("important", ContentShapes.IMPORTANCE);
        private final Field<Option<Seq<String>>> importantPeople = list("importantPeople", TEXT);
        private final Field<Option<Seq<Statement>>> guardianInformation =
                list("guardianInformation", PersonShapes.STATEMENT);
        private final Field<Option<Seq<Concern>>> guardianConcerns = list("guardianConcerns", PersonShapes.CONCERN);
        private final Field<Option<Seq<SupporterRole>>> supporterRoles =
                list("supporterRoles", ContentShapes.SUPPORTER_ROLE);
        private final Field<Option<Seq<DesiredOutcome>>> outcomes = list("outcomes", ContentShapes.DESIRED_OUTCOME);
        private final Field<Option<CareerPlanning>> careerPlanning =
                optional("careerPlanning", ContentShapes.CAREER_PLANNING);
        private final Field<Option<YearInReview>> yearInReview = optional("yearInReview", ContentShapes.YEAR_IN_REVIEW);
        private final Field<Option<SelfDirection>> selfDirection =
                optional("selfDirection", ContentShapes.SELF_DIRECTION);
        private final Field<Option<FundsManagement>> fundsManagement =
                optional("fundsManagement", ContentShapes.FUNDS_MANAGEMENT);
        private final Field<Option<Seq<BudgetLine>>> budget = list("budget", ContentShapes.BUDGET_LINE);
        private final Field<Option<Seq<ComponentStatus>>> components =
                list("components", ContentShapes.COMPONENT_STATUS);
        private final Field<Option<Presentation>> presentation = optional("presentation", ContentShapes.PRESENTATION);
        private final Field<Option<Seq<TeamMember>>> team = list("team", TeamShapes.TEAM_MEMBER);
        private final Field<Option<Seq<Informant>>> informants = list("informants", TeamShapes.INFORMANT);
        private final Field<Option<Facilitator>> facilitator = optional("facilitator", TeamShapes.FACILITATOR);
        private final Field<Register<Meeting>> meetings = register("meetings", TeamShapes.MEETING);
        private final Field<Option<Seq<Contributor>>> contributors = list("contributors", TeamShapes.CONTRIBUTOR);
        private final Field<Register<TeamDecision>> decisions = register("decisions", TeamShapes.TEAM_DECISION);
        private final Field<Option<Seq<Objection>>> objections = list("objections", TeamShapes.OBJECTION);
        private final Field<Option<Seq<String>>> timelineKeeperIds = list("timelineKeeperIds", TEXT);
        private final Field<Option<Seq<String>>> monitorIds = list("monitorIds", TEXT);
        private final Field<Register<EmergencySupport>> emergencySupports =
                register("emergencySupports", ServiceShapes.EMERGENCY_SUPPORT);
        private final Field<Option<Seq<TransitionPeriod>>> transitionPeriods =
                list("transitionPeriods", TRANSITION_PERIOD);
        private final Field<Option<Continuation>> continuation = optional("continuation", CONTINUATION);
        private final Field<Register<Review>> reviews = register("reviews", REVIEW);
        private final Field<Register<Revision>> revisions = register("revisions", REVISION);
        private final Field<ExtensionFacts> extensionFacts = extensionFacts();

        @Override
        void begin(JsonIn in) {
            in.ids.beginPlan();
        }

        @Override
        Isp build(Values from) {
            return Isp.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .renews(from.get(renews))
                    .newStartDate(from.get(newStartDate))
                    .startsOn(from.get(startsOn))
                    .endsOn(from.get(endsOn))
                    .terminatedOn(from.get(terminatedOn))
                    .finalizedOn(from.get(finalizedOn))
                    .formId(from.get(formId))
                    .departmentApprovedForm(from.get(departmentApprovedForm))
                    .implemented(from.get(implemented))
                    .signing(from.get(signing))
                    .services(from.get(services))
                    .hourAllocations(from.get(hourAllocations))
                    .otherSupports(from.get(otherSupports))
                    .process(from.get(process))
                    .directedByIds(from.get(directedByIds))
                    .preferredServices(from.get(preferredServices))
                    .barriers(from.get(barriers))
                    .resources(from.get(resources))
                    .roomAndBoard(from.get(roomAndBoard))
                    .backUpPlans(from.get(backUpPlans))
                    .important(from.get(important))
                    .importantPeople(from.get(importantPeople))
                    .guardianInformation(from.get(guardianInformation))
                    .guardianConcerns(from.get(guardianConcerns))
                    .supporterRoles(from.get(supporterRoles))
                    .outcomes(from.get(outcomes))
                    .careerPlanning(from.get(careerPlanning))
                    .yearInReview(from.get(yearInReview))
                    .selfDirection(from.get(selfDirection))
                    .fundsManagement(from.get(fundsManagement))
                    .budget(from.get(budget))
                    .components(from.get(components))
                    .presentation(from.get(presentation))
                    .team(from.get(team))
                    .informants(from.get(informants))
                    .facilitator(from.get(facilitator))
                    .meetings(from.get(meetings))
                    .contributors(from.get(contributors))
                    .decisions(from.get(decisions))
                    .objections(from.get(objections))
                    .timelineKeeperIds(from.get(timelineKeeperIds))
                    .monitorIds(from.get(monitorIds))
                    .emergencySupports(from.get(emergencySupports))
                    .transitionPeriods(from.get(transitionPeriods))
                    .continuation(from.get(continuation))
                    .reviews(from.get(reviews))
                    .revisions(from.get(revisions))
                    .extensionFacts(from.get(extensionFacts))
                    .build();
        }

        @Override
        void writeFields(Isp isp, JsonGenerator out) throws IOException {
            id.write(isp.getId(), out);
            kind.write(isp.getKind(), out);
            renews.write(isp.getRenews(), out);
            newStartDate.write(isp.getNewStartDate(), out);
            startsOn.write(isp.getStartsOn(), out);
            endsOn.write(isp.getEndsOn(), out);
            terminatedOn.write(isp.getTerminatedOn(), out);
            finalizedOn.write(isp.getFinalizedOn(), out);
            formId.write(isp.getFormId(), out);
            departmentApprovedForm.write(isp.getDepartmentApprovedForm(), out);
            implemented.write(isp.getImplemented(), out);
            signing.write(isp.getSigning(), out);
            services.write(isp.getServices(), out);
            hourAllocations.write(isp.getHourAllocations(), out);
            otherSupports.write(isp.getOtherSupports(), out);
            process.write(isp.getProcess(), out);
            directedByIds.write(isp.getDirectedByIds(), out);
            preferredServices.write(isp.getPreferredServices(), out);
            barriers.write(isp.getBarriers(), out);
            resources.write(isp.getResources(), out);
            roomAndBoard.write(isp.getRoomAndBoard(), out);
            backUpPlans.write(isp.getBackUpPlans(), out);
            important.write(isp.getImportant(), out);
            importantPeople.write(isp.getImportantPeople(), out);
            guardianInformation.write(isp.getGuardianInformation(), out);
            guardianConcerns.write(isp.getGuardianConcerns(), out);
            supporterRoles.write(isp.getSupporterRoles(), out);
            outcomes.write(isp.getOutcomes(), out);
            careerPlanning.write(isp.getCareerPlanning(), out);
            yearInReview.write(isp.getYearInReview(), out);
            selfDirection.write(isp.getSelfDirection(), out);
            fundsManagement.write(isp.getFundsManagement(), out);
            budget.write(isp.getBudget(), out);
            components.write(isp.getComponents(), out);
            presentation.write(isp.getPresentation(), out);
            team.write(isp.getTeam(), out);
            informants.write(isp.getInformants(), out);
            facilitator.write(isp.getFacilitator(), out);
            meetings.write(isp.getMeetings(), out);
            contributors.write(isp.getContributors(), out);
            decisions.write(isp.getDecisions(), out);
            objections.write(isp.getObjections(), out);
            timelineKeeperIds.write(isp.getTimelineKeeperIds(), out);
            monitorIds.write(isp.getMonitorIds(), out);
            emergencySupports.write(isp.getEmergencySupports(), out);
            transitionPeriods.write(isp.getTransitionPeriods(), out);
            continuation.write(isp.getContinuation(), out);
            reviews.write(isp.getReviews(), out);
            revisions.write(isp.getRevisions(), out);
            extensionFacts.write(isp.getExtensionFacts(), out);
        }
    };

    static final Form<TemporaryEmergencySafetyPlan> TEMPORARY_EMERGENCY_SAFETY_PLAN =
            new Shape<>("temporary emergency safety plan") {
                private final Field<String> id = id(IdSpace.EMERGENCY_PLAN);
                private final Field<LocalDate> inEffectFrom = required("inEffectFrom", DAY);
                private final Field<Option<LocalDate>> expiresOn = optional("expiresOn", DAY);
                private final Field<Option<Seq<EmergencyPlanExtension>>> extensions =
                        list("extensions", EMERGENCY_PLAN_EXTENSION);
                private final Field<Option<String>> authorId = optional("authorId", TEXT);
                private final Field<Said> newSettingOrBehavior = said("newSettingOrBehavior");
                private final Field<Option<LocalDate>> assessmentDueOn = optional("assessmentDueOn", DAY);
                private final Field<Option<LocalDate>> behaviorPlanDueOn = optional("behaviorPlanDueOn", DAY);

                @Override
                TemporaryEmergencySafetyPlan build(Values from) {
                    return TemporaryEmergencySafetyPlan.builder()
                            .id(from.get(id))
                            .inEffectFrom(from.get(inEffectFrom))
                            .expiresOn(from.get(expiresOn))
                            .extensions(from.get(extensions))
                            .authorId(from.get(authorId))
                            .newSettingOrBehavior(from.get(newSettingOrBehavior))
                            .assessmentDueOn(from.get(assessmentDueOn))
                            .behaviorPlanDueOn(from.get(behaviorPlanDueOn))
                            .build();
                }

                @Override
                void writeFields(TemporaryEmergencySafetyPlan temporaryEmergencySafetyPlan, JsonGenerator out)
                        throws IOException {
                    id.write(temporaryEmergencySafetyPlan.getId(), out);
                    inEffectFrom.write(temporaryEmergencySafetyPlan.getInEffectFrom(), out);
                    expiresOn.write(temporaryEmergencySafetyPlan.getExpiresOn(), out);
                    extensions.write(temporaryEmergencySafetyPlan.getExtensions(), out);
                    authorId.write(temporaryEmergencySafetyPlan.getAuthorId(), out);
                    newSettingOrBehavior.write(temporaryEmergencySafetyPlan.getNewSettingOrBehavior(), out);
                    assessmentDueOn.write(temporaryEmergencySafetyPlan.getAssessmentDueOn(), out);
                    behaviorPlanDueOn.write(temporaryEmergencySafetyPlan.getBehaviorPlanDueOn(), out);
                }
            };
}
