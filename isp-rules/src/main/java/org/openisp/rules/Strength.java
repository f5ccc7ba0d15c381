package org.openisp.rules;

/** How strongly a law asks for something. */
public enum Strength {
    /** It must be so. */
    MUST,
    /** It must be so where a condition holds; where the condition does not hold, the clause does not apply. */
    CONDITIONAL,
    /** It is expected: not to have it is a warning. */
    EXPECTED,
    /** It should be so: a recommendation. */
    SHOULD,
    /** It may be so: never held against anybody. */
    MAY;

    /** Whether it breaks the law where it is not so: not what is only expected, recommended or allowed. */
    public boolean isBinding() {
        return this == MUST || this == CONDITIONAL;
    }
}
