package org.openisp.examples.shell;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.caseload.Document;
import org.openisp.examples.caseload.Documents;
import org.openisp.examples.caseload.Input;
import org.openisp.rules.Rulebooks;

/**
 * Many records: a folder of {@code .json} and {@code .jsonl} files in the order of their names, or one such file, of whatever length. They are
 * read anew whenever they are asked about, one at a time, so that it does not matter how many they are; what is made of them
 * is kept. What is no record is told on the standard error output, each time, and left out.
 */
public final class Caseload {

    private static final int MOST_PROBLEMS = 3;

    static final RecordJson READER =
            RecordJson.days().knowing(Rulebooks.installed().facts());

    private final Path path;

    private Caseload(Path path) {
        this.path = path;
    }

    /**
     * The records of a folder or file.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Caseload of(Path path) {
        return new Caseload(existing(path));
    }

    /**
     * The path, which has to lead somewhere.
     *
     * @throws IllegalArgumentException if it does not
     */
    static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("there is no file or folder " + path + "; this is the folder "
                    + Path.of("").toAbsolutePath());
        }
        return path;
    }

    /** Does something with each record. */
    public void forEach(Consumer<ServiceRecord> act) {
        try (Documents documents = new Documents(Input.of(path), Documents.MOST_BYTES, bytes -> {})) {
            while (documents.hasNext()) {
                read(documents.next(), act);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the caseload " + path + " cannot be read", unreadable);
        }
    }

    private static void read(Document document, Consumer<ServiceRecord> act) {
        String where = document.place().toString();
        if (document.problem().isDefined()) {
            tellLeftOut(where, document.problem().get().message());
            return;
        }
        Validation<Seq<Problem>, ServiceRecord> read = READER.read(document.bytes());
        if (read.isValid()) {
            act.accept(read.get());
        } else {
            Seq<String> problems = read.getError().map(Problem::message);
            String more = problems.size() > MOST_PROBLEMS ? ", and " + (problems.size() - MOST_PROBLEMS) + " more" : "";
            tellLeftOut(where, problems.take(MOST_PROBLEMS).mkString("; ") + more);
        }
    }

    /** Tells that something was left out, and why. */
    static void tellLeftOut(String what, String why) {
        System.err.println("left out: " + what + ": " + why);
    }

    /** One thing of each record. */
    public <T> Seq<T> map(Function<ServiceRecord, T> one) {
        return flatMap(record -> Array.of(one.apply(record)));
    }

    /** Any number of things of each record. */
    public <T> Seq<T> flatMap(Function<ServiceRecord, ? extends Iterable<T>> some) {
        List<T> all = new ArrayList<>();
        forEach(record -> some.apply(record).forEach(all::add));
        return Array.ofAll(all);
    }

    /** The records for which something holds. */
    public Seq<ServiceRecord> filter(Predicate<ServiceRecord> holds) {
        return flatMap(record -> holds.test(record) ? Array.of(record) : Array.empty());
    }

    /** How many records there are. */
    public int size() {
        return map(record -> 1).size();
    }

    @Override
    public String toString() {
        return "the caseload " + path;
    }
}
