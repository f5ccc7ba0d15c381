package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivityKind;
import org.openisp.core.service.ActivityOccasion;
import org.openisp.core.service.ActivitySource;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ActivityWeek;

/**
 * The hours of activities in each week of a plan in an adult foster home: OAR 411-415-0070(8)(l).
 *
 * <p>Asked are the weeks that are over, lie wholly within the plan and within one stay, and begin neither before the
 * individual is an adult nor before the first text of the rule that is held. In a week in which an activity starts or
 * stops, it may have all its hours or none, unless its occasions are written down.
 */
final class ActivityWeeks {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final BigDecimal ALL_HOURS_OF_A_WEEK = BigDecimal.valueOf(168);

    private final List<LocalDate> beginnings;
    private final List<Candidate> candidates;

    /** An activity that counts unless its kind never does, and whether that is known. */
    private record Candidate(Activity activity, Subject at, Condition counts) {}

    private ActivityWeeks(List<LocalDate> beginnings, List<Candidate> candidates) {
        this.beginnings = beginnings;
        this.candidates = candidates;
    }

    /** The weeks of a plan, where the activities are recorded. */
    static ActivityWeeks of(OregonFacts facts, IspFacts plan) {
        List<Candidate> candidates = new ArrayList<>();
        int index = 0;
        for (Activity activity : facts.record().getActivities().getOrElse(Array::empty)) {
            Subject at = facts.root().element("activities", index++, "activity", activity.getId());
            Condition counts = countsButForItsKind(facts, plan, activity, at);
            if (!counts.isNo()) {
                candidates.add(new Candidate(activity, at, counts));
            }
        }
        return new ActivityWeeks(beginnings(facts, plan), candidates);
    }

    /** The first days of the weeks. */
    Seq<LocalDate> beginnings() {
        return Array.ofAll(beginnings);
    }

    /** The hours of the activities in the week, whatever their kind. */
    Hours hours(LocalDate beginning) {
        Hours hours = Hours.NONE;
        for (Candidate candidate : candidates) {
            hours = hours.plus(hours(beginning, candidate), candidate.counts);
        }
        return hours;
    }

    /** The hours of the activities of these kinds in the week. */
    Hours hours(LocalDate beginning, Seq<ActivityKind> kinds) {
        Hours hours = Hours.NONE;
        for (Candidate candidate : candidates) {
            Condition counts = candidate.counts.and(isOneOf(kinds, candidate));
            if (!counts.isNo()) {
                hours = hours.plus(hours(beginning, candidate), counts);
            }
        }
        return hours;
    }

    private static Condition isOneOf(Seq<ActivityKind> kinds, Candidate candidate) {
        Option<ActivityKind> kind = candidate.activity.getKind();
        return kind.isEmpty() || kind.get().isForeign()
                ? Condition.unknown(new MissingFact(candidate.at, "kind"))
                : Condition.of(kinds.contains(kind.get()));
    }

    /**
     * Hours in one week: at least and at most, for all that is recorded.
     *
     * @param missing what would tell more exactly; empty where the two are the same
     */
    record Hours(BigDecimal least, BigDecimal most, Seq<MissingFact> missing) {

        private static final Hours NONE = exactly(BigDecimal.ZERO);

        private static Hours exactly(BigDecimal hours) {
            return new Hours(hours, hours, Array.empty());
        }

        private Hours plus(Hours more, Condition counts) {
            if (more.most.signum() == 0) {
                return this;
            }
            return new Hours(
                    counts.isYes() ? least.add(more.least) : least,
                    most.add(more.most),
                    missing.appendAll(counts.missing()).appendAll(more.missing));
        }

        /** Whether they are at least so many. */
        Condition reach(BigDecimal hours) {
            if (least.compareTo(hours) >= 0) {
                return Condition.yes();
            }
            return most.compareTo(hours) < 0 ? Condition.no() : Condition.of(Said.NOT_RECORDED, missing);
        }

        /** Whether there are any. */
        Condition any() {
            if (least.signum() > 0) {
                return Condition.yes();
            }
            return most.signum() == 0 ? Condition.no() : Condition.of(Said.NOT_RECORDED, missing);
        }
    }

    private static Condition countsButForItsKind(OregonFacts facts, IspFacts plan, Activity activity, Subject at) {
        Option<Seq<String>> plans = activity.getPlanIds();
        Condition included = plans.isEmpty()
                ? Condition.unknown(new MissingFact(at, "planIds"))
                : Condition.of(plans.get().contains(plan.id()));
        Option<ActivitySource> source = activity.getOfferedBy();
        Condition offered = source.isEmpty() || source.get().isForeign()
                ? Condition.unknown(new MissingFact(at, "offeredBy"))
                : Condition.of(source.contains(ActivitySource.PROVIDER) || source.contains(ActivitySource.CDDP));
        return included.and(offered)
                .and(facts.holds(at, "ofInterest", activity.getOfInterest()))
                .and(facts.holds(at, "availableInCommunity", activity.getAvailableInCommunity()))
                .and(facts.holds(at, "televisionOrMovies", activity.getTelevisionOrMovies())
                        .not());
    }

    private Hours hours(LocalDate beginning, Candidate candidate) {
        LocalDate last = beginning.plusDays(DAYS_OF_A_WEEK - 1L);
        Option<Seq<ActivityOccasion>> occasions = candidate.activity.getOccasions();
        if (occasions.isDefined()) {
            BigDecimal held = BigDecimal.ZERO;
            for (ActivityOccasion occasion : occasions.get()) {
                LocalDate day = occasion.getHeldOn();
                if (!day.isBefore(beginning) && !day.isAfter(last)) {
                    held = held.add(occasion.getHours());
                }
            }
            return Hours.exactly(held);
        }
        return everyWeek(candidate, beginning, last);
    }

    private Hours everyWeek(Candidate candidate, LocalDate beginning, LocalDate last) {
        Option<Period> period = candidate.activity.getPeriod();
        if (period.exists(days -> days.from().isAfter(last) || days.through().exists(end -> end.isBefore(beginning)))) {
            return Hours.NONE;
        }
        Option<BigDecimal> weekly = candidate.activity.getHoursPerWeek();
        Seq<MissingFact> missing = Array.empty();
        if (weekly.isEmpty()) {
            missing = missing.append(new MissingFact(candidate.at, "hoursPerWeek"));
        }
        if (period.isEmpty()) {
            missing = missing.append(new MissingFact(candidate.at, "period"));
        } else if (!period.get().contains(beginning) || !period.get().contains(last)) {
            missing = missing.append(new MissingFact(candidate.at, "occasions"));
        }
        BigDecimal most = weekly.getOrElse(ALL_HOURS_OF_A_WEEK);
        return new Hours(missing.isEmpty() ? most : BigDecimal.ZERO, most, missing);
    }

    private static List<LocalDate> beginnings(OregonFacts facts, IspFacts plan) {
        List<LocalDate> beginnings = new ArrayList<>();
        boolean anySevenDays = facts.reading(OregonReadings.ACTIVITY_WEEK) == ActivityWeek.ANY_SEVEN_DAYS;
        Option<LocalDate> start = plan.startsOn();
        if (start.isEmpty()) {
            return beginnings;
        }
        LocalDate first = Days.later(start.get(), Paragraph.FIRST_DAY);
        LocalDate last = plan.lastDay().filter(facts::hasHappened).getOrElse(facts.asOf());
        LocalDate week = anySevenDays ? first : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        while (!week.plusDays(DAYS_OF_A_WEEK - 1L).isAfter(last)) {
            if (isWithinAStay(facts, week) && facts.isChild(week).isNo()) {
                beginnings.add(week);
            }
            week = week.plusDays(anySevenDays ? 1 : DAYS_OF_A_WEEK);
        }
        return beginnings;
    }

    private static boolean isWithinAStay(OregonFacts facts, LocalDate beginning) {
        LocalDate last = beginning.plusDays(DAYS_OF_A_WEEK - 1L);
        for (Stay stay : facts.record().getStays().entries()) {
            if (stay.getProgramType().equals(ProgramType.ADULT_FOSTER_HOME)
                    && !stay.getEnteredOn().isAfter(beginning)
                    && !stay.getExitedOn().exists(exited -> exited.isBefore(last))) {
                return true;
            }
        }
        return false;
    }
}
