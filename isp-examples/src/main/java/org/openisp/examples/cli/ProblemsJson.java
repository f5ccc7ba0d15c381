package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import org.openisp.examples.report.AnswersJson;

/** What cannot be used, and why, as JSON. */
final class ProblemsJson {

    /** What the field {@code format} says. */
    static final String FORMAT = "isp-problems/1";

    private ProblemsJson() {}

    /** Prints why a command was refused. */
    static void print(CannotUseException refused, PrintWriter out) throws IOException {
        print(refused.documents().isEmpty() ? Array.of(refused.reason()) : Array.empty(), refused.documents(), out);
    }

    /** Prints what is wrong with documents, those that are good among them. */
    static void print(Seq<DocumentProblems> documents, PrintWriter out) throws IOException {
        print(Array.empty(), documents, out);
    }

    private static void print(Seq<String> message, Seq<DocumentProblems> documents, PrintWriter out)
            throws IOException {
        try (JsonGenerator json = AnswersJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            for (String words : message) {
                json.writeStringField("message", words);
            }
            json.writeArrayFieldStart("documents");
            for (DocumentProblems document : documents) {
                write(document, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.print('\n');
        out.flush();
    }

    private static void write(DocumentProblems document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", document.document());
        json.writeBooleanField("usable", document.isUsable());
        json.writeArrayFieldStart("problems");
        for (DocumentProblems.One one : document.problems()) {
            json.writeStartObject();
            json.writeStringField("at", one.at());
            for (String found : one.found()) {
                json.writeStringField("found", found);
            }
            json.writeStringField("expected", one.expected());
            json.writeStringField("message", one.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
