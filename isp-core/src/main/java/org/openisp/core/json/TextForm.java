package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text. */
final class TextForm extends Form<String> {

    @Override
    @Nullable
    String read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrong("text");
            return null;
        }
        int length = in.parser.getTextLength();
        return length > Recurring.LONGEST_TEXT
                ? in.parser.getText()
                : in.recurring.text(in.parser.getTextCharacters(), in.parser.getTextOffset(), length);
    }

    @Override
    void write(String value, JsonGenerator out) throws IOException {
        if (value.length() > RecordJson.LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a text of more than " + RecordJson.LONGEST_TEXT + " characters, which no reader takes");
        }
        out.writeString(value);
    }

    @Override
    Kind kind() {
        return Kind.Plain.TEXT;
    }
}
