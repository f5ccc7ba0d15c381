package org.openisp.core.team;

/** How somebody voted. */
public enum VoteChoice {
    /** For it. */
    FOR,
    /** Against it. */
    AGAINST,
    /** Neither. */
    ABSTAINS
}
