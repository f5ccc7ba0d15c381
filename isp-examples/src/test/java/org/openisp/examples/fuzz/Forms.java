package org.openisp.examples.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.openisp.examples.report.AnswersJson;

/** What must be so of every form in which answers are written, whatever stood in the record. */
final class Forms {

    /** An id that would be markup in a page. */
    static final String MARKUP = "<b id=x>";

    /** An id that would be a formula in a table. */
    static final String FORMULA = "=1+1";

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Pattern A_FORMULA = Pattern.compile("(?m)(^|,)\"?" + Pattern.quote(FORMULA));
    private static final Pattern NO_CALENDAR_LINE = Pattern.compile("(?m)^(?! |[A-Z-]+[;:]|$).*");

    private Forms() {}

    /** The fields are those of an object, each once, in the eyes of a reader that knows nothing of them. */
    static void isJson(AnswersJson.Fields fields) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = AnswersJson.to(text)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        }
        try (JsonParser parser = STRICT.createParser(text.toString())) {
            parser.nextToken();
            parser.skipChildren();
            FaultException.unless(parser.nextToken() == null, "something after the JSON");
        }
    }

    /** Nothing in it steers a terminal. */
    static void isText(String text) {
        int control = text.chars()
                .filter(character -> character != '\n' && Character.isISOControl(character))
                .findFirst()
                .orElse(-1);
        FaultException.unless(control == -1, () -> "the control character " + control + " in a text");
    }

    /** Nothing in it is markup that stood in the record. */
    static void isPage(String page) {
        FaultException.unless(!page.contains(MARKUP), "markup from the record");
    }

    /** Nothing in it is a formula that stood in the record. */
    static void isTable(String table) {
        FaultException.unless(!A_FORMULA.matcher(table).find(), "a formula from the record");
    }

    /** Each line is one of a calendar, and none stood in the record. */
    static void isCalendar(String calendar) {
        FaultException.unless(
                !NO_CALENDAR_LINE.matcher(calendar.replace("\r\n", "\n")).find(), "a line that is none of a calendar");
    }
}
