package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.ExtensionValue;

/** A day, or {@code {"notThrough": day}}. */
final class ActForm extends Form<Act> {

    @Override
    @Nullable
    Act read(JsonIn in) throws IOException {
        if (in.token() == JsonToken.START_OBJECT) {
            ExtensionValue.NotThrough not = Forms.NOT_THROUGH.read(in);
            return not == null ? null : Act.notThrough(not.day());
        }
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrong(DayForm.A_DAY + ", or {\"notThrough\": \"2025-03-31\"}");
            return null;
        }
        LocalDate day = Forms.DAY.read(in);
        return day == null ? null : Act.on(day);
    }

    @Override
    void write(Act value, JsonGenerator out) throws IOException {
        if (value.doneOn().isDefined()) {
            Forms.DAY.write(value.doneOn().get(), out);
        } else {
            Forms.NOT_THROUGH.write(
                    new ExtensionValue.NotThrough(value.notDoneThrough().get()), out);
        }
    }

    @Override
    Kind kind() {
        return Kind.Plain.ACT;
    }
}
