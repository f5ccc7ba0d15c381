package org.openisp.examples.cli;

/** The command or the record cannot be used; the message says why, and what to do. */
final class CannotUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    CannotUseException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
