package org.openisp.examples.caseload;

import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a run. Everything is written into a folder beside it and moved when it is whole, so that what stands in it is
 * never half of a run. What is not finished is taken away, also when the program is stopped.
 */
public final class OutFolder implements Closeable {

    /** What a run writes beside the tables. */
    static final List<String> OTHERS =
            List.of("summary.json", "due-by-month.svg", "due-by-month.png", "not-met.svg", "not-met.png");

    private static final int MOST_TRIES = 1000;

    private final Path folder;
    private final Path unfinished;
    private final Thread atShutdown = new Thread(this::discard);

    private OutFolder(Path folder, Path unfinished) {
        this.folder = folder;
        this.unfinished = unfinished;
    }

    /** Why a run cannot write into this folder, in words; none where it can. */
    public static Option<String> refusal(Path folder, boolean force) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Option.some(folder + " is not a folder");
        }
        return Option.when(
                !force && !isEmpty(folder),
                "the folder " + folder
                        + " is not empty; name another one, or --force to replace the files of a run in it");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (NoSuchFileException none) {
            return true;
        }
    }

    /** Begins a run. */
    public static OutFolder begin(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            throw new IOException(folder + " cannot be written beside");
        }
        Files.createDirectories(parent);
        OutFolder begun = new OutFolder(whole, Files.createTempDirectory(parent, ".caseload-"));
        Runtime.getRuntime().addShutdownHook(begun.atShutdown);
        return begun;
    }

    /** Where files are written until the run is whole. */
    Path unfinished() {
        return unfinished;
    }

    /** Puts the files of the run in place, and takes away what an earlier one left. */
    void finish() throws IOException {
        if (isStopping()) {
            throw new IOException("the program is stopped");
        }
        if (isEmpty(folder)) {
            Files.deleteIfExists(folder);
            Files.move(unfinished, folder);
            return;
        }
        for (Table table : Table.values()) {
            Files.deleteIfExists(folder.resolve(table.file()));
        }
        for (String other : OTHERS) {
            Files.deleteIfExists(folder.resolve(other));
        }
        for (Path file : written()) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(unfinished)) {
            return Arrays.asList(files.sorted().toArray(Path[]::new));
        }
    }

    /** Takes away what is not finished; a run that is stopped from outside (Ctrl-C) does so, too. */
    @Override
    public void close() throws IOException {
        if (!isStopping()) {
            delete();
        }
    }

    /** Whether the program is being stopped, and what is not finished taken away; if not, only this run does so from now on. */
    private boolean isStopping() {
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    private void delete() throws IOException {
        if (Files.exists(unfinished)) {
            for (Path file : written()) {
                Files.deleteIfExists(file);
            }
            Files.delete(unfinished);
        }
    }

    /** Takes away what is not finished while the run may still be writing: again, where a file came in between. */
    void discard() {
        for (int tries = 0; tries < MOST_TRIES && Files.exists(unfinished); tries++) {
            try {
                delete();
            } catch (IOException | UncheckedIOException inBetween) {
                Thread.onSpinWait();
            }
        }
    }
}
