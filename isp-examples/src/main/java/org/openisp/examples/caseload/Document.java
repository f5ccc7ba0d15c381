package org.openisp.examples.caseload;

import io.vavr.control.Option;
import org.openisp.core.json.Problem;

/** One document of the input, which should be a record. */
public final class Document {

    private final Place place;
    private final byte[] bytes;
    private final Option<Problem> problem;

    private Document(Place place, byte[] bytes, Option<Problem> problem) {
        this.place = place;
        this.bytes = bytes;
        this.problem = problem;
    }

    static Document of(Place place, byte[] bytes) {
        return new Document(place, bytes, Option.none());
    }

    static Document unusable(Place place, String found, String expected) {
        return new Document(place, new byte[0], Option.some(new Problem("", found, expected)));
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /** Its bytes, not copied; none where it could not be taken. */
    public byte[] bytes() {
        return bytes;
    }

    /** Why it could not be taken; none where it could. */
    public Option<Problem> problem() {
        return problem;
    }
}
