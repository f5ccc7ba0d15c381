package org.openisp.core.service;

/** What was decided about services. OAR 411-415-0070(9). */
public enum DecisionResult {
    /** Authorized. */
    AUTHORIZED,
    /** Denied. */
    DENIED,
    /** Ended. */
    TERMINATED
}
