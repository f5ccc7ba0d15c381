package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.REVISION;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.School;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.BenefitPackage;
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.Communication;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewReason;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.oregon.OregonCalendar;

/** Each act that has a last day: the day from which it follows, a record in which just this act is open, and how to do it. */
final class Deadlines {

    private static final String INDIVIDUAL = "individual-1";
    private static final Act NEVER = Act.notThrough(Some.FAR_AHEAD);

    private Deadlines() {}

    /**
     * An act that has a last day.
     *
     * @param clause the paragraph that asks for it
     * @param subjectId what the answer is about
     * @param isAhead whether the last day is known before the event from which it follows
     * @param last the last day by the default readings, as the function of the paragraph has it
     * @param open the record in which just this act is open, from the day of the event
     * @param doer puts the act into the record, done on a day
     */
    record Deadline(
            String clause,
            String subjectId,
            boolean isAhead,
            UnaryOperator<LocalDate> last,
            Function<LocalDate, ServiceRecord> open,
            BiFunction<ServiceRecord, LocalDate, ServiceRecord> doer) {

        /** A day on which the record shows the last day. */
        LocalDate known(LocalDate event) {
            return isAhead ? event.minusDays(30) : event;
        }

        @Override
        public String toString() {
            return clause + " about " + subjectId;
        }
    }

    /** Known as of the event. */
    private static Deadline after(
            String clause,
            String subjectId,
            UnaryOperator<LocalDate> last,
            Function<LocalDate, ServiceRecord> open,
            BiFunction<ServiceRecord, LocalDate, ServiceRecord> doer) {
        return new Deadline(clause, subjectId, false, last, open, doer);
    }

    /** Known while the event is still to come. */
    private static Deadline before(
            String clause,
            String subjectId,
            UnaryOperator<LocalDate> last,
            Function<LocalDate, ServiceRecord> open,
            BiFunction<ServiceRecord, LocalDate, ServiceRecord> doer) {
        return new Deadline(clause, subjectId, true, last, open, doer);
    }

    /** What is implemented is known as of that day only: the record holds no day on which it is to be implemented. */
    static final Seq<Deadline> ALL = Array.of(
            after(
                    "(3)(b)",
                    LimitationParts.LIMITATION,
                    S03bReviews::reviewDue,
                    Deadlines::limited,
                    Deadlines::reviewLimitation),
            after(
                    "(4)",
                    "emergency-1",
                    S04TemporaryEmergencySafetyPlan::lastDay,
                    Deadlines::emergencyPlanToBeExtended,
                    Deadlines::approveExtension),
            before(
                    "(5)(a)(B)",
                    "record-1",
                    S05aCareerDevelopmentPlan::lastDayBeforeExit,
                    exit -> student(exit, NEVER),
                    Deadlines::completeCareerPlan),
            after(
                    "(5)(a)(B)",
                    "record-1",
                    S05aCareerDevelopmentPlan::opportunityDue,
                    left -> student(left.plusMonths(3), Act.on(left)),
                    Deadlines::giveOpportunity),
            after("(6)(a)(A)", "needs-1", S06aReviews::dueAfterAssessment, Deadlines::assessed, Deadlines::review),
            before("(6)(a)(B)", PLAN, S06aReviews::lastDayBeforeExpiry, Deadlines::expiring, Deadlines::review),
            after("(6)(a)(C)", "transition-1", S02aTransitionPeriod::lastDay, Deadlines::entered, Deadlines::review),
            after(
                    "(8)(a)",
                    PLAN,
                    S08aImplementation::lastDayToAuthorize,
                    Deadlines::implementedUnsigned,
                    Deadlines::signPlan),
            after("(8)(b)", "request-1", S08bNinetyDays::due, Deadlines::requested, Deadlines::signPlan),
            after(
                    "(8)(c)",
                    REVISION,
                    S08aImplementation::lastDayToAuthorize,
                    day -> revised(Said.YES, day),
                    Deadlines::signRevision),
            after(
                    "(8)(d)",
                    REVISION,
                    S08dNotice::lastDayToGiveNotice,
                    day -> revised(Said.NO, day),
                    (record, day) -> deliver(record, DeliveryKind.REVISION_NOTICE, REVISION, day)),
            after(
                    "(8)(e)(A)(iii)",
                    REVISION,
                    agreed -> S08eAiiiOralAgreement.standsThrough(agreed, OregonCalendar.standard()),
                    Deadlines::agreedOrally,
                    Deadlines::signForTheIndividual),
            before(
                    "(8)(f)",
                    PLAN,
                    S08fRenewal::lastDayToSign,
                    expires -> renewed(expires, Some.unsigned()),
                    Deadlines::signRenewal),
            before("(8)(f)", PLAN, S08fRenewal::lastDayToSign, Deadlines::notRenewed, Deadlines::renewSigned),
            after("(8)(k)", "support-1", S08kApproval::requestDue, Deadlines::supported, Deadlines::requestApproval),
            after(
                    "(8)(m)",
                    PLAN,
                    S08mCopies::copyDue,
                    Deadlines::authorized,
                    (record, day) -> deliver(record, DeliveryKind.PLAN_COPY, PLAN, day)),
            after("(8)(m)(B)", PLAN, S08mCopies::copyDue, Deadlines::toBeTranslated, Deadlines::beginTranslation),
            after(
                    "(9)(h)(A)",
                    "stay-1",
                    UnaryOperator.identity(),
                    day -> childEntered(ProgramType.HOST_HOME, day),
                    Deadlines::authorizeEntry),
            after(
                    "(9)(h)(B)",
                    "stay-1",
                    UnaryOperator.identity(),
                    day -> childEntered(ProgramType.CIIS, day),
                    Deadlines::authorizeEntry),
            after(
                    "(9)(h)(C)",
                    "stay-1",
                    UnaryOperator.identity(),
                    day -> childEntered(ProgramType.CHILDRENS_EXTRAORDINARY_NEEDS, day),
                    Deadlines::authorizeEntry),
            after(
                    "(9)(h)(D)",
                    "stay-1",
                    UnaryOperator.identity(),
                    day -> childEntered(ProgramType.STABILIZATION_AND_CRISIS_UNIT, day),
                    Deadlines::authorizeEntry),
            after("(10)(a)", "enrollment-1", S10aAnnualPlan::firstDue, Deadlines::enrolled, Deadlines::developPlan),
            after("(10)(a)", "annual-1", S10aAnnualPlan::nextDue, Deadlines::developed, Deadlines::developPlan));

    // Records in which one act is open

    private static ServiceRecord limited(LocalDate started) {
        return LimitationParts.record(LimitationParts.limitation(Freedom.FOOD)
                .started(Act.on(started))
                .build());
    }

    /** To be in effect for longer than 90 days, which nobody has approved. */
    private static ServiceRecord emergencyPlanToBeExtended(LocalDate from) {
        return Some.record()
                .emergencyPlans(Register.of(TemporaryEmergencySafetyPlan.builder()
                        .id("emergency-1")
                        .inEffectFrom(from)
                        .expiresOn(from.plusDays(150))
                        .extensions(Array.of(extension(from, NEVER)))
                        .build()))
                .build();
    }

    private static EmergencyPlanExtension extension(LocalDate from, Act approved) {
        return EmergencyPlanExtension.builder()
                .through(from.plusDays(150))
                .approvedBy(Capacity.INDIVIDUAL)
                .approvedForIndividual(approved)
                .approvedByCaseManager(approved)
                .build();
    }

    private static ServiceRecord student(LocalDate expectedExit, Act exited) {
        return Some.record()
                .school(School.builder()
                        .ideaEligible(Said.YES)
                        .expectedExitOn(expectedExit)
                        .exited(exited)
                        .careerPlanOpportunity(NEVER)
                        .build())
                .careerDevelopmentPlans(Register.of())
                .build();
    }

    private static ServiceRecord recordOf(Isp.Builder plan) {
        return Some.record().plans(Register.of(plan.build())).build();
    }

    private static Isp.Builder planFrom(LocalDate startsOn) {
        return Some.plan(PLAN)
                .kind(IspKind.INITIAL)
                .startsOn(startsOn)
                .endsOn(startsOn.plusYears(1).minusDays(1))
                .reviews(Register.of())
                .transitionPeriods(Array.empty())
                .signing(Some.unsigned());
    }

    private static Isp.Builder planThrough(LocalDate endsOn) {
        String signed = endsOn.minusYears(1).toString();
        return planFrom(endsOn.minusYears(1).plusDays(1)).endsOn(endsOn).signing(Some.signed(signed, signed));
    }

    private static ServiceRecord assessed(LocalDate day) {
        return recordOf(planFrom(day.minusMonths(6)))
                .withNeedsAssessments(Register.of(NeedsAssessment.builder()
                        .id("needs-1")
                        .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                        .components(Array.of(AssessmentComponent.builder()
                                .id("component-1")
                                .held(Act.on(day))
                                .build()))
                        .submitted(Act.on(day))
                        .build()));
    }

    private static ServiceRecord expiring(LocalDate expires) {
        return recordOf(planThrough(expires));
    }

    private static ServiceRecord entered(LocalDate day) {
        return recordOf(planFrom(day)
                .transitionPeriods(Array.of(TransitionPeriod.builder()
                        .id("transition-1")
                        .enteredOn(day)
                        .build())));
    }

    private static ServiceRecord implementedUnsigned(LocalDate day) {
        return recordOf(planFrom(day).implemented(Act.on(day)));
    }

    /** Asked for by somebody enrolled in Title XIX; the ISP is written and not signed. */
    private static ServiceRecord requested(LocalDate day) {
        return recordOf(planFrom(day.plusMonths(6)))
                .withRequests(Register.of(ServiceRequest.builder()
                        .id("request-1")
                        .kind(RequestKind.NEW_SERVICE)
                        .submittedTo(EntityKind.CDDP)
                        .receivedOn(day)
                        .build()))
                .withBenefits(Option.some(Array.of(BenefitEnrollment.builder()
                        .benefitPackage(BenefitPackage.TITLE_XIX)
                        .period(Period.from(day.minusYears(1)))
                        .build())));
    }

    private static ServiceRecord revised(Said departmentFunded, LocalDate implemented) {
        return SigningParts.revised(SigningParts.revision(departmentFunded)
                        .signing(Some.unsigned())
                        .implemented(Act.on(implemented))
                        .build())
                .withDeliveries(Register.of());
    }

    /** Signed by the case manager, and agreed to orally in an emergency. */
    private static ServiceRecord agreedOrally(LocalDate day) {
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing("-", day.toString())
                        .withOralAgreements(Register.of(OralAgreement.builder()
                                .agreedBy(Capacity.INDIVIDUAL)
                                .agreedOn(day)
                                .documented(Act.on(day))
                                .immediateUnexpectedChange(Said.YES)
                                .preventsInjuryOrHarm(Said.YES)
                                .build())))
                .implemented(Act.on(day))
                .build();
        return SigningParts.revised(revision);
    }

    private static ServiceRecord renewed(LocalDate expires, Signing signing) {
        Isp renewal = Some.plan("plan-2")
                .kind(IspKind.ANNUAL)
                .renews(PLAN)
                .startsOn(expires.plusDays(1))
                .endsOn(expires.plusYears(1))
                .signing(signing)
                .build();
        return notRenewed(expires).withPlans(Register.of(planThrough(expires).build(), renewal));
    }

    /** No renewal is written, and the services go on. */
    private static ServiceRecord notRenewed(LocalDate expires) {
        return recordOf(planThrough(expires))
                .withFundingAuthorities(AnnualPlanParts.funding("k-plan", "2020-01-01", "-"));
    }

    private static ServiceRecord supported(LocalDate authorized) {
        return recordOf(planFrom(authorized).emergencySupports(Register.of(support(authorized, NEVER))));
    }

    private static EmergencySupport support(LocalDate authorized, Act requested) {
        return EmergencySupport.builder()
                .id("support-1")
                .authorizedOn(authorized)
                .imminentThreat(Said.YES)
                .mitigatedBySupports(Said.YES)
                .requestSubmitted(requested)
                .build();
    }

    /** Nobody but the individual receives a copy. */
    private static ServiceRecord authorized(LocalDate day) {
        ServiceRecord record = recordOf(planFrom(day.plusDays(1)).signing(Some.signed(day.toString(), day.toString())));
        return record.withIndividual(record.getIndividual().withCopyRecipients(Option.some(Array.empty())))
                .withDeliveries(Register.of());
    }

    private static ServiceRecord toBeTranslated(LocalDate authorized) {
        ServiceRecord record = authorized(authorized);
        Communication spanish = Communication.builder()
                .language("es")
                .needsTranslation(Said.YES)
                .build();
        return record.withIndividual(record.getIndividual().withCommunication(Option.some(spanish)))
                .withTranslations(Option.some(Array.empty()));
    }

    private static ServiceRecord childEntered(ProgramType program, LocalDate day) {
        return Some.record()
                .individual(SigningParts.born("2018-05-05"))
                .stays(Register.of(Stay.builder()
                        .id("stay-1")
                        .programType(program)
                        .enteredOn(day)
                        .build()))
                .departmentEntries(Array.of(DepartmentEntry.builder()
                        .id("entry-1")
                        .program(program)
                        .stayId("stay-1")
                        .authorized(NEVER)
                        .build()))
                .build();
    }

    private static ServiceRecord enrolled(LocalDate day) {
        return Some.record()
                .caseManagement(Register.of(AnnualPlanParts.enrollment("enrollment-1", day.toString(), "-")))
                .fundingAuthorities(Array.empty())
                .annualPlans(Register.of())
                .build();
    }

    private static ServiceRecord developed(LocalDate day) {
        return enrolled(day.minusDays(45))
                .withAnnualPlans(Register.of(AnnualPlanParts.developed("annual-1", day.toString())));
    }

    // How to do the act on a day

    private static ServiceRecord changePlan(ServiceRecord record, UnaryOperator<Isp> change) {
        return record.withPlans(Register.ofAll(
                record.getPlans().entries().map(plan -> plan.getId().equals(PLAN) ? change.apply(plan) : plan)));
    }

    private static ServiceRecord reviewLimitation(ServiceRecord record, LocalDate day) {
        return record.withLimitations(record.getLimitations()
                .map(all -> all.map(one -> one.withReviews(Register.of(LimitationParts.review(day.toString()))))));
    }

    private static ServiceRecord approveExtension(ServiceRecord record, LocalDate day) {
        TemporaryEmergencySafetyPlan plan = record.getEmergencyPlans().entries().get(0);
        return record.withEmergencyPlans(Register.of(
                plan.withExtensions(Option.some(Array.of(extension(plan.getInEffectFrom(), Act.on(day)))))));
    }

    private static ServiceRecord completeCareerPlan(ServiceRecord record, LocalDate day) {
        return record.withCareerDevelopmentPlans(Register.of(
                CareerDevelopmentPlan.builder().id("career-1").completedOn(day).build()));
    }

    private static ServiceRecord giveOpportunity(ServiceRecord record, LocalDate day) {
        return record.withSchool(record.getSchool().map(school -> school.withCareerPlanOpportunity(Act.on(day))));
    }

    private static ServiceRecord review(ServiceRecord record, LocalDate day) {
        Review review = Review.builder()
                .id("review-1")
                .heldOn(day)
                .reasons(Array.of(ReviewReason.EXPIRY))
                .build();
        return changePlan(record, plan -> plan.withReviews(Register.of(review)));
    }

    private static ServiceRecord signPlan(ServiceRecord record, LocalDate day) {
        return changePlan(record, plan -> plan.withSigning(Some.signed(day.toString(), day.toString())));
    }

    private static ServiceRecord changeRevision(ServiceRecord record, UnaryOperator<Revision> change) {
        return changePlan(
                record,
                plan -> plan.withRevisions(
                        Register.ofAll(plan.getRevisions().entries().map(change))));
    }

    private static ServiceRecord signRevision(ServiceRecord record, LocalDate day) {
        return changeRevision(record, revision -> revision.withSigning(Some.signed(day.toString(), day.toString())));
    }

    private static ServiceRecord signForTheIndividual(ServiceRecord record, LocalDate day) {
        Signature signature = Some.signature(Capacity.INDIVIDUAL, day.toString());
        return changeRevision(
                record,
                revision -> revision.withSigning(revision.getSigning()
                        .withSignatures(Register.ofAll(
                                revision.getSigning().getSignatures().entries().append(signature)))));
    }

    private static ServiceRecord signRenewal(ServiceRecord record, LocalDate day) {
        return record.withPlans(Register.ofAll(record.getPlans()
                .entries()
                .map(plan -> plan.getId().equals(PLAN)
                        ? plan
                        : plan.withSigning(Some.signed(day.toString(), day.toString())))));
    }

    private static ServiceRecord renewSigned(ServiceRecord record, LocalDate day) {
        LocalDate expires = record.getPlans().entries().get(0).getEndsOn().get();
        return record.withPlans(
                renewed(expires, Some.signed(day.toString(), day.toString())).getPlans());
    }

    private static ServiceRecord requestApproval(ServiceRecord record, LocalDate day) {
        return changePlan(
                record,
                plan -> plan.withEmergencySupports(Register.of(
                        support(plan.getEmergencySupports().entries().get(0).getAuthorizedOn(), Act.on(day)))));
    }

    private static ServiceRecord deliver(ServiceRecord record, DeliveryKind kind, String documentId, LocalDate day) {
        return record.withDeliveries(Register.of(Delivery.builder()
                .kind(kind)
                .documentId(documentId)
                .recipientId(INDIVIDUAL)
                .deliveredOn(day)
                .build()));
    }

    private static ServiceRecord beginTranslation(ServiceRecord record, LocalDate day) {
        return record.withTranslations(Option.some(Array.of(Translation.builder()
                .documentId(PLAN)
                .language("es")
                .initiated(Act.on(day))
                .received(NEVER)
                .provided(NEVER)
                .build())));
    }

    private static ServiceRecord authorizeEntry(ServiceRecord record, LocalDate day) {
        return record.withDepartmentEntries(
                record.getDepartmentEntries().map(all -> all.map(entry -> entry.withAuthorized(Act.on(day)))));
    }

    private static ServiceRecord developPlan(ServiceRecord record, LocalDate day) {
        return record.withAnnualPlans(Register.ofAll(
                record.getAnnualPlans().entries().append(AnnualPlanParts.developed("annual-2", day.toString()))));
    }
}
