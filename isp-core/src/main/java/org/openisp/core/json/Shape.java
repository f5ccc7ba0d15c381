package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.internal.ImpossibleValueException;

/**
 * How one type looks as a JSON object: its fields in their order, each with the way in and the way out. The one
 * definition serves reading and writing.
 *
 * @param <T> the type
 * @param <B> what gathers the fields until the value is built
 */
final class Shape<T, B> extends Form<T> {

    private static final int MOST_LISTED = 15;

    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Field<T, B, ?>> byName = new HashMap<>();
    private @Nullable Field<T, B, ?> first;

    // the bits of the fields: of those that have to be there, of those in which ids can stand
    private long required;
    private long withIds;

    private Shape(String name, Supplier<B> newBuilder, Function<B, T> build) {
        this.name = name;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    static <T, B> Shape<T, B> of(String name, Supplier<B> newBuilder, Function<B, T> build) {
        return new Shape<>(name, newBuilder, build);
    }

    /** A field that has to be there. */
    <V> Shape<T, B> required(String field, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<>(field, true, form, value -> get.apply(value), set));
    }

    /** A field that is left out where nothing is recorded. */
    <V> Shape<T, B> optional(String field, Form<V> form, Function<T, Option<V>> get, BiConsumer<B, V> set) {
        return add(new Field<>(field, false, form, value -> get.apply(value).getOrNull(), set));
    }

    /** A field that is left out where it has the value that stands for "not recorded". */
    <V> Shape<T, B> unless(V notRecorded, String field, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<>(
                field,
                false,
                form,
                value -> {
                    V there = get.apply(value);
                    return there.equals(notRecorded) ? null : there;
                },
                set));
    }

    /** The id, which no other thing of this type may have. */
    Shape<T, B> id(Function<T, String> get, BiConsumer<B, String> set) {
        return required("id", Forms.idOf(name), get, set);
    }

    /** The id, which nothing else in its list may have. */
    Shape<T, B> idInList(Function<T, String> get, BiConsumer<B, String> set) {
        return required("id", Forms.idInList(), get, set);
    }

    /** The id, which references look for. */
    Shape<T, B> id(IdSpace space, Function<T, String> get, BiConsumer<B, String> set) {
        return required("id", Forms.idIn(space), get, set);
    }

    /** A yes or no. */
    Shape<T, B> said(String field, Function<T, Said> get, BiConsumer<B, Said> set) {
        return unless(Said.NOT_RECORDED, field, Forms.SAID, get, set);
    }

    /** Something done on a day. */
    Shape<T, B> act(String field, Function<T, Act> get, BiConsumer<B, Act> set) {
        return unless(Act.notRecorded(), field, Forms.ACT, get, set);
    }

    /** Something that a document may say. */
    Shape<T, B> noted(String field, Function<T, Noted> get, BiConsumer<B, Noted> set) {
        return unless(Noted.notRecorded(), field, Forms.NOTED, get, set);
    }

    /** A list that may be not recorded. */
    <E> Shape<T, B> list(String field, Form<E> element, Function<T, Option<Seq<E>>> get, BiConsumer<B, Seq<E>> set) {
        return optional(field, new ListForm<>(element), get, set);
    }

    /** A register of dated entries. */
    <E> Shape<T, B> register(
            String field, Form<E> entry, Function<T, Register<E>> get, BiConsumer<B, Register<E>> set) {
        return unless(Register.notRecorded(), field, new RegisterForm<>(entry), get, set);
    }

    /** Extension facts. */
    Shape<T, B> extensionFacts(Function<T, ExtensionFacts> get, BiConsumer<B, ExtensionFacts> set) {
        return unless(ExtensionFacts.none(), "extensionFacts", ExtensionFactsForm.FACTS, get, set);
    }

    private Shape<T, B> add(Field<T, B, ?> field) {
        if (fields.size() == Long.SIZE) {
            throw new IllegalStateException("a " + name + " has more fields than a long has bits");
        }
        field.bit = 1L << fields.size();
        required |= field.required ? field.bit : 0;
        withIds |= field.idSpaces.isEmpty() ? 0 : field.bit;
        if (fields.isEmpty()) {
            first = field;
        } else {
            fields.get(fields.size() - 1).following = field;
        }
        byName.put(field.name, field);
        names.add(field.name);
        fields.add(field);
        return this;
    }

    String name() {
        return name;
    }

    List<Field<T, B, ?>> fields() {
        return Collections.unmodifiableList(fields);
    }

    @Override
    Kind kind() {
        return new Kind.Fields(this);
    }

    @Override
    EnumSet<IdSpace> idSpaces() {
        EnumSet<IdSpace> all = EnumSet.noneOf(IdSpace.class);
        fields.forEach(field -> all.addAll(field.idSpaces));
        return all;
    }

    @Override
    @Nullable
    T read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrong("an object (" + name + ")");
            return null;
        }
        B builder = newBuilder.get();
        long met = 0;
        long read = 0;
        for (Field<T, B, ?> field = next(in, first); field != null; field = next(in, field.following)) {
            if ((met & field.bit) != 0) {
                in.problem("the field twice", "it once");
                in.parser.skipChildren();
            } else if (in.token() == JsonToken.VALUE_NULL) {
                in.problem("null", insteadOfNull(field));
            } else if (field.read(in, builder)) {
                read |= field.bit;
            }
            met |= field.bit;
        }
        return isComplete(in, met, read) ? built(in, builder, met & ~read) : null;
    }

    /**
     * The next field that is one of this shape, its value being the token at hand; null at the end of the object. Mostly it
     * is the one that comes next in the order in which fields are written: to compare the bytes of its name takes less time
     * than to make a name of them and look that up.
     */
    private @Nullable Field<T, B, ?> next(JsonIn in, @Nullable Field<T, B, ?> expected) throws IOException {
        if (expected == null) {
            in.next();
        } else if (in.parser.nextFieldName(expected.quotedName)) {
            in.next();
            return expected;
        }
        while (in.token() == JsonToken.FIELD_NAME) {
            String written = in.parser.currentName();
            Field<T, B, ?> field = byName.get(written);
            in.next();
            if (field != null) {
                return field;
            }
            in.problem("the unknown field " + JsonIn.echo(written) + in.suggestion(names, written), fieldsInWords());
            in.parser.skipChildren();
            in.next();
        }
        return null;
    }

    private String insteadOfNull(Field<T, B, ?> field) {
        return field.required
                ? "a value, which every " + name + " has here"
                : "a value; leave the field out where it is not recorded";
    }

    /** The fields, where they can be taken in at a glance. */
    private String fieldsInWords() {
        return names.size() <= MOST_LISTED
                ? "one of the fields " + String.join(", ", names)
                : "a field of a " + name + "; the JSON Schema of the record lists them";
    }

    private boolean isComplete(JsonIn in, long met, long read) {
        for (long open = withIds & ~read; open != 0; open &= open - 1) {
            in.ids.leaveOpen(fields.get(Long.numberOfTrailingZeros(open)).idSpaces);
        }
        for (long missing = required & ~met; missing != 0; missing &= missing - 1) {
            in.problemAt(
                    names.get(Long.numberOfTrailingZeros(missing)),
                    "nothing",
                    "the field, which every " + name + " has");
        }
        return (required & ~read) == 0;
    }

    private @Nullable T built(JsonIn in, B builder, long unread) {
        try {
            return build.apply(builder);
        } catch (ImpossibleValueException impossible) {
            Field<T, B, ?> field = byName.get(impossible.field());
            boolean isTold = field != null && (unread & field.bit) != 0;
            if (!isTold) {
                in.problemAt(impossible.field(), impossible.found(), impossible.expected());
            }
            return null;
        }
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Field<T, B, ?> field : fields) {
            field.write(value, out);
        }
        out.writeEndObject();
    }

    /** One field: its name, its form, and its ways in and out. */
    static final class Field<T, B, V> {
        final String name;
        final boolean required;
        final Form<V> form;
        private final SerializedString quotedName;
        private long bit;
        private @Nullable Field<T, B, ?> following;
        private final EnumSet<IdSpace> idSpaces;
        private final Function<T, @Nullable V> get;
        private final BiConsumer<B, V> set;

        private Field(String name, boolean required, Form<V> form, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
            this.name = name;
            this.required = required;
            this.form = form;
            this.quotedName = new SerializedString(name);
            this.idSpaces = form.idSpaces();
            this.get = get;
            this.set = set;
        }

        private boolean read(JsonIn in, B builder) throws IOException {
            V value = form.read(in);
            if (value != null) {
                set.accept(builder, value);
            }
            return value != null;
        }

        private void write(T value, JsonGenerator out) throws IOException {
            V there = get.apply(value);
            if (there != null) {
                out.writeFieldName(quotedName);
                form.write(there, out);
            }
        }
    }
}
