package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.limitation.LimitationReview;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

/**
 * OAR 411-415-0070(3)(b) with 411-004-0040(3): the review of a limitation, at least annually.
 *
 * <p>Time limits for review are set, a review is held within a year after the limitation was first applied and after
 * each review, and the limitation goes on only while its reviews find it needed. What did not count for a child is first
 * reviewed within a year of the 18th birthday, from which on it counts. Each year that a review has to end is a
 * subject of its own, by the law of its last day: a review that was late stays late when the next one is in time. A day
 * that the plan itself sets earlier than a year is not held against the reviews. Whether it is still needed is not known
 * while a later review may not be listed.
 */
public final class S03bReviews {

    static final Rule<OregonFacts, LimitationFacts> TIME_LIMITS = LimitationFacts.rule(
            Paragraph.cite(
                    S03bReviews.class,
                    "(3)(b)",
                    ClauseKind.CONTENT,
                    "time limits are set for reviewing the limitation, at most a year apart"),
            S03bReviews::timeLimits);

    static final Rule<OregonFacts, ReviewYear> REVIEWED = Paragraph.cite(
                    S03bReviews.class,
                    "(3)(b)",
                    ClauseKind.CONTENT,
                    "the limitation is reviewed within a year of its first use and of each review")
            .about(S03bReviews::years)
            .byLawOf(S03bReviews::lawDay)
            .checkedBy(S03bReviews::reviewed);

    static final Rule<OregonFacts, LimitationFacts> STILL_NEEDED = LimitationFacts.rule(
            Paragraph.cite(
                    S03bReviews.class,
                    "(3)(b)",
                    ClauseKind.CONTENT,
                    "the limitation goes on only while its reviews find it still needed"),
            S03bReviews::stillNeeded);

    private S03bReviews() {}

    /** The last day for the next review of a limitation: one year after it was first applied, or last reviewed. */
    public static LocalDate reviewDue(LocalDate startedOrReviewedOn) {
        return reviewDue(startedOrReviewedOn, OregonReadings.YEAR_FROM_FEBRUARY_29.byDefault());
    }

    /** The last day for the next review, by a reading for a February 29. */
    public static LocalDate reviewDue(LocalDate startedOrReviewedOn, YearFromFebruary29 reading) {
        return Days.oneYearFrom(startedOrReviewedOn, reading);
    }

    private static LocalDate reviewDue(OregonFacts facts, LocalDate since) {
        return reviewDue(since, facts.reading(OregonReadings.YEAR_FROM_FEBRUARY_29));
    }

    private static Outcome timeLimits(OregonFacts facts, LimitationFacts about) {
        // The plan and its latest review may each set a day; the earlier one is the limit.
        Option<LocalDate> next = earlier(nextByPlan(about), nextByLatestReview(about));
        Condition said = about.says("timeLimits", about.limitation().getTimeLimits());
        if (next.isEmpty() || said.isNo()) {
            return about.says(said, "time limits for review are set", "it lacks time limits for review");
        }
        Condition within = isWithinAYear(facts, about, next.get());
        // Said to be set, they are not doubted for want of a review, or of the first day, or of the day it counts from.
        return about.says(
                within.isKnown() ? within : said.or(within),
                "time limits for review are set",
                "the next review is set more than a year after the last");
    }

    private static Condition isWithinAYear(OregonFacts facts, LimitationFacts about, LocalDate next) {
        Condition applied = about.isApplied();
        if (applied.isNo()) {
            return Condition.yes(); // the first year is still to begin
        }
        Register<LimitationReview> reviews = about.limitation().getReviews();
        Option<LocalDate> first = perhapsSince(about);
        Option<LocalDate> latest = latestReviewOn(about);
        boolean sinceFirst =
                latest.isDefined() && (first.isEmpty() || !latest.get().isBefore(first.get()));
        Option<LocalDate> since = sinceFirst ? latest : first;
        if (since.isDefined() && !next.isAfter(reviewDue(facts, since.get()))) {
            return Condition.yes(); // a later review, or first use, would change nothing
        }
        boolean isTooFar = applied.isYes() && next.isAfter(reviewDue(facts, about.day()));
        Condition fromLater = isTooFar || about.started().doneOn().isDefined()
                ? countsFromBirthday(facts, about, next)
                : Condition.unknown(about.missing("started"));
        return facts.isCompleteThrough(reviews, about.day())
                ? fromLater
                : Condition.unknown(about.missing("reviews")).or(fromLater);
    }

    /** The first day since which it counts, or may have been applied; none where nothing tells. */
    private static Option<LocalDate> perhapsSince(LimitationFacts about) {
        Option<LocalDate> notThrough = about.started().notDoneThrough();
        return notThrough.isDefined() ? Option.some(notThrough.get().plusDays(1)) : countsSince(about);
    }

    /** Whether it counts only from the 18th birthday on, so that a day within a year of that one is not too late. */
    private static Condition countsFromBirthday(OregonFacts facts, LimitationFacts about, LocalDate next) {
        Option<LocalDate> ofAge = about.cameOfAgeOn();
        return ofAge.isDefined() && !next.isAfter(reviewDue(facts, ofAge.get()))
                ? about.countsOn(about.started().doneOn().get()).not()
                : Condition.no();
    }

    private static Option<LocalDate> latestReviewOn(LimitationFacts about) {
        LocalDate latest = null;
        Seq<LimitationReview> reviews = about.limitation().getReviews().entries();
        for (int i = 0; i < reviews.size(); i++) {
            LimitationReview review = reviews.get(i);
            boolean held = !review.getHeldOn().isAfter(about.day());
            if (held && (latest == null || review.getHeldOn().isAfter(latest))) {
                latest = review.getHeldOn();
            }
        }
        return Option.of(latest);
    }

    /** The day that the plan sets for the next review; one that the latest review has left behind is none. */
    private static Option<LocalDate> nextByPlan(LimitationFacts about) {
        Option<LocalDate> next = about.limitation().getReviewBy();
        Option<LocalDate> latest = latestReviewOn(about);
        boolean isLeftBehind =
                next.isDefined() && latest.isDefined() && !next.get().isAfter(latest.get());
        return isLeftBehind ? Option.none() : next;
    }

    /** The day that the latest review set for the next one; of several on one day, the earliest. */
    private static Option<LocalDate> nextByLatestReview(LimitationFacts about) {
        Option<LocalDate> latest = latestReviewOn(about);
        Option<LocalDate> next = Option.none();
        Seq<LimitationReview> reviews = about.limitation().getReviews().entries();
        for (int i = 0; latest.isDefined() && i < reviews.size(); i++) {
            if (reviews.get(i).getHeldOn().equals(latest.get())) {
                next = earlier(next, reviews.get(i).getNextBy());
            }
        }
        return next;
    }

    private static Option<LocalDate> earlier(Option<LocalDate> one, Option<LocalDate> other) {
        boolean isOther = other.isDefined() && (one.isEmpty() || other.get().isBefore(one.get()));
        return isOther ? other : one;
    }

    /** A year within which a limitation is reviewed; without a first day, the limitation or the record. */
    record ReviewYear(LimitationFacts limitation, Option<LocalDate> since, Subject subject) implements Rule.About {}

    private static List<ReviewYear> years(OregonFacts facts) {
        List<ReviewYear> all = new ArrayList<>();
        for (LimitationFacts about : facts.limitations()) {
            if (about.recorded().isEmpty()) {
                all.add(new ReviewYear(about, Option.none(), about.subject()));
                continue;
            }
            all.add(new ReviewYear(about, countsSince(about), about.subject()));
            if (!about.isApplied().isNo()) {
                addYearsAfterReviews(facts, about, all);
            }
        }
        return all;
    }

    /** Its first use; what did not count for a child then counts from the 18th birthday on. */
    private static Option<LocalDate> countsSince(LimitationFacts about) {
        Option<LocalDate> started = about.started().doneOn();
        Option<LocalDate> ofAge = about.cameOfAgeOn();
        return ofAge.isDefined() && about.countsOn(started.get()).isNo() ? ofAge : started;
    }

    private static void addYearsAfterReviews(OregonFacts facts, LimitationFacts about, List<ReviewYear> all) {
        Register<LimitationReview> reviews = about.limitation().getReviews();
        Option<LocalDate> first = countsSince(about);
        List<LocalDate> seen = new ArrayList<>();
        for (int i = 0; i < reviews.entries().size(); i++) {
            LocalDate heldOn = reviews.entries().get(i).getHeldOn();
            boolean afterFirst = first.isDefined()
                    ? heldOn.isAfter(first.get())
                    : !about.isAppliedOn(heldOn).isNo();
            boolean whileApplied = afterFirst && isBeforeEnd(about, heldOn);
            if (facts.hasHappened(heldOn) && whileApplied && !seen.contains(heldOn)) {
                Subject at = entry(about, reviews, i).about(heldOn);
                seen.add(heldOn);
                all.add(new ReviewYear(about, Option.some(heldOn), at));
            }
        }
    }

    private static boolean isBeforeEnd(LimitationFacts about, LocalDate heldOn) {
        Option<LocalDate> last = about.limitation().getEndedOn();
        return last.isEmpty() || !heldOn.isAfter(last.get());
    }

    private static Subject entry(LimitationFacts about, Register<LimitationReview> reviews, int index) {
        return about.subject()
                .entry(
                        "reviews",
                        reviews,
                        index,
                        "limitation review",
                        about.subject().id());
    }

    private static LocalDate lawDay(OregonFacts facts, ReviewYear year) {
        return year.since.isDefined() ? reviewDue(facts, year.since.get()) : year.limitation.day();
    }

    private static Outcome reviewed(OregonFacts facts, ReviewYear year) {
        LimitationFacts about = year.limitation;
        if (about.recorded().isEmpty()) {
            return LimitationFacts.notRecorded(facts);
        }
        Condition counts = about.countsOn(year.since.getOrElse(about.day()));
        if (counts.isNo()) {
            return Outcome.notApplicable("for a child, what is typical of the age is no limitation");
        }
        if (!counts.isKnown()) {
            return Outcome.undetermined("it is not recorded whether it counts as a limitation", counts.missing());
        }
        if (year.since.isEmpty()) {
            return about.isApplied().isNo()
                    ? Outcome.notApplicable("the limitation is not applied yet")
                    : Outcome.undetermined("it is not recorded when it was first applied", about.missing("started"));
        }
        LocalDate since = year.since.get();
        LocalDate due = facts.lastDay(
                "last day to review the limitation", trigger(about, since), since, "one year", reviewDue(facts, since));
        Act held = facts.firstBy(
                due,
                about.limitation().getReviews(),
                review -> review.getHeldOn().isAfter(since) && isBeforeEnd(about, review.getHeldOn()),
                LimitationReview::getHeldOn);
        Option<LocalDate> heldOn = held.doneOn();
        boolean inTime = heldOn.isDefined() && !heldOn.get().isAfter(due);
        if (!inTime && about.hasEnded() && !about.day().isAfter(due)) {
            return Outcome.notApplicable("the limitation ended before a review was due");
        }
        Outcome byLastDay = facts.byLastDay(due, held, about.missing("reviews"));
        Condition applied = about.isAppliedOn(since);
        // A review before the first use begins no year that could be missed.
        return applied.isKnown() || byLastDay.status() != Outcome.Status.NOT_MET
                ? byLastDay
                : new Outcome.Undetermined(
                        "it is not recorded when it was first applied", Option.some(due), applied.missing());
    }

    /** A birthday is not told as one. */
    private static String trigger(LimitationFacts about, LocalDate since) {
        if (about.started().equals(Act.on(since))) {
            return "first use";
        }
        return countsSince(about).contains(since) ? "first day on which it counts" : "last review";
    }

    private static Outcome stillNeeded(OregonFacts facts, LimitationFacts about) {
        Condition counts = about.counts();
        if (counts.isNo()) {
            return Outcome.notApplicable("for a child, what is typical of the age is no limitation");
        }
        Register<LimitationReview> reviews = about.limitation().getReviews();
        Option<LocalDate> latest = latestReviewOn(about);
        if (latest.isEmpty()) {
            return facts.isCompleteThrough(reviews, about.day())
                    ? Outcome.notApplicable("it has not been reviewed yet")
                    : Outcome.undetermined(
                            "it is not recorded whether it was reviewed",
                            Lists.together(counts.missing(), Array.of(about.missing("reviews"))));
        }
        Condition needed = Condition.yes();
        for (int i = 0; i < reviews.entries().size(); i++) {
            LimitationReview review = reviews.entries().get(i);
            if (review.getHeldOn().equals(latest.get())) {
                Said found = review.getStillNeeded();
                needed = needed.and(Condition.of(found, new MissingFact(entry(about, reviews, i), "stillNeeded")));
            }
        }
        if (about.day().equals(latest.get()) && (needed.isNo() || about.hasEnded())) {
            if (!counts.isKnown()) {
                return Outcome.undetermined("it is not recorded whether it counts as a limitation", counts.missing());
            }
            return about.hasEnded()
                    ? Outcome.met("it ended on the day of its latest review")
                    : Outcome.pending("a review of that day found it no longer needed");
        }
        if (!facts.isCompleteThrough(reviews, about.day())) {
            Condition later = Condition.unknown(about.missing("reviews"));
            needed = needed.isNo() ? later : needed.and(later);
        }
        return about.says(
                needed,
                "the latest review found it still needed",
                "it goes on after a review found it no longer needed");
    }
}
