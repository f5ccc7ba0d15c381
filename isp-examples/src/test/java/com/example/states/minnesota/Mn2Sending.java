package com.example.states.minnesota;

import com.example.states.minnesota.MinnesotaReadings.SentCountedFrom;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.team.Meeting;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/** MN-2: the plan is sent within 20 working days of the meeting, or of being finalized: a reading. */
final class Mn2Sending {

    private static final int WORKING_DAYS = 20;

    static final Rule<MinnesotaRecord, MinnesotaPlan> RULE = MinnesotaText.ofEachPlan(MinnesotaText.cite(
                    Mn2Sending.class, "MN-2", ClauseKind.DEADLINE, "the plan is sent within 20 working days"))
            .checkedBy((facts, plan) -> facts.reading(MinnesotaReadings.SENT_COUNTED_FROM) == SentCountedFrom.MEETING
                    ? sinceMeeting(facts, plan)
                    : sinceFinalized(facts, plan));

    private Mn2Sending() {}

    private static Outcome sinceMeeting(MinnesotaRecord facts, MinnesotaPlan plan) {
        Option<LocalDate> meeting = plan.isp()
                .getMeetings()
                .entries()
                .map(Meeting::getHeldOn)
                .filter(facts::hasHappened)
                .min();
        if (meeting.isDefined()) {
            return since("the meeting", meeting.get(), facts, plan);
        }
        return facts.isCompleteThrough(plan.isp().getMeetings(), facts.asOf())
                ? Outcome.pending("the meeting has not been held yet")
                : Outcome.undetermined("it is not recorded when the meeting was held", plan.missing("meetings"));
    }

    private static Outcome sinceFinalized(MinnesotaRecord facts, MinnesotaPlan plan) {
        Option<LocalDate> finalized = plan.isp().getFinalizedOn();
        if (finalized.isEmpty()) {
            return Outcome.undetermined("it is not recorded when it was finalized", plan.missing("finalizedOn"));
        }
        return facts.hasHappened(finalized.get())
                ? since("the plan is finalized", finalized.get(), facts, plan)
                : Outcome.pending("it has not been finalized yet");
    }

    private static Outcome since(String trigger, LocalDate day, MinnesotaRecord facts, MinnesotaPlan plan) {
        LocalDate due = facts.countedInBusinessDays(
                "last day to send the plan",
                trigger,
                day,
                "the twentieth working day after",
                facts.calendar().plusBusinessDays(day, WORKING_DAYS));
        return facts.byLastDay(due, plan.act(MinnesotaFacts.PLAN_SENT), plan.missing(MinnesotaFacts.PLAN_SENT));
    }
}
