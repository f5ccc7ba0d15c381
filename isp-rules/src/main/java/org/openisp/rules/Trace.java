package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a check shows, the days that it counts and the readings it takes, kept only while an explanation is gathered. */
final class Trace {

    private final Set<String> shown = new LinkedHashSet<>();

    // By the line of the day, which says all of it, and by the name of the reading, of which a question has one choice.
    private final Map<String, CountedDay> days = new LinkedHashMap<>();
    private final Map<String, ReadAs> readings = new LinkedHashMap<>();

    void showed(MissingFact fact) {
        shown.add(fact.at());
    }

    void counted(CountedDay day) {
        days.putIfAbsent(day.toString(), day);
    }

    void read(ReadAs readAs) {
        readings.putIfAbsent(readAs.reading(), readAs);
    }

    /** Where the facts stand that somebody who decides should look at. */
    Set<String> shown() {
        return shown;
    }

    Seq<CountedDay> days() {
        return Array.ofAll(days.values());
    }

    Seq<ReadAs> readings() {
        return Array.ofAll(readings.values());
    }
}
