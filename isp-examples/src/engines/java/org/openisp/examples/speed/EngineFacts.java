package org.openisp.examples.speed;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.Variance;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.person.BirthDate;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.service.FundingAuthority;
import org.openisp.examples.speed.Asked.Place;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.oregon.oar411_415_0070.S04TemporaryEmergencySafetyPlan;

/**
 * A record as both engines are handed it: what it holds, and what each clause is asked about, in the order of the
 * rulebook. Made beforehand, outside of what is measured, with the terms that the hand-written versions work out too.
 */
final class EngineFacts {

    private static final List<FundingAuthority> WAIVERS_AND_K_PLAN = List.of(
            FundingAuthority.K_PLAN,
            FundingAuthority.ADULTS_WAIVER,
            FundingAuthority.CHILDRENS_WAIVER,
            FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER,
            FundingAuthority.MEDICALLY_INVOLVED_CHILDRENS_WAIVER,
            FundingAuthority.MEDICALLY_FRAGILE_MODEL_WAIVER,
            FundingAuthority.BEHAVIORAL_MODEL_WAIVER);

    final ServiceRecord record;
    final LocalDate asOf;
    final int day;
    final Terms terms = new Terms();
    final Details details = new Details(terms);

    private final List<Object> facts = new ArrayList<>();
    private final List<Integer> clauses = new ArrayList<>();

    private EngineFacts(ServiceRecord record, LocalDate asOf) {
        this.record = record;
        this.asOf = asOf;
        this.day = Plain.day(asOf);
        terms.lookAt(record, asOf);
    }

    /** The record, seen from the day. */
    static EngineFacts of(ServiceRecord record, LocalDate asOf) {
        EngineFacts facts = new EngineFacts(record, asOf);
        facts.addRecorded();
        PlanQuestions plans = new PlanQuestions(facts);
        DocumentQuestions documents = new DocumentQuestions(facts);
        RecordQuestions others = new RecordQuestions(facts);
        plans.barriers(0);
        plans.needs(1);
        plans.term(2);
        plans.policy(3);
        others.directed(4);
        others.ordered(5);
        others.situations(6);
        others.inEffect(7);
        plans.workingAge(8);
        others.student(9);
        others.afterAssessment(10);
        plans.beforeExpiry(11);
        plans.inTransition(12);
        plans.objected(13);
        plans.implemented(14);
        documents.authorized(15);
        documents.oralAgreement(16);
        documents.copies(17);
        documents.listed(18);
        others.firstAnnual(19);
        others.nextAnnual(19);
        return facts;
    }

    /** Everything, to be inserted. */
    List<Object> facts() {
        return facts;
    }

    /** How many answers there will be. */
    int slots() {
        return clauses.size();
    }

    /** To which of the twenty clauses an answer belongs. */
    int clause(int slot) {
        return clauses.get(slot);
    }

    void add(Object fact) {
        facts.add(fact);
    }

    /** A need that a service refers to. */
    /** The next answer. */
    Place place(int clause, String subjectId, int lawDay) {
        return place(clause, subjectId, false, lawDay);
    }

    /** The next answer, about the record as a whole. */
    Place placeOfRecord(int clause, int lawDay) {
        return place(clause, record.getId(), true, lawDay);
    }

    private Place place(int clause, String subjectId, boolean whole, int lawDay) {
        int slot = clauses.size();
        clauses.add(clause);
        String cited = Twenty.CITED.get(clause);
        Judged judged = judged(cited, subjectId, whole);
        return new Place(slot, given(cited, lawDay), judged.status, judged.on);
    }

    /** The answer where the register that holds the subjects is not recorded; false where it is. */
    boolean isUnrecorded(int clause, Register<?> register) {
        if (register.isRecorded()) {
            return false;
        }
        add(new Asked.Unrecorded(placeOfRecord(clause, day)));
        return true;
    }

    private @Nullable Status given(String cited, int lawDay) {
        if (lawDay < Plain.FIRST_TEXT) {
            return Status.UNDETERMINED;
        }
        for (Variance variance : all(record.getVariances())) {
            String provision = variance.getClause();
            boolean within = cited.equals(provision) || (provision.endsWith(")") && cited.startsWith(provision + "("));
            boolean granted = variance.getGrantedOn().forAll(this::hasHappened);
            if (within && granted && Plain.contains(variance.getPeriod(), lawDay)) {
                return Status.NOT_APPLICABLE;
            }
        }
        return null;
    }

    private record Judged(Status status, @Nullable LocalDate on) {}

    private Judged judged(String cited, String subjectId, boolean whole) {
        ReviewerDecision latest = null;
        boolean disagree = false;
        for (ReviewerDecision decision : record.getReviewerDecisions().entries()) {
            boolean decides = decision.getClause().equals(cited)
                    && Plain.day(decision.getDecidedOn()) <= day
                    && decision.getSubjectId().map(subjectId::equals).getOrElse(whole);
            if (decides && (latest == null || decision.getDecidedOn().isAfter(latest.getDecidedOn()))) {
                latest = decision;
                disagree = false;
            } else if (decides && decision.getDecidedOn().equals(latest.getDecidedOn())) {
                disagree |= decision.getAnswer() != latest.getAnswer();
            }
        }
        if (latest == null || disagree) {
            return new Judged(Status.JUDGMENT, null);
        }
        return switch (latest.getAnswer()) {
            case MET -> new Judged(Status.MET, latest.getDecidedOn());
            case NOT_MET -> new Judged(Status.NOT_MET, latest.getDecidedOn());
            case NOT_APPLICABLE -> new Judged(Status.NOT_APPLICABLE, null);
        };
    }

    private void addRecorded() {
        Option<BirthDate> birth = record.getIndividual().getBirthDate();
        add(new Recorded.Whole(
                asOf,
                record.getNeeds().isDefined(),
                record.getFundingAuthorities().isDefined(),
                through(record.getPlans()),
                through(record.getNeedsAssessments()),
                through(record.getCareerDevelopmentPlans()),
                through(record.getBehaviorPlans()),
                through(record.getEmergencyPlans()),
                through(record.getDeliveries()),
                through(record.getAnnualPlans()),
                birthday(birth, 18),
                birthday(birth, 21),
                birthday(birth, 61)));
        for (int i = 0; i < terms.plans; i++) {
            add(new Recorded.Plan(
                    terms.plan[i].getId(), day(terms.start[i]), day(terms.last[i]), reviews(i), reviewsThrough(i)));
        }
        for (int i = 0; i < terms.documents; i++) {
            add(new Recorded.Signed(terms.id[i], day(terms.signed[i].firstAuthorizedOn())));
        }
        for (BehaviorPlan plan : record.getBehaviorPlans().entries()) {
            add(new Recorded.BehaviorPlan(plan.getId(), plan.getWrittenOn().getOrNull()));
        }
        for (TemporaryEmergencySafetyPlan plan : record.getEmergencyPlans().entries()) {
            add(new Recorded.EmergencyPlan(
                    plan.getId(),
                    plan.getInEffectFrom(),
                    plan.getExpiresOn().getOrNull(),
                    extendedThrough(plan),
                    longest(plan),
                    details.extensionOpen));
        }
        for (CareerDevelopmentPlan plan : record.getCareerDevelopmentPlans().entries()) {
            if (hasHappened(plan.getCompletedOn())) {
                add(new Recorded.CareerPlan(plan.getCompletedOn()));
            }
        }
        for (Delivery delivery : record.getDeliveries().entries()) {
            if (delivery.getKind().equals(DeliveryKind.PLAN_COPY) && hasHappened(delivery.getDeliveredOn())) {
                add(new Recorded.Copy(
                        delivery.getDocumentId().getOrNull(), delivery.getRecipientId(), delivery.getDeliveredOn()));
            }
        }
        for (AnnualPlan plan : record.getAnnualPlans().entries()) {
            if (hasHappened(plan.getDevelopedOn())) {
                add(new Recorded.AnnualPlan(plan.getDevelopedOn()));
            }
        }
        for (FundingEnrollment one : all(record.getFundingAuthorities())) {
            Period period = one.getPeriod();
            add(new Recorded.Funding(period.from(), period.through().getOrNull(), isWaiverOrKPlan(one.getAuthority())));
        }
    }

    /** How far approved extensions bring a Temporary Emergency Safety Plan. */
    LocalDate extendedThrough(TemporaryEmergencySafetyPlan plan) {
        LocalDate last = S04TemporaryEmergencySafetyPlan.lastDay(plan.getInEffectFrom());
        return LocalDate.ofEpochDay(details.extended(plan, Plain.day(last), Plain.day(longest(plan))));
    }

    /** How far any extension could. */
    static LocalDate longest(TemporaryEmergencySafetyPlan plan) {
        return S04TemporaryEmergencySafetyPlan.lastDayExtended(plan.getInEffectFrom());
    }

    List<LocalDate> reviews(int plan) {
        List<LocalDate> held = new ArrayList<>();
        for (var review : terms.plan[plan].getReviews().entries()) {
            if (hasHappened(review.getHeldOn())) {
                held.add(review.getHeldOn());
            }
        }
        return held;
    }

    @Nullable
    LocalDate reviewsThrough(int plan) {
        return through(terms.plan[plan].getReviews());
    }

    private static Said isWaiverOrKPlan(FundingAuthority authority) {
        return authority.isForeign() ? Said.NOT_RECORDED : Said.of(WAIVERS_AND_K_PLAN.contains(authority));
    }

    private static @Nullable LocalDate birthday(Option<BirthDate> birth, int age) {
        return birth.isEmpty() ? null : day(Plain.birthday(birth.get().value(), age));
    }

    @Nullable
    LocalDate through(Register<?> register) {
        return day(Plain.complete(register, terms.recordComplete));
    }

    boolean hasHappened(LocalDate on) {
        return !on.isAfter(asOf);
    }

    static @Nullable LocalDate day(int day) {
        return day == Plain.NONE ? null : LocalDate.ofEpochDay(day);
    }

    static Said said(int answer) {
        return answer == Plain.YES ? Said.YES : answer == Plain.NO ? Said.NO : Said.NOT_RECORDED;
    }

    /** The day on which an act was done as of the day asked about. */
    @Nullable
    LocalDate doneOn(Act act) {
        int seen = Plain.act(act, day);
        return Plain.isDone(seen) ? day(Plain.doneOn(seen)) : null;
    }

    /** The day through which an act is known not to be done as of the day asked about. */
    @Nullable
    LocalDate notThrough(Act act) {
        int seen = Plain.act(act, day);
        return Plain.isDone(seen) || seen == Plain.NOT_RECORDED ? null : LocalDate.ofEpochDay(seen >> 1);
    }

    static <T> Iterable<T> all(Option<Seq<T>> list) {
        return list.getOrElse(io.vavr.collection.Array::empty);
    }
}
