package org.openisp.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.LawText;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Manifest;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.ReadAs;
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

    /** What the field {@code format} of a ledger says. */
    public static final String LEDGER_FORMAT = "isp-ledger/1";

    private ReportJson() {}

    /**
     * Writes the fields of a report: format, record, asOf, law, version (the first day of its text), readings, manifest
     * and findings.
     */
    public static void writeReport(Report report, JsonGenerator out) throws IOException {
        writeHead(report, out);
        out.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            out.writeStartObject();
            writeFinding(report, finding, out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes the fields of a due list: format, record, asOf, law, version, readings, manifest and due. */
    public static void writeDue(Report report, Iterable<DueItem> items, JsonGenerator out) throws IOException {
        writeHead(report, out);
        out.writeArrayFieldStart("due");
        for (DueItem item : items) {
            out.writeStartObject();
            writeFinding(report, item.finding(), out);
            writeDays(item.days(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /**
     * Writes the fields of a ledger: format, law and clauses, each with its kind, the days of its text, how it is handled,
     * the file that holds it, what it asks, and the tests that hold it.
     *
     * @param testsOf the names of the tests of a row; empty where a caller knows of none
     */
    public static void writeLedger(Rulebook<?> rulebook, Function<LedgerRow, Seq<String>> testsOf, JsonGenerator out)
            throws IOException {
        out.writeStringField("format", LEDGER_FORMAT);
        out.writeStringField("law", rulebook.law());
        out.writeArrayFieldStart("clauses");
        for (LedgerRow row : rulebook.ledger()) {
            Requirement requirement = row.requirement();
            out.writeStartObject();
            out.writeStringField("clause", requirement.clause().paragraph());
            out.writeStringField("kind", requirement.kind().name());
            out.writeStringField("from", requirement.inForce().from().toString());
            writeDay("through", requirement.inForce().through(), out);
            out.writeStringField("handled", row.handling().name());
            out.writeStringField("rule", row.home());
            out.writeStringField("asks", requirement.asks());
            out.writeArrayFieldStart("tests");
            for (String test : testsOf.apply(row)) {
                out.writeString(test);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeHead(Report report, JsonGenerator out) throws IOException {
        out.writeStringField("format", FORMAT);
        out.writeStringField("record", report.recordId());
        out.writeStringField("asOf", report.asOf().toString());
        out.writeStringField("law", report.manifest().law());
        out.writeStringField(
                "version",
                report.manifest().textFor(report.asOf()).inForce().from().toString());
        writeReadings(report.manifest(), out);
        out.writeObjectFieldStart("manifest");
        writeManifest(report.manifest(), out);
        out.writeEndObject();
    }

    private static void writeManifest(Manifest manifest, JsonGenerator out) throws IOException {
        out.writeStringField("library", manifest.library());
        out.writeArrayFieldStart("texts");
        for (LawText text : manifest.texts()) {
            out.writeStartObject();
            out.writeStringField("order", text.order());
            out.writeStringField("from", text.inForce().from().toString());
            writeDay("through", text.inForce().through(), out);
            out.writeStringField("lastRead", text.lastRead().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
        writeDay("lawVersion", manifest.lawVersion(), out);
        writeReadings(manifest, out);
        out.writeStringField("calendar", manifest.calendar());
        out.writeArrayFieldStart("notes");
        for (String note : manifest.notes()) {
            out.writeString(note);
        }
        out.writeEndArray();
    }

    private static void writeReadings(Manifest manifest, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("readings");
        for (ReadAs readAs : manifest.readings()) {
            out.writeStringField(readAs.reading(), readAs.choice());
        }
        out.writeEndObject();
    }

    private static void writeFinding(Report report, Finding finding, JsonGenerator out) throws IOException {
        Outcome outcome = finding.outcome();
        out.writeStringField("clause", finding.clause().paragraph());
        out.writeStringField("text", finding.requirement().inForce().from().toString());
        out.writeObjectFieldStart("subject");
        out.writeStringField("type", finding.subject().type());
        out.writeStringField("id", finding.subject().id());
        if (finding.subject().attribute().isDefined()) {
            out.writeStringField("attribute", finding.subject().attribute().get());
        }
        out.writeEndObject();
        out.writeStringField("at", finding.subject().at());
        out.writeStringField("outcome", outcome.status().name());
        out.writeStringField("strength", finding.requirement().strength().name());
        writeDay("due", outcome.due(), out);
        writeDay("done", outcome.done(), out);
        out.writeBooleanField("late", outcome.isLate());
        if (!outcome.missing().isEmpty()) {
            out.writeArrayFieldStart("missing");
            for (MissingFact fact : outcome.missing()) {
                out.writeString(fact.at());
            }
            out.writeEndArray();
        }
        out.writeStringField("asks", finding.requirement().asks());
        out.writeStringField("because", outcome.because());
        if (finding.actsNext().isDefined()) {
            out.writeStringField("actsNext", finding.actsNext().get().name());
        }
        out.writeStringField("fingerprint", report.fingerprint(finding));
    }

    private static void writeDays(Seq<CountedDay> days, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("days");
        for (CountedDay counted : days) {
            out.writeStartObject();
            out.writeStringField("what", counted.what());
            out.writeStringField("day", counted.day().toString());
            out.writeStringField("trigger", counted.trigger());
            out.writeStringField("triggerDay", counted.triggerDay().toString());
            out.writeStringField("counting", counted.counting());
            if (counted.calendar().isDefined()) {
                out.writeStringField("calendar", counted.calendar().get());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeDay(String field, Option<LocalDate> day, JsonGenerator out) throws IOException {
        if (day.isDefined()) {
            out.writeStringField(field, day.get().toString());
        }
    }
}
