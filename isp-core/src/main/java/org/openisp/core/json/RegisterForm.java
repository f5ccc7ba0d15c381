package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Register;
import org.openisp.core.internal.IdSpace;

/**
 * Dated entries: a list, or {@code {"completeThrough": day, "entries": [...]}}.
 *
 * @param <T> what an entry is
 */
final class RegisterForm<T> extends Form<Register<T>> {

    private final Form<T> entry;
    private final EnumSet<IdSpace> idSpaces;
    private final Form<Seq<T>> list;
    private final Form<Register<T>> dated;

    RegisterForm(Form<T> entry) {
        this.entry = entry;
        this.idSpaces = entry.idSpaces();
        this.list = new ListForm<>(entry);
        this.dated = Shape.<Register<T>, Draft<T>>of("register", Draft::new, Draft::register)
                .required(
                        "completeThrough",
                        Forms.DAY,
                        register -> register.completeThrough().get(),
                        (draft, day) -> draft.through = day)
                .required("entries", list, Register::entries, (draft, entries) -> draft.entries = entries);
    }

    @Override
    @Nullable
    Register<T> read(JsonIn in) throws IOException {
        if (in.token() == JsonToken.START_OBJECT) {
            return dated.read(in);
        }
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrong("a list, or {\"completeThrough\": \"2025-03-31\", \"entries\": [...]}");
            return null;
        }
        in.ids.leaveOpenUnlessVouchedFor(idSpaces);
        Seq<T> entries = list.read(in);
        return entries == null ? null : Register.ofAll(entries);
    }

    @Override
    void write(Register<T> value, JsonGenerator out) throws IOException {
        if (value.completeThrough().isDefined()) {
            dated.write(value, out);
        } else {
            list.write(value.entries(), out);
        }
    }

    @Override
    Kind kind() {
        return new Kind.Many(entry, true);
    }

    @Override
    EnumSet<IdSpace> idSpaces() {
        return EnumSet.copyOf(idSpaces);
    }

    private static final class Draft<T> {
        private Seq<T> entries = Array.empty();
        private @Nullable LocalDate through;

        private Register<T> register() {
            Register<T> register = Register.ofAll(entries);
            return through == null ? register : register.completeThrough(through);
        }
    }
}
