package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day through which all registers of the record are complete. That somebody says so is noted even where the day
 * cannot be read, so that references to nothing are told together with that.
 */
final class CompleteThroughForm extends Form<LocalDate> {

    @Override
    @Nullable
    LocalDate read(JsonIn in) throws IOException {
        in.ids.vouchForRegisters();
        return Forms.DAY.read(in);
    }

    @Override
    void write(LocalDate value, JsonGenerator out) throws IOException {
        Forms.DAY.write(value, out);
    }

    @Override
    Kind kind() {
        return Kind.Plain.DAY;
    }
}
