package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.Change;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.team.Meeting;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * A change in the life of the individual, and what was done about it in any plan.
 *
 * @param facts the record that it is part of, seen from the question
 * @param change the change
 * @param subject what findings name
 */
record LifeChange(GuideFacts facts, Change change, Subject subject) implements Rule.About {

    static List<LifeChange> all(GuideFacts facts) {
        Register<Change> register = facts.record().getChanges();
        List<LifeChange> all = new ArrayList<>();
        for (Change change : register.entries()) {
            Subject at = facts.root().entry("changes", register, all.size(), "change", change.getId());
            all.add(new LifeChange(facts, change, at));
        }
        return all;
    }

    /** A rule about each change that has happened. */
    static Rule<GuideFacts, LifeChange> rule(
            Class<?> home,
            String id,
            Strength strength,
            String asks,
            BiFunction<GuideFacts, LifeChange, Outcome> check) {
        return GuideText.cite(home, id, strength, ClauseKind.DUTY, asks)
                .from("changes", "the changes", ServiceRecord::getChanges)
                .about(GuideFacts::changes)
                .checkedBy((facts, about) -> about.happened(check));
    }

    private Outcome happened(BiFunction<GuideFacts, LifeChange, Outcome> check) {
        Option<LocalDate> day = day();
        if (day.exists(on -> !facts.hasHappened(on))) {
            return Outcome.notApplicable("the change has not happened yet");
        }
        return check.apply(facts, this);
    }

    /** The day on which it happened; where that is not recorded, on which it was identified. */
    Option<LocalDate> day() {
        return facts.show(subject, "happenedOn", change.getHappenedOn()).orElse(change.getIdentifiedOn());
    }

    /** Whether something of this day was done after the change, or on its day. */
    private Condition isSince(LocalDate day) {
        Option<LocalDate> changed = day();
        return changed.isDefined()
                ? Condition.of(!day.isBefore(changed.get()))
                : Condition.unknown(new MissingFact(subject, "happenedOn"));
    }

    /** Whether it was decided that no plan needs a change for it. */
    Condition needsNoChange() {
        Condition decided = facts.isDone(subject, "noChangeNeeded", change.getNoChangeNeeded());
        for (PlanFacts plan : facts.plans()) {
            Register<Review> reviews = plan.isp().getReviews();
            decided = decided.or(isAbsent(plan, reviews, "reviews"));
            int index = 0;
            for (Review review : reviews.entries()) {
                Subject at = plan.subject().entry("reviews", reviews, index++, "review", review.getId());
                if (facts.hasHappened(review.getHeldOn())) {
                    decided = decided.or(isSince(review.getHeldOn()).and(foundNoChangeNeeded(review, at)));
                }
            }
        }
        return decided;
    }

    /** What a register without an answer tells. A plan that is not in use yet, or was over before the change, needs none. */
    private Condition isAbsent(PlanFacts plan, Register<?> register, String field) {
        return plan.isInUse().isNo() || wasOver(plan) ? Condition.no() : facts.isAbsent(register, plan.missing(field));
    }

    private boolean wasOver(PlanFacts plan) {
        return day().exists(day -> plan.isOverBefore(day).isYes());
    }

    private Condition foundNoChangeNeeded(Review review, Subject at) {
        Condition found = review.getResult().isDefined()
                ? Condition.of(review.getResult().contains(ReviewResult.NO_CHANGE))
                : Condition.unknown(new MissingFact(at, "result"));
        return found.and(isBecauseOfThis(review.getBecause(), at));
    }

    private Condition isBecauseOfThis(Option<Seq<String>> because, Subject at) {
        return because.isDefined()
                ? Condition.of(because.get().contains(change.getId()))
                : Condition.unknown(new MissingFact(at, "because"));
    }

    /** Whether a plan was revised for it, or finalized since. */
    Condition isAdjusted() {
        Condition adjusted = facts.isAbsent(facts.record().getPlans(), facts.missing("plans"));
        for (PlanFacts plan : facts.plans()) {
            adjusted = adjusted.or(isRevised(plan)).or(isWrittenSince(plan));
        }
        return adjusted;
    }

    /** A plan that was in use before the change, was not written in knowledge of it. */
    private Condition isWrittenSince(PlanFacts plan) {
        Option<LocalDate> finalized = plan.isp().getFinalizedOn();
        if (finalized.isDefined()) {
            return facts.hasHappened(finalized.get()) ? isSince(finalized.get()) : Condition.no();
        }
        Option<LocalDate> first = plan.isp().getStartsOn();
        Condition begunSince = first.isDefined() ? isSince(first.get()) : Condition.of(!wasOver(plan));
        return plan.isInUse().and(begunSince).and(Condition.unknown(plan.missing("finalizedOn")));
    }

    private Condition isRevised(PlanFacts plan) {
        Register<Revision> revisions = plan.isp().getRevisions();
        Condition revised = isAbsent(plan, revisions, "revisions");
        int index = 0;
        for (Revision revision : revisions.entries()) {
            Subject at = plan.subject().entry("revisions", revisions, index++, "revision", revision.getId());
            revised = revised.or(isRevision(plan, revision, at));
        }
        return revised;
    }

    private Condition isRevision(PlanFacts plan, Revision revision, Subject at) {
        Option<LocalDate> madeOn = revision.getMadeOn();
        if (madeOn.exists(day -> !facts.hasHappened(day))) {
            return Condition.no();
        }
        Condition since = madeOn.isDefined() ? isSince(madeOn.get()) : Condition.unknown(new MissingFact(at, "madeOn"));
        return since.and(isBecauseOfThis(revision.getBecause(), at).or(isBecauseOfReview(plan, revision.getBecause())));
    }

    /** Whether it was made because of a review that answers the change. */
    private Condition isBecauseOfReview(PlanFacts plan, Option<Seq<String>> because) {
        Register<Review> reviews = plan.isp().getReviews();
        Condition is = Condition.no();
        int index = 0;
        for (Review review : reviews.entries()) {
            Subject at = plan.subject().entry("reviews", reviews, index++, "review", review.getId());
            if (because.exists(ids -> ids.contains(review.getId()))) {
                is = is.or(isBecauseOfThis(review.getBecause(), at));
            }
        }
        return is;
    }

    /** Whether the team has met since. */
    Condition hasTeamMet() {
        Condition met = facts.isAbsent(facts.record().getPlans(), facts.missing("plans"));
        for (PlanFacts plan : facts.plans()) {
            met = met.or(wasOver(plan) ? Condition.no() : facts.isAbsent(plan.meetings(), plan.missing("meetings")));
            for (Meeting meeting : plan.meetings().entries()) {
                if (facts.hasHappened(meeting.getHeldOn())) {
                    met = met.or(isSince(meeting.getHeldOn()));
                }
            }
        }
        return met;
    }
}
