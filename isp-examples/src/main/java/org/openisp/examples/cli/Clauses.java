package org.openisp.examples.cli;

import org.openisp.rules.Clause;
import org.openisp.rules.Requirement;

/** How a clause is named on the command line: as the law writes it, and all that stands under it is meant too. */
final class Clauses {

    private Clauses() {}

    /** Whether a clause is the named one, or stands under it. */
    static boolean isIn(String named, Clause clause) {
        String paragraph = clause.paragraph();
        return paragraph.equals(named) || paragraph.startsWith(named + "(");
    }

    /**
     * Refuses a name that no clause has.
     *
     * @throws CannotUseException if there is no such clause
     */
    static void refuseUnknown(String named) {
        if (!Law.RULEBOOK.requirements().map(Requirement::clause).exists(clause -> isIn(named, clause))) {
            throw new CannotUseException("there is no clause \"" + named + "\" in " + Law.RULEBOOK.law()
                    + "; write it as the law does, in quotes: \"(8)(e)(A)\". isp ledger lists them all");
        }
    }
}
