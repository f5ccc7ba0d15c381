package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number with no more digits than hours and money need. An exponent is read, and not kept: 4E+1 is 40. */
final class NumberForm extends Form<BigDecimal> {

    static final String A_NUMBER = "a number of at most 15 digits, at most 6 of them behind the point";

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    @Override
    @Nullable
    BigDecimal read(JsonIn in) throws IOException {
        JsonToken token = in.token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrong(A_NUMBER);
            return null;
        }
        BigDecimal number = parsed(in.parser.getText());
        if (number == null || number.precision() > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
            in.problem("a number of more digits", A_NUMBER);
            return null;
        }
        return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }

    /** The number; null where it has more digits before the point than anybody needs. */
    static @Nullable BigDecimal parsed(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return (long) number.precision() - number.scale() > MOST_DIGITS ? null : number;
        } catch (NumberFormatException endlessExponent) {
            return null;
        }
    }

    @Override
    void write(BigDecimal value, JsonGenerator out) throws IOException {
        out.writeNumber(value.toPlainString());
    }

    @Override
    Kind kind() {
        return Kind.Plain.NUMBER;
    }
}
