package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.IdSpace;

/**
 * Another form, of whose values something is noted while they are read: that an id is taken, that a reference is to be
 * looked up.
 *
 * @param <T> the kind of value
 */
final class NotingForm<T> extends Form<T> {

    private final Form<T> form;
    private final EnumSet<IdSpace> idSpaces;
    private final BiConsumer<JsonIn, T> note;

    NotingForm(Form<T> form, EnumSet<IdSpace> idSpaces, BiConsumer<JsonIn, T> note) {
        this.form = form;
        this.idSpaces = idSpaces;
        this.note = note;
    }

    @Override
    @Nullable
    T read(JsonIn in) throws IOException {
        T value = form.read(in);
        if (value != null) {
            note.accept(in, value);
        }
        return value;
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        form.write(value, out);
    }

    @Override
    Kind kind() {
        return form.kind();
    }

    @Override
    EnumSet<IdSpace> idSpaces() {
        return EnumSet.copyOf(idSpaces);
    }
}
