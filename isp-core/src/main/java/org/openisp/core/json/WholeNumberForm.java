package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of days, visits, or other things that are counted. */
final class WholeNumberForm implements Form<Integer> {

    @Override
    public @Nullable Integer read(JsonIn in) throws IOException {
        BigDecimal number = Forms.NUMBER.read(in);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            in.problem("a number that is too large or not whole", "a whole number below 2147483648");
            return null;
        }
    }

    @Override
    public void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }

    @Override
    public Kind kind() {
        return Kind.Plain.WHOLE_NUMBER;
    }
}
