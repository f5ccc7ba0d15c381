package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Noted;

/** True, false, or the words. */
final class NotedForm extends Form<Noted> {

    @Override
    @Nullable
    Noted read(JsonIn in) throws IOException {
        return switch (in.token()) {
            case VALUE_TRUE -> Noted.yes();
            case VALUE_FALSE -> Noted.no();
            case VALUE_STRING -> Noted.as(in.parser.getText());
            default -> {
                in.wrong("the words, or true or false; leave the field out where it is not recorded");
                yield null;
            }
        };
    }

    @Override
    void write(Noted value, JsonGenerator out) throws IOException {
        if (value.words().isDefined()) {
            Forms.TEXT.write(value.words().get().value(), out);
        } else {
            Forms.SAID.write(value.said(), out);
        }
    }

    @Override
    Kind kind() {
        return Kind.Plain.NOTED;
    }
}
