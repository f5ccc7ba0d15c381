package org.openisp.examples.caseload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.control.Option;
import java.io.IOException;

/** The id of a document that is no record, so that who wrote it can find it again. */
final class RecordId {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST = 200;

    private RecordId() {}

    /**
     * The text {@code id} of a document that is a JSON object; none where it has none, where that is blank or longer than 200
     * characters, or where the document is no JSON up to it.
     */
    static Option<String> of(byte[] document) {
        try (JsonParser parser = JSON.createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Option.none();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isId = parser.currentName().equals("id");
                if (parser.nextToken() == JsonToken.VALUE_STRING && isId) {
                    return Option.of(parser.getText()).filter(id -> !id.isBlank() && id.length() <= LONGEST);
                }
                parser.skipChildren();
            }
            return Option.none();
        } catch (IOException noJson) {
            return Option.none();
        }
    }
}
