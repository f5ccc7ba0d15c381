package org.openisp.examples.caseload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Something that documents are read from.
 *
 * @param name the name by which problems are told
 * @param isLines whether each line is a document; otherwise the whole is one
 * @param bytes how long it is; 0 where that is not known, as of one that is unpacked
 * @param opener how it is opened
 */
public record Input(String name, boolean isLines, long bytes, Opener opener) {

    private static final String PACKED = ".gz";
    private static final int BUFFER = 1 << 16;

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
     * What a path stands for: a file, or all files of a folder that end in {@code .json}, {@code .jsonl} or {@code .ndjson}, or
     * in one of these and {@code .gz}, in the order of their names; folders in it are left alone. A file is JSON Lines unless it
     * ends in {@code .json} or {@code .json.gz}; one that ends in {@code .gz} is unpacked as it is read.
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
        if (isPacked(file)) {
            return new Input(file.toString(), !isWhole(file), 0, () -> unpacked(file));
        }
        return new Input(
                file.toString(), !isWhole(file), bytes, () -> new BufferedInputStream(Files.newInputStream(file)));
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream packed = Files.newInputStream(file);
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (IOException notPacked) {
            packed.close();
            throw notPacked;
        }
    }

    private static boolean isPacked(Path file) {
        return name(file).endsWith(PACKED);
    }

    private static boolean isWhole(Path file) {
        return unpackedName(file).endsWith(".json");
    }

    private static boolean isLinesByName(Path file) {
        return unpackedName(file).endsWith(".jsonl") || unpackedName(file).endsWith(".ndjson");
    }

    private static String unpackedName(Path file) {
        String name = name(file);
        return isPacked(file) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
