package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;

/** The answer where a clause turns on whether it reaches somebody at all. */
final class Reach {

    private Reach() {}

    /** The answer of a clause that only says whom it reaches. */
    static Outcome answer(Condition reaches, String met, String otherwise, String unknown) {
        return reaches.isYes() ? Outcome.met(met) : notKnownToReach(reaches, otherwise, unknown);
    }

    /** The answer of a clause that does not reach, or of which that is not known. */
    static Outcome notKnownToReach(Condition reaches, String otherwise, String unknown) {
        return reaches.isNo() ? Outcome.notApplicable(otherwise) : Outcome.undetermined(unknown, reaches.missing());
    }
}
