package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.rules.MissingFact;
import org.openisp.rules.oregon.Days;

/**
 * The days on which an oral agreement stands in for the signature of the individual's side.
 *
 * @param days the days, both ends included; none where no agreement is known to serve
 * @param maybe the days on which one may, for all that is recorded; none where nothing is open
 * @param missing the facts that would settle what is open
 */
record StandIn(Option<Period> days, Option<Period> maybe, Seq<MissingFact> missing) {

    static final StandIn NONE = new StandIn(Option.none(), Option.none(), Array.empty());

    static StandIn on(Period days) {
        return new StandIn(Option.some(days), Option.none(), Array.empty());
    }

    static StandIn perhaps(Period days, Seq<MissingFact> missing) {
        return new StandIn(Option.none(), Option.some(days), missing);
    }

    /**
     * The same where another agreement, of this day or a later one, may be missing in the register. After the first day of
     * one that is known to serve nothing is open: the first one counts.
     */
    StandIn orAnotherFrom(LocalDate day, MissingFact register) {
        if (days.isEmpty()) {
            LocalDate from = maybe.isDefined() ? Days.earlier(maybe.get().from(), day) : day;
            return perhaps(Period.from(from), missing.append(register));
        }
        LocalDate first = days.get().from();
        return day.isBefore(first)
                ? new StandIn(days, Option.some(Period.of(day, first.minusDays(1))), Array.of(register))
                : this;
    }

    /** Whether it stands in on the day. */
    Said standsOn(LocalDate day) {
        if (days.isDefined() && days.get().contains(day)) {
            return Said.YES;
        }
        return maybe.isDefined() && maybe.get().contains(day) ? Said.NOT_RECORDED : Said.NO;
    }

    /** Each day on which the answer about a day may be another one than about the day before. */
    void turns(Consumer<LocalDate> each) {
        turns(days, each);
        turns(maybe, each);
    }

    private static void turns(Option<Period> stretch, Consumer<LocalDate> each) {
        stretch.forEach(period -> {
            each.accept(period.from());
            period.through().forEach(through -> each.accept(through.plusDays(1)));
        });
    }
}
