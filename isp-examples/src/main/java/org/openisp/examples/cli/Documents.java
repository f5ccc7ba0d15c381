package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;

/** Records in files, and one in standard input. */
final class Documents {

    private final RecordJson reader;
    private final StandardInput standardInput;

    Documents(RecordJson reader, StandardInput standardInput) {
        this.reader = reader;
        this.standardInput = standardInput;
    }

    /** How a document is called. */
    static String name(Path file) {
        return StandardInput.isNamed(file) ? "standard input" : file.toString();
    }

    /**
     * The record in a file.
     *
     * @throws CannotUseException if there is none, with every problem of the file
     */
    ServiceRecord record(Path file) {
        Validation<Seq<Problem>, ServiceRecord> read = read(file);
        if (read.isInvalid()) {
            DocumentProblems problems = DocumentProblems.unusable(name(file), read.getError());
            throw new CannotUseException(problems.inWords(), problems);
        }
        return read.get();
    }

    private Validation<Seq<Problem>, ServiceRecord> read(Path file) {
        try (InputStream document = open(file)) {
            return reader.read(document);
        } catch (NoSuchFileException missing) {
            throw unreadable(file, "there is no file " + file);
        } catch (IOException unreadable) {
            String what = StandardInput.isNamed(file) ? name(file) : "the file " + file;
            throw unreadable(file, what + " cannot be read: " + reason(unreadable));
        }
    }

    private InputStream open(Path file) throws IOException {
        return StandardInput.isNamed(file) ? standardInput.take() : Files.newInputStream(file);
    }

    private static CannotUseException unreadable(Path file, String message) {
        return new CannotUseException(message, DocumentProblems.unreadable(name(file), message));
    }

    private static String reason(IOException unreadable) {
        if (unreadable instanceof AccessDeniedException) { // its message is the name of the file
            return "permission denied";
        }
        return Option.of(unreadable.getMessage())
                .getOrElse(unreadable.getClass().getSimpleName());
    }
}
