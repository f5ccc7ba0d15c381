package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of days, visits, or other things that are counted. */
final class WholeNumberForm extends Form<Integer> {

    private static final String A_WHOLE_NUMBER = "a whole number, such as 90";

    @Override
    @Nullable
    Integer read(JsonIn in) throws IOException {
        JsonToken token = in.token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrong(A_WHOLE_NUMBER);
            return null;
        }
        BigDecimal number = NumberForm.parsed(in.parser.getText());
        if (number == null) {
            in.problem("a number of more digits", A_WHOLE_NUMBER);
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException tooLargeOrNotWhole) {
            in.problem("a number that is too large or not whole", A_WHOLE_NUMBER);
            return null;
        }
    }

    @Override
    void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }

    @Override
    Kind kind() {
        return Kind.Plain.WHOLE_NUMBER;
    }
}
