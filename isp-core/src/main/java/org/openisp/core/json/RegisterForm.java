package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
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
        this.dated = new Dated<>(list);
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

    /** With the day through which it is complete. */
    private static final class Dated<T> extends Shape<Register<T>> {

        private final Field<LocalDate> completeThrough = required("completeThrough", Forms.DAY);
        private final Field<Seq<T>> entries;

        private Dated(Form<Seq<T>> list) {
            super("register");
            entries = required("entries", list);
        }

        @Override
        Register<T> build(Values from) {
            return Register.ofAll(from.get(entries)).completeThrough(from.get(completeThrough));
        }

        @Override
        void writeFields(Register<T> register, JsonGenerator out) throws IOException {
            completeThrough.write(register.completeThrough().get(), out);
            entries.write(register.entries(), out);
        }
    }
}
