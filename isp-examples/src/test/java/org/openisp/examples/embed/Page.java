package org.openisp.examples.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A block of a how-to: what stands in the fences after {@code <!-- name -->}. */
public record Page(Path file) {

    /** The how-to of this name. */
    public static Page howTo(String name) {
        return new Page(Path.of("../docs/how-to", name + ".md"));
    }

    /** The lines of the block, without its fences; with {@code -Ddocs.update=true} they are these from now on. */
    public String block(String name, String kind, String now) {
        try {
            String text = Files.readString(file);
            String mark = "<!-- " + name + " -->\n```" + kind + "\n";
            int from = text.indexOf(mark) + mark.length();
            int to = text.indexOf("```", from);
            if (Boolean.getBoolean("docs.update")) {
                Files.writeString(file, text.substring(0, from) + now + text.substring(to));
                return now;
            }
            return text.substring(from, to);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a block that is never written anew. */
    public String block(String name, String kind) {
        try {
            String text = Files.readString(file);
            String mark = "<!-- " + name + " -->\n```" + kind + "\n";
            int from = text.indexOf(mark) + mark.length();
            return text.substring(from, text.indexOf("```", from));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
