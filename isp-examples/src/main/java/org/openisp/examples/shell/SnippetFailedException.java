package org.openisp.examples.shell;

/** A snippet of a script cannot be run, or threw: the message says where and why. */
final class SnippetFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    SnippetFailedException(String message) {
        super(message);
    }
}
