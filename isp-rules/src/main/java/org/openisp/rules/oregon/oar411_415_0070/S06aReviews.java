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
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.AssessmentConducted;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.ReviewBeforeExpiry;
import org.openisp.rules.oregon.oar411_415_0070.S02aTransitionPeriod.TransitionFacts;

/**
 * OAR 411-415-0070(6)(a): when an ISP is reviewed.
 *
 * <p>"An ISP must be reviewed, and as needed, revised and re-authorized: (A) No later than the end of the month
 * following the month in which the Oregon Needs Assessment was conducted. (B) Prior to the expiration of the ISP. (C)
 * No later than the end of a transition period." Any review of the ISP in time serves, whatever it was held for: the
 * text asks for a review, not for one of its own; for (B), whose time is the whole ISP, that is a reading. An ISP that
 * was over before needs none; one that may have been, since another one took its place, or since its last day is not
 * recorded, leaves it open. (D) and (E) are in {@link S06aChangesAndRequests}, what the review led to in
 * {@link S06aReviewResults}.
 */
public final class S06aReviews {

    static final Rule<OregonFacts, AssessmentFacts> AFTER_ASSESSMENT = Paragraph.cite(
                    S06aReviews.class,
                    "(6)(a)(A)",
                    ClauseKind.DEADLINE,
                    "the ISP is reviewed by the end of the month after the month of the Oregon Needs Assessment")
            .from("needsAssessments", "needs assessments", ServiceRecord::getNeedsAssessments)
            .about(S06aReviews::oregonNeedsAssessments)
            .byLawOf((facts, about) ->
                    conductedOn(facts, about.assessment()).doneOn().getOrElse(facts.asOf()))
            .checkedBy(S06aReviews::afterAssessment);

    static final Rule<OregonFacts, IspFacts> BEFORE_EXPIRY = Paragraph.cite(
                    S06aReviews.class, "(6)(a)(B)", ClauseKind.DEADLINE, "the ISP is reviewed before it expires")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.isp().getEndsOn().getOrElse(facts.asOf()))
            .checkedBy(S06aReviews::beforeExpiry);

    static final Rule<OregonFacts, TransitionFacts> IN_TRANSITION = Paragraph.cite(
                    S06aReviews.class,
                    "(6)(a)(C)",
                    ClauseKind.DEADLINE,
                    "the ISP is reviewed by the end of a transition period")
            .fromPlans()
            .about(OregonFacts::transitions)
            .byLawOf((facts, about) ->
                    about.period().isDefined() ? about.period().get().getEnteredOn() : facts.asOf())
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

    /** Those that are Oregon Needs Assessments, or may be, by a word of somebody else. */
    private static List<AssessmentFacts> oregonNeedsAssessments(OregonFacts facts) {
        List<AssessmentFacts> all = new ArrayList<>(facts.needsAssessments().size());
        for (AssessmentFacts one : facts.needsAssessments()) {
            AssessmentKind kind = one.assessment().getKind();
            if (kind.isForeign() || kind.equals(AssessmentKind.OREGON_NEEDS_ASSESSMENT)) {
                all.add(one);
            }
        }
        return all;
    }

    private static Act conductedOn(OregonFacts facts, NeedsAssessment assessment) {
        if (facts.reading(OregonReadings.ASSESSMENT_CONDUCTED) == AssessmentConducted.ON_COMPLETION) {
            return facts.soFar(assessment.getSubmitted());
        }
        Option<Seq<AssessmentComponent>> components = assessment.getComponents();
        if (components.isEmpty()) {
            return Act.notRecorded();
        }
        Option<LocalDate> first = firstHeldOn(facts, components.get());
        LocalDate before = first.isDefined() ? first.get().minusDays(1) : facts.asOf();
        if (!areNotEarlier(components.get(), before)) {
            return Act.notRecorded(); // another one may have been the first
        }
        return first.isDefined() ? Act.on(first.get()) : Act.notThrough(facts.asOf());
    }

    private static Option<LocalDate> firstHeldOn(OregonFacts facts, Seq<AssessmentComponent> components) {
        Option<LocalDate> first = Option.none();
        for (int i = 0; i < components.size(); i++) {
            Option<LocalDate> held = components.get(i).getHeld().doneOn();
            boolean hasBeen = held.isDefined() && facts.hasHappened(held.get());
            if (hasBeen && (first.isEmpty() || held.get().isBefore(first.get()))) {
                first = held;
            }
        }
        return first;
    }

    private static boolean areNotEarlier(Seq<AssessmentComponent> components, LocalDate day) {
        for (int i = 0; i < components.size(); i++) {
            if (!isNotEarlier(components.get(i).getHeld(), day)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is known that it was not done up to and including this day. */
    private static boolean isNotEarlier(Act held, LocalDate day) {
        Option<LocalDate> on = held.doneOn();
        Option<LocalDate> through = held.notDoneThrough();
        return on.isDefined()
                ? on.get().isAfter(day)
                : through.isDefined() && !through.get().isBefore(day);
    }

    /** One that was waived will not be completed, though a component of it may have been held. */
    private static boolean isWaived(OregonFacts facts, NeedsAssessment assessment) {
        return facts.reading(OregonReadings.ASSESSMENT_CONDUCTED) == AssessmentConducted.ON_COMPLETION
                && assessment.getWaived().isYes();
    }

    private static Outcome afterAssessment(OregonFacts facts, AssessmentFacts about) {
        Outcome answer = afterOregonNeedsAssessment(facts, about);
        return about.assessment().getKind().isForeign() && answer.status() != Outcome.Status.NOT_APPLICABLE
                ? Outcome.undetermined(
                        "it is not known whether this is an Oregon Needs Assessment", about.missing("kind"))
                : answer;
    }

    private static Outcome afterOregonNeedsAssessment(OregonFacts facts, AssessmentFacts about) {
        Act conducted = conductedOn(facts, about.assessment());
        if (conducted.doneOn().isEmpty()) {
            if (isNotEarlier(conducted, facts.asOf())) {
                return Outcome.notApplicable("the assessment has not been conducted yet");
            }
            return isWaived(facts, about.assessment())
                    ? Outcome.notApplicable("the assessment was waived")
                    : Outcome.undetermined(
                            "it is not recorded when the assessment was conducted",
                            about.missing(
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
        List<MissingFact> missingForStanding = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Condition covers = PlanDays.cover(plan, conductedOn, sofar);
            Condition stands = PlanDays.cover(plan, sofar, sofar);
            anyPlan = anyPlan.or(covers.said());
            standing = standing.or(stands.said());
            if (!stands.isKnown()) {
                missingForStanding.addAll(stands.missing().asJava());
            }
            if (covers.isNo()) {
                continue;
            }
            Act review = firstReview(facts, plan, due, conductedOn);
            if (!covers.isYes() && review.doneOn().isDefined()) {
                review = Act.notRecorded(); // perhaps of an ISP that did not stand then
            }
            if (covers.isYes() && review.doneOn().isEmpty() && !isNotEarlier(review, due)) {
                missing.add(plan.missing("reviews"));
            }
            if (!covers.isKnown()) {
                missing.addAll(covers.missing().asJava());
            }
            reviewed = reviewed == null ? review : OregonFacts.eitherBy(due, reviewed, review);
        }
        if (anyPlan.isNo() && facts.isCompleteThrough(facts.record().getPlans(), sofar)) {
            return Outcome.notApplicable("there is no ISP to review");
        }
        boolean inTime = reviewed != null && isInTime(reviewed, due);
        if (!inTime && standing.isNo() && facts.isCompleteThrough(facts.record().getPlans(), sofar)) {
            return Outcome.notApplicable("the ISP ended before the last day");
        }
        if (!anyPlan.isYes() && !inTime) {
            return Outcome.undetermined(
                    "it is not recorded whether there is an ISP to review",
                    missing.isEmpty() ? Array.of(facts.missing("plans")) : Array.ofAll(missing));
        }
        Outcome outcome = facts.byLastDay(due, reviewed == null ? Act.notRecorded() : reviewed, facts.missing("plans"));
        if (outcome.status() == Outcome.Status.NOT_MET && !standing.isYes()) {
            return new Outcome.Undetermined(
                    "it is not recorded whether there was an ISP to review on the last day",
                    outcome.due(),
                    missingForStanding.isEmpty() ? Array.of(facts.missing("plans")) : Array.ofAll(missingForStanding));
        }
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
        boolean anyServes = facts.reading(OregonReadings.REVIEW_BEFORE_EXPIRY) == ReviewBeforeExpiry.ANY_REVIEW;
        Act reviewed = anyServes ? firstReview(facts, plan, due, LocalDate.MIN) : expiryReview(facts, plan, due);
        if (!isInTime(reviewed, due) && isTerminatedBefore(expires.get(), plan)) {
            return Outcome.notApplicable("the ISP was ended before it expired");
        }
        Outcome outcome = facts.byLastDay(due, reviewed, plan.missing("reviews"));
        if (!anyServes && outcome instanceof Outcome.Undetermined unknown) {
            outcome = new Outcome.Undetermined(
                    unknown.because(), unknown.due(), wouldTellOfExpiryReview(facts, plan, due));
        }
        return unlessEnded(facts, plan, expires.get(), outcome);
    }

    private static boolean isInTime(Act reviewed, LocalDate due) {
        Option<LocalDate> heldOn = reviewed.doneOn();
        return heldOn.isDefined() && !heldOn.get().isAfter(due);
    }

    /** A review that does not say why it was held may have been held for it: then it is not known. */
    private static Act expiryReview(OregonFacts facts, IspFacts plan, LocalDate due) {
        Act heldForIt = facts.firstBy(
                due,
                plan.isp().getReviews(),
                review -> review.getReasons().isDefined()
                        && Lists.contain(review.getReasons().get(), ReviewReason.EXPIRY),
                Review::getHeldOn);
        boolean maybe = isOneWithoutReasons(facts, plan.isp().getReviews().entries(), due);
        return !isInTime(heldForIt, due) && maybe ? Act.notRecorded() : heldForIt;
    }

    private static boolean isOneWithoutReasons(OregonFacts facts, Seq<Review> reviews, LocalDate due) {
        for (int i = 0; i < reviews.size(); i++) {
            if (isWithoutReasons(facts, reviews.get(i), due)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was held by then for reasons that are not recorded, or are said in words of somebody else. */
    private static boolean isWithoutReasons(OregonFacts facts, Review review, LocalDate due) {
        LocalDate heldOn = review.getHeldOn();
        Option<Seq<ReviewReason>> reasons = review.getReasons();
        boolean notKnown = reasons.isEmpty() || Lists.anyForeign(reasons.get());
        return notKnown && facts.hasHappened(heldOn) && !heldOn.isAfter(due);
    }

    private static Seq<MissingFact> wouldTellOfExpiryReview(OregonFacts facts, IspFacts plan, LocalDate due) {
        Register<Review> reviews = plan.isp().getReviews();
        List<MissingFact> missing = new ArrayList<>();
        for (int i = 0; i < reviews.entries().size(); i++) {
            Review review = reviews.entries().get(i);
            if (isWithoutReasons(facts, review, due)) {
                Subject at = plan.subject().entry("reviews", reviews, i, "review", review.getId());
                missing.add(new MissingFact(at, "reasons"));
            }
        }
        if (!facts.isCompleteThrough(reviews, due)) {
            missing.add(plan.missing("reviews"));
        }
        return Array.ofAll(missing);
    }

    private static Outcome inTransition(OregonFacts facts, TransitionFacts about) {
        if (about.period().isEmpty()) {
            return S02aTransitionPeriod.notBegun(about);
        }
        LocalDate enteredOn = about.period().get().getEnteredOn();
        LocalDate due = facts.lastDay(
                "last day to review the ISP in the transition period",
                "entry",
                enteredOn,
                "60 calendar days",
                S02aTransitionPeriod.lastDay(enteredOn, facts.reading(OregonReadings.TRANSITION_PERIOD)));
        if (!facts.hasHappened(enteredOn)) {
            return S02aTransitionPeriod.notBegun(about);
        }
        IspFacts plan = about.plan();
        Act reviewed = firstReview(facts, plan, due, enteredOn);
        boolean isOver = isTerminatedBefore(due, plan) || hasRunOutBefore(due, plan);
        if (!isInTime(reviewed, due) && isOver) {
            return Outcome.notApplicable("the ISP was over before the end of the transition period");
        }
        Outcome outcome = facts.byLastDay(due, reviewed, plan.missing("reviews"));
        return unlessRunOut(plan, due, unlessEnded(facts, plan, due, outcome));
    }

    /** Where no review is known to be in time and another ISP stood on the day, this one may have been ended before. */
    private static Outcome unlessEnded(OregonFacts facts, IspFacts plan, LocalDate day, Outcome outcome) {
        return mayBeLate(outcome) && plan.isp().getTerminatedOn().isEmpty() && facts.anotherStandsOn(plan, day)
                ? unless(
                        "another ISP took its place, and it is not recorded whether this one was ended before",
                        plan.missing("terminatedOn"),
                        outcome)
                : outcome;
    }

    /** The same, where it is not recorded when this one ran out. */
    private static Outcome unlessRunOut(IspFacts plan, LocalDate day, Outcome outcome) {
        return mayBeLate(outcome)
                        && plan.lastDay().isEmpty()
                        && !plan.covers(day, day).isRecorded()
                ? unless("it is not recorded whether the ISP was over before", plan.missing("endsOn"), outcome)
                : outcome;
    }

    private static boolean mayBeLate(Outcome outcome) {
        return outcome.status() == Outcome.Status.NOT_MET || outcome.status() == Outcome.Status.UNDETERMINED;
    }

    /** Nothing is late, or may be, where something that is not recorded came before. */
    private static Outcome unless(String because, MissingFact wouldTell, Outcome outcome) {
        boolean isLate = outcome.status() == Outcome.Status.NOT_MET;
        return new Outcome.Undetermined(
                isLate ? because : outcome.because(),
                outcome.due(),
                outcome.missing().append(wouldTell));
    }

    private static boolean isTerminatedBefore(LocalDate day, IspFacts plan) {
        Option<LocalDate> last = plan.terminatedOn();
        return last.isDefined() && last.get().isBefore(day);
    }

    /** Whether its last day as written is over, and came before the day. */
    private static boolean hasRunOutBefore(LocalDate day, IspFacts plan) {
        Option<LocalDate> last = plan.endsOn();
        return last.isDefined()
                && last.get().isBefore(Days.earlier(day, plan.facts().asOf()));
    }
}
