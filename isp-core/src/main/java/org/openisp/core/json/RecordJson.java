package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ExtensionFact;
import org.openisp.core.ServiceRecord;

/**
 * Reads and writes a {@link ServiceRecord} as JSON.
 *
 * <p>Reading takes one pass and gathers every problem of a document; bad data is an answer, not an exception. Nothing
 * is guessed, cut or dropped: an unknown field, a day that does not exist or a moment in time where a day belongs are
 * problems. A field that is not there is not recorded; an empty list says that there are none.
 *
 * <p>Safe for any number of threads.
 */
public final class RecordJson {

    /** What the field {@code format} of a document says: the kind of document and the version of its form. */
    public static final String FORMAT = "isp-record/1";

    private static final String A_RECORD = "a record: a JSON object";
    private static final int DEEPEST = 100;
    private static final int LONGEST_DOCUMENT = 32_000_000;
    static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST_DOCUMENT)
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private static final Problem TOO_MUCH = new Problem(
            "",
            "more than the reader takes",
            "at most " + LONGEST_DOCUMENT + " bytes, " + DEEPEST + " levels of nesting, " + LONGEST_TEXT
                    + " characters in one text, and names and numbers of ordinary length");

    private static final Validation<Seq<Problem>, ServiceRecord> NO_TEXT =
            Validation.invalid(Array.of(new Problem("", "bytes that are no text", "JSON in UTF-8")));

    private final @Nullable ZoneId zone;
    private final Map<String, ExtensionFact<?>> knownFacts;

    private RecordJson(@Nullable ZoneId zone, Map<String, ExtensionFact<?>> knownFacts) {
        this.zone = zone;
        this.knownFacts = knownFacts;
    }

    /** A reader that takes days only; a moment in time is a problem. */
    public static RecordJson days() {
        return new RecordJson(null, Map.of());
    }

    /**
     * A reader that also takes moments in time, such as {@code 2025-03-31T17:30:00Z}, and turns each into the day it
     * was in this zone.
     */
    public static RecordJson momentsIn(ZoneId zone) {
        return new RecordJson(Objects.requireNonNull(zone, "zone"), Map.of());
    }

    /**
     * A reader like this one that also knows these extension facts: a value of another kind is a problem, and so is a
     * name in one of their namespaces that is none of them. Facts in other namespaces are kept as they are.
     * A fact is a day only where a day stands: moments are not turned into days in extension facts.
     */
    public RecordJson knowing(ExtensionFact<?>... facts) {
        return knowing(Arrays.asList(facts));
    }

    /** The same, of all of these. */
    public RecordJson knowing(Iterable<? extends ExtensionFact<?>> facts) {
        Map<String, ExtensionFact<?>> known = new LinkedHashMap<>(knownFacts);
        for (ExtensionFact<?> fact : facts) {
            known.put(fact.name(), fact);
        }
        return new RecordJson(zone, Collections.unmodifiableMap(known));
    }

    /**
     * Reads one record from UTF-8 bytes.
     *
     * @return the record, or every problem of the document, in the order in which they stand; references to nothing last
     */
    public Validation<Seq<Problem>, ServiceRecord> read(byte[] document) {
        if (document.length > LONGEST_DOCUMENT) {
            return Validation.invalid(Array.of(TOO_MUCH));
        }
        try (JsonParser parser = JSON.createParser(document)) {
            return read(parser, true);
        } catch (CharConversionException noText) {
            return NO_TEXT;
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }

    /**
     * Reads one record from a stream of UTF-8 bytes, and closes the stream.
     *
     * @return the record, or every problem of the document, in the order in which they stand; references to nothing last
     * @throws IOException if the stream cannot be read; bad data never throws
     */
    public Validation<Seq<Problem>, ServiceRecord> read(InputStream document) throws IOException {
        try (JsonParser parser = JSON.createParser(document)) {
            return read(parser, true);
        } catch (CharConversionException noText) {
            return NO_TEXT;
        }
    }

    /**
     * Reads one record that is a part of a document: the parser is at its first token, or before any token, and is left at
     * its last. The bounds on size are those of the parser. Where the document breaks off or is no JSON, that is a
     * problem, and the parser cannot be read any further.
     *
     * @return the record, or every problem; the pointers begin at the whole document
     * @throws IOException if the document cannot be read; bad data never throws
     */
    public Validation<Seq<Problem>, ServiceRecord> read(JsonParser parser) throws IOException {
        return read(parser, false);
    }

    private Validation<Seq<Problem>, ServiceRecord> read(JsonParser parser, boolean isWhole) throws IOException {
        JsonIn in = new JsonIn(parser, zone, knownFacts);
        ServiceRecord record = null;
        try {
            JsonToken first = isWhole || parser.currentToken() == null ? in.next() : parser.currentToken();
            if (first == null) {
                in.problem("nothing", A_RECORD);
            } else if (first == JsonToken.START_ARRAY) {
                in.wrong(A_RECORD + "; several records are several documents");
            } else {
                record = RecordShapes.SERVICE_RECORD.read(in);
                if (isWhole) {
                    refuseMore(in);
                }
                in.ids.reportDangling(in);
            }
        } catch (StreamConstraintsException tooMuch) {
            in.problem(TOO_MUCH.found(), TOO_MUCH.expected());
        } catch (JsonProcessingException broken) {
            in.add(broken(in, broken));
        } catch (CharConversionException noText) {
            NO_TEXT.getError().forEach(in::add);
        }
        return result(record, in);
    }

    private static Validation<Seq<Problem>, ServiceRecord> result(@Nullable ServiceRecord record, JsonIn in) {
        return record == null || !in.problems.isEmpty()
                ? Validation.invalid(Array.ofAll(in.problems))
                : Validation.valid(record);
    }

    private static void refuseMore(JsonIn in) throws IOException {
        JsonToken more = in.next();
        if (more != null) {
            in.add(new Problem("", "something after the record", "nothing after the closing brace"));
        }
    }

    /** Jackson's own words can quote the document, so they are left out. */
    private static Problem broken(JsonIn in, JsonProcessingException broken) {
        String where = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
        return broken instanceof JsonEOFException
                ? new Problem(in.at(), "the end of the document" + where, "the rest of it")
                : new Problem(
                        in.at(), "something that is not JSON" + where, "JSON in UTF-8; what follows was not read");
    }

    /**
     * The JSON Schema (2020-12) of what {@link #days()} reads and {@link #write} writes, without what is said across
     * fields: that no id stands twice, that no reference points to nothing, that no last day is before its first.
     */
    public static String schema() {
        try (InputStream schema = RecordJson.class.getResourceAsStream("/META-INF/schema/isp-record-1.schema.json")) {
            return new String(Objects.requireNonNull(schema, "schema").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the schema of this library cannot be read", broken);
        }
    }

    /**
     * Writes the record as indented UTF-8, its fields in their fixed order, and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a day lies outside the years 0 to 9999 or a text is longer than a million
     *     characters, which no reader takes; what was written until then is no document
     */
    public void write(ServiceRecord record, OutputStream document) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        lines.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try (JsonGenerator out = JSON.createGenerator(document)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            // what is broken off must not look whole
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            out.setPrettyPrinter(lines);
            write(record, out);
        }
    }

    /**
     * Writes the record as a part of a document.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException as for a whole document
     */
    public void write(ServiceRecord record, JsonGenerator document) throws IOException {
        RecordShapes.SERVICE_RECORD.write(record, document);
    }
}
