package org.openisp.examples.synthetic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openisp.core.json.RecordJson;

/** Writes a made-up caseload record by record, in constant memory. */
public final class CaseloadWriter {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\n")
            .setHeader("record", "defect", "law", "clause", "subject_type", "subject_id", "subject_attribute")
            .get();

    private static final String LAW = "oregon";

    private CaseloadWriter() {}

    /**
     * Writes each record on a line of its own, and leaves the writers open.
     *
     * @param records gets the records, as JSON Lines
     * @param planted gets a row for each finding that has to come out, as CSV with a header
     * @throws IOException if one of them cannot be written
     */
    public static void write(SyntheticCaseload caseload, Writer records, Appendable planted) throws IOException {
        RecordJson json = RecordJson.days();
        CSVPrinter rows = new CSVPrinter(planted, CSV);
        try (JsonGenerator lines = new JsonFactory().createGenerator(records)) {
            lines.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            lines.setRootValueSeparator(null);
            for (long number = 1; number <= caseload.size(); number++) {
                SyntheticCaseload.Entry entry = caseload.entry(number);
                json.write(entry.record(), lines);
                lines.writeRaw('\n');
                rows(entry, rows);
            }
        }
        rows.flush();
    }

    private static void rows(SyntheticCaseload.Entry entry, CSVPrinter rows) throws IOException {
        for (Breach breach : entry.breaches()) {
            rows.printRecord(
                    entry.record().getId(),
                    entry.defect().map(Defect::name).getOrElse(""),
                    LAW,
                    breach.clause(),
                    breach.subjectType(),
                    breach.subjectId(),
                    breach.attribute());
        }
    }
}
