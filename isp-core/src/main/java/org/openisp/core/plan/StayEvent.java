package org.openisp.core.plan;

/** Coming to or leaving a program. OAR 411-415-0070(2)(c). */
public enum StayEvent {
    /** The individual enters. */
    ENTRY,
    /** The individual leaves. */
    EXIT
}
