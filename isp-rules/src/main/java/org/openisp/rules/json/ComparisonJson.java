package org.openisp.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.openisp.rules.Cause;
import org.openisp.rules.Comparison;
import org.openisp.rules.Difference;
import org.openisp.rules.Report;

/** Writes the comparison of two reports as JSON, field by field into an object that the caller has begun and will end. */
public final class ComparisonJson {

    /** What the field {@code format} says. */
    public static final String FORMAT = "isp-comparison/1";

    private ComparisonJson() {}

    /**
     * Writes the fields of a comparison: format, before and after (each with record, asOf, law, version, readings and
     * manifest) and differences.
     */
    public static void write(Comparison comparison, JsonGenerator out) throws IOException {
        out.writeStringField("format", FORMAT);
        writeSide("before", comparison.before(), out);
        writeSide("after", comparison.after(), out);
        out.writeArrayFieldStart("differences");
        for (Difference difference : comparison.differences()) {
            out.writeStartObject();
            Parts.writeAbout(difference.finding(), out);
            out.writeArrayFieldStart("causes");
            for (Cause cause : difference.causes()) {
                out.writeString(cause.name());
            }
            out.writeEndArray();
            out.writeStringField(
                    "strength", difference.finding().requirement().strength().name());
            out.writeStringField("asks", difference.finding().requirement().asks());
            Parts.writeShort("before", difference.before(), out);
            Parts.writeShort("after", difference.after(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeSide(String field, Report report, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(field);
        Parts.writeSeen(report, out);
        out.writeEndObject();
    }
}
