package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openisp.core.Period;
import org.openisp.core.service.ServiceKind;
import org.openisp.examples.report.DocumentLine;
import org.openisp.examples.report.Held;
import org.openisp.rules.MissingFact;
import org.openisp.rules.missouri.ispguide.BudgetTotals;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;

/** Answers as JSON, for programs. */
final class Json {

    /** What the field {@code format} of the answers of several laws says. */
    private static final String SEVERAL_FORMAT = "isp-answers/1";

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

    /** Writes the answer of one law as an object; those of several as an object that lists them. */
    static void writeEach(Seq<RecordCommand.Fields> answers, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (answers.size() == 1) {
            answers.head().write(out);
        } else {
            out.writeStringField("format", SEVERAL_FORMAT);
            out.writeArrayFieldStart("answers");
            for (RecordCommand.Fields answer : answers) {
                out.writeStartObject();
                answer.write(out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** Writes the field {@code documents}: each plan with its days, and with what the law says of it beside its findings. */
    static void writeDocuments(Held held, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("documents");
        for (DocumentLine line : held.documents()) {
            out.writeStartObject();
            out.writeStringField("type", line.type());
            out.writeStringField("id", line.id());
            write("startsOn", line.startsOn(), out);
            write("endsOn", line.endsOn(), out);
            for (Authorization authorization : line.authorization()) {
                out.writeStringField("authorization", authorization.state().name());
                if (line.needsAuthorization().isRecorded()) {
                    out.writeBooleanField(
                            "needsAuthorization", line.needsAuthorization().isYes());
                }
                write("authorizedOn", authorization.authorizedOn(), out);
                write("oralThrough", authorization.oral().flatMap(days -> days.through()), out);
            }
            for (BudgetTotals budget : line.budget()) {
                out.writeObjectFieldStart("budget");
                writeAmount("all", budget.all(), out);
                writeAmount("division", budget.division(), out);
                out.writeEndObject();
            }
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

    private static void writeAmount(String field, Option<BigDecimal> amount, JsonGenerator out) throws IOException {
        for (BigDecimal dollars : amount) {
            out.writeNumberField(field, dollars);
        }
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
