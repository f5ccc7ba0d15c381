package org.openisp.core.limitation;

/** What a safeguard is. OAR 411-415-0070(3)(d) and (e). */
public enum SafeguardKind {
    /** A safeguarding intervention: manual physical restraint, (3)(d). */
    INTERVENTION,
    /** Safeguarding equipment: a device, (3)(e). */
    EQUIPMENT
}
