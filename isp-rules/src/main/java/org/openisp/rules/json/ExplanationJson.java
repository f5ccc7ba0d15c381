package org.openisp.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.openisp.rules.Change;
import org.openisp.rules.Explanation;
import org.openisp.rules.ReadAs;
import org.openisp.rules.Report;
import org.openisp.rules.SeenFact;

/** Writes explanations as JSON, field by field into an object that the caller has begun and will end. */
public final class ExplanationJson {

    /** What the field {@code format} says. */
    public static final String FORMAT = "isp-explanation/1";

    private ExplanationJson() {}

    /**
     * Writes the fields of a document of explanations: format, record, asOf, law, version, readings, manifest and
     * explanations.
     *
     * @param report the report whose findings are explained
     */
    public static void write(Report report, Iterable<Explanation> explanations, JsonGenerator out) throws IOException {
        Parts.writeHead(FORMAT, report, out);
        out.writeArrayFieldStart("explanations");
        for (Explanation explanation : explanations) {
            out.writeStartObject();
            Parts.writeFinding(report, explanation.finding(), out);
            writeFacts(explanation, out);
            Parts.writeDays(explanation.days(), out);
            writeReadAs(explanation, out);
            writeChanges(explanation, out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeFacts(Explanation explanation, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("facts");
        for (SeenFact fact : explanation.facts()) {
            out.writeStartObject();
            out.writeStringField("at", fact.at());
            if (!fact.of().isEmpty()) {
                out.writeStringField("of", fact.of());
            }
            out.writeStringField("words", fact.words());
            out.writeStringField("value", fact.value());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeReadAs(Explanation explanation, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("readAs");
        for (ReadAs readAs : explanation.readings()) {
            out.writeStartObject();
            out.writeStringField("reading", readAs.reading());
            out.writeStringField("choice", readAs.choice());
            out.writeStringField("words", readAs.words());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeChanges(Explanation explanation, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("changes");
        for (Change change : explanation.changes()) {
            out.writeStartObject();
            out.writeStringField("by", change.by().name());
            if (!change.at().isEmpty()) {
                out.writeStringField("at", change.at());
            }
            out.writeStringField("words", change.words());
            out.writeStringField("to", change.to());
            out.writeStringField("outcome", change.status().name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
