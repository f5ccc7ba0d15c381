package org.openisp.examples.caseload;

import io.vavr.control.Option;
import org.openisp.core.json.Problem;

/**
 * One document of the input, which should be a record.
 *
 * @param bytes its bytes; none of them where it could not be taken
 * @param problem why it could not be taken; none where it could
 */
record Document(Place place, byte[] bytes, Option<Problem> problem) {

    static Document of(Place place, byte[] bytes) {
        return new Document(place, bytes, Option.none());
    }

    static Document unusable(Place place, String found, String expected) {
        return new Document(place, new byte[0], Option.some(new Problem("", found, expected)));
    }
}
