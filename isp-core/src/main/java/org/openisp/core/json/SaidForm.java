package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;

/** True or false. */
final class SaidForm extends Form<Said> {

    private final String expected;

    /** A yes or no; and what to expect, or do, where something else stands. */
    SaidForm(String expected) {
        this.expected = expected;
    }

    @Override
    @Nullable
    Said read(JsonIn in) throws IOException {
        return switch (in.token()) {
            case VALUE_TRUE -> Said.YES;
            case VALUE_FALSE -> Said.NO;
            default -> {
                in.wrong(expected);
                yield null;
            }
        };
    }

    @Override
    void write(Said value, JsonGenerator out) throws IOException {
        out.writeBoolean(value.isYes());
    }

    @Override
    Kind kind() {
        return Kind.Plain.SAID;
    }
}
