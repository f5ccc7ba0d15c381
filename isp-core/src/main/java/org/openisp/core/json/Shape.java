package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.ImpossibleValueException;

/**
 * How one type looks as a JSON object: its fields in their order, each with the way in and the way out. The one
 * definition serves reading and writing.
 *
 * @param <T> the type
 * @param <B> what gathers the fields until the value is built
 */
final class Shape<T, B> implements Form<T> {

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

    private Shape<T, B> add(Field<T, B, ?> field) {
        byName.put(field.name, fields.size());
        names.add(field.name);
        fields.add(field);
        return this;
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
                in.problem("the unknown field " + JsonIn.echo(field) + Suggestion.among(names, field), fieldsInWords());
                in.parser.skipChildren();
            } else if (met[index]) {
                in.problem("the field twice", "it once");
                in.parser.skipChildren();
            } else if (in.token() == JsonToken.VALUE_NULL) {
                met[index] = true;
                in.problem("null", "a value; leave the field out where it is not recorded");
            } else {
                met[index] = true;
                read[index] = fields.get(index).read(in, builder);
            }
        }
        return isComplete(in, met, read) ? built(in, builder) : null;
    }

    private String fieldsInWords() {
        return "one of the fields " + String.join(", ", names);
    }

    private boolean isComplete(JsonIn in, boolean[] met, boolean[] read) {
        boolean complete = true;
        for (int i = 0; i < met.length; i++) {
            if (fields.get(i).required) {
                if (!met[i]) {
                    in.problemAt(names.get(i), "nothing", "the field, which every " + name + " has");
                }
                complete &= read[i];
            }
        }
        return complete;
    }

    private @Nullable T built(JsonIn in, B builder) {
        try {
            return build.apply(builder);
        } catch (ImpossibleValueException impossible) {
            in.problemAt(impossible.field(), impossible.found(), impossible.expected());
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

    private static final class Field<T, B, V> {
        private final String name;
        private final boolean required;
        private final Form<V> form;
        private final Function<T, @Nullable V> get;
        private final BiConsumer<B, V> set;

        private Field(String name, boolean required, Form<V> form, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
            this.name = name;
            this.required = required;
            this.form = form;
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
