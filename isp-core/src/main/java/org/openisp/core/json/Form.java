package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.IdSpace;

/**
 * How values of one kind look in JSON.
 *
 * @param <T> the kind of value
 */
abstract class Form<T> {

    /**
     * Reads the value whose first token is the current one, and stops at its last token.
     *
     * @return the value, or null where a problem was noted instead
     */
    @Nullable
    abstract T read(JsonIn in) throws IOException;

    /** Writes the value. */
    abstract void write(T value, JsonGenerator out) throws IOException;

    /** What it is made of. */
    abstract Kind kind();

    /** The spaces in which things of this form can have ids. */
    EnumSet<IdSpace> idSpaces() {
        return EnumSet.noneOf(IdSpace.class);
    }
}
