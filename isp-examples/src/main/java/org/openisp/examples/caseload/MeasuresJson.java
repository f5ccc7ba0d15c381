package org.openisp.examples.caseload;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import org.openisp.rules.Manifest;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.ReadAs;

/** Writes a summary as JSON: {@code isp-measures/1}, as docs/reference/measures.md says. */
public final class MeasuresJson {

    /** What the field {@code format} says: the kind of document and the version of its form. */
    public static final String FORMAT = "isp-measures/1";

    private MeasuresJson() {}

    /** Writes the fields of the summary into an object that is begun. */
    public static void write(Summary summary, JsonGenerator out) throws IOException {
        out.writeStringField("format", FORMAT);
        out.writeStringField("asOf", summary.asOf().toString());
        out.writeNumberField("records", summary.records());
        out.writeNumberField("recordsNotMet", summary.notMet());
        out.writeNumberField("unusable", summary.unusable());
        out.writeNumberField("mostUnknown", summary.mostUnknown());
        writeDue(summary, out);
        out.writeArrayFieldStart("laws");
        for (Tally.OfLaw law : summary.tally().laws()) {
            writeLaw(summary, law, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("notes");
        for (String note : summary.notes()) {
            out.writeString(note);
        }
        out.writeEndArray();
    }

    private static void writeDue(Summary summary, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("due");
        out.writeStringField("soonThrough", summary.soonThrough().toString());
        for (DueTally.State state : DueTally.State.values()) {
            out.writeObjectFieldStart(name(state));
            out.writeNumberField("findings", summary.due().of(state).items());
            out.writeNumberField("records", summary.due().of(state).records());
            out.writeEndObject();
        }
        out.writeArrayFieldStart("byMonth");
        for (Map.Entry<YearMonth, Long> month : summary.due().months().entrySet()) {
            out.writeStartObject();
            out.writeStringField("month", month.getKey().toString());
            out.writeNumberField("findings", month.getValue());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String name(DueTally.State state) {
        return switch (state) {
            case OVERDUE -> "overdue";
            case DUE_SOON -> "dueSoon";
            case NOT_KNOWN -> "notKnown";
        };
    }

    private static void writeLaw(Summary summary, Tally.OfLaw law, JsonGenerator out) throws IOException {
        String name = law.clauses().law().law().name();
        out.writeStartObject();
        out.writeStringField("law", name);
        Manifest manifest = summary.manifests().get(name);
        if (manifest != null) {
            writeManifest(summary, manifest, out);
        }
        out.writeNumberField("records", law.records());
        out.writeArrayFieldStart("missingFacts");
        for (MissingFacts.Row fact : summary.missing()) {
            if (fact.law().equals(name)) {
                out.writeStartObject();
                out.writeStringField("clause", fact.clause().paragraph());
                out.writeStringField("part", fact.part());
                out.writeStringField("field", fact.field());
                out.writeNumberField("findings", fact.findings());
                out.writeNumberField("records", fact.records());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
        out.writeArrayFieldStart("clauses");
        for (Tally.OfClause clause : law.all()) {
            out.writeStartObject();
            out.writeStringField("clause", clause.clause().paragraph());
            out.writeStringField("strength", clause.clause().strength().name());
            out.writeBooleanField("binding", clause.clause().strength().isBinding());
            writeCounts("findings", clause.findings(), summary.mostUnknown(), out);
            writeCounts("records", clause.records(), summary.mostUnknown(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeManifest(Summary summary, Manifest manifest, JsonGenerator out) throws IOException {
        out.writeStringField("cited", manifest.law());
        out.writeStringField("library", manifest.library());
        out.writeStringField("text", manifest.textFor(summary.asOf()).order());
        out.writeObjectFieldStart("readings");
        for (ReadAs reading : manifest.readings()) {
            out.writeStringField(reading.reading(), reading.choice());
        }
        out.writeEndObject();
    }

    private static void writeCounts(String field, Counts counts, int mostUnknown, JsonGenerator out)
            throws IOException {
        Rate rate = Rate.of(counts, mostUnknown);
        out.writeObjectFieldStart(field);
        out.writeNumberField("applicable", counts.applicable());
        out.writeNumberField("met", counts.of(Status.MET));
        out.writeNumberField("notMet", counts.of(Status.NOT_MET));
        out.writeNumberField("pending", counts.of(Status.PENDING));
        out.writeNumberField("undetermined", counts.of(Status.UNDETERMINED));
        out.writeNumberField("judgment", counts.of(Status.JUDGMENT));
        out.writeNumberField("notApplicable", counts.of(Status.NOT_APPLICABLE));
        out.writeNumberField("denominator", rate.denominator());
        if (rate.value().isDefined()) {
            out.writeNumberField("rate", rate.value().get());
        }
        out.writeStringField("rateStatus", rate.standing().toString());
        out.writeEndObject();
    }
}
