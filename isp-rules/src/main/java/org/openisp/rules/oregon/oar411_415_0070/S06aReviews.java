package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewReason;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.AssessmentConducted;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.ReviewBeforeExpiry;

/**
 * OAR 411-415-0070(6)(a): when an ISP is reviewed.
 *
 * <p>"An ISP must be reviewed, and as needed, revised and re-authorized: (A) No later than the end of the month
 * following the month in which the Oregon Needs Assessment was conducted. (B) Prior to the expiration of the ISP. (C)
 * No later than the end of a transition period." Any review of the ISP in time serves, whatever it was held for: the
 * text asks for a review, not for one of its own; for (B), whose time is the whole ISP, that is a reading. (D) and (E)
 * are in {@link S06aChangesAndRequests}, what the review led to in {@link S06aReviewResults}.
 */
public final class S06aReviews {

    static final Rule<OregonFacts, AssessmentFacts> AFTER_ASSESSMENT = Paragraph.cite(
                    S06aReviews.class,
                    "(6)(a)(A)",
                    ClauseKind.DEADLINE,
                    "the ISP is reviewed by the end of the month after the month of the Oregon Needs Assessment")
            .from("needsAssessments", "needs assessments", ServiceRecord::getNeedsAssessments)
            .about(S06aReviews::assessments)
            .byLawOf((facts, about) -> conductedOn(facts, about).doneOn().getOrElse(facts.asOf()))
            .checkedBy(S06aReviews::afterAssessment);

    static final Rule<OregonFacts, IspFacts> BEFORE_EXPIRY = Paragraph.cite(
                    S06aReviews.class, "(6)(a)(B)", ClauseKind.DEADLINE, "the ISP is reviewed before it expires")
            .from("plans", "ISPs", ServiceRecord::getPlans)
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.isp().getEndsOn().getOrElse(facts.asOf()))
            .checkedBy(S06aReviews::beforeExpiry);

    static final Rule<OregonFacts, TransitionFacts> IN_TRANSITION = Paragraph.cite(
                    S06aReviews.class,
                    "(6)(a)(C)",
                    ClauseKind.DEADLINE,
                    "the ISP is reviewed by the end of a transition period")
            .from("plans", "ISPs", ServiceRecord::getPlans)
            .about(S06aReviews::transitions)
            .byLawOf((facts, about) ->
                    about.transition.map(TransitionPeriod::getEnteredOn).getOrElse(facts.asOf()))
            .checkedBy(S06aReviews::inTransition);

    private S06aReviews() {}

    /** The last day for the review after a needs assessment: the end of the month after its month. */
    public static LocalDate dueAfterAssessment(LocalDate conductedOn) {
        return YearMonth.from(conductedOn).plusMonths(1).atEndOfMonth();
    }

    /** The last day for the review before the ISP expires: its last day. */
    public static LocalDate lastDayBeforeExpiry(LocalDate endsOn) {
        return lastDayBeforeExpiry(endsOn, OregonReadings.PRIOR_TO.byDefault());
    }

    /** The last day for the review before the ISP expires, by a reading. */
    public static LocalDate lastDayBeforeExpiry(LocalDate endsOn, PriorTo reading) {
        return Days.lastDayPriorTo(endsOn, reading);
    }

    /** An Oregon Needs Assessment. */
    record AssessmentFacts(NeedsAssessment assessment, Subject subject) implements Rule.About {}

    /** A transition period of a plan; or the plan, where it is said to have none or nothing is recorded. */
    record TransitionFacts(IspFacts plan, Option<TransitionPeriod> transition, Subject subject) implements Rule.About {}

    private static List<AssessmentFacts> assessments(OregonFacts facts) {
        Register<NeedsAssessment> register = facts.record().getNeedsAssessments();
        List<AssessmentFacts> all = new ArrayList<>();
        int index = 0;
        for (NeedsAssessment assessment : register.entries()) {
            Subject at =
                    facts.root().entry("needsAssessments", register, index++, "needs assessment", assessment.getId());
            if (assessment.getKind().equals(AssessmentKind.OREGON_NEEDS_ASSESSMENT)) {
                all.add(new AssessmentFacts(assessment, at));
            }
        }
        return all;
    }

    private static Act conductedOn(OregonFacts facts, AssessmentFacts about) {
        if (facts.reading(OregonReadings.ASSESSMENT_CONDUCTED) == AssessmentConducted.ON_COMPLETION) {
            return facts.soFar(about.assessment.getSubmitted());
        }
        Option<Seq<AssessmentComponent>> components = about.assessment.getComponents();
        if (components.isEmpty()) {
            return Act.notRecorded();
        }
        Seq<Act> held = components.get().map(AssessmentComponent::getHeld);
        Option<LocalDate> first =
                held.flatMap(Act::doneOn).filter(facts::hasHappened).minBy(LocalDate::toEpochDay);
        LocalDate before = first.map(day -> day.minusDays(1)).getOrElse(facts.asOf());
        if (!held.forAll(one -> isNotEarlier(one, before))) {
            return Act.notRecorded(); // another one may have been the first
        }
        return first.isDefined() ? Act.on(first.get()) : Act.notThrough(facts.asOf());
    }

    /** Whether it is known that it was not done up to and including this day. */
    private static boolean isNotEarlier(Act held, LocalDate day) {
        return held.doneOn().exists(on -> on.isAfter(day))
                || held.notDoneThrough().exists(through -> !through.isBefore(day));
    }

    private static Outcome afterAssessment(OregonFacts facts, AssessmentFacts about) {
        Act conducted = conductedOn(facts, about);
        if (conducted.doneOn().isEmpty()) {
            return conducted.notDoneThrough().exists(through -> !through.isBefore(facts.asOf()))
                    ? Outcome.notApplicable("the assessment has not been conducted yet")
                    : Outcome.undetermined(
                            "it is not recorded when the assessment was conducted",
                            new MissingFact(
                                    about.subject,
                                    facts.reading(OregonReadings.ASSESSMENT_CONDUCTED)
                                                    == AssessmentConducted.ON_COMPLETION
                                            ? "submitted"
                                            : "components"));
        }
        LocalDate conductedOn = conducted.doneOn().get();
        LocalDate due = facts.lastDay(
                "last day to review the ISP after the needs assessment",
                "needs assessment conducted",
                conductedOn,
                "the end of the month after its month",
                dueAfterAssessment(conductedOn));
        LocalDate sofar = facts.asOf().isBefore(due) ? facts.asOf() : due;
        Said anyPlan = Said.NO;
        Said standing = Said.NO;
        Act reviewed = null;
        List<MissingFact> missing = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Said covers = plan.covers(conductedOn, sofar);
            anyPlan = anyPlan.or(covers);
            standing = standing.or(plan.covers(sofar, sofar));
            if (covers.isNo()) {
                continue;
            }
            Act review = Act.notRecorded();
            if (covers.isYes()) {
                review = firstReview(facts, plan, due, conductedOn);
            }
            if (covers.isYes() && review.doneOn().isEmpty()) {
                missing.add(plan.missing("reviews"));
            }
            if (!covers.isRecorded()) {
                missing.add(plan.missing(plan.startsOn().isEmpty() ? "startsOn" : "endsOn"));
            }
            reviewed = reviewed == null ? review : OregonFacts.eitherBy(due, reviewed, review);
        }
        if (anyPlan.isNo() && facts.isCompleteThrough(facts.record().getPlans(), sofar)) {
            return Outcome.notApplicable("there is no ISP to review");
        }
        boolean done = reviewed != null && reviewed.doneOn().isDefined();
        if (!done && standing.isNo() && facts.isCompleteThrough(facts.record().getPlans(), sofar)) {
            return Outcome.notApplicable("the ISP ended before the last day");
        }
        if (!anyPlan.isYes() && !done) {
            return Outcome.undetermined(
                    "it is not recorded whether there is an ISP to review",
                    missing.isEmpty() ? Array.of(facts.missing("plans")) : Array.ofAll(missing));
        }
        Outcome outcome = facts.byLastDay(due, reviewed == null ? Act.notRecorded() : reviewed, facts.missing("plans"));
        return outcome instanceof Outcome.Undetermined unknown && !missing.isEmpty()
                ? new Outcome.Undetermined(unknown.because(), unknown.due(), Array.ofAll(missing))
                : outcome;
    }

    private static Act firstReview(OregonFacts facts, IspFacts plan, LocalDate due, LocalDate from) {
        return facts.firstBy(
                due, plan.isp().getReviews(), review -> !review.getHeldOn().isBefore(from), Review::getHeldOn);
    }

    private static Outcome beforeExpiry(OregonFacts facts, IspFacts plan) {
        Option<LocalDate> expires = plan.endsOn();
        if (expires.isEmpty()) {
            return Outcome.undetermined("it is not recorded when the ISP expires", plan.missing("endsOn"));
        }
        LocalDate due =
                facts.lastDayPriorTo("last day to review the ISP before it expires", "the ISP expires", expires.get());
        Act reviewed = facts.reading(OregonReadings.REVIEW_BEFORE_EXPIRY) == ReviewBeforeExpiry.ANY_REVIEW
                ? firstReview(facts, plan, due, LocalDate.MIN)
                : expiryReview(facts, plan, due);
        if (reviewed.doneOn().isEmpty() && plan.terminatedOn().exists(last -> last.isBefore(expires.get()))) {
            return Outcome.notApplicable("the ISP was ended before it expired");
        }
        return facts.byLastDay(due, reviewed, plan.missing("reviews"));
    }

    /** A review that does not say why it was held may have been held for it: then it is not known. */
    private static Act expiryReview(OregonFacts facts, IspFacts plan, LocalDate due) {
        Act heldForIt = facts.firstBy(
                due,
                plan.isp().getReviews(),
                review -> review.getReasons().exists(reasons -> reasons.contains(ReviewReason.EXPIRY)),
                Review::getHeldOn);
        boolean maybe = plan.isp()
                .getReviews()
                .entries()
                .exists(review -> review.getReasons().isEmpty()
                        && facts.hasHappened(review.getHeldOn())
                        && !review.getHeldOn().isAfter(due));
        boolean inTime = heldForIt.doneOn().exists(day -> !day.isAfter(due));
        return !inTime && maybe ? Act.notRecorded() : heldForIt;
    }

    private static List<TransitionFacts> transitions(OregonFacts facts) {
        List<TransitionFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Seq<TransitionPeriod> recorded = plan.isp().getTransitionPeriods().getOrElse(Array::empty);
            if (recorded.isEmpty()) {
                all.add(new TransitionFacts(plan, Option.none(), plan.subject()));
            }
            int index = 0;
            for (TransitionPeriod transition : recorded) {
                Subject at =
                        plan.subject().element("transitionPeriods", index++, "transition period", transition.getId());
                all.add(new TransitionFacts(plan, Option.some(transition), at));
            }
        }
        return all;
    }

    private static Outcome inTransition(OregonFacts facts, TransitionFacts about) {
        if (about.transition.isEmpty()) {
            boolean saidToBeNone = about.plan.isp().getTransitionPeriods().isDefined();
            if (saidToBeNone || about.plan.isInitial().isNo()) {
                return Outcome.notApplicable("the ISP did not begin with a transition period");
            }
            return Outcome.undetermined(
                    "it is not recorded whether the ISP began with a transition period",
                    about.plan.missing("transitionPeriods"));
        }
        LocalDate enteredOn = about.transition.get().getEnteredOn();
        LocalDate due = facts.lastDay(
                "last day to review the ISP in the transition period",
                "entry",
                enteredOn,
                "60 calendar days",
                S02aTransitionPeriod.lastDay(enteredOn, facts.reading(OregonReadings.TRANSITION_PERIOD)));
        if (!facts.hasHappened(enteredOn)) {
            return Outcome.notApplicable("the transition period has not begun yet");
        }
        Act reviewed = firstReview(facts, about.plan, due, enteredOn);
        if (reviewed.doneOn().isEmpty() && about.plan.terminatedOn().exists(last -> last.isBefore(due))) {
            return Outcome.notApplicable("the ISP was ended before the end of the transition period");
        }
        return facts.byLastDay(due, reviewed, about.plan.missing("reviews"));
    }
}
