package org.openisp.core.plan;

/** What a review of a plan led to. OAR 411-415-0070(6)(a). */
public enum ReviewResult {
    /** The plan stays as it is. */
    NO_CHANGE,
    /** The plan was revised. */
    REVISED,
    /** The plan was revised and authorized again. */
    REVISED_AND_REAUTHORIZED
}
