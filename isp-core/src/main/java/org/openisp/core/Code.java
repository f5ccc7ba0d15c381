package org.openisp.core;

/**
 * A value of a list that the law of another state, or a vendor, extends.
 *
 * <p>A code without a colon is one of the library's own and stands as a constant on its type. Anybody else's carries
 * the namespace of whoever defines it: {@code mt:county-nurse}. Words are lower-case letters, digits and hyphens.
 */
public interface Code {

    /** The code as it is written in JSON. */
    String code();

    /** Whether this is somebody else's code, written {@code namespace:word}. */
    default boolean isForeign() {
        return code().indexOf(':') >= 0;
    }

    /**
     * Hands back a well-formed code.
     *
     * @throws IllegalArgumentException if it is none
     */
    static String wellFormed(String code) {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException(
                    "a code is lower-case letters, digits and hyphens, or namespace:word of such");
        }
        return code;
    }

    /** Whether the code is lower-case letters, digits and hyphens, or two such words with a colon between. */
    static boolean isWellFormed(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? isWord(code, 0, code.length())
                : isWord(code, 0, colon) && isWord(code, colon + 1, code.length());
    }

    private static boolean isWord(String code, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = code.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                return false;
            }
        }
        return from < to;
    }
}
