package org.openisp.core.enrollment;

/** How somebody came to a program. */
public enum EntryMode {
    /** Entered, not by a transfer. */
    ENTRY,
    /** Left one site of a provider and entered another of the same provider at once. OAR 411-317-0000(209). */
    TRANSFER
}
