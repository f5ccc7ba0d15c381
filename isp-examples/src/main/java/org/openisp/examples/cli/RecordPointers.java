package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;

/** The places of a record in its JSON form, so that a path through the values leads to one that exists. */
final class RecordPointers {

    private final Set<String> places = new HashSet<>();

    private RecordPointers() {}

    static RecordPointers of(ServiceRecord record) {
        RecordPointers pointers = new RecordPointers();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            RecordJson.days().write(record, document);
            try (JsonParser parser = new JsonFactory().createParser(document.toByteArray())) {
                while (parser.nextToken() != null) {
                    pointers.places.add(
                            parser.getParsingContext().pathAsPointer().toString());
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return pointers;
    }

    /** The place of a field; the part that has it where the JSON form has no such place. */
    String field(String part, String name) {
        String place = part + "/" + name;
        return places.contains(place) ? place : part;
    }

    /** The place of an element; the entries of a register that says itself how complete it is stand one level down. */
    String element(String list, int index) {
        String entries = places.contains(list + "/entries") ? list + "/entries" : list;
        return field(entries, String.valueOf(index));
    }
}
