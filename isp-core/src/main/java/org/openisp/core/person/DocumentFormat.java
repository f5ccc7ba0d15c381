package org.openisp.core.person;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** A format in which a document is given to somebody. */
public final class DocumentFormat extends Code {

    /** Ordinary print. */
    public static final DocumentFormat PRINT = new DocumentFormat("print");

    /** Large print. */
    public static final DocumentFormat LARGE_PRINT = new DocumentFormat("large-print");

    /** Braille. */
    public static final DocumentFormat BRAILLE = new DocumentFormat("braille");

    /** A recording. */
    public static final DocumentFormat AUDIO = new DocumentFormat("audio");

    /** Plain words, with pictures. */
    public static final DocumentFormat EASY_READ = new DocumentFormat("easy-read");

    /** Read aloud to the person. */
    public static final DocumentFormat READ_ALOUD = new DocumentFormat("read-aloud");

    /** An electronic document. */
    public static final DocumentFormat ELECTRONIC = new DocumentFormat("electronic");

    /** The codes that the library itself defines. */
    public static final Seq<DocumentFormat> OWN =
            Array.of(PRINT, LARGE_PRINT, BRAILLE, AUDIO, EASY_READ, READ_ALOUD, ELECTRONIC);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public DocumentFormat(String code) {
        super(code, OWN);
    }
}
