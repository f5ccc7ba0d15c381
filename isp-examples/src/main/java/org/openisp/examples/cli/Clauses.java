package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import org.openisp.rules.Rulebook;

/** How a clause is named on the command line: as the law writes it, and all that stands under it is meant too. */
final class Clauses {

    private Clauses() {}

    /** Whether a law has such a clause. */
    static boolean has(Rulebook<?> law, String named) {
        return law.requirements().exists(one -> one.clause().isIn(named));
    }

    /**
     * The laws that have such a clause.
     *
     * @throws CannotUseException if none has
     */
    static Seq<Rulebook<?>> having(Seq<Rulebook<?>> laws, String named) {
        Seq<Rulebook<?>> having = laws.filter(law -> has(law, named));
        if (having.isEmpty()) {
            throw new CannotUseException("there is no clause \"" + named + "\" in "
                    + laws.map(law -> law.law().cited()).mkString(", nor in ")
                    + "; write it as the law does, in quotes: \"(8)(e)(A)\", \"MO-11\". isp ledger lists them all");
        }
        return having;
    }
}
