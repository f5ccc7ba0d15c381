package org.openisp.examples.embed;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

/** The library in a product, in plain Java: from a document to what somebody has to act on, without what was acknowledged. */
public final class EmbeddedCheck {

    // tag::keep[]
    private final Rulebooks laws = Rulebooks.installed(); // keep both: they serve all threads
    private final RecordJson reader = RecordJson.days().knowing(laws.facts());
    // end::keep[]

    /** One thing to act on, in words, and the fingerprint by which it is acknowledged. */
    public record Item(String fingerprint, String words) {}

    /**
     * What somebody has to act on, or every problem of the document.
     *
     * @param acknowledged fingerprints of what a person has seen and accepted; it comes back only when the answer changes
     * @throws IllegalArgumentException if it cannot be told which law holds, or none of its texts is held for the day
     */
    public Validation<Seq<Problem>, Seq<Item>> toActOn(byte[] document, LocalDate asOf, Set<String> acknowledged) {
        // tag::read[]
        Validation<Seq<Problem>, ServiceRecord> read = reader.read(document);
        // end::read[]
        return read.map(record -> items(record, Question.asOf(asOf), acknowledged));
    }

    private Seq<Item> items(ServiceRecord record, Question question, Set<String> acknowledged) {
        // tag::check[]
        Seq<Item> items = Array.empty();
        for (Rulebook<?> law : laws.of(record)) {
            Report report = law.check(record, question);
            for (Finding finding : report.findings()) {
                if (finding.actsNext().isDefined()) {
                    String fingerprint = report.fingerprint(finding);
                    if (!acknowledged.contains(fingerprint)) {
                        items = items.append(new Item(fingerprint, words(finding)));
                    }
                }
            }
        }
        // end::check[]
        return items;
    }

    // tag::words[]
    private static String words(Finding finding) {
        String due = finding.outcome().due().map(day -> ", last day " + day).getOrElse("");
        return finding.status() + " " + finding.clause() + ", " + finding.subject() + ": "
                + finding.outcome().because() + due + " (" + finding.actsNext().get() + ")";
    }
    // end::words[]

    /** Prints what is to be acted on: {@code EmbeddedCheck RECORD.json 2026-02-27 [fingerprint...]}. */
    public static void main(String[] words) throws IOException {
        Set<String> acknowledged = Set.copyOf(Array.of(words).drop(2).distinct().asJava());
        System.out.println(new EmbeddedCheck()
                .toActOn(Files.readAllBytes(Path.of(words[0])), LocalDate.parse(words[1]), acknowledged)
                .map(items -> items.map(item -> item.fingerprint() + "  " + item.words()))
                .getOrElseGet(problems -> problems.map(Problem::message))
                .mkString("\n"));
    }
}
