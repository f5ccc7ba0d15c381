package org.openisp.rules.missouri.ispguide;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Meeting;
import org.openisp.rules.AgeRange;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Subject;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.AgeDay;

/** A plan as the requirements see it. */
final class PlanFacts implements Concerning {

    private static final int ADULT = 18;

    private final GuideFacts facts;
    private final Isp isp;
    private final Subject subject;
    private @Nullable List<Support> supports;

    PlanFacts(GuideFacts facts, Isp isp, Subject subject) {
        this.facts = facts;
        this.isp = isp;
        this.subject = subject;
    }

    /** The record that it is part of, seen from the question. */
    GuideFacts facts() {
        return facts;
    }

    /** The plan. */
    Isp isp() {
        return isp;
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public Condition concerns(PlanFacts plan) {
        return Condition.of(subject.equals(plan.subject));
    }

    String id() {
        return isp.getId();
    }

    /** A fact of this plan that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** The same of an element of a list. */
    MissingFact missing(String list, int position, String field) {
        return MissingFact.ofElement(subject, list, position, field);
    }

    /** As it is said of an element of a list. */
    Condition asSaid(Said said, String list, int position, String field) {
        return said.isRecorded() ? Condition.of(said.isYes()) : Condition.unknown(missing(list, position, field));
    }

    /** Its services, and after them its other supports. */
    List<Support> supports() {
        supports = facts.once(supports, this, Support::of);
        return supports;
    }

    /** Whether it is finalized, as of the day asked about. */
    boolean isFinalized() {
        return hasHappened(isp.getFinalizedOn());
    }

    private boolean hasHappened(Option<LocalDate> day) {
        return day.isDefined() && facts.hasHappened(day.get());
    }

    /**
     * Whether the plan is in use, so that what it does not say is missing: it was finalized or implemented, or its first day
     * has come. A plan whose days lie ahead is still being written; a signature on it does not change that.
     */
    Condition isInUse() {
        if (isFinalized() || facts.soFar(isp.getImplemented()).doneOn().isDefined()) {
            return Condition.yes();
        }
        return hasBegunBy(facts.asOf());
    }

    /** The answer of a requirement that asks this of the plan: what it lacks can be added while it is written. */
    Outcome asks(Condition content, String met, String notMet) {
        if (!content.isNo()) {
            return content.outcome(met, notMet, "too little is recorded of what the plan says");
        }
        Condition inUse = isInUse();
        if (inUse.isYes()) {
            return Outcome.notMet(notMet);
        }
        return inUse.isNo()
                ? Outcome.pending(notMet)
                : Outcome.undetermined("it is not recorded whether the plan is in use", inUse.missing());
    }

    /** The same of some plans only: {@code otherwise} says why it does not reach the others. */
    Outcome asksWhere(
            Condition reaches, String otherwise, String unknown, Condition content, String met, String notMet) {
        return reaches.isYes() ? asks(content, met, notMet) : notKnownToReach(reaches, otherwise, unknown);
    }

    /** The same, where what the plan says is enough whether or not it is known to be asked. */
    Outcome asksWhereLacking(
            Condition reaches, String otherwise, String unknown, Condition content, String met, String notMet) {
        if (content.isYes() && !reaches.isNo()) {
            return Outcome.met(met);
        }
        return reaches.isYes()
                ? asks(content, met, notMet)
                : notKnownToReach(reaches.and(content.not()), otherwise, unknown);
    }

    /** The answer of a requirement that does not reach, or of which that is not known. */
    static Outcome notKnownToReach(Condition reaches, String otherwise, String unknown) {
        return reaches.isNo() ? Outcome.notApplicable(otherwise) : Outcome.undetermined(unknown, reaches.missing());
    }

    /** The day of which the guardians are those who sign: of finalizing it, else its first day, else the day asked about. */
    LocalDate day() {
        return isFinalized() ? isp.getFinalizedOn().get() : firstDay();
    }

    /** Its last day: as written, or the day on which it was ended, if that is earlier and has come. */
    Option<LocalDate> lastDay() {
        Option<LocalDate> written = isp.getEndsOn();
        Option<LocalDate> ended = isp.getTerminatedOn();
        boolean isEndedEarlier =
                hasHappened(ended) && (written.isEmpty() || !ended.get().isAfter(written.get()));
        return isEndedEarlier ? ended : written;
    }

    /** Whether something that stood from a day on, through another one or still, stood on a day of the plan so far. */
    Condition sees(LocalDate from, Option<LocalDate> through) {
        return sees(Condition.of(facts.hasHappened(from)), from, through);
    }

    /** The same of what the plan itself lists; of a plan that lies ahead, what stands on its first day. */
    Condition lists(Period days) {
        LocalDate from = days.from();
        Condition isSeen = facts.hasHappened(from) ? Condition.yes() : beginsNoEarlierThan(from);
        return sees(isSeen, from, days.through());
    }

    private Condition sees(Condition hasBegun, LocalDate from, Option<LocalDate> through) {
        return hasBegun.and(reachesFirstDay(through)).and(isOverBefore(from).not());
    }

    /** The same of what may bear no first day: it stood on its last day so far, and may have begun on it. */
    Condition sees(Option<LocalDate> from, Option<LocalDate> through, MissingFact firstDayOfIt) {
        if (from.isDefined()) {
            return sees(from.get(), through);
        }
        LocalDate lastSoFar = through.filter(facts::hasHappened).getOrElse(facts.asOf());
        return reachesFirstDay(through).and(isOverBefore(lastSoFar).not().or(Condition.unknown(firstDayOfIt)));
    }

    /** Whether its last day lies before a day. One that was finalized after that day, or begins then or later, ends later. */
    Condition isOverBefore(LocalDate day) {
        Option<LocalDate> last = lastDay();
        if (last.isDefined()) {
            return Condition.of(last.get().isBefore(day));
        }
        if (isFinalized() && isp.getFinalizedOn().get().isAfter(day)) {
            return Condition.no();
        }
        Option<LocalDate> first = isp.getStartsOn();
        Condition begins =
                first.isDefined() ? Condition.of(first.get().isBefore(day)) : Condition.unknown(missing("startsOn"));
        return begins.and(Condition.unknown(missing("endsOn")));
    }

    /** Whether its first day is this day or an earlier one. One whose last day is written began no later than that. */
    Condition hasBegunBy(LocalDate day) {
        Option<LocalDate> first = isp.getStartsOn();
        if (first.isDefined()) {
            return Condition.of(!first.get().isAfter(day));
        }
        return isp.getEndsOn().exists(last -> !last.isAfter(day))
                ? Condition.yes()
                : Condition.unknown(missing("startsOn"));
    }

    private Condition beginsNoEarlierThan(LocalDate day) {
        Option<LocalDate> first = isp.getStartsOn();
        return first.isDefined() ? Condition.of(!first.get().isBefore(day)) : Condition.unknown(missing("startsOn"));
    }

    private Condition reachesFirstDay(Option<LocalDate> through) {
        return through.isEmpty() ? Condition.yes() : hasBegunBy(through.get());
    }

    /** Whether the individual is under 18, on the day of the plan that counts. */
    Condition isOfMinor() {
        return facts.isOfAge(ADULT, firstDay()).not();
    }

    /** Whether the individual is 18 or older, on a day of the plan that counts. */
    Condition isOfAdult() {
        return facts.isOfAge(ADULT, lastAgeDay());
    }

    /** Whether the individual is of one of these ages, on a day of the plan that counts. */
    Condition isAged(AgeRange ages) {
        Condition oldEnough = facts.isOfAge(ages.from(), lastAgeDay());
        return ages.through()
                .map(last -> oldEnough.and(facts.isOfAge(last + 1, firstDay()).not()))
                .getOrElse(oldEnough);
    }

    /** Its first day as written; the day asked about, where none is. */
    private LocalDate firstDay() {
        return isp.getStartsOn().getOrElse(facts.asOf());
    }

    private LocalDate lastAgeDay() {
        LocalDate first = firstDay();
        if (facts.reading(MissouriReadings.AGE_DAY) == AgeDay.FIRST_DAY_OF_PLAN) {
            return first;
        }
        LocalDate last = lastDay().getOrElse(facts.asOf());
        return last.isBefore(first) ? first : last;
    }

    /** The day of the first meeting that has been held; none where none has, as far as is recorded. */
    Option<LocalDate> firstMeeting() {
        return meetings()
                .entries()
                .map(Meeting::getHeldOn)
                .filter(facts::hasHappened)
                .min();
    }

    /** Its meetings. */
    Register<Meeting> meetings() {
        return isp.getMeetings();
    }
}
