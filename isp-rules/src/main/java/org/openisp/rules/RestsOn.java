package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Set;
import org.openisp.core.ServiceRecord;

/**
 * The facts that an answer rests on: put alone into a record of which nothing else is known, they give the same answer,
 * and none of them can be left out.
 *
 * <p>Found by leaving out fact by fact, and keeping those without which the answer is another one. Where one of several
 * facts would do, it is the one that is asked for last. An entry of a list is left out only where nothing recorded in it
 * matters: a list without it would otherwise say more than it does.
 */
final class RestsOn {

    private final ServiceRecord record;
    private final Question question;
    private final Ask ask;
    private final Set<String> shown;
    private final Option<Outcome> answer;
    private Suppositions without = Suppositions.NONE;

    private RestsOn(ServiceRecord record, Question question, Ask ask, Set<String> shown) {
        this.record = record;
        this.question = question;
        this.ask = ask;
        this.shown = shown;
        this.answer = ask.of(record, question);
    }

    /**
     * The facts that an answer rests on.
     *
     * @param shown where facts stand that are kept in any case, with what they stand in
     */
    static Seq<AskedFact> of(ServiceRecord record, Question question, Ask ask, Set<String> shown) {
        return new RestsOn(record, question, ask, shown).facts();
    }

    /** Those that tell something: a list tells by its entries, a part by its facts, and an id is told with them. */
    static Seq<SeenFact> shown(Seq<AskedFact> facts) {
        Seq<AskedFact> told = facts.filter(fact -> !fact.at().endsWith("/id"));
        return told.filter(fact -> !told.exists(other -> other.at().startsWith(fact.at() + "/")))
                .map(AskedFact::seen);
    }

    private Seq<AskedFact> facts() {
        Seq<AskedFact> asked = asked();
        boolean isLess = true;
        while (isLess) { // without one fact, a check may ask for another one, or another one may matter no more
            Suppositions before = without;
            asked.filter(fact -> !fact.isEntry()).forEach(this::tryWithout);
            asked = asked();
            for (AskedFact entry : asked.filter(AskedFact::isEntry)) {
                if (!asked.exists(fact -> fact.canBeLeftOut() && fact.at().startsWith(entry.at() + "/"))) {
                    tryWithout(entry);
                }
            }
            asked = asked();
            isLess = without != before;
        }
        return asked;
    }

    private void tryWithout(AskedFact fact) {
        if (fact.canBeLeftOut() && !isShown(fact.at()) && !without.isOutOfSight(fact.at())) {
            Suppositions less = without.leavingOut(fact.at());
            without = ask.of(record, less, question).equals(answer) ? less : without;
        }
    }

    private boolean isShown(String at) {
        return shown.stream().anyMatch(place -> place.equals(at) || place.startsWith(at + "/"));
    }

    /** What is asked, and recorded, where the rest is left out. */
    private Seq<AskedFact> asked() {
        WatchedRecord watched = new WatchedRecord(record, without);
        ask.of(watched.record(), question);
        return Array.ofAll(watched.asked()).filter(AskedFact::isRecorded);
    }
}
