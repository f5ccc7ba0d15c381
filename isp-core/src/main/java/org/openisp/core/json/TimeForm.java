package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of the day, to the minute. */
final class TimeForm extends Form<LocalTime> {

    static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private static final String A_TIME = "a time of the day, such as \"17:30\"";

    @Override
    @Nullable
    LocalTime read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrong(A_TIME);
            return null;
        }
        String text = in.parser.getText();
        if (!TIME.matcher(text).matches()) {
            in.problem("other text", A_TIME);
            return null;
        }
        return LocalTime.parse(text);
    }

    @Override
    void write(LocalTime value, JsonGenerator out) throws IOException {
        out.writeString(value.toString());
    }

    @Override
    Kind kind() {
        return Kind.Plain.TIME;
    }
}
