package org.openisp.examples.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The documents that fuzzing begins with, where they are anyway: the records to try, and the malformed ones of the reader's test. */
final class Seeds {

    static final List<Path> RECORDS = documents("records");
    static final List<Path> MALFORMED = documents("../isp-core/src/test/resources/org/openisp/core/json/malformed");

    private Seeds() {}

    static List<Path> all() {
        return Stream.concat(RECORDS.stream(), MALFORMED.stream()).toList();
    }

    static byte[] bytes(Path document) {
        try {
            return Files.readAllBytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document after these bytes. */
    static byte[] after(byte[] first, byte[] document) {
        byte[] all = Arrays.copyOf(first, first.length + document.length);
        System.arraycopy(document, 0, all, first.length, document.length);
        return all;
    }

    private static List<Path> documents(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
