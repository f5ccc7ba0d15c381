package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The command or the record cannot be used; the message says why, and what to do. */
final class CannotUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Seq<DocumentProblems> documents;

    CannotUseException(String reason) {
        super(reason);
        this.reason = reason;
        this.documents = Array.empty();
    }

    CannotUseException(String reason, DocumentProblems document) {
        super(reason);
        this.reason = reason;
        this.documents = Array.of(document);
    }

    String reason() {
        return reason;
    }

    /** The document that cannot be used; none where it is not for a document. */
    Seq<DocumentProblems> documents() {
        return documents;
    }
}
