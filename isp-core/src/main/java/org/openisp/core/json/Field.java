package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.IdSpace;

/**
 * One field of a {@link Shape}: its name, the form of what stands in it, and what it means where it is left out.
 *
 * @param <V> what the value has for it: an {@code Option} where the field may be left out
 */
abstract class Field<V> {

    final String name;
    final boolean required;
    final Form<?> form;
    final SerializedString quotedName;
    final EnumSet<IdSpace> idSpaces;

    private int index;
    private long bit;
    private @Nullable Field<?> following;

    private Field(String name, boolean required, Form<?> form) {
        this.name = name;
        this.required = required;
        this.form = form;
        this.quotedName = new SerializedString(name);
        this.idSpaces = form.idSpaces();
    }

    /** Puts it behind the other fields of its shape, of which the last is told. */
    final void putBehind(@Nullable Field<?> last) {
        if (last != null) {
            index = last.index + 1;
            last.following = this;
        }
        bit = 1L << index;
    }

    /** Where it stands among the fields of its shape, the first being 0. */
    final int index() {
        return index;
    }

    /** The bit of a long that stands for it. */
    final long bit() {
        return bit;
    }

    /** The field behind it; null if it is the last. */
    final @Nullable Field<?> following() {
        return following;
    }

    /** What the value has for it, read from the token at hand; null where a problem was noted instead. */
    abstract @Nullable V read(JsonIn in) throws IOException;

    /** What the value has for it where it is left out. */
    abstract V leftOut();

    /** Writes its name and what the value has for it; nothing where it is left out. */
    abstract void write(V value, JsonGenerator out) throws IOException;

    /** Has to be there. */
    static final class Required<V> extends Field<V> {

        private final Form<V> of;

        Required(String name, Form<V> of) {
            super(name, true, of);
            this.of = of;
        }

        @Override
        @Nullable
        V read(JsonIn in) throws IOException {
            return of.read(in);
        }

        @Override
        V leftOut() {
            throw new IllegalStateException(name + " is never left out");
        }

        @Override
        void write(V value, JsonGenerator out) throws IOException {
            out.writeFieldName(quotedName);
            of.write(value, out);
        }
    }

    /** Is left out where nothing is recorded. */
    static final class Optional<V> extends Field<Option<V>> {

        private final Form<V> of;

        Optional(String name, Form<V> of) {
            super(name, false, of);
            this.of = of;
        }

        @Override
        @Nullable
        Option<V> read(JsonIn in) throws IOException {
            V value = of.read(in);
            return value == null ? null : Option.some(value);
        }

        @Override
        Option<V> leftOut() {
            return Option.none();
        }

        @Override
        void write(Option<V> value, JsonGenerator out) throws IOException {
            if (value.isDefined()) {
                out.writeFieldName(quotedName);
                of.write(value.get(), out);
            }
        }
    }

    /** Is left out where it has the value that stands for "not recorded". */
    static final class Unless<V> extends Field<V> {

        private final V notRecorded;
        private final Form<V> of;

        Unless(V notRecorded, String name, Form<V> of) {
            super(name, false, of);
            this.notRecorded = notRecorded;
            this.of = of;
        }

        @Override
        @Nullable
        V read(JsonIn in) throws IOException {
            return of.read(in);
        }

        @Override
        V leftOut() {
            return notRecorded;
        }

        @Override
        void write(V value, JsonGenerator out) throws IOException {
            if (!value.equals(notRecorded)) {
                out.writeFieldName(quotedName);
                of.write(value, out);
            }
        }
    }
}
