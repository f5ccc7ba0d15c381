package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written like another one.
 *
 * @param <T> the kind of value
 * @param <V> what it is written like
 */
final class WrappedForm<T, V> extends Form<T> {

    private final Form<V> form;
    private final Function<V, T> wrap;
    private final Function<T, V> unwrap;

    WrappedForm(Form<V> form, Function<V, T> wrap, Function<T, V> unwrap) {
        this.form = form;
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    @Override
    @Nullable
    T read(JsonIn in) throws IOException {
        V value = form.read(in);
        return value == null ? null : wrap.apply(value);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        form.write(unwrap.apply(value), out);
    }

    @Override
    Kind kind() {
        return form.kind();
    }
}
