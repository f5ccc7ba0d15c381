package org.openisp.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.FindingDays;
import org.openisp.rules.Flip;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Report;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;

/**
 * Writes reports as JSON: field by field into an object that the caller has begun and will end, so that the caller can
 * add fields of its own.
 *
 * <p>Clauses are written exactly as the law writes them, days as ISO dates; what there is none of is left out.
 */
public final class ReportJson {

    /** What the field {@code format} of a report says. */
    public static final String FORMAT = "isp-report/1";

    /** What the field {@code format} of a due list says. */
    public static final String DUE_FORMAT = "isp-due/1";

    /** What the field {@code format} of a ledger says. */
    public static final String LEDGER_FORMAT = "isp-ledger/1";

    private ReportJson() {}

    /** The JSON Schema (2020-12) of every document of answers: reports, due lists, explanations, needs and so on. */
    public static String schema() {
        try (InputStream schema = ReportJson.class.getResourceAsStream("/META-INF/schema/isp-answers-1.schema.json")) {
            return new String(Objects.requireNonNull(schema, "schema").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the schema of this library cannot be read", broken);
        }
    }

    /**
     * Writes the fields of a report: format, record, asOf, law, version (the first day of its text), readings, manifest
     * and findings.
     */
    public static void writeReport(Report report, JsonGenerator out) throws IOException {
        Parts.writeHead(FORMAT, report, out);
        out.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            out.writeStartObject();
            Parts.writeFinding(report, finding, out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /**
     * Writes the field {@code flips} of a report: the answers that are other ones when one open text is read in another way.
     */
    public static void writeFlips(Iterable<Flip> flips, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("flips");
        for (Flip flip : flips) {
            out.writeStartObject();
            out.writeStringField("reading", flip.read().reading());
            out.writeStringField("read", flip.read().choice());
            out.writeStringField("otherwise", flip.otherwise().choice());
            out.writeStringField("words", flip.otherwise().words());
            Parts.writeAbout(flip.finding(), out);
            out.writeStringField(
                    "strength", flip.finding().requirement().strength().name());
            Parts.writeShort("before", flip.before(), out);
            Parts.writeShort("after", flip.after(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes the fields of a due list: format, record, asOf, law, version, readings, manifest, due and otherDays. */
    public static void writeDue(
            Report report, Iterable<DueItem> items, Iterable<FindingDays> otherDays, JsonGenerator out)
            throws IOException {
        Parts.writeHead(DUE_FORMAT, report, out);
        out.writeArrayFieldStart("due");
        for (DueItem item : items) {
            out.writeStartObject();
            Parts.writeFinding(report, item.finding(), out);
            Parts.writeDays(item.days(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("otherDays");
        for (FindingDays counted : otherDays) {
            out.writeStartObject();
            Parts.writeFinding(report, counted.finding(), out);
            Parts.writeDays(counted.days(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /**
     * Writes the fields of a ledger: format, law and clauses, each with its kind, the days of its text, how it is handled,
     * the file that holds it, what it asks, the facts that it turns on, and the tests that hold it.
     *
     * @param rows the rows to write: all of the ledger, or some
     * @param testsOf the names of the tests of a row; empty where a caller knows of none
     */
    public static void writeLedger(
            Rulebook<?> rulebook, Iterable<LedgerRow> rows, Function<LedgerRow, Seq<String>> testsOf, JsonGenerator out)
            throws IOException {
        out.writeStringField("format", LEDGER_FORMAT);
        out.writeStringField("law", rulebook.law().cited());
        out.writeArrayFieldStart("clauses");
        for (LedgerRow row : rows) {
            Requirement requirement = row.requirement();
            out.writeStartObject();
            out.writeStringField("clause", requirement.clause().paragraph());
            out.writeStringField("kind", requirement.kind().name());
            out.writeStringField("strength", requirement.strength().name());
            Parts.writeDay("from", requirement.inForce().from(), out);
            Parts.writeDay("through", requirement.inForce().through(), out);
            out.writeStringField("handled", row.handling().name());
            out.writeStringField("rule", row.home());
            out.writeStringField("asks", requirement.asks());
            out.writeArrayFieldStart("facts");
            for (String place : row.turnsOn()) {
                out.writeString(place);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("tests");
            for (String test : testsOf.apply(row)) {
                out.writeString(test);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
