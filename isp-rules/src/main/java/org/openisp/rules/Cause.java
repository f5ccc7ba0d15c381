package org.openisp.rules;

/** Why an answer is another one than it was. */
public enum Cause {
    /** The record says something else. */
    FACTS,
    /** Another text of the law is applied. */
    LAW,
    /** Open text is read in another way. */
    READING,
    /** It is seen from another day. */
    TIME,
    /** Other days are business days. */
    CALENDAR
}
