package org.openisp.rules.oregon.oar411_415_0070;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;

/** Where things stand in the JSON form of a record. */
final class Pointers {

    private Pointers() {}

    /** Every JSON Pointer of the record; that of the whole is empty. */
    static Set<String> of(ServiceRecord record) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);
        Set<String> pointers = new HashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(document.toByteArray())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    pointers.add(parser.getParsingContext().pathAsPointer().toString());
                }
            }
        }
        return pointers;
    }
}
