package org.openisp.core;

import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/**
 * A value of a list that the law of another state, or a vendor, extends.
 *
 * <p>A code without a colon is one of the library's own and stands as a constant on its type. Anybody else's carries
 * the namespace of whoever defines it: {@code mt:county-nurse}. Words are lower-case letters, digits and hyphens.
 */
public abstract class Code {

    private final String code;
    private final boolean foreign;

    /**
     * A code of a type.
     *
     * @param own the library's codes of the type; null while these are being made themselves
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is not one of them
     */
    protected Code(String code, @Nullable Seq<? extends Code> own) {
        refuseUnknown(code, own);
        this.code = code;
        this.foreign = code.indexOf(':') >= 0;
    }

    /** The code as it is written in JSON. */
    public final String code() {
        return code;
    }

    /** Whether this is somebody else's code, written {@code namespace:word}. */
    public final boolean isForeign() {
        return foreign;
    }

    // Once for all types: a record would link an equality of its own for each of them, at a fresh Java's first answer.
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Code that && getClass() == that.getClass() && code.equals(that.code));
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[code=" + code + "]";
    }

    /** Whether the code is lower-case letters, digits and hyphens, or two such words with a colon between. */
    public static boolean isWellFormed(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? isWord(code, 0, code.length())
                : isWord(code, 0, colon) && isWord(code, colon + 1, code.length());
    }

    private static void refuseUnknown(String code, @Nullable Seq<? extends Code> own) {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException(
                    "a code is lower-case letters, digits and hyphens, or namespace:word of such");
        }
        if (own != null
                && code.indexOf(':') < 0
                && !own.exists(known -> known.code().equals(code))) {
            throw new IllegalArgumentException("a code without a namespace is one of "
                    + own.map(Code::code).mkString(", ") + "; a code of your own is namespace:word, such as acme:word");
        }
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
