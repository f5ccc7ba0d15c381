package org.openisp.examples.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A how-to, and its blocks: what stands in the fences after {@code <!-- name -->}. */
public record Page(Path file) {

    /** The how-to of this name. */
    public static Page howTo(String name) {
        return new Page(Path.of("../docs/how-to", name + ".md"));
    }

    /** What stands in the block. */
    public String block(String name, String kind) {
        String text = text();
        int from = start(text, name, kind);
        return text.substring(from, text.indexOf("```", from));
    }

    /** The same; with {@code -Ddocs.update=true} this is what stands there from now on. */
    public String block(String name, String kind, String now) {
        if (Boolean.getBoolean("docs.update")) {
            String text = text();
            int from = start(text, name, kind);
            write(text.substring(0, from) + now + text.substring(text.indexOf("```", from)));
        }
        return block(name, kind);
    }

    private static int start(String text, String name, String kind) {
        String mark = "<!-- " + name + " -->\n```" + kind + "\n";
        if (!text.contains(mark)) {
            throw new AssertionError("there is no block " + mark);
        }
        return text.indexOf(mark) + mark.length();
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
