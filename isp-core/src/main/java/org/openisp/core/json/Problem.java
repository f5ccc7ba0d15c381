package org.openisp.core.json;

/**
 * One thing that is wrong with a document, told so that it can be found and mended. Text that may be about a person is not repeated: of what stands in a document, only field names of one word, ids, days, and words that are nearly a known word.
 *
 * @param at where: a JSON Pointer (RFC 6901); empty for the whole document
 * @param found what stands there
 * @param expected what should, or what to do about it
 */
public record Problem(String at, String found, String expected) {

    /** The problem in one line. */
    public String message() {
        return (at.isEmpty() ? "(document)" : at) + ": found " + found + "; expected " + expected;
    }
}
