package com.example.states.montana;

import com.example.states.montana.MontanaReadings.ClosedLastDay;
import java.time.LocalDate;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

// tag::rule[]
/** MT-4: the plan is posted at most 21 days after the annual meeting. */
final class Mt4Posting {

    private static final int DAYS = 21;

    static final Rule<MontanaRecord, MontanaPlan> RULE = MontanaText.ofEachPlan(
                    Mt4Posting.class,
                    "MT-4",
                    ClauseKind.DEADLINE,
                    "the plan is posted at most 21 days after the annual meeting")
            .checkedBy((facts, plan) -> plan.annualMeeting()
                    .map(meeting -> check(facts, plan, meeting))
                    .getOrElse(plan::withoutMeeting));

    private Mt4Posting() {}

    private static Outcome check(MontanaRecord facts, MontanaPlan plan, LocalDate meeting) {
        return facts.byLastDay(
                lastDay(facts, meeting), plan.act(MontanaFacts.POSTED_ON), plan.missing(MontanaFacts.POSTED_ON));
    }

    private static LocalDate lastDay(MontanaRecord facts, LocalDate meeting) {
        String what = "last day to post the plan";
        String trigger = "the annual meeting";
        LocalDate due = meeting.plusDays(DAYS);
        return facts.reading(MontanaReadings.CLOSED_LAST_DAY) == ClosedLastDay.STAYS
                ? facts.counted(what, trigger, meeting, "21 days after", due)
                : facts.countedInBusinessDays(
                        what,
                        trigger,
                        meeting,
                        "21 days after, or the next business day",
                        facts.calendar().sameOrNextBusinessDay(due));
    }
}
// end::rule[]
