package org.openisp.examples.embed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.openisp.examples.report.AnswersJson;

/** What went wrong, as RFC 9457 has it: {@code application/problem+json}. No word of a body is repeated but as a problem of the reader says it. */
final class ProblemJson {

    static final String TYPE = "application/problem+json";

    private static final int MOST_ERRORS = 100;

    private ProblemJson() {}

    /** A problem of this status, of which there is no more to say. */
    static Reply reply(int status) {
        return reply(status, Option.none(), Array.empty());
    }

    /** A problem, and what there is to say of this one. */
    static Reply reply(int status, String detail) {
        return reply(status, Option.some(detail), Array.empty());
    }

    /** A problem with all its parts, in the field {@code errors}; of more than a hundred the first, and {@code more} says how many are left out. */
    static Reply reply(int status, String detail, Seq<Fault> errors) {
        return reply(status, Option.some(detail), errors);
    }

    /** Without a type of its own, a problem has the title of its status. */
    private static Reply reply(int status, Option<String> detail, Seq<Fault> errors) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = AnswersJson.to(text)) {
            out.writeStartObject();
            out.writeStringField("title", HttpStatus.getMessage(status));
            out.writeNumberField("status", status);
            if (detail.isDefined()) {
                out.writeStringField("detail", detail.get());
            }
            if (!errors.isEmpty()) {
                out.writeArrayFieldStart("errors");
                for (Fault error : errors.take(MOST_ERRORS)) {
                    out.writeStartObject();
                    out.writeStringField(error.field(), error.at());
                    out.writeStringField("detail", error.detail());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
            if (errors.size() > MOST_ERRORS) {
                out.writeNumberField("more", errors.size() - MOST_ERRORS);
            }
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Reply(status, TYPE, text + "\n", Map.of());
    }
}
