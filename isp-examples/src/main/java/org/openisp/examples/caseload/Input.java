package org.openisp.examples.caseload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that documents are read from.
 *
 * @param name the name by which problems are told
 * @param isLines whether each line is a document; otherwise the whole is one
 * @param bytes how long it is; 0 where that is not known
 * @param opener how it is opened
 */
public record Input(String name, boolean isLines, long bytes, Opener opener) {

    /** How an input is opened. */
    public interface Opener {
        /** The bytes, from the first one. */
        InputStream open() throws IOException;
    }

    /** JSON Lines from a stream that is already open. */
    public static Input lines(String name, InputStream open) {
        return new Input(name, true, 0, () -> open);
    }

    /**
     * What a path stands for: a file, or all files of a folder that end in {@code .json}, {@code .jsonl} or {@code .ndjson}, in
     * the order of their names; folders in it are left alone. A file is JSON Lines unless it ends in {@code .json}.
     *
     * @throws IOException if there is no such path, or if the folder cannot be listed
     */
    public static List<Input> of(Path path) throws IOException {
        List<Input> inputs = new ArrayList<>();
        if (!Files.isDirectory(path)) {
            inputs.add(file(path));
            return inputs;
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> sorted = files.filter(Files::isRegularFile)
                    .filter(file -> isWhole(file) || isLinesByName(file))
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .toList();
            for (Path file : sorted) {
                inputs.add(file(file));
            }
        }
        return inputs;
    }

    private static Input file(Path file) throws IOException {
        long bytes = Files.size(file);
        return new Input(
                file.toString(), !isWhole(file), bytes, () -> new BufferedInputStream(Files.newInputStream(file)));
    }

    private static boolean isWhole(Path file) {
        return name(file).endsWith(".json");
    }

    private static boolean isLinesByName(Path file) {
        return name(file).endsWith(".jsonl") || name(file).endsWith(".ndjson");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
