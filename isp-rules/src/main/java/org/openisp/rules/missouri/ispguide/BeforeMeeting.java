package org.openisp.rules.missouri.ispguide;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.PriorTo;

/** The answer where something is to be done "prior to" the planning meeting: the first one of the plan that was held. */
final class BeforeMeeting {

    private BeforeMeeting() {}

    static Outcome answer(PlanFacts plan, Act act, MissingFact missing) {
        Act done = plan.facts().soFar(act);
        Option<LocalDate> meeting = plan.firstMeeting();
        return meeting.isDefined() ? ofHeld(plan, meeting.get(), done, missing) : ofNone(plan, done, missing);
    }

    /** The last day that is prior to a meeting. */
    static LocalDate lastDay(PlanFacts plan, LocalDate meeting) {
        boolean sameDayCounts = plan.facts().reading(MissouriReadings.PRIOR_TO) == PriorTo.SAME_DAY_COUNTS;
        return sameDayCounts ? meeting : meeting.minusDays(1);
    }

    private static Outcome ofHeld(PlanFacts plan, LocalDate meeting, Act done, MissingFact missing) {
        LocalDate last = lastDay(plan, meeting);
        if (done.doneOn().isDefined()) {
            LocalDate day = done.doneOn().get();
            return day.isAfter(last)
                    ? Outcome.notMet(
                            day.isAfter(meeting) ? "it was after the meeting" : "it was on the day of the meeting")
                    : ofFirst(plan, meeting, day);
        }
        return done.notDoneThrough().exists(through -> !through.isBefore(last))
                ? Outcome.notMet("it was not there by the meeting")
                : Outcome.undetermined("it is not recorded whether it was done prior to the meeting", missing);
    }

    /** It was prior to the first meeting that is recorded; where an earlier one may be missing, that is not enough. */
    private static Outcome ofFirst(PlanFacts plan, LocalDate meeting, LocalDate done) {
        return plan.facts().isCompleteThrough(plan.meetings(), meeting)
                ? Outcome.metOn(done, "it was prior to the meeting")
                : Outcome.undetermined(
                        "it is not recorded whether there was an earlier meeting", plan.missing("meetings"));
    }

    private static Outcome ofNone(PlanFacts plan, Act done, MissingFact missing) {
        GuideFacts facts = plan.facts();
        if (!facts.isCompleteThrough(plan.meetings(), facts.asOf())) {
            return Outcome.undetermined("it is not recorded when the meeting was held", plan.missing("meetings"));
        }
        if (done.doneOn().isDefined()) {
            return Outcome.metOn(done.doneOn().get(), "it is there, and no meeting has been held yet");
        }
        return done.notDoneThrough().exists(through -> !through.isBefore(facts.asOf()))
                ? Outcome.pending("it is not there yet, and no meeting has been held yet")
                : Outcome.undetermined("it is not recorded whether it was done", missing);
    }
}
