package com.example.states.montana;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/** MT-1: the plan takes effect the day after the annual meeting. */
final class Mt1Start {

    static final Rule<MontanaRecord, MontanaPlan> RULE = MontanaText.ofEachPlan(
                    Mt1Start.class, "MT-1", ClauseKind.DATE, "the plan takes effect the day after the annual meeting")
            .checkedBy((facts, plan) -> plan.annualMeeting()
                    .map(meeting -> check(facts, plan, meeting))
                    .getOrElse(plan::withoutMeeting));

    private Mt1Start() {}

    private static Outcome check(MontanaRecord facts, MontanaPlan plan, LocalDate meeting) {
        LocalDate first = facts.counted(
                "first day of the plan", "the annual meeting", meeting, "the day after", meeting.plusDays(1));
        Option<LocalDate> written = plan.isp().getStartsOn();
        if (written.isEmpty()) {
            return Outcome.undetermined("its first day is not recorded", plan.missing("startsOn"));
        }
        return written.contains(first)
                ? Outcome.met("it takes effect the day after the meeting")
                : Outcome.notMet("it takes effect on another day");
    }
}
