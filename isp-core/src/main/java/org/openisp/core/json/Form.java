package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one kind look in JSON.
 *
 * @param <T> the kind of value
 */
interface Form<T> {

    /**
     * Reads the value whose first token is the current one, and stops at its last token.
     *
     * @return the value, or null where a problem was noted instead
     */
    @Nullable
    T read(JsonIn in) throws IOException;

    /** Writes the value. */
    void write(T value, JsonGenerator out) throws IOException;
}
