package org.openisp.core;

/**
 * A yes or no that may be not recorded, with the logic that keeps the three apart (Kleene's).
 *
 * <p>Something not recorded is never taken for a "no": {@code NOT_RECORDED.and(NO)} is a "no" because no answer could
 * change it, {@code NOT_RECORDED.and(YES)} stays not recorded.
 */
public enum Said {
    /** Recorded as so. */
    YES,
    /** Recorded as not so. */
    NO,
    /** The record does not say. */
    NOT_RECORDED;

    /** What is recorded when it is known to be so or not so. */
    public static Said of(boolean yes) {
        return yes ? YES : NO;
    }

    /** Whether this is recorded as so. */
    public boolean isYes() {
        return this == YES;
    }

    /** Whether this is recorded as not so. */
    public boolean isNo() {
        return this == NO;
    }

    /** Whether the record says either. */
    public boolean isRecorded() {
        return this != NOT_RECORDED;
    }

    /** No if either is no; yes if both are yes; otherwise not recorded. */
    public Said and(Said other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : NOT_RECORDED;
    }

    /** Yes if either is yes; no if both are no; otherwise not recorded. */
    public Said or(Said other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : NOT_RECORDED;
    }

    /** Yes for no, no for yes; what is not recorded stays so. */
    public Said not() {
        if (this == NOT_RECORDED) {
            return NOT_RECORDED;
        }
        return this == YES ? NO : YES;
    }
}
