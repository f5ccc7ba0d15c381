package org.openisp.rules;

import io.vavr.collection.Array;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a check looked at, kept only while an explanation is gathered. */
final class Trace {

    private final Set<SeenFact> facts = new LinkedHashSet<>();
    private final Set<CountedDay> days = new LinkedHashSet<>();
    private final Set<ReadAs> readings = new LinkedHashSet<>();

    void saw(Subject owner, String field, String value) {
        facts.add(new SeenFact(new MissingFact(owner, field).at(), value));
    }

    void counted(CountedDay day) {
        days.add(day);
    }

    void read(ReadAs readAs) {
        readings.add(readAs);
    }

    Explanation explanation(Finding finding) {
        return new Explanation(finding, Array.ofAll(facts), Array.ofAll(days), Array.ofAll(readings));
    }
}
