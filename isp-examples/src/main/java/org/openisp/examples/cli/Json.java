package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.openisp.core.Period;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;

/** Answers as JSON, for programs. */
final class Json {

    private Json() {}

    /** A generator of indented JSON that leaves the writer open. */
    static JsonGenerator to(Writer out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(indent);
        lines.indentObjectsWith(indent);
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(lines);
        return json;
    }

    /** Writes the field {@code documents}: each plan and revision with its days and its authorization. */
    static void writeDocuments(ServiceRecord record, Question question, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("documents");
        for (DocumentLine line : DocumentLine.of(record, question)) {
            Authorization authorization = line.authorization();
            out.writeStartObject();
            out.writeStringField("type", line.type());
            out.writeStringField("id", line.id());
            write("startsOn", line.startsOn(), out);
            write("endsOn", line.endsOn(), out);
            out.writeStringField("authorization", authorization.state().name());
            write("authorizedOn", authorization.authorizedOn(), out);
            write("oralThrough", authorization.oral().flatMap(days -> days.through()), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes the field {@code unfunded}: each service with days that are not funded, or of which that is not known. */
    static void writeUnfunded(Iterable<UnfundedDays> services, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("unfunded");
        for (UnfundedDays service : services) {
            out.writeStartObject();
            writeText("planId", service.planId(), out);
            writeText("serviceId", service.serviceId(), out);
            writeText("kind", service.kind().map(ServiceKind::code), out);
            out.writeNumberField("days", service.unfundedDays());
            writePeriods("unfunded", service.unfunded(), out);
            writePeriods("open", service.open(), out);
            writePeriods("forAPerson", service.forAPerson(), out);
            out.writeBooleanField("daysRecorded", service.daysRecorded());
            out.writeArrayFieldStart("missing");
            for (MissingFact fact : service.missing()) {
                out.writeString(fact.at());
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writePeriods(String field, Iterable<Period> periods, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (Period period : periods) {
            out.writeStartObject();
            out.writeStringField("from", period.from().toString());
            write("through", period.through(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeText(String field, Option<String> text, JsonGenerator out) throws IOException {
        if (text.isDefined()) {
            out.writeStringField(field, text.get());
        }
    }

    private static void write(String field, Option<LocalDate> day, JsonGenerator out) throws IOException {
        if (day.isDefined()) {
            out.writeStringField(field, day.get().toString());
        }
    }
}
