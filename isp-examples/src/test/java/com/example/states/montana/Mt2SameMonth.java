package com.example.states.montana;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import org.openisp.core.Act;
import org.openisp.core.plan.IspKind;
import org.openisp.core.team.Meeting;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/** MT-2: the annual meeting is held in the calendar month of the last one, a year later. */
final class Mt2SameMonth {

    static final Rule<MontanaRecord, MontanaPlan> RULE = MontanaText.ofEachPlan(
                    Mt2SameMonth.class,
                    "MT-2",
                    ClauseKind.DEADLINE,
                    "the annual meeting is held in the same calendar month as the last one, a year later")
            .checkedBy(Mt2SameMonth::check);

    private Mt2SameMonth() {}

    private static Outcome check(MontanaRecord facts, MontanaPlan plan) {
        Option<String> renews = plan.isp().getRenews();
        if (renews.isEmpty()) {
            return plan.isp().getKind().contains(IspKind.INITIAL)
                    ? Outcome.notApplicable("it is an initial plan")
                    : Outcome.undetermined("it is not recorded which plan it renews", plan.missing("renews"));
        }
        Option<MontanaPlan> last = facts.plan(renews.get());
        if (last.isEmpty()) {
            return Outcome.undetermined(
                    "the plan that it renews is not recorded", new MissingFact(facts.root(), "plans"));
        }
        Option<LocalDate> meeting = last.get().annualMeeting();
        return meeting.isDefined()
                ? sinceLast(facts, plan, meeting.get())
                : Outcome.undetermined(
                        "it is not recorded when the last meeting was held",
                        last.get().missing("meetings"));
    }

    private static Outcome sinceLast(MontanaRecord facts, MontanaPlan plan, LocalDate last) {
        YearMonth month = YearMonth.from(last).plusYears(1);
        LocalDate from = facts.counted(
                "first day to hold the annual meeting",
                "the last one",
                last,
                "its month, a year later",
                month.atDay(1));
        LocalDate due = facts.counted(
                "last day to hold the annual meeting",
                "the last one",
                last,
                "its month, a year later",
                month.atEndOfMonth());
        Option<LocalDate> held = plan.annualMeeting();
        if (held.exists(from::isAfter)) {
            return new Outcome.NotMet("it was held before that month", Option.none(), held);
        }
        Act first = facts.firstBy(due, plan.isp().getMeetings(), meeting -> true, Meeting::getHeldOn);
        return facts.byLastDay(due, first, plan.missing("meetings"));
    }
}
