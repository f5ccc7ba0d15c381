package org.openisp.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as the build wrote it. */
public final class LibraryVersion {

    /** For example {@code 0.1.0}. */
    public static final String VERSION = read();

    private LibraryVersion() {}

    private static String read() {
        try (InputStream file = LibraryVersion.class.getResourceAsStream("version.txt")) {
            if (file == null) {
                throw new IllegalStateException("version.txt is missing beside " + LibraryVersion.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
