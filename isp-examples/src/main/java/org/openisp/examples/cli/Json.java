package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.io.IOException;
import org.openisp.core.Period;
import org.openisp.core.service.ServiceKind;
import org.openisp.examples.report.AnswersJson;
import org.openisp.rules.MissingFact;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;

/** What only some commands have, as JSON. */
final class Json {

    private Json() {}

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
            AnswersJson.writeDay("through", period.through(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeText(String field, Option<String> text, JsonGenerator out) throws IOException {
        if (text.isDefined()) {
            out.writeStringField(field, text.get());
        }
    }
}
