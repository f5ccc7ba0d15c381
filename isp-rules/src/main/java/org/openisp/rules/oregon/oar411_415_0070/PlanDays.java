package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Said;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;

/** The days of a plan, which may be not recorded. */
final class PlanDays {

    private PlanDays() {}

    /** Whether the plan, as written, covers some day from the first through the last. */
    static Condition cover(IspFacts plan, LocalDate first, LocalDate last) {
        Said covers = plan.covers(first, last);
        if (covers.isRecorded()) {
            return Condition.of(covers.isYes());
        }
        if (coversItsLastDay(plan, first, last)) {
            return Condition.yes();
        }
        Seq<MissingFact> missing = Array.empty();
        if (plan.startsOn().isEmpty()) {
            missing = missing.append(plan.missing("startsOn"));
        }
        if (plan.lastDay().isEmpty()) {
            missing = missing.append(plan.missing("endsOn"));
        }
        return Condition.of(covers, missing);
    }

    /** Whether its last day has come and is one of these: whenever the plan began, it covers that day. */
    private static boolean coversItsLastDay(IspFacts plan, LocalDate first, LocalDate last) {
        Option<LocalDate> end = plan.lastDay();
        return end.isDefined()
                && plan.facts().hasHappened(end.get())
                && !end.get().isBefore(first)
                && !end.get().isAfter(last);
    }
}
