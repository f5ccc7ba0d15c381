package org.openisp.core.judgment;

/** What a reviewer decided. */
public enum ReviewerAnswer {
    /** The clause is met. */
    MET,
    /** The clause is not met. */
    NOT_MET,
    /** The clause does not apply. */
    NOT_APPLICABLE
}
