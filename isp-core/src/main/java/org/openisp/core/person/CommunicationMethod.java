package org.openisp.core.person;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** A way in which somebody communicates. */
public final class CommunicationMethod extends Code {

    /** Speech. */
    public static final CommunicationMethod SPEECH = new CommunicationMethod("speech");

    /** Sign language. */
    public static final CommunicationMethod SIGN_LANGUAGE = new CommunicationMethod("sign-language");

    /** A device for communication. */
    public static final CommunicationMethod DEVICE = new CommunicationMethod("device");

    /** Pictures or symbols. */
    public static final CommunicationMethod PICTURES = new CommunicationMethod("pictures");

    /** Gestures, sounds or behavior. */
    public static final CommunicationMethod GESTURES_OR_BEHAVIOR = new CommunicationMethod("gestures-or-behavior");

    /** An interpreter. */
    public static final CommunicationMethod INTERPRETER = new CommunicationMethod("interpreter");

    /** The codes that the library itself defines. */
    public static final Seq<CommunicationMethod> OWN =
            Array.of(SPEECH, SIGN_LANGUAGE, DEVICE, PICTURES, GESTURES_OR_BEHAVIOR, INTERPRETER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public CommunicationMethod(String code) {
        super(code, OWN);
    }
}
