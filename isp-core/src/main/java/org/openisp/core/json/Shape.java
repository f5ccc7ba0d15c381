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
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.internal.ImpossibleValueException;

/**
 * How one type looks as a JSON object. Each type has a class of its own: first its fields, in the order in which they are
 * written; then {@link #build the way in} and {@link #writeFields the way out}. They are plain calls, since a lambda for each
 * way of each field takes a fresh Java longer than all else that it does until its first answer.
 *
 * @param <T> the type
 */
abstract class Shape<T> extends Form<T> {

    private static final int MOST_LISTED = 15;

    private final String name;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Field<?>> byName = new HashMap<>();
    private @Nullable Field<?> first;
    private @Nullable Field<?> last;

    // the bits of the fields: of those that have to be there, of those in which ids can stand
    private long required;
    private long withIds;

    Shape(String name) {
        this.name = name;
    }

    /** Builds the value from its fields; all that have to be there are. */
    abstract T build(Values from);

    /** Writes the fields, in their order. */
    abstract void writeFields(T value, JsonGenerator out) throws IOException;

    /** What is noted before its fields are read: mostly nothing. */
    void begin(JsonIn in) {}

    /** A field that has to be there. */
    final <V> Field<V> required(String field, Form<V> form) {
        return add(Field.required(field, form));
    }

    /** A field that is left out where nothing is recorded. */
    final <V> Field<Option<V>> optional(String field, Form<V> form) {
        return add(Field.optional(field, form));
    }

    /** A field that is left out where it has the value that stands for "not recorded". */
    final <V> Field<V> unless(V notRecorded, String field, Form<V> form) {
        return add(Field.unless(notRecorded, field, form));
    }

    /** The id, which no other thing of this type may have. */
    final Field<String> id() {
        return required("id", Forms.idOf(name));
    }

    /** The id, which nothing else in its list may have. */
    final Field<String> idInList() {
        return required("id", Forms.idInList());
    }

    /** The id, which references look for. */
    final Field<String> id(IdSpace space) {
        return required("id", Forms.idIn(space));
    }

    /** A yes or no. */
    final Field<Said> said(String field) {
        return unless(Said.NOT_RECORDED, field, Forms.SAID);
    }

    /** Something done on a day. */
    final Field<Act> act(String field) {
        return unless(Act.notRecorded(), field, Forms.ACT);
    }

    /** Something that a document may say. */
    final Field<Noted> noted(String field) {
        return unless(Noted.notRecorded(), field, Forms.NOTED);
    }

    /** A list that may be not recorded. */
    final <E> Field<Option<Seq<E>>> list(String field, Form<E> element) {
        return optional(field, new ListForm<>(element));
    }

    /** A register of dated entries. */
    final <E> Field<Register<E>> register(String field, Form<E> entry) {
        return unless(Register.notRecorded(), field, new RegisterForm<>(entry));
    }

    /** Extension facts. */
    final Field<ExtensionFacts> extensionFacts() {
        return unless(ExtensionFacts.none(), "extensionFacts", ExtensionFactsForm.FACTS);
    }

    private <F extends Field<?>> F add(F field) {
        if (fields.size() == Long.SIZE) {
            throw new IllegalStateException("a " + name + " has more fields than a long has bits");
        }
        if (last == null) {
            first = field;
        }
        field.putBehind(last);
        last = field;
        required |= field.required ? field.bit() : 0;
        withIds |= field.idSpaces.isEmpty() ? 0 : field.bit();
        byName.put(field.name, field);
        names.add(field.name);
        fields.add(field);
        return field;
    }

    final String name() {
        return name;
    }

    final List<Field<?>> fields() {
        return Collections.unmodifiableList(fields);
    }

    @Override
    final Kind kind() {
        return new Kind.Fields(this);
    }

    @Override
    final EnumSet<IdSpace> idSpaces() {
        EnumSet<IdSpace> all = EnumSet.noneOf(IdSpace.class);
        fields.forEach(field -> all.addAll(field.idSpaces));
        return all;
    }

    @Override
    @Nullable
    final T read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrong("an object (" + name + ")");
            return null;
        }
        begin(in);
        int outer = in.values.begin(fields.size());
        long met = 0;
        long read = 0;
        for (Field<?> field = next(in, first); field != null; field = next(in, field.following())) {
            if ((met & field.bit()) != 0) {
                in.problem("the field twice", "it once");
                in.parser.skipChildren();
            } else if (in.token() == JsonToken.VALUE_NULL) {
                in.problem("null", insteadOfNull(field));
            } else if (field.isRead(in)) {
                read |= field.bit();
            }
            met |= field.bit();
        }
        T value = isComplete(in, met, read) ? built(in, met & ~read) : null;
        in.values.end(outer);
        return value;
    }

    /**
     * The next field that is one of this shape, its value being the token at hand; null at the end of the object. Mostly it
     * is the one that comes next in the order in which fields are written: to compare the bytes of its name takes less time
     * than to make a name of them and look that up.
     */
    private @Nullable Field<?> next(JsonIn in, @Nullable Field<?> expected) throws IOException {
        if (expected == null) {
            in.next();
        } else if (in.parser.nextFieldName(expected.quotedName)) {
            in.next();
            return expected;
        }
        while (in.token() == JsonToken.FIELD_NAME) {
            String written = in.parser.currentName();
            Field<?> field = byName.get(written);
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

    private String insteadOfNull(Field<?> field) {
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

    private @Nullable T built(JsonIn in, long unread) {
        try {
            return build(in.values);
        } catch (ImpossibleValueException impossible) {
            Field<?> field = byName.get(impossible.field());
            boolean isTold = field != null && (unread & field.bit()) != 0;
            if (!isTold) {
                in.problemAt(impossible.field(), impossible.found(), impossible.expected());
            }
            return null;
        }
    }

    @Override
    final void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }
}
