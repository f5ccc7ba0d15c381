package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.IdSpace;

/** The id of something: text that may stand once. */
final class IdForm implements Form<String> {

    private final @Nullable IdSpace space;
    private final @Nullable String type;

    /** An id in this space, or else the only one of this type, or else of its list. */
    IdForm(@Nullable IdSpace space, @Nullable String type) {
        this.space = space;
        this.type = type;
    }

    @Override
    public @Nullable String read(JsonIn in) throws IOException {
        String id = Forms.TEXT.read(in);
        if (id == null) {
            return null;
        }
        if (space != null) {
            in.ids.declare(space, id, in);
        } else if (type != null) {
            in.ids.declare(type, id, in);
        } else {
            in.ids.declareInList(id, in);
        }
        return id;
    }

    @Override
    public void write(String value, JsonGenerator out) throws IOException {
        Forms.TEXT.write(value, out);
    }

    @Override
    public Kind kind() {
        return Kind.Plain.TEXT;
    }

    @Override
    public EnumSet<IdSpace> idSpaces() {
        return space == null ? EnumSet.noneOf(IdSpace.class) : EnumSet.of(space);
    }
}
