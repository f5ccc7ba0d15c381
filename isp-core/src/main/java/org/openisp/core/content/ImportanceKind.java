package org.openisp.core.content;

/** In which of two ways something is important. The guide keeps them apart. */
public enum ImportanceKind {
    /** Important to the individual: preferences, what makes a good life. */
    IMPORTANT_TO,
    /** Important for the individual: health and safety. */
    IMPORTANT_FOR
}
