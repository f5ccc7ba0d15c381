package org.openisp.rules;

/**
 * A place in a law.
 *
 * @param law the law as it is cited, for example {@code OAR 411-415-0070}
 * @param paragraph the paragraph as the law writes it, for example {@code (8)(e)(A)(iii)}
 */
public record Clause(String law, String paragraph) {

    /** The whole citation: {@code OAR 411-415-0070(8)(e)(A)(iii)}. */
    @Override
    public String toString() {
        return law + paragraph;
    }
}
