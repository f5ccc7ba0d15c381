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
import org.openisp.core.Register;
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
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ActivityWeek;

/**
 * The hours of activities in each week of a plan in an adult foster home: OAR 411-415-0070(8)(l).
 *
 * <p>Asked are the weeks that are over, lie wholly within the plan and within one stay, and begin neither before the
 * individual is an adult nor before the first text of the rule that is held. In a week in which an activity starts or
 * stops, it may have all its hours or none, unless its occasions are written down. Of weeks in which each activity has the
 * same hours, one stands for all: most weeks of a plan are alike.
 */
final class ActivityWeeks {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final BigDecimal ALL_HOURS_OF_A_WEEK = BigDecimal.valueOf(168);

    private final List<Candidate> candidates;
    private final List<Week> weeks;
    private final Condition inAnotherStay;

    /** An activity that counts unless its kind never does, and whether that is known; days are counted from 1970-01-01. */
    private static final class Candidate {

        private final Subject at;
        private final Condition counts;
        private final Option<ActivityKind> kind;
        private final Option<Seq<ActivityOccasion>> occasions;
        private final Option<BigDecimal> hoursPerWeek;
        private final boolean hasPeriod;
        private final long from;
        private final long through;
        private final Hours wholeWeek;

        private Candidate(Activity activity, Subject at, Condition counts) {
            this.at = at;
            this.counts = counts;
            this.kind = activity.getKind();
            this.occasions = activity.getOccasions();
            this.hoursPerWeek = activity.getHoursPerWeek();
            Option<Period> period = activity.getPeriod();
            this.hasPeriod = period.isDefined();
            this.from = period.isDefined() ? period.get().from().toEpochDay() : Long.MIN_VALUE;
            this.through = period.isDefined() && period.get().through().isDefined()
                    ? period.get().through().get().toEpochDay()
                    : Long.MAX_VALUE;
            this.wholeWeek = everyWeek(false);
        }

        Hours hours(long first, long last) {
            if (occasions.isDefined()) {
                return held(occasions.get(), first, last);
            }
            if (from > last || through < first) {
                return Hours.NONE;
            }
            boolean isWhole = from <= first && last <= through;
            return isWhole ? wholeWeek : everyWeek(true);
        }

        private static Hours held(Seq<ActivityOccasion> occasions, long first, long last) {
            BigDecimal held = BigDecimal.ZERO;
            for (ActivityOccasion occasion : occasions) {
                long day = occasion.getHeldOn().toEpochDay();
                if (first <= day && day <= last) {
                    held = held.add(occasion.getHours());
                }
            }
            return held.signum() == 0 ? Hours.NONE : Hours.exactly(held);
        }

        private Hours everyWeek(boolean isCut) {
            Array<MissingFact> missing = Array.empty();
            if (hoursPerWeek.isEmpty()) {
                missing = missing.append(new MissingFact(at, "hoursPerWeek"));
            }
            if (!hasPeriod) {
                missing = missing.append(new MissingFact(at, "period"));
            } else if (isCut) {
                missing = missing.append(new MissingFact(at, "occasions"));
            }
            BigDecimal most = hoursPerWeek.getOrElse(ALL_HOURS_OF_A_WEEK);
            return new Hours(missing.isEmpty() ? most : BigDecimal.ZERO, most, missing);
        }
    }

    /** A week, by the hours of each candidate in it. */
    final class Week {

        private final List<Hours> ofEach;

        private Week(List<Hours> ofEach) {
            this.ofEach = ofEach;
        }

        /** The hours of all activities, whatever their kind. */
        Hours hours() {
            Hours hours = Hours.NONE;
            for (int i = 0; i < ofEach.size(); i++) {
                hours = hours.plus(ofEach.get(i), candidates.get(i).counts);
            }
            return hours;
        }

        /** The hours of the activities of these kinds. */
        Hours hours(Seq<ActivityKind> kinds) {
            Hours hours = Hours.NONE;
            for (int i = 0; i < ofEach.size(); i++) {
                Condition counts = candidates.get(i).counts.and(isOneOf(kinds, candidates.get(i)));
                if (!counts.isNo()) {
                    hours = hours.plus(ofEach.get(i), counts);
                }
            }
            return hours;
        }
    }

    private ActivityWeeks(List<Candidate> candidates, OregonFacts facts, IspFacts plan) {
        this.candidates = candidates;
        List<Stay> stays = stays(facts);
        List<Week> inOneStay = new ArrayList<>();
        Condition inAnother = Condition.no();
        for (long day : firstDays(facts, plan)) {
            if (isWithinOne(stays, day, day + DAYS_OF_A_WEEK - 1)) {
                addUnlike(inOneStay, day);
            } else {
                inAnother = inAnother.or(isInAnotherStay(facts, day));
            }
        }
        this.weeks = inOneStay;
        this.inAnotherStay = inAnother;
    }

    /** The weeks of a plan; where the activities are not recorded, without hours. */
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
        return new ActivityWeeks(candidates, facts, plan);
    }

    /** The weeks, those that are alike once; empty where there is none to ask about. */
    List<Week> weeks() {
        return weeks;
    }

    /** Whether more weeks may lie in a stay, for all that is recorded; known only where there are none. */
    Condition inAnotherStay() {
        return inAnotherStay;
    }

    private static Condition isOneOf(Seq<ActivityKind> kinds, Candidate candidate) {
        Option<ActivityKind> kind = candidate.kind;
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

    /** The first days of the whole weeks of an adult in the plan so far, since the first text or by a named one. */
    private static List<Long> firstDays(OregonFacts facts, IspFacts plan) {
        List<Long> days = new ArrayList<>();
        boolean anySevenDays = facts.reading(OregonReadings.ACTIVITY_WEEK) == ActivityWeek.ANY_SEVEN_DAYS;
        Option<LocalDate> start = plan.startsOn();
        if (start.isEmpty()) {
            return days;
        }
        LocalDate first = Paragraph.isBeforeTheTexts(facts, start.get()) ? Paragraph.FIRST_DAY : start.get();
        long last = plan.lastDaySoFar().toEpochDay();
        LocalDate week = anySevenDays ? first : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        boolean isAdult = false;
        for (long day = week.toEpochDay(); day + DAYS_OF_A_WEEK - 1 <= last; day += anySevenDays ? 1 : DAYS_OF_A_WEEK) {
            // Who is an adult stays one.
            isAdult = isAdult || facts.isChild(LocalDate.ofEpochDay(day)).isNo();
            if (isAdult) {
                days.add(day);
            }
        }
        return days;
    }

    private void addUnlike(List<Week> weeks, long first) {
        List<Hours> ofEach = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            ofEach.add(candidate.hours(first, first + DAYS_OF_A_WEEK - 1));
        }
        // From the latest on: a week is most often like the one before it.
        for (int i = weeks.size() - 1; i >= 0; i--) {
            if (weeks.get(i).ofEach.equals(ofEach)) {
                return;
            }
        }
        weeks.add(new Week(ofEach));
    }

    private static List<Stay> stays(OregonFacts facts) {
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : facts.record().getStays().entries()) {
            if (stay.getProgramType().equals(ProgramType.ADULT_FOSTER_HOME)) {
                stays.add(stay);
            }
        }
        return stays;
    }

    private static boolean isWithinOne(List<Stay> stays, long first, long last) {
        for (Stay stay : stays) {
            if (isWithin(stay, first, last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Stay stay, long first, long last) {
        return stay.getEnteredOn().toEpochDay() <= first
                && (stay.getExitedOn().isEmpty() || stay.getExitedOn().get().toEpochDay() >= last);
    }

    /** Whether the week may lie in a stay that is not recorded, or in a program of another name. */
    private static Condition isInAnotherStay(OregonFacts facts, long first) {
        Register<Stay> stays = facts.record().getStays();
        Condition is = facts.isCompleteThrough(stays, LocalDate.ofEpochDay(first))
                ? Condition.no()
                : Condition.unknown(facts.missing("stays"));
        for (int i = 0; i < stays.entries().size(); i++) {
            Stay stay = stays.entries().get(i);
            if (stay.getProgramType().isForeign() && isWithin(stay, first, first + DAYS_OF_A_WEEK - 1)) {
                Subject at = facts.root().entry("stays", stays, i, "stay", stay.getId());
                is = is.or(Condition.unknown(new MissingFact(at, "programType")));
            }
        }
        return is;
    }
}
