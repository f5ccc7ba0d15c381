package org.openisp.examples.report;

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
import org.openisp.rules.json.ReportJson;
import org.openisp.rules.missouri.ispguide.BudgetTotals;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;

/** Answers as JSON, for programs: one law's as an object, those of several as an object that lists them. */
public final class AnswersJson {

    /** What the field {@code format} of the answers of several laws says. */
    private static final String SEVERAL_FORMAT = "isp-answers/1";

    private AnswersJson() {}

    /** The fields of an answer, within an object that is begun and ended by others. */
    public interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    /** A generator of indented JSON that leaves the writer open. */
    public static JsonGenerator to(Writer out) throws IOException {
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
    public static void writeEach(Seq<Fields> answers, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (answers.size() == 1) {
            answers.head().write(out);
        } else {
            out.writeStringField("format", SEVERAL_FORMAT);
            out.writeArrayFieldStart("answers");
            for (Fields answer : answers) {
                out.writeStartObject();
                answer.write(out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** Writes the fields of a report, and {@code documents}: each plan with its days and what the law says of it beside its findings. */
    public static void writeCheck(Held held, JsonGenerator out) throws IOException {
        ReportJson.writeReport(held.report(), out);
        out.writeArrayFieldStart("documents");
        for (DocumentLine line : held.documents()) {
            out.writeStartObject();
            writeDocument(line, out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeDocument(DocumentLine line, JsonGenerator out) throws IOException {
        out.writeStringField("type", line.type());
        out.writeStringField("id", line.id());
        writeDay("startsOn", line.startsOn(), out);
        writeDay("endsOn", line.endsOn(), out);
        for (Authorization authorization : line.authorization()) {
            out.writeStringField("authorization", authorization.state().name());
            if (line.needsAuthorization().isRecorded()) {
                out.writeBooleanField(
                        "needsAuthorization", line.needsAuthorization().isYes());
            }
            writeDay("authorizedOn", authorization.authorizedOn(), out);
            writeDay("oralThrough", authorization.oral().flatMap(days -> days.through()), out);
        }
        for (BudgetTotals budget : line.budget()) {
            out.writeObjectFieldStart("budget");
            writeAmount("all", budget.all(), out);
            writeAmount("division", budget.division(), out);
            out.writeEndObject();
        }
    }

    private static void writeAmount(String field, Option<BigDecimal> amount, JsonGenerator out) throws IOException {
        for (BigDecimal dollars : amount) {
            out.writeNumberField(field, dollars);
        }
    }

    /** Writes a day, where there is one. */
    public static void writeDay(String field, Option<LocalDate> day, JsonGenerator out) throws IOException {
        if (day.isDefined()) {
            out.writeStringField(field, day.get().toString());
        }
    }
}
