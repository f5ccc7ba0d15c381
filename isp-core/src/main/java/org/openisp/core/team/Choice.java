package org.openisp.core.team;

/** How somebody voted. */
public enum Choice {
    /** For it. */
    FOR,
    /** Against it. */
    AGAINST,
    /** Neither. */
    ABSTAINS
}
