package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.School;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.BenefitPackage;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Communication;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
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
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Dice;
import org.openisp.rules.Question;
import org.openisp.rules.Reading;
import org.openisp.rules.oregon.OregonReadings;

/**
 * Whole records by chance, and questions about them. Every optional part is missing now and then. Days lie close
 * together: each record has a few of its own that come again and again, and month ends and leap days are favoured.
 */
final class Records extends Dice {

    private static final LocalDate EARLIEST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 3, 31);
    private static final LocalDate FIRST_TEXT = LocalDate.of(2024, 10, 25);

    Records(Random random) {
        super(
                random,
                EARLIEST,
                LATEST,
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 2, 28),
                FIRST_TEXT,
                LocalDate.of(2025, 10, 31));
    }

    static Arbitrary<ServiceRecord> records() {
        return Arbitraries.randomValue(random -> new Records(random).record());
    }

    static Arbitrary<Question> questions() {
        return Arbitraries.randomValue(random -> new Records(random).question());
    }

    Question question() {
        LocalDate asOf = day();
        Question question = Question.asOf(asOf.isBefore(FIRST_TEXT) ? FIRST_TEXT : asOf);
        if (chance(20)) {
            question = question.on(question.asOf().plusDays(below(800)));
        }
        if (chance(50)) {
            for (Reading<?> reading : OregonReadings.ALL) {
                question = readAnyWay(question, reading);
            }
        }
        return chance(10) ? question.byLawOf(FIRST_TEXT.plusDays(below(500))) : question;
    }

    ServiceRecord record() {
        return ServiceRecord.builder()
                .id("record-1")
                .completeThrough(maybe(70, this::day))
                .individual(individual())
                .representatives(list(70, 2, this::representative))
                .caseManagement(register(2, this::enrollment))
                .caseManagers(register(2, this::caseManager))
                .fundingAuthorities(list(75, 2, i -> funding()))
                .benefits(list(75, 2, i -> benefit()))
                .requests(register(2, this::request))
                .serviceEligibility(list(75, 2, i -> eligibility()))
                .stays(register(3, this::stay))
                .needsAssessments(register(2, this::assessment))
                .plans(plans())
                .emergencyPlans(register(2, this::emergencyPlan))
                .school(maybe(60, this::school))
                .careerDevelopmentPlans(register(2, this::careerPlan))
                .deliveries(register(5, i -> delivery()))
                .translations(list(75, 2, i -> translation()))
                .annualPlans(register(3, this::annualPlan))
                .build();
    }

    Individual individual() {
        return Individual.builder()
                .id("individual-1")
                .birthDate(maybe(60, this::birthDate))
                .communication(maybe(
                        60,
                        () -> Communication.builder()
                                .language(maybe(50, () -> "es"))
                                .needsTranslation(said())
                                .build()))
                .copyRecipients(list(70, 2, i -> "person-" + (i + 1)))
                .build();
    }

    BirthDate birthDate() {
        return new BirthDate(chance(50) ? day().minusYears(18) : LocalDate.of(1984, 2, 29));
    }

    Representative representative(int i) {
        return Representative.builder()
                .personId("person-" + (i + 1))
                .kind(pick(RepresentativeKind.OWN))
                .period(maybe(80, this::period))
                .scope(list(80, 2, at -> pick(DecisionScope.OWN)))
                .build();
    }

    private CaseManagementEnrollment enrollment(int i) {
        return CaseManagementEnrollment.builder()
                .id("enrollment-" + i)
                .entityId("entity-" + i)
                .entityKind(maybe(80, () -> pick(EntityKind.OWN)))
                .period(period())
                .build();
    }

    private CaseManager caseManager(int i) {
        return CaseManager.builder()
                .personId("manager-" + i)
                .role(pick(CaseManagerRole.OWN))
                .entityId(maybe(70, () -> "entity-0"))
                .period(period())
                .build();
    }

    FundingEnrollment funding() {
        return FundingEnrollment.builder()
                .authority(pick(FundingAuthority.OWN))
                .period(period())
                .build();
    }

    BenefitEnrollment benefit() {
        return BenefitEnrollment.builder()
                .benefitPackage(pick(BenefitPackage.OWN))
                .period(period())
                .build();
    }

    private ServiceRequest request(int i) {
        return ServiceRequest.builder()
                .id("request-" + i)
                .kind(maybe(80, () -> pick(RequestKind.OWN)))
                .receivedOn(day())
                .submittedTo(maybe(80, () -> pick(EntityKind.OWN)))
                .build();
    }

    ServiceEligibility eligibility() {
        return ServiceEligibility.builder()
                .service(pick(ServiceKind.OWN.take(2)))
                .eligible(said())
                .desired(said())
                .medicaidFunded(said())
                .build();
    }

    private Stay stay(int i) {
        LocalDate entered = day();
        return Stay.builder()
                .id("stay-" + i)
                .programType(pick(ProgramType.OWN))
                .programId(maybe(80, () -> "program-" + below(2)))
                .providerId(maybe(70, () -> "provider-" + below(2)))
                .settingId(maybe(70, () -> "setting-" + i))
                .enteredOn(entered)
                .exitedOn(maybe(60, () -> later(entered, day())))
                .build();
    }

    private NeedsAssessment assessment(int i) {
        return NeedsAssessment.builder()
                .id("assessment-" + i)
                .kind(chance(85) ? AssessmentKind.OREGON_NEEDS_ASSESSMENT : pick(AssessmentKind.OWN))
                .components(list(
                        80,
                        2,
                        at -> AssessmentComponent.builder()
                                .id("component-" + i + "-" + at)
                                .held(act())
                                .build()))
                .submitted(act())
                .build();
    }

    /** Plans of which a later one may renew the one before. */
    private Register<Isp> plans() {
        return register(3, this::plan);
    }

    private Isp plan(int i) {
        LocalDate start = chance(50) ? day().withDayOfMonth(1) : day();
        LocalDate end = chance(70) ? start.plusYears(1).minusDays(1) : later(start, day());
        return Isp.builder()
                .id("plan-" + i)
                .kind(maybe(85, () -> pick(Array.of(IspKind.values()))))
                .renews(i > 0 ? maybe(50, () -> "plan-" + (i - 1)) : Option.none())
                .newStartDate(maybe(25, this::newStartDate))
                .startsOn(maybe(85, () -> start))
                .endsOn(maybe(85, () -> end))
                .terminatedOn(maybe(20, this::day))
                .implemented(act())
                .signing(signing())
                .services(list(70, 2, at -> service("service-" + i + "-" + at)))
                .emergencySupports(register(1, at -> emergencySupport("support-" + i + "-" + at)))
                .transitionPeriods(list(75, 2, at -> transition("transition-" + i + "-" + at)))
                .continuation(maybe(25, this::continuation))
                .reviews(register(3, at -> review("review-" + i + "-" + at)))
                .revisions(register(2, at -> revision("revision-" + i + "-" + at)))
                .build();
    }

    private NewStartDate newStartDate() {
        return NewStartDate.builder()
                .stayId("stay-" + below(3))
                .event(pick(Array.of(StayEvent.values())))
                .establishedStart(day())
                .consentedBy(maybe(80, () -> pick(Capacity.OWN.take(4))))
                .consented(act())
                .build();
    }

    private PlannedService service(String id) {
        return PlannedService.builder()
                .id(id)
                .kind(pick(ServiceKind.OWN.take(2)))
                .fundingAuthority(maybe(70, () -> pick(FundingAuthority.OWN)))
                .departmentFunded(said())
                .providerId(maybe(50, () -> "provider-0"))
                .period(maybe(60, this::period))
                .build();
    }

    private EmergencySupport emergencySupport(String id) {
        return EmergencySupport.builder()
                .id(id)
                .authorizedOn(day())
                .imminentThreat(said())
                .mitigatedBySupports(said())
                .requestSubmitted(act())
                .build();
    }

    private TransitionPeriod transition(String id) {
        return TransitionPeriod.builder()
                .id(id)
                .enteredOn(day())
                .stayId(maybe(50, () -> "stay-0"))
                .build();
    }

    private Continuation continuation() {
        return Continuation.builder()
                .changedOn(day())
                .inHomeBefore(said())
                .inHomeAfter(said())
                .servicesRemainAppropriate(said())
                .build();
    }

    Review review(String id) {
        return Review.builder()
                .id(id)
                .heldOn(day())
                .reasons(list(60, 2, at -> pick(ReviewReason.OWN)))
                .result(maybe(60, () -> pick(Array.of(ReviewResult.values()))))
                .build();
    }

    private Revision revision(String id) {
        return Revision.builder()
                .id(id)
                .madeOn(maybe(80, this::day))
                .implemented(act())
                .begins(list(80, 2, at -> serviceChange()))
                .ends(list(80, 1, at -> serviceChange()))
                .signing(signing())
                .build();
    }

    private ServiceChange serviceChange() {
        return ServiceChange.builder()
                .serviceId("service-" + below(3))
                .departmentFunded(said())
                .build();
    }

    private Signing signing() {
        return Signing.builder()
                .signatures(register(4, i -> signature()))
                .inabilities(list(75, 1, i -> inability()))
                .oralAgreements(register(2, i -> oralAgreement()))
                .build();
    }

    Signature signature() {
        return Signature.builder()
                .personId(maybe(60, () -> pick(Array.of("individual-1", "person-1", "person-2", "manager-0"))))
                .capacity(pick(Capacity.OWN))
                .signedOn(maybe(90, this::day))
                .involved(said())
                .build();
    }

    InabilityToSign inability() {
        return InabilityToSign.builder()
                .reason(pick(InabilityReason.OWN))
                .documentedOn(day())
                .build();
    }

    OralAgreement oralAgreement() {
        return OralAgreement.builder()
                .agreedBy(maybe(80, () -> pick(Capacity.OWN.take(3))))
                .agreedOn(day())
                .documented(act())
                .immediateUnexpectedChange(said())
                .preventsInjuryOrHarm(said())
                .build();
    }

    private TemporaryEmergencySafetyPlan emergencyPlan(int i) {
        LocalDate from = day();
        return TemporaryEmergencySafetyPlan.builder()
                .id("tesp-" + i)
                .inEffectFrom(from)
                .expiresOn(maybe(80, () -> from.plusDays(below(200))))
                .extensions(list(
                        75,
                        2,
                        at -> EmergencyPlanExtension.builder()
                                .through(from.plusDays(60L + below(140)))
                                .approvedForIndividual(act())
                                .approvedBy(maybe(75, () -> pick(Capacity.OWN.take(3))))
                                .approvedByCaseManager(act())
                                .build()))
                .build();
    }

    School school() {
        return School.builder()
                .ideaEligible(said())
                .expectedExitOn(maybe(80, this::day))
                .exited(act())
                .careerPlanOpportunity(act())
                .build();
    }

    CareerDevelopmentPlan careerPlan(int i) {
        return CareerDevelopmentPlan.builder()
                .id("career-" + i)
                .completedOn(day())
                .planId(maybe(60, () -> "plan-0"))
                .build();
    }

    Delivery delivery() {
        return Delivery.builder()
                .kind(pick(DeliveryKind.OWN))
                .documentId(pick(Array.of("plan-0", "plan-1", "revision-0-0", "revision-1-0")))
                .recipientId(pick(Array.of("individual-1", "person-1", "person-2")))
                .capacity(maybe(70, () -> pick(Capacity.OWN.take(3))))
                .deliveredOn(day())
                .build();
    }

    Translation translation() {
        return Translation.builder()
                .documentId(pick(Array.of("plan-0", "plan-1", "revision-0-0")))
                .language(maybe(60, () -> "es"))
                .initiated(act())
                .received(act())
                .provided(act())
                .build();
    }

    AnnualPlan annualPlan(int i) {
        return AnnualPlan.builder().id("annual-" + i).developedOn(day()).build();
    }
}
