package org.openisp.examples.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Records drawn for reviewers: those whose ids, hashed with the seed, come first. The same caseload and seed give the same
 * sample, whatever the order of the records; a larger sample holds the smaller one.
 */
final class Sample {

    private static final Comparator<Drawn> ORDER = Comparator.comparing(
                    Drawn::hash, (Long one, Long other) -> Long.compareUnsigned(one, other))
            .thenComparing(Drawn::record);

    private final Run.Sampling sampling;
    private final PriorityQueue<Drawn> broken = new PriorityQueue<>(ORDER.reversed());
    private final PriorityQueue<Drawn> others = new PriorityQueue<>(ORDER.reversed());

    Sample(Run.Sampling sampling) {
        this.sampling = sampling;
    }

    /**
     * A record that was drawn.
     *
     * @param notMet how many findings of clauses that bind are not met
     */
    record Drawn(String stratum, String record, Place place, long notMet, long hash) {}

    void add(Examined examined, long notMet) {
        String record = examined.recordId().get();
        boolean isBroken = sampling.stratified() && notMet > 0;
        String stratum = !sampling.stratified() ? "all" : isBroken ? "not met" : "nothing not met";
        PriorityQueue<Drawn> drawn = isBroken ? broken : others;
        drawn.add(new Drawn(stratum, record, examined.place(), notMet, SeenIds.hash(sampling.seed() + "|" + record)));
        if (drawn.size() > sampling.size()) {
            drawn.poll();
        }
    }

    /** Those that were drawn: by stratum, and then in the order in which they were drawn. */
    List<Drawn> drawn() {
        List<Drawn> all = new ArrayList<>();
        for (PriorityQueue<Drawn> stratum : List.of(broken, others)) {
            List<Drawn> sorted = new ArrayList<>(stratum);
            sorted.sort(ORDER);
            all.addAll(sorted);
        }
        return all;
    }
}
