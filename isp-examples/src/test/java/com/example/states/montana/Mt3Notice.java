package com.example.states.montana;

import com.example.states.montana.MontanaReadings.NoticeDays;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/** MT-3: notice of the annual meeting is given at least 14 days before it: before the day for which it is set, until it is held. */
final class Mt3Notice {

    private static final int DAYS = 14;

    static final Rule<MontanaRecord, MontanaPlan> RULE = MontanaText.ofEachPlan(
                    Mt3Notice.class,
                    "MT-3",
                    ClauseKind.DEADLINE,
                    "notice of the annual meeting is given at least 14 days before it")
            .checkedBy((facts, plan) ->
                    meeting(plan).map(meeting -> check(facts, plan, meeting)).getOrElse(plan::withoutMeeting));

    private Mt3Notice() {}

    private static Option<LocalDate> meeting(MontanaPlan plan) {
        return plan.annualMeeting().orElse(() -> plan.isp().getExtensionFacts().get(MontanaFacts.MEETING_SET_FOR));
    }

    private static Outcome check(MontanaRecord facts, MontanaPlan plan, LocalDate meeting) {
        NoticeDays reading = facts.reading(MontanaReadings.NOTICE_DAYS);
        int days = reading == NoticeDays.CLEAR_DAYS ? DAYS + 1 : DAYS;
        LocalDate due = facts.counted(
                "last day to give notice", "the annual meeting", meeting, reading.words(), meeting.minusDays(days));
        return facts.byLastDay(due, plan.act(MontanaFacts.NOTICE_GIVEN), plan.missing(MontanaFacts.NOTICE_GIVEN));
    }
}
