package com.example.states.montana;

import io.vavr.collection.Array;
import org.openisp.rules.ClauseFacts;
import org.openisp.rules.Rulebook;
import org.openisp.rules.RulebookProvider;

// tag::provider[]
/** Brings the rulebook to whoever asks for all that are installed. */
public final class Montana implements RulebookProvider {

    private static final Rulebook<MontanaRecord> RULEBOOK = new Rulebook<>(
            MontanaText.LAW,
            Array.of(Mt1Start.RULE, Mt2SameMonth.RULE, Mt3Notice.RULE, Mt4Posting.RULE),
            MontanaReadings.ALL,
            Array.empty(), // nothing that the law turns on and does not say
            ClauseFacts.none(), // no list of the facts that each clause turns on
            MontanaRecord::new);

    /** For the service loader. */
    public Montana() {}

    @Override
    public Rulebook<?> rulebook() {
        return RULEBOOK;
    }
}
// end::provider[]
