package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.IdSpace;

/**
 * A list.
 *
 * @param <T> what an element is
 */
final class ListForm<T> extends Form<Seq<T>> {

    private final Form<T> element;

    ListForm(Form<T> element) {
        this.element = element;
    }

    @Override
    @Nullable
    Seq<T> read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrong("a list; an empty list says that there are none, no field at all that it is not recorded");
            return null;
        }
        int begin = in.elements.begin();
        Ids.ListScope outer = in.ids.beginList();
        while (in.next() != JsonToken.END_ARRAY) {
            T value = element.read(in);
            if (value != null) {
                in.elements.add(value);
            }
        }
        in.ids.endList(outer);
        return in.elements.end(begin);
    }

    @Override
    void write(Seq<T> value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T one : value) {
            element.write(one, out);
        }
        out.writeEndArray();
    }

    @Override
    Kind kind() {
        return new Kind.Many(element, false);
    }

    @Override
    EnumSet<IdSpace> idSpaces() {
        return element.idSpaces();
    }
}
