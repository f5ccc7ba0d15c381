package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.openisp.core.Said;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

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

    /** The hours a month that are recorded of a part of the record; where they are not, they would tell. */
    static MonthlyHours of(Option<BigDecimal> hoursPerMonth, Subject owner) {
        return hoursPerMonth.isDefined()
                ? exactly(hoursPerMonth.get())
                : unknown(new MissingFact(owner, "hoursPerMonth"));
    }

    /** Whether the hours are known exactly. */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    /** Whether there are none for certain. */
    boolean isNone() {
        return atMost.isDefined() && atMost.get().signum() == 0;
    }

    /** Whether there are none, and no fact is missing. */
    private boolean isNothing() {
        return isNone() && isKnown();
    }

    /** These hours if they count, and else none. */
    MonthlyHours when(Condition counts) {
        if (counts.isKnown()) {
            return counts.isYes() ? this : NONE;
        }
        return new MonthlyHours(BigDecimal.ZERO, atMost, Lists.together(missing, counts.missing()));
    }

    /** These and the others. */
    MonthlyHours plus(MonthlyHours other) {
        if (isNothing() || other.isNothing()) {
            return isNothing() ? other : this;
        }
        return new MonthlyHours(
                atLeast.add(other.atLeast),
                atMost.flatMap(most -> other.atMost.map(most::add)),
                Lists.together(missing, other.missing));
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
                        Lists.together(missing, other.missing));
    }

    /** Whether these are no more than the ceiling. */
    Condition within(MonthlyHours ceiling) {
        if (atMost.isDefined() && atMost.get().compareTo(ceiling.atLeast) <= 0) {
            return Condition.yes();
        }
        return ceiling.atMost.isDefined() && atLeast.compareTo(ceiling.atMost.get()) > 0
                ? Condition.no()
                : new Condition(Said.NOT_RECORDED, Lists.together(missing, ceiling.missing));
    }
}
