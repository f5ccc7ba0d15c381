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
 * @param <V> what the value has for it: an {@code Option} where nothing stands for "not recorded"
 */
final class Field<V> {

    final String name;
    final boolean required;
    final Form<?> form;
    final SerializedString quotedName;
    final EnumSet<IdSpace> idSpaces;

    /** What the value has for it where it is left out; null where it has to be there. */
    private final @Nullable V leftOut;

    /** Whether the value has an option of what the form is the form of. One class for all: reading goes through it. */
    private final boolean isOption;

    private int index;
    private long bit;
    private @Nullable Field<?> following;

    private Field(String name, Form<?> form, @Nullable V leftOut, boolean isOption) {
        this.name = name;
        this.required = leftOut == null;
        this.form = form;
        this.quotedName = new SerializedString(name);
        this.idSpaces = form.idSpaces();
        this.leftOut = leftOut;
        this.isOption = isOption;
    }

    /** A field that has to be there. */
    static <V> Field<V> required(String name, Form<V> form) {
        return new Field<>(name, form, null, false);
    }

    /** A field that is left out where nothing is recorded. */
    static <V> Field<Option<V>> optional(String name, Form<V> form) {
        return new Field<>(name, form, Option.none(), true);
    }

    /** A field that is left out where it has the value that stands for "not recorded". */
    static <V> Field<V> unless(V notRecorded, String name, Form<V> form) {
        return new Field<>(name, form, notRecorded, false);
    }

    /** Puts it behind the other fields of its shape, of which the last is told. */
    void putBehind(@Nullable Field<?> last) {
        if (last != null) {
            index = last.index + 1;
            last.following = this;
        }
        bit = 1L << index;
    }

    /** Where it stands among the fields of its shape, the first being 0. */
    int index() {
        return index;
    }

    /** The bit of a long that stands for it. */
    long bit() {
        return bit;
    }

    /** The field behind it; null if it is the last. */
    @Nullable
    Field<?> following() {
        return following;
    }

    /** Reads what stands in it, for {@link Values#get} to give; whether that could be done, and no problem was noted. */
    boolean isRead(JsonIn in) throws IOException {
        Object value = form.read(in);
        if (value != null) {
            in.values.put(this, isOption ? Option.some(value) : value);
        }
        return value != null;
    }

    /** What the value has for it where it is left out. */
    V leftOut() {
        if (leftOut == null) {
            throw new IllegalStateException(name + " is never left out");
        }
        return leftOut;
    }

    /** Writes its name and what the value has for it; nothing where that is what being left out means. */
    @SuppressWarnings("unchecked") // made with the form of the value, or of what the option has
    void write(V value, JsonGenerator out) throws IOException {
        if (!value.equals(leftOut)) {
            out.writeFieldName(quotedName);
            ((Form<Object>) form).write(isOption ? ((Option<?>) value).get() : value, out);
        }
    }
}
