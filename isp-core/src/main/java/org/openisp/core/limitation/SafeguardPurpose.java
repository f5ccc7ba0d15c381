package org.openisp.core.limitation;

/** What a safeguard is for. OAR 411-415-0070(3)(d) and (e). */
public enum SafeguardPurpose {
    /** A challenging behavior, (B). */
    CHALLENGING_BEHAVIOR,
    /** A medical condition, (C). */
    MEDICAL
}
