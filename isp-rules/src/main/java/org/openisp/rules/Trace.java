package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a check shows, the days that it counts and the readings it takes, kept only while an explanation is gathered. */
final class Trace {

    private final Set<String> shown = new LinkedHashSet<>();
    private final Set<CountedDay> days = new LinkedHashSet<>();
    private final Set<ReadAs> readings = new LinkedHashSet<>();

    void showed(MissingFact fact) {
        shown.add(fact.at());
    }

    void counted(CountedDay day) {
        days.add(day);
    }

    void read(ReadAs readAs) {
        readings.add(readAs);
    }

    /** Where the facts stand that somebody who decides should look at. */
    Set<String> shown() {
        return shown;
    }

    Seq<CountedDay> days() {
        return Array.ofAll(days);
    }

    Seq<ReadAs> readings() {
        return Array.ofAll(readings);
    }
}
