package org.openisp.rules;

/** What a clause does, which decides how its answers are to be read. */
public enum ClauseKind {
    /** Computes a date or a period. */
    DATE,
    /** Something is to be done by a date. */
    DEADLINE,
    /** Decides a state. */
    STATE,
    /** A plan has to say something. */
    CONTENT,
    /** Something has to be so in the world. */
    DUTY,
    /** Something is allowed; never not met. */
    PERMISSION,
    /** A number within bounds. */
    LIMIT,
    /** Who may authorize what. */
    AUTHORITY,
    /** When a section applies. */
    SCOPE,
    /** Only a person can decide. */
    JUDGMENT
}
