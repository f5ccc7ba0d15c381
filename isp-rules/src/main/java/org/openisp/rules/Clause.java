package org.openisp.rules;

/**
 * A place in a law.
 *
 * @param law the law as it is cited, for example {@code OAR 411-415-0070}
 * @param paragraph the paragraph as the law writes it, for example {@code (8)(e)(A)(iii)}; where a law numbers nothing, a
 *     name that is given to it and stands for itself, for example {@code MO-11}
 */
public record Clause(String law, String paragraph) {

    /** Whether it is this paragraph, or stands under it: {@code (8)(m)(A)} stands under {@code (8)(m)}. */
    public boolean isIn(String other) {
        return paragraph.equals(other) || paragraph.startsWith(other + "(");
    }

    /** The whole citation: {@code OAR 411-415-0070(8)(e)(A)(iii)}, {@code MO-11}. */
    @Override
    public String toString() {
        return paragraph.startsWith("(") ? law + paragraph : paragraph;
    }
}
