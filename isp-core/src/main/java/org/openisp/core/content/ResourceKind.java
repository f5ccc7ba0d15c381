package org.openisp.core.content;

/** A kind of resource that a plan applies. OAR 411-415-0070(1)(c)(D). */
public enum ResourceKind {
    /** Public. */
    PUBLIC,
    /** Private. */
    PRIVATE,
    /** Formal. */
    FORMAL,
    /** Alternative. */
    ALTERNATIVE
}
