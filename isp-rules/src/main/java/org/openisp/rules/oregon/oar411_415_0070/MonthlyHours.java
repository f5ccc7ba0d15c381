package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.openisp.core.Said;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;

/**
 * Hours a month, as far as a record tells them.
 *
 * @param atLeast the hours that there are for certain
 * @param atMost the hours that there can be; none where a fact is missing that could make it any number
 * @param missing the facts that would tell the hours exactly; empty where they are known
 */
public record MonthlyHours(BigDecimal atLeast, Option<BigDecimal> atMost, Seq<MissingFact> missing) {

    /** None. */
    static final MonthlyHours NONE = exactly(BigDecimal.ZERO);

    /** So many. */
    static MonthlyHours exactly(BigDecimal hours) {
        return new MonthlyHours(hours, Option.some(hours), Array.empty());
    }

    /** Nobody knows how many. */
    static MonthlyHours unknown(MissingFact wouldTell) {
        return new MonthlyHours(BigDecimal.ZERO, Option.none(), Array.of(wouldTell));
    }

    /** As many as are recorded; where they are not, this fact would tell. */
    static MonthlyHours of(Option<BigDecimal> hours, MissingFact wouldTell) {
        return hours.map(MonthlyHours::exactly).getOrElse(() -> unknown(wouldTell));
    }

    /** Whether the hours are known exactly. */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    /** Whether there are none for certain. */
    boolean isNone() {
        return atMost.exists(most -> most.signum() == 0);
    }

    /** These hours if they count, and else none. */
    MonthlyHours when(Condition counts) {
        if (counts.isKnown()) {
            return counts.isYes() ? this : NONE;
        }
        return new MonthlyHours(
                BigDecimal.ZERO, atMost, missing.appendAll(counts.missing()).distinct());
    }

    /** These and the others. */
    MonthlyHours plus(MonthlyHours other) {
        return new MonthlyHours(
                atLeast.add(other.atLeast),
                atMost.flatMap(most -> other.atMost.map(most::add)),
                missing.appendAll(other.missing).distinct());
    }

    /** These or the others, whichever are more. */
    MonthlyHours orMore(MonthlyHours other) {
        if (other.within(this).isYes()) {
            return this;
        }
        return within(other).isYes()
                ? other
                : new MonthlyHours(
                        atLeast.max(other.atLeast),
                        atMost.flatMap(most -> other.atMost.map(most::max)),
                        missing.appendAll(other.missing).distinct());
    }

    /** Whether these are no more than the ceiling. */
    Condition within(MonthlyHours ceiling) {
        if (atMost.exists(most -> most.compareTo(ceiling.atLeast) <= 0)) {
            return Condition.yes();
        }
        return ceiling.atMost.exists(most -> atLeast.compareTo(most) > 0)
                ? Condition.no()
                : new Condition(
                        Said.NOT_RECORDED, missing.appendAll(ceiling.missing).distinct());
    }
}
