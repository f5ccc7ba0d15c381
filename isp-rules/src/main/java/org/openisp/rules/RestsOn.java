package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openisp.core.ServiceRecord;

/**
 * The facts that an answer rests on: put alone into a record of which nothing else is known, they give the same answer,
 * and none of them can be left out.
 *
 * <p>Found by leaving out fact by fact, and keeping those without which the answer is another one. Where one of several
 * facts would do, it is the one that is asked for last.
 */
final class RestsOn {

    private RestsOn() {}

    /**
     * The facts that an answer rests on.
     *
     * @param shown where facts stand that are kept in any case, with what they stand in
     */
    static Seq<AskedFact> of(ServiceRecord record, Question question, Ask ask, Set<String> shown) {
        Option<Outcome> answer = ask.of(record, question);
        Suppositions without = Suppositions.NONE;
        Set<String> tried = new HashSet<>();
        List<AskedFact> asked = asked(record, without, question, ask);
        boolean isNew = true;
        while (isNew) { // without one fact, a check may ask for another one
            isNew = false;
            for (AskedFact fact : asked) {
                if (fact.canBeLeftOut()
                        && !isIn(shown, fact.at())
                        && !without.isOutOfSight(fact.at())
                        && tried.add(fact.at())) {
                    isNew = true;
                    Suppositions less = without.leavingOut(fact.at());
                    without = ask.of(record, less, question).equals(answer) ? less : without;
                }
            }
            asked = asked(record, without, question, ask);
        }
        return Array.ofAll(asked).filter(AskedFact::isRecorded);
    }

    /** Those that tell something: a list tells by its entries, a part by its facts, and an id is told with them. */
    static Seq<SeenFact> shown(Seq<AskedFact> facts) {
        Seq<AskedFact> told = facts.filter(fact -> !fact.at().endsWith("/id"));
        return told.filter(fact -> !told.exists(other -> other.at().startsWith(fact.at() + "/")))
                .map(AskedFact::seen);
    }

    private static boolean isIn(Set<String> shown, String at) {
        return shown.stream().anyMatch(place -> place.equals(at) || place.startsWith(at + "/"));
    }

    private static List<AskedFact> asked(ServiceRecord record, Suppositions without, Question question, Ask ask) {
        WatchedRecord watched = new WatchedRecord(record, without);
        ask.of(watched.record(), question);
        return watched.asked();
    }
}
