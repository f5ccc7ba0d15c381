package org.openisp.core;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
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
import org.openisp.core.enrollment.FundingAuthority;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.ServiceKind;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Communication;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Individual;
import org.openisp.core.person.PersonName;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.AnnualPlan;
import org.openisp.core.plan.Continuation;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.plan.EmergencySupport;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.PlannedService;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewReason;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

/**
 * Whole service records: every type, every optional field there or not there, registers and acts in all three states,
 * codes of the library and of others, days that like month ends and leap days, and text of any characters. The records
 * are possible and satisfy every constraint; they need not make sense.
 */
public final class AnyRecord implements ArbitrarySupplier<ServiceRecord> {

    private static final double OFTEN = 0.7;

    /** For {@code @ForAll(supplier = AnyRecord.class)}. */
    public AnyRecord() {}

    @Override
    public Arbitrary<ServiceRecord> get() {
        return records();
    }

    /** Any service record. */
    public static Arbitrary<ServiceRecord> records() {
        return Builders.withBuilder(ServiceRecord::builder)
                .use(ids())
                .in(ServiceRecord.Builder::id)
                .use(days())
                .withProbability(OFTEN)
                .in(ServiceRecord.Builder::completeThrough)
                .use(individuals())
                .in(ServiceRecord.Builder::individual)
                .use(listsOf(representatives()))
                .withProbability(OFTEN)
                .in(ServiceRecord.Builder::representatives)
                .use(registersOf(caseManagementEnrollments()))
                .in(ServiceRecord.Builder::caseManagement)
                .use(registersOf(caseManagers()))
                .in(ServiceRecord.Builder::caseManagers)
                .use(listsOf(fundingEnrollments()))
                .withProbability(OFTEN)
                .in(ServiceRecord.Builder::fundingAuthorities)
                .use(listsOf(benefitEnrollments()))
                .withProbability(OFTEN)
                .in(ServiceRecord.Builder::benefits)
                .use(registersOf(serviceRequests()))
                .in(ServiceRecord.Builder::requests)
                .use(listsOf(serviceEligibilities()))
                .withProbability(OFTEN)
                .in(ServiceRecord.Builder::serviceEligibility)
                .use(registersOf(stays()))
                .in(ServiceRecord.Builder::stays)
                .use(registersOf(needsAssessments()))
                .in(ServiceRecord.Builder::needsAssessments)
                .use(registersOf(plans()))
                .in(ServiceRecord.Builder::plans)
                .use(registersOf(emergencyPlans()))
                .in(ServiceRecord.Builder::emergencyPlans)
                .use(schools())
                .withProbability(OFTEN)
                .in(ServiceRecord.Builder::school)
                .use(registersOf(careerDevelopmentPlans()))
                .in(ServiceRecord.Builder::careerDevelopmentPlans)
                .use(registersOf(deliveries()))
                .in(ServiceRecord.Builder::deliveries)
                .use(listsOf(translations()))
                .withProbability(OFTEN)
                .in(ServiceRecord.Builder::translations)
                .use(registersOf(annualPlans()))
                .in(ServiceRecord.Builder::annualPlans)
                .build(ServiceRecord.Builder::build);
    }

    // Small things.

    private static Arbitrary<String> words() {
        return Arbitraries.strings().all().ofMaxLength(6);
    }

    /** Never blank, whatever follows. */
    private static Arbitrary<String> ids() {
        return words().map("x-"::concat);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Dates.dates().between(LocalDate.of(1950, 1, 1), LocalDate.of(2099, 12, 31)),
                Arbitraries.of(
                        LocalDate.of(0, 1, 1),
                        LocalDate.of(1900, 2, 28),
                        LocalDate.of(2000, 2, 29),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2025, 12, 31),
                        LocalDate.of(9999, 12, 31)));
    }

    private static Arbitrary<Said> said() {
        return Arbitraries.of(Said.class);
    }

    private static Arbitrary<Act> acts() {
        return Arbitraries.oneOf(
                days().map(Act::on), days().map(Act::notThrough), Arbitraries.create(Act::notRecorded));
    }

    /** Two days, the second never before the first. */
    private static Arbitrary<Period> closedPeriods() {
        return Combinators.combine(days(), days())
                .as((one, other) -> one.isAfter(other) ? Period.of(other, one) : Period.of(one, other));
    }

    private static Arbitrary<Period> periods() {
        return Arbitraries.oneOf(closedPeriods(), days().map(Period::from));
    }

    private static <C extends Code> Arbitrary<C> codes(Seq<C> own, Function<String, C> make) {
        Arbitrary<C> foreign = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(word -> make.apply("acme:" + word));
        return Arbitraries.oneOf(Arbitraries.of(own.asJava()), foreign);
    }

    private static <T> Arbitrary<Seq<T>> listsOf(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(2).map(Vector::ofAll);
    }

    private static <T> Arbitrary<Register<T>> registersOf(Arbitrary<T> entries) {
        Arbitrary<Register<T>> recorded = listsOf(entries).map(Register::ofAll);
        return Arbitraries.oneOf(
                Arbitraries.create(Register::notRecorded),
                recorded,
                Combinators.combine(recorded, days()).as(Register::completeThrough));
    }

    // People.

    private static Arbitrary<Individual> individuals() {
        return Builders.withBuilder(Individual::builder)
                .use(ids())
                .in(Individual.Builder::id)
                .use(words().map(PersonName::new))
                .withProbability(OFTEN)
                .in(Individual.Builder::name)
                .use(days().map(BirthDate::new))
                .withProbability(OFTEN)
                .in(Individual.Builder::birthDate)
                .use(communications())
                .withProbability(OFTEN)
                .in(Individual.Builder::communication)
                .use(listsOf(ids()))
                .withProbability(OFTEN)
                .in(Individual.Builder::copyRecipients)
                .build(Individual.Builder::build);
    }

    private static Arbitrary<Communication> communications() {
        return Builders.withBuilder(Communication::builder)
                .use(Arbitraries.of("es", "zh-Hant", "ase"))
                .withProbability(OFTEN)
                .in(Communication.Builder::language)
                .use(said())
                .in(Communication.Builder::needsTranslation)
                .build(Communication.Builder::build);
    }

    private static Arbitrary<Representative> representatives() {
        return Builders.withBuilder(Representative::builder)
                .use(ids())
                .in(Representative.Builder::personId)
                .use(codes(RepresentativeKind.OWN, RepresentativeKind::new))
                .in(Representative.Builder::kind)
                .use(periods())
                .withProbability(OFTEN)
                .in(Representative.Builder::period)
                .use(listsOf(codes(DecisionScope.OWN, DecisionScope::new)))
                .withProbability(OFTEN)
                .in(Representative.Builder::scope)
                .build(Representative.Builder::build);
    }

    // Enrollment.

    private static Arbitrary<EntityKind> entityKinds() {
        return codes(EntityKind.OWN, EntityKind::new);
    }

    private static Arbitrary<CaseManagementEnrollment> caseManagementEnrollments() {
        return Builders.withBuilder(CaseManagementEnrollment::builder)
                .use(ids())
                .in(CaseManagementEnrollment.Builder::id)
                .use(ids())
                .in(CaseManagementEnrollment.Builder::entityId)
                .use(entityKinds())
                .withProbability(OFTEN)
                .in(CaseManagementEnrollment.Builder::entityKind)
                .use(periods())
                .in(CaseManagementEnrollment.Builder::period)
                .build(CaseManagementEnrollment.Builder::build);
    }

    private static Arbitrary<CaseManager> caseManagers() {
        return Builders.withBuilder(CaseManager::builder)
                .use(ids())
                .in(CaseManager.Builder::personId)
                .use(codes(CaseManagerRole.OWN, CaseManagerRole::new))
                .in(CaseManager.Builder::role)
                .use(ids())
                .withProbability(OFTEN)
                .in(CaseManager.Builder::entityId)
                .use(periods())
                .in(CaseManager.Builder::period)
                .build(CaseManager.Builder::build);
    }

    private static Arbitrary<FundingAuthority> fundingAuthorities() {
        return codes(FundingAuthority.OWN, FundingAuthority::new);
    }

    private static Arbitrary<FundingEnrollment> fundingEnrollments() {
        return Combinators.combine(fundingAuthorities(), periods())
                .as((authority, period) -> FundingEnrollment.builder()
                        .authority(authority)
                        .period(period)
                        .build());
    }

    private static Arbitrary<BenefitEnrollment> benefitEnrollments() {
        return Combinators.combine(codes(BenefitPackage.OWN, BenefitPackage::new), periods())
                .as((benefits, period) -> BenefitEnrollment.builder()
                        .benefitPackage(benefits)
                        .period(period)
                        .build());
    }

    private static Arbitrary<ServiceRequest> serviceRequests() {
        return Builders.withBuilder(ServiceRequest::builder)
                .use(ids())
                .in(ServiceRequest.Builder::id)
                .use(codes(RequestKind.OWN, RequestKind::new))
                .withProbability(OFTEN)
                .in(ServiceRequest.Builder::kind)
                .use(days())
                .in(ServiceRequest.Builder::receivedOn)
                .use(entityKinds())
                .withProbability(OFTEN)
                .in(ServiceRequest.Builder::submittedTo)
                .build(ServiceRequest.Builder::build);
    }

    private static Arbitrary<ServiceKind> serviceKinds() {
        return codes(ServiceKind.OWN, ServiceKind::new);
    }

    private static Arbitrary<ServiceEligibility> serviceEligibilities() {
        return Combinators.combine(serviceKinds(), said(), said(), said())
                .as((service, eligible, desired, medicaidFunded) -> ServiceEligibility.builder()
                        .service(service)
                        .eligible(eligible)
                        .desired(desired)
                        .medicaidFunded(medicaidFunded)
                        .build());
    }

    private static Arbitrary<Stay> stays() {
        return Builders.withBuilder(Stay::builder)
                .use(ids())
                .in(Stay.Builder::id)
                .use(codes(ProgramType.OWN, ProgramType::new))
                .in(Stay.Builder::programType)
                .use(ids())
                .withProbability(OFTEN)
                .in(Stay.Builder::programId)
                .use(ids())
                .withProbability(OFTEN)
                .in(Stay.Builder::providerId)
                .use(ids())
                .withProbability(OFTEN)
                .in(Stay.Builder::settingId)
                .use(periods())
                .in((stay, period) -> stay.enteredOn(period.from()).exitedOn(period.through()))
                .build(Stay.Builder::build);
    }

    // Needs and career.

    private static Arbitrary<NeedsAssessment> needsAssessments() {
        return Builders.withBuilder(NeedsAssessment::builder)
                .use(ids())
                .in(NeedsAssessment.Builder::id)
                .use(codes(AssessmentKind.OWN, AssessmentKind::new))
                .in(NeedsAssessment.Builder::kind)
                .use(listsOf(assessmentComponents()))
                .withProbability(OFTEN)
                .in(NeedsAssessment.Builder::components)
                .use(acts())
                .in(NeedsAssessment.Builder::submitted)
                .build(NeedsAssessment.Builder::build);
    }

    private static Arbitrary<AssessmentComponent> assessmentComponents() {
        return Combinators.combine(ids(), days())
                .as((id, day) ->
                        AssessmentComponent.builder().id(id).heldOn(day).build());
    }

    private static Arbitrary<School> schools() {
        return Builders.withBuilder(School::builder)
                .use(said())
                .in(School.Builder::ideaEligible)
                .use(days())
                .withProbability(OFTEN)
                .in(School.Builder::expectedExitOn)
                .use(acts())
                .in(School.Builder::exited)
                .use(acts())
                .in(School.Builder::careerPlanOpportunity)
                .build(School.Builder::build);
    }

    private static Arbitrary<CareerDevelopmentPlan> careerDevelopmentPlans() {
        return Builders.withBuilder(CareerDevelopmentPlan::builder)
                .use(ids())
                .in(CareerDevelopmentPlan.Builder::id)
                .use(days())
                .in(CareerDevelopmentPlan.Builder::completedOn)
                .use(ids())
                .withProbability(OFTEN)
                .in(CareerDevelopmentPlan.Builder::planId)
                .build(CareerDevelopmentPlan.Builder::build);
    }

    // Signing.

    private static Arbitrary<Capacity> capacities() {
        return codes(Capacity.OWN, Capacity::new);
    }

    private static Arbitrary<Signing> signings() {
        return Builders.withBuilder(Signing::builder)
                .use(registersOf(signatures()))
                .in(Signing.Builder::signatures)
                .use(listsOf(inabilities()))
                .withProbability(OFTEN)
                .in(Signing.Builder::inabilities)
                .use(registersOf(oralAgreements()))
                .in(Signing.Builder::oralAgreements)
                .build(Signing.Builder::build);
    }

    private static Arbitrary<Signature> signatures() {
        return Builders.withBuilder(Signature::builder)
                .use(ids())
                .withProbability(OFTEN)
                .in(Signature.Builder::personId)
                .use(capacities())
                .in(Signature.Builder::capacity)
                .use(days())
                .withProbability(OFTEN)
                .in(Signature.Builder::signedOn)
                .use(said())
                .in(Signature.Builder::involved)
                .build(Signature.Builder::build);
    }

    private static Arbitrary<InabilityToSign> inabilities() {
        return Builders.withBuilder(InabilityToSign::builder)
                .use(codes(InabilityReason.OWN, InabilityReason::new))
                .in(InabilityToSign.Builder::reason)
                .use(words().map(FreeText::new))
                .withProbability(OFTEN)
                .in(InabilityToSign.Builder::explanation)
                .use(days())
                .in(InabilityToSign.Builder::documentedOn)
                .build(InabilityToSign.Builder::build);
    }

    private static Arbitrary<OralAgreement> oralAgreements() {
        return Builders.withBuilder(OralAgreement::builder)
                .use(capacities())
                .withProbability(OFTEN)
                .in(OralAgreement.Builder::agreedBy)
                .use(days())
                .in(OralAgreement.Builder::agreedOn)
                .use(acts())
                .in(OralAgreement.Builder::documented)
                .use(said())
                .in(OralAgreement.Builder::immediateUnexpectedChange)
                .use(said())
                .in(OralAgreement.Builder::preventsInjuryOrHarm)
                .build(OralAgreement.Builder::build);
    }

    // Plans.

    private static Arbitrary<Isp> plans() {
        return Builders.withBuilder(Isp::builder)
                .use(ids())
                .in(Isp.Builder::id)
                .use(Arbitraries.of(IspKind.class))
                .withProbability(OFTEN)
                .in(Isp.Builder::kind)
                .use(ids())
                .withProbability(OFTEN)
                .in(Isp.Builder::renews)
                .use(newStartDates())
                .withProbability(OFTEN)
                .in(Isp.Builder::newStartDate)
                .use(terms())
                .in((plan, term) -> plan.startsOn(term.first).endsOn(term.last))
                .use(days())
                .withProbability(OFTEN)
                .in(Isp.Builder::terminatedOn)
                .use(acts())
                .in(Isp.Builder::implemented)
                .use(signings())
                .withProbability(OFTEN)
                .in(Isp.Builder::signing)
                .use(listsOf(plannedServices()))
                .withProbability(OFTEN)
                .in(Isp.Builder::services)
                .use(registersOf(emergencySupports()))
                .in(Isp.Builder::emergencySupports)
                .use(listsOf(transitionPeriods()))
                .withProbability(OFTEN)
                .in(Isp.Builder::transitionPeriods)
                .use(continuations())
                .withProbability(OFTEN)
                .in(Isp.Builder::continuation)
                .use(registersOf(reviews()))
                .in(Isp.Builder::reviews)
                .use(registersOf(revisions()))
                .in(Isp.Builder::revisions)
                .build(Isp.Builder::build);
    }

    /** The first and the last day of a plan, either of which may be missing. */
    private record Term(Option<LocalDate> first, Option<LocalDate> last) {}

    private static Arbitrary<Term> terms() {
        return Combinators.combine(closedPeriods(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((period, first, last) ->
                        new Term(Option.when(first, period::from), last ? period.through() : Option.none()));
    }

    private static Arbitrary<NewStartDate> newStartDates() {
        return Builders.withBuilder(NewStartDate::builder)
                .use(ids())
                .in(NewStartDate.Builder::stayId)
                .use(Arbitraries.of(StayEvent.class))
                .in(NewStartDate.Builder::event)
                .use(days())
                .in(NewStartDate.Builder::establishedStart)
                .use(capacities())
                .withProbability(OFTEN)
                .in(NewStartDate.Builder::consentedBy)
                .use(acts())
                .in(NewStartDate.Builder::consented)
                .build(NewStartDate.Builder::build);
    }

    private static Arbitrary<PlannedService> plannedServices() {
        return Builders.withBuilder(PlannedService::builder)
                .use(ids())
                .in(PlannedService.Builder::id)
                .use(serviceKinds())
                .in(PlannedService.Builder::kind)
                .use(fundingAuthorities())
                .withProbability(OFTEN)
                .in(PlannedService.Builder::fundingAuthority)
                .use(said())
                .in(PlannedService.Builder::departmentFunded)
                .use(ids())
                .withProbability(OFTEN)
                .in(PlannedService.Builder::providerId)
                .use(periods())
                .withProbability(OFTEN)
                .in(PlannedService.Builder::period)
                .build(PlannedService.Builder::build);
    }

    private static Arbitrary<EmergencySupport> emergencySupports() {
        return Combinators.combine(ids(), days(), said(), said(), acts())
                .as((id, authorizedOn, threat, mitigated, submitted) -> EmergencySupport.builder()
                        .id(id)
                        .authorizedOn(authorizedOn)
                        .imminentThreat(threat)
                        .mitigatedBySupports(mitigated)
                        .requestSubmitted(submitted)
                        .build());
    }

    private static Arbitrary<TransitionPeriod> transitionPeriods() {
        return Builders.withBuilder(TransitionPeriod::builder)
                .use(ids())
                .in(TransitionPeriod.Builder::id)
                .use(days())
                .in(TransitionPeriod.Builder::enteredOn)
                .use(ids())
                .withProbability(OFTEN)
                .in(TransitionPeriod.Builder::stayId)
                .use(said())
                .in(TransitionPeriod.Builder::authorizesNecessaryServices)
                .use(said())
                .in(TransitionPeriod.Builder::supportsAdjustment)
                .use(said())
                .in(TransitionPeriod.Builder::supportsHealthAndSafety)
                .use(said())
                .in(TransitionPeriod.Builder::plansFurtherAssessment)
                .build(TransitionPeriod.Builder::build);
    }

    private static Arbitrary<Continuation> continuations() {
        return Combinators.combine(days(), said(), said(), said())
                .as((changedOn, before, after, appropriate) -> Continuation.builder()
                        .changedOn(changedOn)
                        .inHomeBefore(before)
                        .inHomeAfter(after)
                        .servicesRemainAppropriate(appropriate)
                        .build());
    }

    private static Arbitrary<Review> reviews() {
        return Builders.withBuilder(Review::builder)
                .use(ids())
                .in(Review.Builder::id)
                .use(days())
                .in(Review.Builder::heldOn)
                .use(listsOf(codes(ReviewReason.OWN, ReviewReason::new)))
                .withProbability(OFTEN)
                .in(Review.Builder::reasons)
                .use(Arbitraries.of(ReviewResult.class))
                .withProbability(OFTEN)
                .in(Review.Builder::result)
                .build(Review.Builder::build);
    }

    private static Arbitrary<Revision> revisions() {
        return Builders.withBuilder(Revision::builder)
                .use(ids())
                .in(Revision.Builder::id)
                .use(days())
                .withProbability(OFTEN)
                .in(Revision.Builder::madeOn)
                .use(acts())
                .in(Revision.Builder::implemented)
                .use(listsOf(serviceChanges()))
                .withProbability(OFTEN)
                .in(Revision.Builder::begins)
                .use(listsOf(serviceChanges()))
                .withProbability(OFTEN)
                .in(Revision.Builder::ends)
                .use(signings())
                .withProbability(OFTEN)
                .in(Revision.Builder::signing)
                .build(Revision.Builder::build);
    }

    private static Arbitrary<ServiceChange> serviceChanges() {
        return Combinators.combine(ids(), said())
                .as((id, funded) -> ServiceChange.builder()
                        .serviceId(id)
                        .departmentFunded(funded)
                        .build());
    }

    private static Arbitrary<TemporaryEmergencySafetyPlan> emergencyPlans() {
        return Builders.withBuilder(TemporaryEmergencySafetyPlan::builder)
                .use(ids())
                .in(TemporaryEmergencySafetyPlan.Builder::id)
                .use(periods())
                .in((plan, period) -> plan.inEffectFrom(period.from()).expiresOn(period.through()))
                .use(listsOf(extensions()))
                .withProbability(OFTEN)
                .in(TemporaryEmergencySafetyPlan.Builder::extensions)
                .build(TemporaryEmergencySafetyPlan.Builder::build);
    }

    private static Arbitrary<EmergencyPlanExtension> extensions() {
        return Builders.withBuilder(EmergencyPlanExtension::builder)
                .use(days())
                .in(EmergencyPlanExtension.Builder::through)
                .use(acts())
                .in(EmergencyPlanExtension.Builder::approvedForIndividual)
                .use(capacities())
                .withProbability(OFTEN)
                .in(EmergencyPlanExtension.Builder::approvedBy)
                .use(acts())
                .in(EmergencyPlanExtension.Builder::approvedByCaseManager)
                .build(EmergencyPlanExtension.Builder::build);
    }

    private static Arbitrary<AnnualPlan> annualPlans() {
        return Combinators.combine(ids(), days())
                .as((id, day) -> AnnualPlan.builder().id(id).developedOn(day).build());
    }

    // What was given to whom.

    private static Arbitrary<Delivery> deliveries() {
        return Builders.withBuilder(Delivery::builder)
                .use(codes(DeliveryKind.OWN, DeliveryKind::new))
                .in(Delivery.Builder::kind)
                .use(ids())
                .in(Delivery.Builder::documentId)
                .use(ids())
                .in(Delivery.Builder::recipientId)
                .use(capacities())
                .withProbability(OFTEN)
                .in(Delivery.Builder::capacity)
                .use(days())
                .in(Delivery.Builder::deliveredOn)
                .build(Delivery.Builder::build);
    }

    private static Arbitrary<Translation> translations() {
        return Builders.withBuilder(Translation::builder)
                .use(ids())
                .in(Translation.Builder::documentId)
                .use(Arbitraries.of("es", "zh-Hant", "ase"))
                .withProbability(OFTEN)
                .in(Translation.Builder::language)
                .use(acts())
                .in(Translation.Builder::initiated)
                .use(acts())
                .in(Translation.Builder::received)
                .use(acts())
                .in(Translation.Builder::provided)
                .build(Translation.Builder::build);
    }
}
