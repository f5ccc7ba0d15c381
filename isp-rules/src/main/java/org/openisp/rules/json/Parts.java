package org.openisp.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Finding;
import org.openisp.rules.LawText;
import org.openisp.rules.Manifest;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.ReadAs;
import org.openisp.rules.Report;

/** What the documents that hold answers have in common. */
final class Parts {

    private Parts() {}

    /** Which record, seen from which day, by which law, and what the answer rests on beside the record. */
    static void writeHead(String format, Report report, JsonGenerator out) throws IOException {
        out.writeStringField("format", format);
        writeSeen(report, out);
    }

    /** The same without the format of a document. */
    static void writeSeen(Report report, JsonGenerator out) throws IOException {
        out.writeStringField("record", report.recordId());
        out.writeStringField("asOf", report.asOf().toString());
        out.writeStringField("law", report.manifest().law());
        writeDay("version", report.manifest().textFor(report.asOf()).inForce().from(), out);
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
            writeDay("from", text.inForce().from(), out);
            writeDay("through", text.inForce().through(), out);
            writeDay("lastRead", text.lastRead(), out);
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

    /** An answer, field by field. */
    static void writeFinding(Report report, Finding finding, JsonGenerator out) throws IOException {
        Outcome outcome = finding.outcome();
        writeAbout(finding, out);
        writeDay("text", finding.requirement().inForce().from(), out);
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

    /** The field {@code days}: what was counted, and how. */
    static void writeDays(Seq<CountedDay> days, JsonGenerator out) throws IOException {
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

    /** A day; nothing where there is none. */
    static void writeDay(String field, Option<LocalDate> day, JsonGenerator out) throws IOException {
        if (day.isDefined()) {
            out.writeStringField(field, day.get().toString());
        }
    }

    /** Which clause, about what. */
    static void writeAbout(Finding finding, JsonGenerator out) throws IOException {
        out.writeStringField("clause", finding.clause().paragraph());
        out.writeObjectFieldStart("subject");
        out.writeStringField("type", finding.subject().type());
        out.writeStringField("id", finding.subject().id());
        if (finding.subject().attribute().isDefined()) {
            out.writeStringField("attribute", finding.subject().attribute().get());
        }
        out.writeEndObject();
        out.writeStringField("at", finding.subject().at());
    }

    /** A field with an answer in short: its kind, its days, and why; nothing where there is none. */
    static void writeShort(String field, Option<Finding> finding, JsonGenerator out) throws IOException {
        if (finding.isDefined()) {
            Outcome outcome = finding.get().outcome();
            out.writeObjectFieldStart(field);
            out.writeStringField("outcome", outcome.status().name());
            writeDay("due", outcome.due(), out);
            writeDay("done", outcome.done(), out);
            out.writeStringField("because", outcome.because());
            out.writeEndObject();
        }
    }
}
