package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Observation;
import org.openisp.core.Said;

/** What was seen of something that can change: the latest observation counts. */
final class Observed {

    private Observed() {}

    /** The latest observation by the day; none if there is none, or if two of that day contradict each other. */
    static Option<Observation> latestBy(LocalDate day, Option<Seq<Observation>> observations) {
        Observation latest = null;
        boolean contradicted = false;
        for (int i = 0; observations.isDefined() && i < observations.get().size(); i++) {
            Observation one = observations.get().get(i);
            if (one.on().isAfter(day)) {
                continue;
            }
            if (latest == null || one.on().isAfter(latest.on())) {
                latest = one;
                contradicted = false;
            } else if (one.on().equals(latest.on())) {
                contradicted = contradicted || one.holds() != latest.holds();
            }
        }
        return contradicted ? Option.none() : Option.of(latest);
    }

    /** Whether it was so when it was last seen by the day; not recorded if it was not seen. */
    static Said by(LocalDate day, Option<Seq<Observation>> observations) {
        Option<Observation> latest = latestBy(day, observations);
        return latest.isDefined() ? Said.of(latest.get().holds()) : Said.NOT_RECORDED;
    }
}
