package org.openisp.examples.cli;

import java.io.InputStream;
import java.nio.file.Path;

/** What is piped into a command; {@code -} in place of a file names it. It can be read once. */
final class StandardInput {

    private static final String NAME = "-";

    private final InputStream stream;
    private boolean taken;

    StandardInput(InputStream stream) {
        this.stream = stream;
    }

    /** Whether it is what is named in place of a file. */
    static boolean isNamed(Path file) {
        return file.toString().equals(NAME);
    }

    /**
     * All of it.
     *
     * @throws CannotUseException if it was taken before
     */
    InputStream take() {
        if (taken) {
            throw new CannotUseException(
                    "standard input can be read once, and \"-\" stands twice; put one of the records into a file");
        }
        taken = true;
        return stream;
    }
}
