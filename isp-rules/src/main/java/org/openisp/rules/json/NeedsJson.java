package org.openisp.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.openisp.rules.Finding;
import org.openisp.rules.Need;
import org.openisp.rules.Report;

/** Writes missing facts as JSON, field by field into an object that the caller has begun and will end. */
public final class NeedsJson {

    /** What the field {@code format} says. */
    public static final String FORMAT = "isp-needs/1";

    private NeedsJson() {}

    /**
     * Writes the fields of a document of missing facts: format, record, asOf, law, version, readings, manifest and needs, the
     * most useful fact first.
     *
     * @param report the report that lacks the facts
     */
    public static void write(Report report, Iterable<Need> needs, JsonGenerator out) throws IOException {
        Parts.writeHead(FORMAT, report, out);
        out.writeArrayFieldStart("needs");
        for (Need need : needs) {
            out.writeStartObject();
            out.writeStringField("at", need.at());
            out.writeStringField("words", need.words());
            out.writeNumberField("settles", need.settles());
            out.writeNumberField("settlesAtMost", need.settlesAtMost());
            out.writeArrayFieldStart("findings");
            for (Finding finding : need.findings()) {
                out.writeStartObject();
                Parts.writeAbout(finding, out);
                out.writeStringField("fingerprint", report.fingerprint(finding));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
