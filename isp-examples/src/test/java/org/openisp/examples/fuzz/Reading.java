package org.openisp.examples.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Rulebooks;

/**
 * What must be so of every document: a record or at least one problem, of a bounded number and length; the same from
 * bytes and from a stream; and what was read is the same after it was written and read again.
 */
final class Reading {

    /** Two words that stand for a name: they may be in a document, and in no message about it. */
    static final String A_NAME = "Maria Gomez";

    private static final int MOST_PROBLEMS = 1001;
    private static final int LONGEST_MESSAGE = 1000;

    private static final RecordJson DAYS = RecordJson.days();
    private static final RecordJson KNOWING =
            RecordJson.days().knowing(Rulebooks.installed().facts());

    /** Days; days with the extension facts of the laws; moments in a zone; both. */
    static final List<RecordJson> READERS = List.of(
            DAYS,
            KNOWING,
            RecordJson.momentsIn(ZoneId.of("America/Los_Angeles")),
            RecordJson.momentsIn(ZoneId.of("Pacific/Kiritimati"))
                    .knowing(Rulebooks.installed().facts()));

    private Reading() {}

    /**
     * What the reader makes of the document.
     *
     * @throws FaultException if that is not as it must be
     */
    static Validation<Seq<Problem>, ServiceRecord> of(byte[] document, RecordJson reader) {
        try {
            Validation<Seq<Problem>, ServiceRecord> read = reader.read(document);
            FaultException.unless(
                    read.equals(reader.read(new ByteArrayInputStream(document))),
                    "a stream is read in another way than its bytes");
            if (read.isValid()) {
                areTheSame(read.get(), again(read.get(), DAYS));
                areTheSame(read.get(), again(read.get(), reader));
                partOfADocument(document, reader, read.get());
            } else {
                areTold(read.getError());
            }
            return read;
        } catch (IOException impossible) {
            throw new FaultException("in memory: " + impossible, impossible);
        }
    }

    /** The record, written and read again. */
    private static Validation<Seq<Problem>, ServiceRecord> again(ServiceRecord record, RecordJson reader)
            throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        reader.write(record, written);
        return reader.read(written.toByteArray());
    }

    static void areTheSame(ServiceRecord read, Validation<Seq<Problem>, ServiceRecord> again) {
        FaultException.unless(
                again.isValid(),
                () -> "what was written is not read: " + again.getError().mkString(" "));
        FaultException.unless(again.get().equals(read), "what was written is read as another record");
        FaultException.unless(again.get().hashCode() == read.hashCode(), "equal records have other hash codes");
    }

    /** The same record where it is the second element of a list. */
    private static void partOfADocument(byte[] document, RecordJson reader, ServiceRecord record) throws IOException {
        String text = new String(document, StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith("{")) {
            return; // a byte order mark, or another encoding
        }
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.defaults())
                .build();
        try (JsonParser parser = factory.createParser("[1," + text + "]")) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            Validation<Seq<Problem>, ServiceRecord> part = reader.read(parser);
            FaultException.unless(
                    part.isValid() && part.get().equals(record), "in a list it is read as another record");
            FaultException.unless(
                    parser.nextToken() == com.fasterxml.jackson.core.JsonToken.END_ARRAY,
                    "the parser is not left at the end of the record");
        }
    }

    static void areTold(Seq<Problem> problems) {
        FaultException.unless(problems.nonEmpty(), "neither a record nor a problem");
        FaultException.unless(problems.size() <= MOST_PROBLEMS, "too many problems");
        for (Problem problem : problems) {
            FaultException.unless(
                    problem.at().isEmpty() || problem.at().startsWith("/"), "no JSON Pointer: " + problem.at());
            FaultException.unless(problem.message().length() <= LONGEST_MESSAGE, "a message without end");
            FaultException.unless(!problem.message().contains(A_NAME), "a name is told: " + problem.message());
        }
    }
}
