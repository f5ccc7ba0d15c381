package org.openisp.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The standard output of the program, which remembers that it could not be written: a full disk must not look like a short
 * report. A reader who has seen enough, such as {@code head}, is no failure.
 */
final class StandardOutput extends OutputStream {

    private static final String READER_IS_GONE = "Broken pipe";

    private final OutputStream out;
    private @Nullable String failure;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (failure == null) {
            try {
                out.write(bytes, from, count);
            } catch (IOException cannot) {
                failure = String.valueOf(cannot.getMessage());
            }
        }
    }

    /** Whether something could not be written, though somebody wanted to have it. */
    boolean isCutOff() {
        return failure != null && !READER_IS_GONE.equals(failure);
    }

    /** Why it could not be written; empty where it could. */
    String why() {
        return failure == null ? "" : failure;
    }
}
