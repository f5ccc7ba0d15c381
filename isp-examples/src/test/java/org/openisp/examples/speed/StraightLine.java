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

import io.vavr.collection.Array;
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
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.core.signing.Signing;
import org.openisp.core.team.Objection;

/**
 * The twenty clauses by hand, one after the other in one method, as somebody writes them who has no library: what is
 * rare, or a term of the law, stands in methods of its own.
 */
final class StraightLine implements Contender {

    private final Terms t = new Terms();
    private final Details details = new Details(t);
    private final Settled answers = new Settled();

    @Override
    public String name() {
        return "by hand, one straight line";
    }

    @Override
    public void answer(ServiceRecord record, LocalDate asOfDay, Codes into) {
        t.lookAt(record, asOfDay);
        int asOf = t.asOf;
        answers.lookAt(record, asOf, into);
        boolean plans = record.getPlans().isRecorded();

        // (1)(c)(C): the services that the preferences call for, and the barriers to them, each with a strategy
        if (!plans) {
            answers.notRecorded(0);
        }
        for (int p = 0; p < t.plans; p++) {
            if (answers.isBeforeTheLaw(0, t.lawDay(p))) {
                continue;
            }
            Isp isp = t.plan[p];
            int content =
                    isp.getPreferredServices().isDefined() && isp.getBarriers().isDefined() ? YES : OPEN;
            if (isp.getBarriers().isDefined()) {
                Seq<Barrier> barriers = isp.getBarriers().get();
                for (int i = 0; i < barriers.size(); i++) {
                    Barrier barrier = barriers.get(i);
                    int has = barrier.getStrategies().isEmpty()
                            ? OPEN
                            : yesOrNo(barrier.getStrategies().get().nonEmpty());
                    content = Math.min(content, has);
                }
            }
            answers.add(0, t.lawDay(p), isp.getId(), t.says(p, content));
        }

        // (1)(d): every service meets a need that a submitted assessment found
        if (!plans) {
            answers.notRecorded(1);
        }
        for (int p = 0; p < t.plans; p++) {
            Isp isp = t.plan[p];
            Seq<PlannedService> services = isp.getServices().getOrElse(Array.empty());
            boolean any = false;
            for (int i = 0; i < services.size(); i++) {
                PlannedService service = services.get(i);
                if (!Plain.comesLater(isp, service.getRevisionId(), asOf)) {
                    any = true;
                    if (!answers.isBeforeTheLaw(1, t.lawDay(p))) {
                        int status = t.says(p, details.meetsAssessedNeed(p, service));
                        answers.add(1, t.lawDay(p), service.getId(), status);
                    }
                }
            }
            if (!any && !answers.isBeforeTheLaw(1, t.lawDay(p))) {
                int status = isp.getServices().isDefined() ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(1, t.lawDay(p), isp.getId(), status);
            }
        }

        // (2)(c): an annual ISP lasts twelve months; a new start date is established with consent, within another ISP
        if (!plans) {
            answers.notRecorded(2);
        }
        for (int p = 0; p < t.plans; p++) {
            if (answers.isBeforeTheLaw(2, t.lawDay(p))) {
                continue;
            }
            int status;
            int initial = t.isInitial(p);
            if (initial == YES) {
                status = Codes.NOT_APPLICABLE;
            } else if (initial == OPEN) {
                status = t.isKindForAPerson(p) ? Codes.JUDGMENT : Codes.UNDETERMINED;
            } else if (t.start[p] == NONE || t.end[p] == NONE) {
                status = Codes.UNDETERMINED;
            } else {
                status = t.end[p] == Plain.twelveMonths(t.start[p]) ? Codes.MET : Codes.NOT_MET;
            }
            if (t.plan[p].getNewStartDate().isDefined() && status != Codes.NOT_MET) {
                int consented = details.consented(p, t.plan[p].getNewStartDate().get());
                status = consented == Codes.MET && initial != YES ? status : consented;
            }
            answers.add(2, t.lawDay(p), t.plan[p].getId(), status);
        }

        // (2)(d): whether funded services are consistent with policy is for a person to say
        if (!plans) {
            answers.notRecorded(3);
        }
        for (int p = 0; p < t.plans; p++) {
            if (answers.isBeforeTheLaw(3, t.lawDay(p))) {
                continue;
            }
            Isp isp = t.plan[p];
            boolean mayBeFunded = isp.getServices().isEmpty();
            Seq<PlannedService> services = isp.getServices().getOrElse(Array.empty());
            for (int i = 0; !mayBeFunded && i < services.size(); i++) {
                mayBeFunded = said(services.get(i).getDepartmentFunded()) != NO
                        && !Plain.comesLater(isp, services.get(i).getRevisionId(), asOf);
            }
            answers.add(3, t.lawDay(p), isp.getId(), mayBeFunded ? Codes.JUDGMENT : Codes.NOT_APPLICABLE);
        }

        // (3)(e)(B) in its two texts, and (C) and (C)(iii): safeguarding equipment
        if (record.getLimitations().isEmpty()) {
            answers.notRecorded(4);
            answers.notRecorded(5);
            answers.notRecorded(6);
        } else {
            Seq<Limitation> limitations = record.getLimitations().get();
            for (int pass = 0; pass < 4; pass++) {
                int clause = pass < 2 ? 4 : 3 + pass;
                for (int l = 0; l < limitations.size(); l++) {
                    Limitation limitation = limitations.get(l);
                    int lawDay = details.lookedAt(limitation);
                    boolean secondText = lawDay >= Plain.SECOND_TEXT;
                    if ((clause == 4 && secondText != (pass == 1))) {
                        continue;
                    }
                    if (limitation.getSafeguards().isEmpty()) {
                        if (!answers.isBeforeTheLaw(clause, lawDay)) {
                            answers.add(clause, lawDay, limitation.getId(), Codes.UNDETERMINED);
                        }
                        continue;
                    }
                    for (Safeguard safeguard : limitation.getSafeguards().get()) {
                        if (safeguard.getKind() != SafeguardKind.EQUIPMENT || answers.isBeforeTheLaw(clause, lawDay)) {
                            continue;
                        }
                        int purpose;
                        int content = NO;
                        if (clause == 4) {
                            purpose = details.isFor(safeguard, SafeguardPurpose.CHALLENGING_BEHAVIOR);
                            content = purpose == YES ? details.isDirected(safeguard, lawDay, secondText) : NO;
                        } else {
                            purpose = details.isFor(safeguard, SafeguardPurpose.MEDICAL);
                            if (purpose == YES) {
                                content = clause == 5
                                        ? details.isOrdered(safeguard, lawDay)
                                        : details.statesSituations(safeguard, lawDay);
                            }
                        }
                        int status = Plain.saysForPurpose(purpose, Plain.isApplied(limitation, asOf), content);
                        answers.add(clause, lawDay, safeguard.getId(), status);
                    }
                }
            }
        }

        // (4): a Temporary Emergency Safety Plan is in effect for 90 days, or up to 90 more with both approvals
        if (!record.getEmergencyPlans().isRecorded()) {
            answers.notRecorded(7);
        }
        Seq<TemporaryEmergencySafetyPlan> emergencyPlans =
                record.getEmergencyPlans().entries();
        for (int i = 0; i < emergencyPlans.size(); i++) {
            TemporaryEmergencySafetyPlan plan = emergencyPlans.get(i);
            int from = day(plan.getInEffectFrom());
            if (answers.isBeforeTheLaw(7, from)) {
                continue;
            }
            int longest = from + 179;
            int through = details.extended(plan, from + 89, longest);
            int expires = day(plan.getExpiresOn());
            if (expires == NONE && through < asOf) {
                answers.add(7, from, plan.getId(), Codes.UNDETERMINED);
            } else if (expires != NONE && expires <= through) {
                answers.add(7, from, plan.getId(), Codes.MET, through, expires);
            } else if (expires > longest) {
                answers.add(7, from, plan.getId(), Codes.NOT_MET, longest, expires);
            } else if (through >= asOf) {
                answers.add(7, from, plan.getId(), Codes.PENDING, through, NONE);
            } else if (details.extensionOpen) {
                answers.add(7, from, plan.getId(), Codes.UNDETERMINED);
            } else {
                answers.add(7, from, plan.getId(), Codes.NOT_MET, through, expires);
            }
        }

        // (5)(a)(A): of working age, on the first day of the plan
        if (!plans) {
            answers.notRecorded(8);
        }
        for (int p = 0; p < t.plans; p++) {
            if (!answers.isBeforeTheLaw(8, t.lawDay(p))) {
                int working =
                        t.start[p] == NONE ? details.isWorkingAgeWhenever(t.last[p]) : details.isWorkingAge(t.start[p]);
                int status = working == YES ? Codes.MET : working == NO ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(8, t.lawDay(p), t.plan[p].getId(), status);
            }
        }

        // (5)(a)(B): a student has a career plan before the expected exit, or within a year of an earlier one
        Option<School> school = record.getSchool();
        int expected = school.isEmpty() ? NONE : day(school.get().getExpectedExitOn());
        int exited = school.isEmpty() ? NOT_RECORDED : act(school.get().getExited(), asOf);
        boolean early = isDone(exited) && expected != NONE && doneOn(exited) < expected;
        int exit = early || (isDone(exited) && expected == NONE) ? doneOn(exited) : expected;
        exit = exit == NONE ? asOf : exit;
        int eligible = school.isEmpty() ? OPEN : said(school.get().getIdeaEligible());
        if (!answers.isBeforeTheLaw(9, exit)) {
            if (eligible == NO) {
                answers.add(9, exit, "", Codes.NOT_APPLICABLE);
            } else if (eligible == OPEN || expected == NONE) {
                answers.add(9, exit, "", Codes.UNDETERMINED);
            } else if (early) {
                int due = Plain.oneYearFrom(exit);
                int given = details.careerPlan(due);
                if (!isDone(given) || doneOn(given) > due) {
                    given = act(school.get().getCareerPlanOpportunity(), asOf);
                }
                answers.add(9, exit, "", byLastDay(due, given, asOf), due, doneOrNone(given));
            } else {
                int completed = details.careerPlan(expected);
                boolean inTime = isDone(completed) && doneOn(completed) <= expected;
                if (inTime || isDone(exited) || isNotDoneBy(exited, Math.min(asOf, expected - 1))) {
                    answers.add(9, exit, "", byLastDay(expected, completed, asOf), expected, doneOrNone(completed));
                } else {
                    answers.add(9, exit, "", Codes.UNDETERMINED);
                }
            }
        }

        // (6)(a)(A): a review by the end of the month after the month of the assessment
        if (!record.getNeedsAssessments().isRecorded()) {
            answers.notRecorded(10);
        }
        Seq<NeedsAssessment> assessments = record.getNeedsAssessments().entries();
        for (int i = 0; i < assessments.size(); i++) {
            NeedsAssessment one = assessments.get(i);
            if (!one.getKind().equals(AssessmentKind.OREGON_NEEDS_ASSESSMENT)) {
                continue;
            }
            int submitted = act(one.getSubmitted(), asOf);
            int conducted = isDone(submitted) ? doneOn(submitted) : asOf;
            if (answers.isBeforeTheLaw(10, conducted)) {
                continue;
            }
            if (!isDone(submitted)) {
                int status = isNotDoneBy(submitted, asOf) ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(10, conducted, one.getId(), status);
                continue;
            }
            int due = Plain.endOfNextMonth(conducted);
            int soFar = Math.min(asOf, due);
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
                            ? Terms.firstReview(t.plan[p], due, conducted, asOf, t.recordComplete)
                            : NOT_RECORDED;
                    reviewed = first ? review : Plain.eitherBy(due, reviewed, review);
                    first = false;
                }
            }
            if (t.plansComplete >= soFar && (anyPlan == NO || (standing == NO && !isDone(reviewed)))) {
                answers.add(10, conducted, one.getId(), Codes.NOT_APPLICABLE);
            } else if (anyPlan != YES && !isDone(reviewed)) {
                answers.add(10, conducted, one.getId(), Codes.UNDETERMINED);
            } else {
                int status = byLastDay(due, reviewed, asOf);
                answers.add(10, conducted, one.getId(), status, due, doneOrNone(reviewed));
            }
        }

        // (6)(a)(B): a review before the plan expires
        if (!plans) {
            answers.notRecorded(11);
        }
        for (int p = 0; p < t.plans; p++) {
            int due = t.end[p];
            if (due == NONE) {
                answers.add(11, asOf, t.plan[p].getId(), Codes.UNDETERMINED);
            } else if (!answers.isBeforeTheLaw(11, due)) {
                int reviewed = Terms.firstReview(t.plan[p], due, NONE, asOf, t.recordComplete);
                if (!isDone(reviewed) && t.terminated[p] != NONE && t.terminated[p] < due) {
                    answers.add(11, due, t.plan[p].getId(), Codes.NOT_APPLICABLE);
                } else {
                    int status = byLastDay(due, reviewed, asOf);
                    boolean open = status == Codes.NOT_MET && !isDone(reviewed) && t.mayBeEnded(p, due);
                    status = open ? Codes.UNDETERMINED : status;
                    answers.add(11, due, t.plan[p].getId(), status, due, doneOrNone(reviewed));
                }
            }
        }

        // (6)(a)(C): a review by the end of a transition period, 60 days
        if (!plans) {
            answers.notRecorded(12);
        }
        for (int p = 0; p < t.plans; p++) {
            Seq<TransitionPeriod> transitions = t.plan[p].getTransitionPeriods().getOrElse(Array.empty());
            if (transitions.isEmpty()) {
                boolean none = t.plan[p].getTransitionPeriods().isDefined() || t.isInitial(p) == NO;
                answers.add(12, asOf, t.plan[p].getId(), none ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED);
            }
            for (int i = 0; i < transitions.size(); i++) {
                String id = transitions.get(i).getId();
                int entered = day(transitions.get(i).getEnteredOn());
                if (answers.isBeforeTheLaw(12, entered)) {
                    continue;
                }
                int due = entered + 60;
                int reviewed = Terms.firstReview(t.plan[p], due, entered, asOf, t.recordComplete);
                boolean ended = !isDone(reviewed) && t.terminated[p] != NONE && t.terminated[p] < due;
                if (entered > asOf || ended) {
                    answers.add(12, entered, id, Codes.NOT_APPLICABLE);
                } else {
                    int status = byLastDay(due, reviewed, asOf);
                    boolean open = status == Codes.NOT_MET && !isDone(reviewed) && t.mayBeEnded(p, due);
                    status = open ? Codes.UNDETERMINED : status;
                    answers.add(12, entered, id, status, due, doneOrNone(reviewed));
                }
            }
        }

        // (7)(c): an objection of a member of the team is documented in the ISP
        if (!plans) {
            answers.notRecorded(13);
        }
        for (int p = 0; p < t.plans; p++) {
            Isp isp = t.plan[p];
            Seq<Objection> objections = isp.getObjections().getOrElse(Array.empty());
            int lawDay = t.lawDay(p);
            int residential = t.isResidential(p);
            boolean raised = false;
            for (int i = 0; i < objections.size(); i++) {
                Objection objection = objections.get(i);
                if (day(objection.getRaisedOn()) <= asOf) {
                    raised = true;
                    if (!answers.isBeforeTheLaw(13, lawDay)) {
                        int status = residential == YES
                                ? t.says(p, details.isDocumented(isp, objection))
                                : residential == NO ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                        answers.add(13, lawDay, objection.getId(), status);
                    }
                }
            }
            if (!raised && !answers.isBeforeTheLaw(13, lawDay)) {
                boolean none = residential == NO || isp.getObjections().isDefined();
                answers.add(13, lawDay, isp.getId(), none ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED);
            }
        }

        // (8)(a): authorized before it is implemented
        if (!plans) {
            answers.notRecorded(14);
        }
        for (int p = 0; p < t.plans; p++) {
            int implemented = t.implemented[p];
            int lawDay = isDone(implemented) ? doneOn(implemented) : t.lawDay(p);
            if (answers.isBeforeTheLaw(14, lawDay)) {
                continue;
            }
            String id = t.plan[p].getId();
            SignedByHand signed = t.signed(p);
            if (isDone(implemented)) {
                int inTime = signed.standsOn(lawDay);
                if (inTime == YES) {
                    answers.add(14, lawDay, id, Codes.MET, lawDay, signed.firstAuthorizedOn());
                } else if (inTime == OPEN && signed.isForAPersonOn(lawDay)) {
                    answers.add(14, lawDay, id, Codes.JUDGMENT);
                } else if (inTime == OPEN) {
                    answers.add(14, lawDay, id, Codes.UNDETERMINED, lawDay, NONE);
                } else if (lawDay >= asOf) {
                    answers.add(14, lawDay, id, Codes.PENDING, lawDay, NONE);
                } else {
                    answers.add(14, lawDay, id, Codes.NOT_MET, lawDay, signed.signedOn());
                }
            } else if (!isNotDoneBy(implemented, asOf)) {
                SignedByHand.State state = signed.state();
                boolean authorized =
                        state == SignedByHand.State.AUTHORIZED || state == SignedByHand.State.ON_ORAL_AGREEMENT;
                if (authorized && isNotDoneBy(implemented, signed.authorizedOn(state) - 1)) {
                    answers.add(14, lawDay, id, Codes.MET, NONE, signed.authorizedOn(state));
                } else {
                    answers.add(14, lawDay, id, Codes.UNDETERMINED);
                }
            } else {
                SignedByHand.State state = signed.state();
                switch (state) {
                    case AUTHORIZED, ON_ORAL_AGREEMENT ->
                        answers.add(14, lawDay, id, Codes.MET, NONE, signed.authorizedOn(state));
                    case UNDETERMINED -> answers.add(14, lawDay, id, Codes.UNDETERMINED);
                    case JUDGMENT -> answers.add(14, lawDay, id, Codes.JUDGMENT);
                    default -> answers.add(14, lawDay, id, Codes.PENDING);
                }
            }
        }

        // (8)(e): authorized, by both signatures, a reason, or an oral agreement for a time
        if (!plans) {
            answers.notRecorded(15);
        }
        for (int d = 0; d < t.documents; d++) {
            SignedByHand signed = t.signed[d];
            int lawDay = t.lawDayOfDocument(d);
            if (answers.isBeforeTheLaw(15, lawDay)) {
                continue;
            }
            String id = t.id[d];
            if (t.needsAuthorization[d] != YES) {
                int status = t.needsAuthorization[d] == NO ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED;
                answers.add(15, lawDay, id, status);
                continue;
            }
            SignedByHand.State state = signed.state();
            switch (state) {
                case AUTHORIZED -> answers.add(15, lawDay, id, Codes.MET, NONE, signed.authorizedOn(state));
                case ON_ORAL_AGREEMENT ->
                    answers.add(15, lawDay, id, Codes.MET, signed.oralThrough(), signed.authorizedOn(state));
                case LAPSED -> answers.add(15, lawDay, id, Codes.NOT_MET);
                case NOT_AUTHORIZED -> {
                    int p = t.planOf[d];
                    Revision revision = t.revision[d];
                    int implemented = revision == null ? t.implemented[p] : act(revision.getImplemented(), asOf);
                    int last = revision == null && t.start[p] != NONE ? t.start[p] - 1 : NONE;
                    boolean late = isDone(implemented) || (last != NONE && last < asOf);
                    answers.add(15, lawDay, id, late ? Codes.NOT_MET : Codes.PENDING, late ? NONE : last, NONE);
                }
                case JUDGMENT -> answers.add(15, lawDay, id, Codes.JUDGMENT);
                case UNDETERMINED -> answers.add(15, lawDay, id, Codes.UNDETERMINED);
            }
        }

        // (8)(e)(A)(iii): an oral agreement is followed by a signature within ten business days
        if (!plans) {
            answers.notRecorded(16);
        }
        for (int d = 0; d < t.documents; d++) {
            SignedByHand signed = t.signed[d];
            int lawDay = t.lawDayOfDocument(d);
            if (answers.isBeforeTheLaw(16, lawDay)) {
                continue;
            }
            int needed = t.needsAuthorization[d];
            if (!signed.hasOralAgreement()) {
                boolean none = needed == NO
                        || signed.individualBy(asOf) == YES
                        || complete(details.signing(d).getOralAgreements(), t.recordComplete) >= asOf;
                answers.add(16, lawDay, t.id[d], none ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED);
            } else if (t.revision[d] == null) {
                answers.add(16, lawDay, t.id[d], Codes.NOT_MET);
            } else if (needed != YES) {
                answers.add(16, lawDay, t.id[d], needed == NO ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED);
            } else if (signed.oralAgreementServes() == OPEN) {
                answers.add(16, lawDay, t.id[d], Codes.UNDETERMINED);
            } else {
                int due = signed.oralAgreementThrough();
                int since = signed.individualSince();
                int status;
                if (signed.oralAgreementServes() == NO) {
                    since = NOT_RECORDED;
                    boolean canStill = signed.oralAgreementServesIfDocumented() == YES && due >= asOf;
                    status = canStill ? Codes.PENDING : Codes.NOT_MET;
                    due = canStill ? due : NONE;
                } else {
                    since = signed.individualBy(due) == OPEN
                            ? NOT_RECORDED
                            : since == NOT_RECORDED ? Plain.notThrough(due) : since;
                    status = byLastDay(due, since, asOf);
                    boolean judgment = status == Codes.UNDETERMINED && signed.isForAPersonAlone(due);
                    status = judgment ? Codes.JUDGMENT : status;
                }
                answers.add(16, lawDay, t.id[d], status, due, doneOrNone(since));
            }
        }

        // (8)(m): a copy for everybody who gets one, not more than two weeks after authorization
        if (!plans) {
            answers.notRecorded(17);
        }
        Option<Seq<Representative>> representatives = record.getRepresentatives();
        Option<Seq<String>> others = record.getIndividual().getCopyRecipients();
        details.gatherCopies();
        int more = (representatives.isEmpty() ? 1 : 0) + (others.isEmpty() ? 1 : 0);
        for (int d = 0; d < t.documents; d++) {
            SignedByHand signed = t.signed[d];
            int first = signed.firstAuthorizedOn();
            int lawDay = t.lawDayOfDocument(d);
            if (first == NONE || t.needsAuthorization[d] != YES) {
                if (!answers.isBeforeTheLaw(17, lawDay)) {
                    SignedByHand.State state = signed.state();
                    boolean needed = t.needsAuthorization[d] == YES;
                    int status = Codes.NOT_APPLICABLE;
                    if (needed && state == SignedByHand.State.JUDGMENT) {
                        status = Codes.JUDGMENT;
                    } else if (needed ? state == SignedByHand.State.UNDETERMINED : t.needsAuthorization[d] == OPEN) {
                        status = Codes.UNDETERMINED;
                    }
                    answers.add(17, lawDay, t.id[d], status);
                }
                continue;
            }
            details.gatherRecipients(representatives, others, first);
            boolean unsure = signed.mayBeEarlier();
            for (int r = 0; r < details.recipientsUsed + more; r++) {
                if (answers.isBeforeTheLaw(17, first)) {
                    continue;
                }
                if (unsure || r >= details.recipientsUsed || !details.isKnown[r]) {
                    answers.add(17, first, t.id[d], Codes.UNDETERMINED);
                } else {
                    int copied = details.copied(d, details.recipients[r], first);
                    int status = byLastDay(first + 14, copied, asOf);
                    answers.add(17, first, t.id[d], status, first + 14, doneOrNone(copied));
                }
            }
        }

        // (9)(e): what a services coordinator authorizes is in the list
        if (!plans) {
            answers.notRecorded(18);
        }
        for (int d = 0; d < t.documents; d++) {
            Signing signing = details.signing(d);
            Seq<ServiceAuthorization> entries =
                    signing.getServiceAuthorizations().entries();
            for (int i = 0; i < entries.size(); i++) {
                String serviceId = entries.get(i).getServiceId();
                if (day(entries.get(i).getAuthorizedOn()) > asOf || !details.isFirst(entries, i, serviceId)) {
                    continue;
                }
                int listed = YES;
                int lawDay = asOf;
                boolean asked = false;
                for (int j = i; j < entries.size(); j++) {
                    int on = day(entries.get(j).getAuthorizedOn());
                    if (on > asOf || !entries.get(j).getServiceId().equals(serviceId)) {
                        continue;
                    }
                    lawDay = Math.min(lawDay, on);
                    Option<CaseManagerRole> role = entries.get(j).getRole();
                    if (role.isDefined() && role.get().equals(CaseManagerRole.SERVICES_COORDINATOR)) {
                        asked = true;
                        listed = Math.min(listed, Plain.isListed(details.authority(d, serviceId)));
                    } else if (role.isEmpty()
                            || !(role.get().equals(CaseManagerRole.PERSONAL_AGENT)
                                    || role.get().equals(CaseManagerRole.CIIS_SERVICES_COORDINATOR))) {
                        asked = true;
                        listed = Math.min(listed, OPEN);
                    }
                }
                if (asked && !answers.isBeforeTheLaw(18, lawDay)) {
                    int status = listed == YES ? Codes.MET : listed == NO ? Codes.NOT_MET : Codes.UNDETERMINED;
                    answers.add(18, lawDay, serviceId, status);
                }
            }
        }

        // (10)(a): the first Annual Plan within 90 days of enrollment, the next within a year
        if (!record.getCaseManagement().isRecorded()) {
            answers.notRecorded(19);
        }
        details.gatherEnrollments();
        Seq<AnnualPlan> annualPlans = record.getAnnualPlans().entries();
        for (int i = 0; i < details.enrollments + annualPlans.size(); i++) {
            boolean ofEnrollment = i < details.enrollments;
            int since = ofEnrollment
                    ? details.enrolledFrom[i]
                    : day(annualPlans.get(i - details.enrollments).getDevelopedOn());
            if ((!ofEnrollment && since > asOf) || answers.isBeforeTheLaw(19, since)) {
                continue;
            }
            if (since > asOf) {
                answers.add(19, since, "", Codes.NOT_APPLICABLE);
                continue;
            }
            int e = ofEnrollment ? i : 0;
            while (e < details.enrollments
                    && !(details.enrolledFrom[e] <= since && since <= details.enrolledThrough[e])) {
                e++;
            }
            if (e == details.enrollments) {
                answers.add(19, since, "", Codes.UNDETERMINED);
                continue;
            }
            int due = ofEnrollment ? since + 90 : Plain.oneYearFrom(since);
            int seen = Math.min(asOf, due);
            boolean over = details.enrolledThrough[e] < seen;
            int managed = complete(record.getCaseManagement(), t.recordComplete);
            int elsewhere = over && managed > details.enrolledThrough[e] ? YES : Plain.isInWaiverOrKPlan(record, seen);
            if (over || elsewhere != NO) {
                answers.add(19, since, "", elsewhere == YES ? Codes.NOT_APPLICABLE : Codes.UNDETERMINED);
                continue;
            }
            int first = NEVER;
            int from = ofEnrollment ? since : since + 1;
            for (int j = 0; j < annualPlans.size(); j++) {
                int developed = day(annualPlans.get(j).getDevelopedOn());
                first = developed >= from && developed <= asOf ? Math.min(first, developed) : first;
            }
            int act = Plain.firstBy(due, first, complete(record.getAnnualPlans(), t.recordComplete));
            int status = byLastDay(due, act, asOf);
            if (ofEnrollment && managed < since - 1 && (status == Codes.MET || status == Codes.NOT_MET)) {
                answers.add(19, since, "", Codes.UNDETERMINED);
            } else {
                answers.add(19, since, "", status, due, doneOrNone(act));
            }
        }
    }
}
