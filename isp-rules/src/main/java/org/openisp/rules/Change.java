package org.openisp.rules;

/**
 * Something that would change an answer, if it alone were otherwise.
 *
 * @param by what would be otherwise
 * @param at of one fact, where it stands, and of a decision, where it would stand: a JSON Pointer; of a reading, its
 *     name; else empty
 * @param words the same in words
 * @param to what it would be
 * @param status which kind of answer it would then be
 */
public record Change(By by, String at, String words, String to, Outcome.Status status) {

    /** What would be otherwise. */
    public enum By {
        /** A fact of the record. */
        FACT,
        /** The day from which the record is seen; nothing else happens until then. */
        TIME,
        /** How an open text is read. */
        READING,
        /** What a reviewer decides. */
        DECISION
    }
}
