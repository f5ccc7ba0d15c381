package org.openisp.examples.speed;

import static org.openisp.examples.speed.Plain.NEVER;
import static org.openisp.examples.speed.Plain.NO;
import static org.openisp.examples.speed.Plain.NONE;
import static org.openisp.examples.speed.Plain.NOT_RECORDED;
import static org.openisp.examples.speed.Plain.OPEN;
import static org.openisp.examples.speed.Plain.YES;
import static org.openisp.examples.speed.Plain.act;
import static org.openisp.examples.speed.Plain.byLastDay;
import static org.openisp.examples.speed.Plain.complete;
import static org.openisp.examples.speed.Plain.day;
import static org.openisp.examples.speed.Plain.doneOn;
import static org.openisp.examples.speed.Plain.doneOrNone;
import static org.openisp.examples.speed.Plain.isDone;
import static org.openisp.examples.speed.Plain.isNotDoneBy;
import static org.openisp.examples.speed.Plain.said;
import static org.openisp.examples.speed.Plain.yesOrNo;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.career.School;
import org.openisp.core.content.Barrier;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.Representative;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.core.team.Objection;

/**
 * The twenty clauses by hand, each in a method of its own, over terms that are worked out once for each record: about as
 * fast as it can be written in plain Java over the same value types.
 */
final class MethodEachClause implements Contender {

    private final Terms t = new Terms();
    private final Details details = new Details(t);
    private final Settled answers = new Settled();

    @Override
    public String name() {
        return "by hand, a method each clause";
    }

    @Override
    public void answer(ServiceRecord record, LocalDate asOf, Codes into) {
        t.lookAt(record, asOf);
        answers.lookAt(record, t.asOf, into);
        boolean plans = record.getPlans().isRecorded();
        barriers(0, plans);
        assessedNeed(1, plans);
        annualTerm(2, plans);
        policy(3, plans);
        directedInAPlan(4, false);
        directedInAPlan(4, true);
        ordered(5);
        orderStatesSituations(6);
        emergencyPlan(7);
        workingAge(8, plans);
        student(9);
        reviewAfterAssessment(10);
        reviewBeforeExpiry(11, plans);
        reviewInTransition(12, plans);
        objections(13, plans);
        authorizedFirst(14, plans);
        authorized(15, plans);
        oralAgreement(16, plans);
        copies(17, plans);
        listed(18, plans);
        firstAnnualPlan(19);
        nextAnnualPlan(19);
    }

    // (1)(c)(C): the services that the preferences call for, and the barriers to them, each with a strategy.

    private void barriers(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            if (answers.isBeforeTheLaw(clause, t.lawDay(p))) {
                continue;
            }
            Isp isp = t.plan[p];
            int content = isp.getPreferredServices().isDefined() ? YES : OPEN;
            if (isp.getBarriers().isEmpty()) {
                content = OPEN;
            } else {
                Seq<Barrier> barriers = isp.getBarriers().get();
                for (int i = 0; i < barriers.size(); i++) {
                    Barrier barrier = barriers.get(i);
                    int has = barrier.getStrategies().isEmpty()
                            ? OPEN
                            : yesOrNo(barrier.getStrategies().get().nonEmpty());
                    content = Math.min(content, has);
                }
            }
            answers.add(clause, t.lawDay(p), isp.getId(), t.says(p, content));
        }
    }

    // (1)(d): every service meets a need that a submitted assessment found.

    private void assessedNeed(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            Isp isp = t.plan[p];
            Option<Seq<PlannedService>> services = isp.getServices();
            boolean any = false;
            for (int i = 0; services.isDefined() && i < services.get().size(); i++) {
                PlannedService service = services.get().get(i);
                if (!Plain.comesLater(isp, service.getRevisionId(), t.asOf)) {
                    any = true;
                    if (!answers.isBeforeTheLaw(clause, t.lawDay(p))) {
                        answers.add(
                                clause, t.lawDay(p), service.getId(), t.says(p, details.meetsAssessedNeed(p, service)));
                    }
                }
            }
            if (!any && !answers.isBeforeTheLaw(clause, t.lawDay(p))) {
                int status = services.isDefined() ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(clause, t.lawDay(p), isp.getId(), status);
            }
        }
    }

    // (2)(c): an annual ISP lasts twelve months; a new start date is established with consent, within another ISP.

    private void annualTerm(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            if (!answers.isBeforeTheLaw(clause, t.lawDay(p))) {
                answers.add(clause, t.lawDay(p), t.plan[p].getId(), annualTerm(p));
            }
        }
    }

    private int annualTerm(int p) {
        int duration = duration(p);
        if (t.plan[p].getNewStartDate().isEmpty() || duration == Codes.NOT_MET) {
            return duration;
        }
        int consented = details.consented(p, t.plan[p].getNewStartDate().get());
        return consented == Codes.MET && t.isInitial(p) != YES ? duration : consented;
    }

    private int duration(int p) {
        int initial = t.isInitial(p);
        if (initial != NO) {
            int open = t.isKindForAPerson(p) ? Codes.JUDGMENT : Codes.UNDETERMINED;
            return initial == YES ? Codes.NOT_APPLICABLE : open;
        }
        if (t.start[p] == NONE || t.end[p] == NONE) {
            return Codes.UNDETERMINED;
        }
        return t.end[p] == Plain.twelveMonths(t.start[p]) ? Codes.MET : Codes.NOT_MET;
    }

    // (2)(d): whether funded services are consistent with policy is for a person to say.

    private void policy(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            if (answers.isBeforeTheLaw(clause, t.lawDay(p))) {
                continue;
            }
            Isp isp = t.plan[p];
            boolean mayBeFunded = isp.getServices().isEmpty();
            for (int i = 0; !mayBeFunded && i < isp.getServices().get().size(); i++) {
                PlannedService service = isp.getServices().get().get(i);
                mayBeFunded = said(service.getDepartmentFunded()) != NO
                        && !Plain.comesLater(isp, service.getRevisionId(), t.asOf);
            }
            int status = mayBeFunded ? Codes.JUDGMENT : Codes.NOT_APPLICABLE;
            answers.add(clause, t.lawDay(p), isp.getId(), status);
        }
    }

    // (3)(e): safeguarding equipment.

    /** Gives the answer where there is nothing to ask about: limitations, or the safeguards of one, are not recorded. */
    private boolean isUnknown(int clause, Limitation limitation, int lawDay) {
        if (limitation.getSafeguards().isDefined()) {
            return false;
        }
        if (!answers.isBeforeTheLaw(clause, lawDay)) {
            answers.add(clause, lawDay, limitation.getId(), Codes.UNDETERMINED);
        }
        return true;
    }

    // (3)(e)(B), in two texts: a plan for behavior by a behavior professional directs it.

    private void directedInAPlan(int clause, boolean secondText) {
        if (t.record.getLimitations().isEmpty()) {
            if (t.asOf >= Plain.SECOND_TEXT == secondText) {
                answers.notRecorded(clause);
            }
            return;
        }
        Seq<Limitation> limitations = t.record.getLimitations().get();
        for (int l = 0; l < limitations.size(); l++) {
            Limitation limitation = limitations.get(l);
            int lawDay = details.lookedAt(limitation);
            if (lawDay >= Plain.SECOND_TEXT != secondText || isUnknown(clause, limitation, lawDay)) {
                continue;
            }
            for (Safeguard safeguard : limitation.getSafeguards().get()) {
                if (safeguard.getKind() == SafeguardKind.EQUIPMENT && !answers.isBeforeTheLaw(clause, lawDay)) {
                    int behavior = details.isFor(safeguard, SafeguardPurpose.CHALLENGING_BEHAVIOR);
                    int content = behavior == YES ? details.isDirected(safeguard, lawDay, secondText) : NO;
                    int status = Plain.saysForPurpose(behavior, Plain.isApplied(limitation, t.asOf), content);
                    answers.add(clause, lawDay, safeguard.getId(), status);
                }
            }
        }
    }

    // (3)(e)(C): an order of the provider includes it, for medical use only.

    private void ordered(int clause) {
        if (t.record.getLimitations().isEmpty()) {
            answers.notRecorded(clause);
            return;
        }
        Seq<Limitation> limitations = t.record.getLimitations().get();
        for (int l = 0; l < limitations.size(); l++) {
            Limitation limitation = limitations.get(l);
            int lawDay = details.lookedAt(limitation);
            if (isUnknown(clause, limitation, lawDay)) {
                continue;
            }
            for (Safeguard safeguard : limitation.getSafeguards().get()) {
                if (safeguard.getKind() == SafeguardKind.EQUIPMENT && !answers.isBeforeTheLaw(clause, lawDay)) {
                    int medical = details.isFor(safeguard, SafeguardPurpose.MEDICAL);
                    int content = medical == YES ? details.isOrdered(safeguard, lawDay) : NO;
                    int status = Plain.saysForPurpose(medical, Plain.isApplied(limitation, t.asOf), content);
                    answers.add(clause, lawDay, safeguard.getId(), status);
                }
            }
        }
    }

    // (3)(e)(C)(iii): the order states the situations for using it.

    private void orderStatesSituations(int clause) {
        if (t.record.getLimitations().isEmpty()) {
            answers.notRecorded(clause);
            return;
        }
        Seq<Limitation> limitations = t.record.getLimitations().get();
        for (int l = 0; l < limitations.size(); l++) {
            Limitation limitation = limitations.get(l);
            int lawDay = details.lookedAt(limitation);
            if (isUnknown(clause, limitation, lawDay)) {
                continue;
            }
            for (Safeguard safeguard : limitation.getSafeguards().get()) {
                if (safeguard.getKind() == SafeguardKind.EQUIPMENT && !answers.isBeforeTheLaw(clause, lawDay)) {
                    int medical = details.isFor(safeguard, SafeguardPurpose.MEDICAL);
                    int content = medical == YES ? details.statesSituations(safeguard, lawDay) : NO;
                    int status = Plain.saysForPurpose(medical, Plain.isApplied(limitation, t.asOf), content);
                    answers.add(clause, lawDay, safeguard.getId(), status);
                }
            }
        }
    }

    // (4): a Temporary Emergency Safety Plan is in effect for 90 days, or up to 90 more with both approvals.

    private void emergencyPlan(int clause) {
        if (!t.record.getEmergencyPlans().isRecorded()) {
            answers.notRecorded(clause);
        }
        Seq<TemporaryEmergencySafetyPlan> plans = t.record.getEmergencyPlans().entries();
        for (int i = 0; i < plans.size(); i++) {
            TemporaryEmergencySafetyPlan plan = plans.get(i);
            int from = day(plan.getInEffectFrom());
            if (answers.isBeforeTheLaw(clause, from)) {
                continue;
            }
            int longest = from + 179;
            int through = details.extended(plan, from + 89, longest);
            int expires = day(plan.getExpiresOn());
            if (expires == NONE) {
                boolean over = through < t.asOf;
                int status = over ? Codes.UNDETERMINED : Codes.PENDING;
                answers.add(clause, from, plan.getId(), status, over ? NONE : through, NONE);
            } else if (expires <= through) {
                answers.add(clause, from, plan.getId(), Codes.MET, through, expires);
            } else if (expires > longest) {
                answers.add(clause, from, plan.getId(), Codes.NOT_MET, longest, expires);
            } else if (through >= t.asOf) {
                answers.add(clause, from, plan.getId(), Codes.PENDING, through, NONE);
            } else if (details.extensionOpen) {
                answers.add(clause, from, plan.getId(), Codes.UNDETERMINED);
            } else {
                answers.add(clause, from, plan.getId(), Codes.NOT_MET, through, expires);
            }
        }
    }

    // (5)(a)(A): of working age, on the first day of the plan.

    private void workingAge(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            if (!answers.isBeforeTheLaw(clause, t.lawDay(p))) {
                int working =
                        t.start[p] == NONE ? details.isWorkingAgeWhenever(t.last[p]) : details.isWorkingAge(t.start[p]);
                int status = working == YES ? Codes.MET : working == NO ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(clause, t.lawDay(p), t.plan[p].getId(), status);
            }
        }
    }

    // (5)(a)(B): a student has a career plan before the expected exit, or within a year of an earlier one.

    private void student(int clause) {
        Option<School> recorded = t.record.getSchool();
        int expected = recorded.isEmpty() ? NONE : day(recorded.get().getExpectedExitOn());
        int exited = recorded.isEmpty() ? NOT_RECORDED : act(recorded.get().getExited(), t.asOf);
        boolean early = isDone(exited) && expected != NONE && doneOn(exited) < expected;
        int lawDay = early || (isDone(exited) && expected == NONE) ? doneOn(exited) : expected;
        lawDay = lawDay == NONE ? t.asOf : lawDay;
        if (answers.isBeforeTheLaw(clause, lawDay)) {
            return;
        }
        String id = t.record.getId();
        if (recorded.isEmpty()) {
            answers.add(clause, lawDay, id, Codes.UNDETERMINED);
            return;
        }
        School school = recorded.get();
        int eligible = said(school.getIdeaEligible());
        if (eligible == NO) {
            answers.add(clause, lawDay, id, Codes.NOT_APPLICABLE);
        } else if (eligible == OPEN || expected == NONE) {
            answers.add(clause, lawDay, id, Codes.UNDETERMINED);
        } else if (early) {
            int due = Plain.oneYearFrom(doneOn(exited));
            int completed = details.careerPlan(due);
            int given = isDone(completed) && doneOn(completed) <= due
                    ? completed
                    : act(school.getCareerPlanOpportunity(), t.asOf);
            answers.add(clause, lawDay, id, byLastDay(due, given, t.asOf), due, doneOrNone(given));
        } else {
            int completed = details.careerPlan(expected);
            boolean inTime = isDone(completed) && doneOn(completed) <= expected;
            boolean stayed = isDone(exited) || isNotDoneBy(exited, Math.min(t.asOf, expected - 1));
            if (inTime || stayed) {
                answers.add(
                        clause, lawDay, id, byLastDay(expected, completed, t.asOf), expected, doneOrNone(completed));
            } else {
                answers.add(clause, lawDay, id, Codes.UNDETERMINED);
            }
        }
    }

    // (6)(a)(A): a review by the end of the month after the month of the assessment.

    private void reviewAfterAssessment(int clause) {
        if (!t.record.getNeedsAssessments().isRecorded()) {
            answers.notRecorded(clause);
        }
        Seq<NeedsAssessment> assessments = t.record.getNeedsAssessments().entries();
        for (int i = 0; i < assessments.size(); i++) {
            NeedsAssessment one = assessments.get(i);
            if (!one.getKind().equals(AssessmentKind.OREGON_NEEDS_ASSESSMENT)) {
                continue;
            }
            int conducted = act(one.getSubmitted(), t.asOf);
            int lawDay = isDone(conducted) ? doneOn(conducted) : t.asOf;
            if (answers.isBeforeTheLaw(clause, lawDay)) {
                continue;
            }
            if (isDone(conducted)) {
                reviewAfter(clause, lawDay, one.getId());
            } else {
                int status = isNotDoneBy(conducted, t.asOf) ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(clause, lawDay, one.getId(), status);
            }
        }
    }

    private void reviewAfter(int clause, int conducted, String id) {
        int due = Plain.endOfNextMonth(conducted);
        int soFar = Math.min(t.asOf, due);
        int anyPlan = NO;
        int standing = NO;
        boolean first = true;
        int reviewed = NOT_RECORDED;
        for (int p = 0; p < t.plans; p++) {
            int covers = t.covers(p, conducted, soFar);
            anyPlan = Math.max(anyPlan, covers);
            standing = Math.max(standing, t.covers(p, soFar, soFar));
            if (covers != NO) {
                int review = covers == YES
                        ? Terms.firstReview(t.plan[p], due, conducted, t.asOf, t.recordComplete)
                        : NOT_RECORDED;
                reviewed = first ? review : Plain.eitherBy(due, reviewed, review);
                first = false;
            }
        }
        boolean noOther = t.plansComplete >= soFar;
        if (noOther && (anyPlan == NO || (standing == NO && !isDone(reviewed)))) {
            answers.add(clause, conducted, id, Codes.NOT_APPLICABLE);
        } else if (anyPlan != YES && !isDone(reviewed)) {
            answers.add(clause, conducted, id, Codes.UNDETERMINED);
        } else {
            answers.add(clause, conducted, id, byLastDay(due, reviewed, t.asOf), due, doneOrNone(reviewed));
        }
    }

    // (6)(a)(B): a review before the plan expires.

    private void reviewBeforeExpiry(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            int due = t.end[p];
            int lawDay = due == NONE ? t.asOf : due;
            if (answers.isBeforeTheLaw(clause, lawDay)) {
                continue;
            }
            String id = t.plan[p].getId();
            if (due == NONE) {
                answers.add(clause, lawDay, id, Codes.UNDETERMINED);
            } else {
                reviewed(clause, lawDay, id, p, due, NONE);
            }
        }
    }

    private void reviewed(int clause, int lawDay, String id, int p, int due, int from) {
        int reviewed = Terms.firstReview(t.plan[p], due, from, t.asOf, t.recordComplete);
        if (!isDone(reviewed) && t.terminated[p] != NONE && t.terminated[p] < due) {
            answers.add(clause, lawDay, id, Codes.NOT_APPLICABLE);
        } else {
            int status = byLastDay(due, reviewed, t.asOf);
            boolean open = status == Codes.NOT_MET && !isDone(reviewed) && t.mayBeEnded(p, due);
            answers.add(clause, lawDay, id, open ? Codes.UNDETERMINED : status, due, doneOrNone(reviewed));
        }
    }

    // (6)(a)(C): a review by the end of a transition period, 60 days.

    private void reviewInTransition(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            Option<Seq<TransitionPeriod>> recorded = t.plan[p].getTransitionPeriods();
            if (recorded.isEmpty() || recorded.get().isEmpty()) {
                boolean none = recorded.isDefined() || t.isInitial(p) == NO;
                int status = none ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(clause, t.asOf, t.plan[p].getId(), status);
                continue;
            }
            for (int i = 0; i < recorded.get().size(); i++) {
                TransitionPeriod transition = recorded.get().get(i);
                int entered = day(transition.getEnteredOn());
                if (answers.isBeforeTheLaw(clause, entered)) {
                    continue;
                }
                if (entered > t.asOf) {
                    answers.add(clause, entered, transition.getId(), Codes.NOT_APPLICABLE);
                } else {
                    reviewed(clause, entered, transition.getId(), p, entered + 60, entered);
                }
            }
        }
    }

    // (7)(c): an objection of a member of the team is documented in the ISP.

    private void objections(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            Isp isp = t.plan[p];
            Option<Seq<Objection>> objections = isp.getObjections();
            int lawDay = t.lawDay(p);
            boolean raised = false;
            for (int i = 0; objections.isDefined() && i < objections.get().size(); i++) {
                Objection objection = objections.get().get(i);
                if (day(objection.getRaisedOn()) <= t.asOf) {
                    raised = true;
                    if (!answers.isBeforeTheLaw(clause, lawDay)) {
                        int residential = t.isResidential(p);
                        int status = residential == YES
                                ? t.says(p, details.isDocumented(isp, objection))
                                : residential == NO ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                        answers.add(clause, lawDay, objection.getId(), status);
                    }
                }
            }
            if (!raised && !answers.isBeforeTheLaw(clause, lawDay)) {
                boolean none = objections.isDefined() || t.isResidential(p) == NO;
                answers.add(clause, lawDay, isp.getId(), none ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED);
            }
        }
    }

    // (8)(a): authorized before it is implemented.

    private void authorizedFirst(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int p = 0; p < t.plans; p++) {
            int implemented = t.implemented[p];
            int lawDay = isDone(implemented) ? doneOn(implemented) : t.lawDay(p);
            if (answers.isBeforeTheLaw(clause, lawDay)) {
                continue;
            }
            String id = t.plan[p].getId();
            SignedByHand signed = t.signed(p);
            if (isDone(implemented)) {
                authorizedBy(clause, lawDay, id, signed);
            } else {
                SignedByHand.State state = signed.state();
                boolean known = isNotDoneBy(implemented, t.asOf);
                boolean authorized =
                        state == SignedByHand.State.AUTHORIZED || state == SignedByHand.State.ON_ORAL_AGREEMENT;
                if (!known && !(authorized && isNotDoneBy(implemented, signed.authorizedOn(state) - 1))) {
                    answers.add(clause, lawDay, id, Codes.UNDETERMINED);
                    continue;
                }
                switch (state) {
                    case AUTHORIZED, ON_ORAL_AGREEMENT ->
                        answers.add(clause, lawDay, id, Codes.MET, NONE, signed.authorizedOn(state));
                    case UNDETERMINED -> answers.add(clause, lawDay, id, Codes.UNDETERMINED);
                    case JUDGMENT -> answers.add(clause, lawDay, id, Codes.JUDGMENT);
                    default -> answers.add(clause, lawDay, id, Codes.PENDING);
                }
            }
        }
    }

    private void authorizedBy(int clause, int due, String id, SignedByHand signed) {
        int inTime = signed.standsOn(due);
        if (inTime == YES) {
            answers.add(clause, due, id, Codes.MET, due, signed.firstAuthorizedOn());
        } else if (inTime == OPEN) {
            boolean judgment = signed.isForAPersonOn(due);
            answers.add(clause, due, id, judgment ? Codes.JUDGMENT : Codes.UNDETERMINED, judgment ? NONE : due, NONE);
        } else if (due >= t.asOf) {
            answers.add(clause, due, id, Codes.PENDING, due, NONE);
        } else {
            answers.add(clause, due, id, Codes.NOT_MET, due, signed.signedOn());
        }
    }

    // (8)(e): authorized, by both signatures, a reason, or an oral agreement for a time.

    private void authorized(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int d = 0; d < t.documents; d++) {
            SignedByHand signed = t.signed[d];
            int lawDay = t.lawDayOfDocument(d);
            if (answers.isBeforeTheLaw(clause, lawDay)) {
                continue;
            }
            String id = t.id[d];
            if (t.needsAuthorization[d] != YES) {
                int status = t.needsAuthorization[d] == NO ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(clause, lawDay, id, status);
                continue;
            }
            SignedByHand.State state = signed.state();
            switch (state) {
                case AUTHORIZED -> answers.add(clause, lawDay, id, Codes.MET, NONE, signed.authorizedOn(state));
                case ON_ORAL_AGREEMENT ->
                    answers.add(clause, lawDay, id, Codes.MET, signed.oralThrough(), signed.authorizedOn(state));
                case LAPSED -> answers.add(clause, lawDay, id, Codes.NOT_MET);
                case NOT_AUTHORIZED -> notSigned(clause, lawDay, d);
                case JUDGMENT -> answers.add(clause, lawDay, id, Codes.JUDGMENT);
                case UNDETERMINED -> answers.add(clause, lawDay, id, Codes.UNDETERMINED);
            }
        }
    }

    /** A document that is not signed is still in time until it takes effect. */
    private void notSigned(int clause, int lawDay, int d) {
        int p = t.planOf[d];
        var revision = t.revision[d];
        int implemented = revision == null ? t.implemented[p] : act(revision.getImplemented(), t.asOf);
        int last = revision == null && t.start[p] != NONE ? t.start[p] - 1 : NONE;
        boolean late = isDone(implemented) || (last != NONE && last < t.asOf);
        answers.add(clause, lawDay, t.id[d], late ? Codes.NOT_MET : Codes.PENDING, late ? NONE : last, NONE);
    }

    // (8)(e)(A)(iii): an oral agreement is followed by a signature within ten business days.

    private void oralAgreement(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int d = 0; d < t.documents; d++) {
            SignedByHand signed = t.signed[d];
            int lawDay = t.lawDayOfDocument(d);
            if (answers.isBeforeTheLaw(clause, lawDay)) {
                continue;
            }
            if (!signed.hasOralAgreement()) {
                boolean none = t.needsAuthorization[d] == NO
                        || signed.individualBy(t.asOf) == YES
                        || complete(details.signing(d).getOralAgreements(), t.recordComplete) >= t.asOf;
                answers.add(clause, lawDay, t.id[d], none ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED);
            } else if (t.revision[d] == null) {
                answers.add(clause, lawDay, t.id[d], Codes.NOT_MET);
            } else if (t.needsAuthorization[d] != YES) {
                int status = t.needsAuthorization[d] == NO ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(clause, lawDay, t.id[d], status);
            } else {
                followed(clause, lawDay, t.id[d], signed);
            }
        }
    }

    private void followed(int clause, int lawDay, String id, SignedByHand signed) {
        int serves = signed.oralAgreementServes();
        int due = signed.oralAgreementThrough();
        if (serves == NO) {
            boolean canStill = signed.oralAgreementServesIfDocumented() == YES && due >= t.asOf;
            answers.add(clause, lawDay, id, canStill ? Codes.PENDING : Codes.NOT_MET, canStill ? due : NONE, NONE);
            return;
        }
        if (serves == OPEN) {
            answers.add(clause, lawDay, id, Codes.UNDETERMINED);
            return;
        }
        int inTime = signed.individualBy(due);
        int since = signed.individualSince();
        int act = inTime == OPEN ? NOT_RECORDED : since == NOT_RECORDED ? Plain.notThrough(due) : since;
        int status = byLastDay(due, act, t.asOf);
        boolean judgment = status == Codes.UNDETERMINED && signed.isForAPersonAlone(due);
        answers.add(clause, lawDay, id, judgment ? Codes.JUDGMENT : status, judgment ? NONE : due, doneOrNone(act));
    }

    // (8)(m): a copy for everybody who gets one, not more than two weeks after authorization.

    private void copies(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        details.gatherCopies();
        for (int d = 0; d < t.documents; d++) {
            SignedByHand signed = t.signed[d];
            int first = signed.firstAuthorizedOn();
            if (first == NONE || t.needsAuthorization[d] != YES) {
                notCopied(clause, d, signed);
                continue;
            }
            Option<Seq<Representative>> representatives = t.record.getRepresentatives();
            Option<Seq<String>> others = t.record.getIndividual().getCopyRecipients();
            details.gatherRecipients(representatives, others, first);
            int more = (representatives.isEmpty() ? 1 : 0) + (others.isEmpty() ? 1 : 0);
            boolean unsure = signed.mayBeEarlier();
            for (int r = 0; r < details.recipientsUsed + more; r++) {
                if (answers.isBeforeTheLaw(clause, first)) {
                    continue;
                }
                if (unsure || r >= details.recipientsUsed || !details.isKnown[r]) {
                    answers.add(clause, first, t.id[d], Codes.UNDETERMINED);
                } else {
                    int copied = details.copied(d, details.recipients[r], first);
                    int status = byLastDay(first + 14, copied, t.asOf);
                    answers.add(clause, first, t.id[d], status, first + 14, doneOrNone(copied));
                }
            }
        }
    }

    private void notCopied(int clause, int d, SignedByHand signed) {
        int lawDay = t.lawDayOfDocument(d);
        if (answers.isBeforeTheLaw(clause, lawDay)) {
            return;
        }
        int status = t.needsAuthorization[d] == OPEN ? Codes.UNDETERMINED : Codes.NOT_APPLICABLE;
        if (t.needsAuthorization[d] == YES) {
            SignedByHand.State state = signed.state();
            status = state == SignedByHand.State.JUDGMENT
                    ? Codes.JUDGMENT
                    : state == SignedByHand.State.UNDETERMINED ? Codes.UNDETERMINED : Codes.NOT_APPLICABLE;
        }
        answers.add(clause, lawDay, t.id[d], status);
    }

    // (9)(e): what a services coordinator authorizes is in the list.

    private void listed(int clause, boolean plans) {
        if (!plans) {
            answers.notRecorded(clause);
        }
        for (int d = 0; d < t.documents; d++) {
            Seq<ServiceAuthorization> entries =
                    details.signing(d).getServiceAuthorizations().entries();
            for (int i = 0; i < entries.size(); i++) {
                String serviceId = entries.get(i).getServiceId();
                if (day(entries.get(i).getAuthorizedOn()) <= t.asOf && details.isFirst(entries, i, serviceId)) {
                    listed(clause, d, entries, i, serviceId);
                }
            }
        }
    }

    private void listed(int clause, int d, Seq<ServiceAuthorization> entries, int from, String serviceId) {
        int listed = YES;
        int lawDay = t.asOf;
        boolean asked = false;
        for (int i = from; i < entries.size(); i++) {
            ServiceAuthorization one = entries.get(i);
            int on = day(one.getAuthorizedOn());
            if (on > t.asOf || !one.getServiceId().equals(serviceId)) {
                continue;
            }
            lawDay = Math.min(lawDay, on);
            Option<CaseManagerRole> role = one.getRole();
            if (role.isDefined() && role.get().equals(CaseManagerRole.SERVICES_COORDINATOR)) {
                asked = true;
                listed = Math.min(listed, Plain.isListed(details.authority(d, serviceId)));
            } else if (role.isEmpty()
                    || role.get().isForeign()
                    || !(role.get().equals(CaseManagerRole.PERSONAL_AGENT)
                            || role.get().equals(CaseManagerRole.CIIS_SERVICES_COORDINATOR))) {
                asked = true;
                listed = Math.min(listed, OPEN);
            }
        }
        if (asked && !answers.isBeforeTheLaw(clause, lawDay)) {
            int status = listed == YES ? Codes.MET : listed == NO ? Codes.NOT_MET : Codes.UNDETERMINED;
            answers.add(clause, lawDay, serviceId, status);
        }
    }

    // (10)(a): the first Annual Plan within 90 days of enrollment, the next within a year.

    private void firstAnnualPlan(int clause) {
        if (!t.record.getCaseManagement().isRecorded()) {
            answers.notRecorded(clause);
        }
        details.gatherEnrollments();
        for (int e = 0; e < details.enrollments; e++) {
            int from = details.enrolledFrom[e];
            if (answers.isBeforeTheLaw(clause, from)) {
                continue;
            }
            if (from > t.asOf) {
                answers.add(clause, from, "", Codes.NOT_APPLICABLE);
            } else {
                int before = complete(t.record.getCaseManagement(), t.recordComplete) >= from - 1 ? NO : OPEN;
                unlessElsewhere(clause, from, "", from + 90, details.enrolledThrough[e], from, before);
            }
        }
    }

    private void nextAnnualPlan(int clause) {
        Seq<AnnualPlan> plans = t.record.getAnnualPlans().entries();
        for (int i = 0; i < plans.size(); i++) {
            int developed = day(plans.get(i).getDevelopedOn());
            if (developed > t.asOf || answers.isBeforeTheLaw(clause, developed)) {
                continue;
            }
            int e = 0;
            while (e < details.enrollments
                    && !(details.enrolledFrom[e] <= developed && developed <= details.enrolledThrough[e])) {
                e++;
            }
            String id = plans.get(i).getId();
            if (e == details.enrollments) {
                answers.add(clause, developed, id, Codes.UNDETERMINED);
            } else {
                int due = Plain.oneYearFrom(developed);
                unlessElsewhere(clause, developed, id, due, details.enrolledThrough[e], developed + 1, NO);
            }
        }
    }

    /** {@code before}: whether an enrollment with another entity may have come before without a day between. */
    private void unlessElsewhere(int clause, int lawDay, String id, int due, int through, int from, int before) {
        int day = Math.min(t.asOf, due);
        boolean over = through < day;
        boolean ended = over && complete(t.record.getCaseManagement(), t.recordComplete) > through;
        int elsewhere = ended ? YES : Plain.isInWaiverOrKPlan(t.record, day);
        if (over || elsewhere != NO) {
            answers.add(clause, lawDay, id, elsewhere == YES ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED);
            return;
        }
        int first = NEVER;
        Seq<AnnualPlan> plans = t.record.getAnnualPlans().entries();
        for (int i = 0; i < plans.size(); i++) {
            int developed = day(plans.get(i).getDevelopedOn());
            first = developed >= from && developed <= t.asOf ? Math.min(first, developed) : first;
        }
        int act = Plain.firstBy(due, first, complete(t.record.getAnnualPlans(), t.recordComplete));
        int status = byLastDay(due, act, t.asOf);
        if (before == OPEN && (status == Codes.MET || status == Codes.NOT_MET)) {
            answers.add(clause, lawDay, id, Codes.UNDETERMINED);
        } else {
            answers.add(clause, lawDay, id, status, due, doneOrNone(act));
        }
    }
}
