package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.content.YearInReview;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.IspKind;
import org.openisp.rules.Actor;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * Component 7: review of the progress of the previous year, and of assessments.
 *
 * <p>MO-30: "A review of assessments should be done prior to the planning meeting to facilitate discussion." MO-31: "A review
 * of current supports and progress should be conducted prior to the planning meeting in order to identify ongoing support
 * needs." The meeting is the first one of the plan that was held. By the default reading, the same day counts.
 */
final class C07LookBack {

    static final Rule<GuideFacts, PlanFacts> ASSESSMENTS = GuideText.ofEachPlan(
                    cite("MO-30", "assessments were reviewed prior to the planning meeting"))
            .checkedBy((facts, plan) -> assessments(plan));

    static final Rule<GuideFacts, PlanFacts> PROGRESS = GuideText.ofEachPlan(
                    cite(
                            "MO-31",
                            "current supports and progress were reviewed prior to the planning meeting, and tell of ongoing needs"))
            .checkedBy((facts, plan) -> progress(plan));

    private C07LookBack() {}

    private static Rule.Cited cite(String id, String asks) {
        return GuideText.cite(C07LookBack.class, id, Strength.SHOULD, ClauseKind.DUTY, asks)
                .actsNext(Actor.TEAM);
    }

    private static Outcome assessments(PlanFacts plan) {
        Act reviewed = plan.isp()
                .getYearInReview()
                .map(YearInReview::getAssessmentsReviewed)
                .getOrElse(Act.notRecorded());
        Condition exist = assessmentsExist(plan);
        Outcome answer = BeforeMeeting.answer(plan, reviewed, plan.missing("yearInReview/assessmentsReviewed"));
        if (exist.isNo()) {
            return Outcome.notApplicable("there is no assessment");
        }
        return exist.isYes() || answer.status() == Outcome.Status.MET
                ? answer
                : Outcome.undetermined(
                        "it is not recorded whether there is an assessment",
                        exist.missing().appendAll(answer.missing()).distinct());
    }

    /** Whether there was anything to review prior to the meeting, or by the day asked about where none has been held. */
    private static Condition assessmentsExist(PlanFacts plan) {
        GuideFacts facts = plan.facts();
        LocalDate day = plan.firstMeeting()
                .map(meeting -> BeforeMeeting.lastDay(plan, meeting))
                .getOrElse(facts.asOf());
        Register<NeedsAssessment> register = facts.record().getNeedsAssessments();
        Condition exist = facts.isCompleteThrough(register, day)
                ? Condition.no()
                : Condition.unknown(facts.missing("needsAssessments"));
        int index = 0;
        for (NeedsAssessment assessment : register.entries()) {
            Subject at = facts.root().entry("needsAssessments", register, index++, "assessment", assessment.getId());
            exist = exist.or(isThere(assessment.getSubmitted(), day, new MissingFact(at, "submitted")));
        }
        return exist;
    }

    private static Condition isThere(Act submitted, LocalDate day, MissingFact missing) {
        if (submitted.doneOn().isDefined()) {
            return Condition.of(!submitted.doneOn().get().isAfter(day));
        }
        return submitted.notDoneThrough().exists(through -> !through.isBefore(day))
                ? Condition.no()
                : Condition.unknown(missing);
    }

    private static Outcome progress(PlanFacts plan) {
        Condition hasPrevious = hasPreviousYear(plan);
        if (!hasPrevious.isYes()) {
            return PlanFacts.notKnownToReach(
                    hasPrevious, "there is no previous year", "it is not recorded whether there was a previous year");
        }
        Option<YearInReview> review = plan.isp().getYearInReview();
        Act reviewed = review.map(YearInReview::getProgressReviewed).getOrElse(Act.notRecorded());
        Outcome answer = BeforeMeeting.answer(plan, reviewed, plan.missing("yearInReview/progressReviewed"));
        if (answer.status() == Outcome.Status.NOT_MET || answer.status() == Outcome.Status.PENDING) {
            return answer;
        }
        Condition needs = review.map(
                        one -> Condition.of(one.getOngoingNeeds().said(), plan.missing("yearInReview/ongoingNeeds")))
                .getOrElse(() -> Condition.unknown(plan.missing("yearInReview/ongoingNeeds")));
        if (needs.isNo()) {
            return withoutNeeds(plan);
        }
        return answer.status() == Outcome.Status.MET && needs.isYes()
                ? answer
                : Outcome.undetermined(
                        "too little is recorded of the review",
                        Array.ofAll(answer.missing()).appendAll(needs.missing()).distinct());
    }

    private static Outcome withoutNeeds(PlanFacts plan) {
        if (plan.firstMeeting().isDefined()) {
            return Outcome.notMet("the review does not tell of ongoing needs");
        }
        return plan.facts().isCompleteThrough(plan.meetings(), plan.facts().asOf())
                ? Outcome.pending("the review does not tell of ongoing needs yet, and no meeting has been held")
                : Outcome.undetermined("it is not recorded when the meeting was held", plan.missing("meetings"));
    }

    private static Condition hasPreviousYear(PlanFacts plan) {
        Condition said = plan.isp()
                .getYearInReview()
                .map(one -> Condition.of(one.getHasPreviousYear(), plan.missing("yearInReview/hasPreviousYear")))
                .getOrElse(() -> Condition.unknown(plan.missing("yearInReview")));
        if (said.isKnown()) {
            return said;
        }
        if (plan.isp().getRenews().isDefined() || plan.isp().getKind().contains(IspKind.ANNUAL)) {
            return Condition.yes();
        }
        return plan.isp().getKind().contains(IspKind.INITIAL)
                ? Condition.no()
                : said.or(Condition.unknown(plan.missing("kind")));
    }
}
