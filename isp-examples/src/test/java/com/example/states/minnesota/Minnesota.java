package com.example.states.minnesota;

import io.vavr.collection.Array;
import org.openisp.rules.ClauseFacts;
import org.openisp.rules.Rulebook;
import org.openisp.rules.RulebookProvider;

/** Brings the rulebook to whoever asks for all that are installed. */
public final class Minnesota implements RulebookProvider {

    private static final Rulebook<MinnesotaRecord> RULEBOOK = new Rulebook<>(
            MinnesotaText.LAW,
            Array.of(Mn1FirstPlan.RULE, Mn2Sending.RULE, Mn3Approval.RULE),
            MinnesotaReadings.ALL,
            Array.empty(),
            ClauseFacts.none(),
            MinnesotaRecord::new);

    /** For the service loader. */
    public Minnesota() {}

    @Override
    public Rulebook<?> rulebook() {
        return RULEBOOK;
    }
}
