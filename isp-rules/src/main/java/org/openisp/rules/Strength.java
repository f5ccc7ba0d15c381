package org.openisp.rules;

/** How strongly a law asks for something. */
public enum Strength {
    /** It must be so. */
    MUST,
    /** It is expected: not to have it is a warning. */
    EXPECTED,
    /** It should be so: a recommendation. */
    SHOULD
}
