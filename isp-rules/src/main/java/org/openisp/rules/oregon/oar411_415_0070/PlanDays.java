package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
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
        Seq<MissingFact> missing = Array.empty();
        if (plan.startsOn().isEmpty()) {
            missing = missing.append(plan.missing("startsOn"));
        }
        if (plan.lastDay().isEmpty()) {
            missing = missing.append(plan.missing("endsOn"));
        }
        return Condition.of(covers, missing);
    }
}
