package org.openisp.core;

import java.util.Objects;

/**
 * Words that somebody wrote about a person. It cannot print itself: whoever needs the words asks for {@link #value()}.
 *
 * @param value the words as written
 */
public record FreeText(String value) {

    /** The words. */
    public FreeText {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "FreeText<redacted>";
    }
}
