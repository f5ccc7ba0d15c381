package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
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
final class Shape<T, B> implements Form<T> {

    private static final int MOST_LISTED = 15;

    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();

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
        byName.put(field.name, fields.size());
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
    public Kind kind() {
        return new Kind.Fields(this);
    }

    @Override
    public EnumSet<IdSpace> idSpaces() {
        EnumSet<IdSpace> all = EnumSet.noneOf(IdSpace.class);
        fields.forEach(field -> all.addAll(field.idSpaces));
        return all;
    }

    @Override
    public @Nullable T read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrong("an object (" + name + ")");
            return null;
        }
        B builder = newBuilder.get();
        boolean[] met = new boolean[fields.size()];
        boolean[] read = new boolean[fields.size()];
        while (in.next() == JsonToken.FIELD_NAME) {
            String field = in.parser.currentName();
            Integer index = byName.get(field);
            in.next();
            if (index == null) {
                in.problem("the unknown field " + JsonIn.echo(field) + in.suggestion(names, field), fieldsInWords());
                in.parser.skipChildren();
            } else if (met[index]) {
                in.problem("the field twice", "it once");
                in.parser.skipChildren();
            } else if (in.token() == JsonToken.VALUE_NULL) {
                met[index] = true;
                in.problem(
                        "null",
                        fields.get(index).required
                                ? "a value, which every " + name + " has here"
                                : "a value; leave the field out where it is not recorded");
            } else {
                met[index] = true;
                read[index] = fields.get(index).read(in, builder);
            }
        }
        return isComplete(in, met, read) ? built(in, builder, met, read) : null;
    }

    /** The fields, where they can be taken in at a glance. */
    private String fieldsInWords() {
        return names.size() <= MOST_LISTED
                ? "one of the fields " + String.join(", ", names)
                : "a field of a " + name + "; the JSON Schema of the record lists them";
    }

    private boolean isComplete(JsonIn in, boolean[] met, boolean[] read) {
        boolean complete = true;
        for (int i = 0; i < met.length; i++) {
            if (!read[i] && !fields.get(i).idSpaces.isEmpty()) {
                in.ids.leaveOpen(fields.get(i).idSpaces);
            }
            if (fields.get(i).required) {
                if (!met[i]) {
                    in.problemAt(names.get(i), "nothing", "the field, which every " + name + " has");
                }
                complete &= read[i];
            }
        }
        return complete;
    }

    private @Nullable T built(JsonIn in, B builder, boolean[] met, boolean[] read) {
        try {
            return build.apply(builder);
        } catch (ImpossibleValueException impossible) {
            Integer index = byName.get(impossible.field());
            boolean isTold = index != null && met[index] && !read[index];
            if (!isTold) {
                in.problemAt(impossible.field(), impossible.found(), impossible.expected());
            }
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
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
        private final EnumSet<IdSpace> idSpaces;
        private final Function<T, @Nullable V> get;
        private final BiConsumer<B, V> set;

        private Field(String name, boolean required, Form<V> form, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
            this.name = name;
            this.required = required;
            this.form = form;
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
                out.writeFieldName(name);
                form.write(there, out);
            }
        }
    }
}
