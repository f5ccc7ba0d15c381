package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.IdSpace;

/** The id of something else in the record. */
final class ReferenceForm implements Form<String> {

    private final EnumSet<IdSpace> spaces;

    private ReferenceForm(EnumSet<IdSpace> spaces) {
        this.spaces = spaces;
    }

    /** The id of something in one of these spaces. */
    static Form<String> to(IdSpace first, IdSpace... others) {
        return new ReferenceForm(EnumSet.of(first, others));
    }

    @Override
    public @Nullable String read(JsonIn in) throws IOException {
        String id = Forms.TEXT.read(in);
        if (id != null) {
            in.ids.refer(spaces, id, in);
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
}
