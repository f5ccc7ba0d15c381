package org.openisp.examples.speed;

import io.vavr.collection.Array;
import org.openisp.rules.Clause;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/**
 * The twenty clauses on which the contenders are compared: some of every section, with last days in calendar days,
 * business days, months and years, folds over plans, services and limitations, authorization, and judgment.
 */
final class Twenty {

    /** Their paragraphs, in the order of the law. */
    static final Array<String> PARAGRAPHS = Array.of(
            "(1)(c)(C)",
            "(1)(d)",
            "(2)(c)",
            "(2)(d)",
            "(3)(e)(B)",
            "(3)(e)(C)",
            "(3)(e)(C)(iii)",
            "(4)",
            "(5)(a)(A)",
            "(5)(a)(B)",
            "(6)(a)(A)",
            "(6)(a)(B)",
            "(6)(a)(C)",
            "(7)(c)",
            "(8)(a)",
            "(8)(e)",
            "(8)(e)(A)(iii)",
            "(8)(m)",
            "(9)(e)",
            "(10)(a)");

    /** Their citations. */
    static final Array<String> CITED = PARAGRAPHS.map(paragraph -> Oar411_415_0070.LAW + paragraph);

    private Twenty() {}

    /** Which clause of the twenty it is: 0 for the first. */
    static int numberOf(Clause clause) {
        return PARAGRAPHS.indexOf(clause.paragraph());
    }

    /** The rulebook, asked about them alone. */
    static Rulebook<?> rulebook() {
        return Oar411_415_0070.rulebook().only(clause -> PARAGRAPHS.contains(clause.paragraph()));
    }
}
