package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.json.ReportJson;

@Label("OAR 411-415-0070 asked about records that hold everything that a record can")
class WholeRecordLaws {

    private static final LocalDate BORN = LocalDate.of(1987, 11, 23);
    private static final String[] MARKERS = {"Zyxwvut", "Quentyn", "1987"};

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Label("whatever can be recorded is answered, never refused")
    void every_record_is_answered(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        Question question = Question.asOf(LocalDate.of(2025, 12, 20));
        Report report = Oar411_415_0070.rulebook().check(record, question);

        assertThat(report.findings()).isNotEmpty();
        report.findings()
                .forEach(finding -> assertThatCode(
                                () -> Oar411_415_0070.rulebook().counted(record, question, finding))
                        .doesNotThrowAnyException());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Label("a requirement has one answer about one subject, and names what is missing exactly where it is undetermined")
    void one_answer_with_what_is_missing(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        Set<List<Object>> asked = new HashSet<>();
        for (Finding finding : Oar411_415_0070.rulebook()
                .check(record, Question.asOf(LocalDate.of(2025, 12, 20)))
                .findings()) {
            boolean earlierText = finding.outcome().because().startsWith("it is judged by a text from before");
            assertThat(finding.outcome().missing().nonEmpty())
                    .as(finding.toString())
                    .isEqualTo(finding.status() == Status.UNDETERMINED && !earlierText);
            assertThat(asked.add(List.of(finding.requirement(), finding.subject())))
                    .as("one answer: " + finding)
                    .isTrue();
        }
    }

    @Example
    @Label("no name, no words and no day of birth reach a finding, an explanation, the due list or their JSON")
    void nothing_personal_is_told() throws IOException {
        ServiceRecord record = FullRecord.saying("Zyxwvut fell in the Quentyn garden", BORN);
        Question question = Question.asOf(LocalDate.of(2025, 12, 20));
        Report report = Oar411_415_0070.rulebook().check(record, question);

        StringBuilder told = new StringBuilder(report.toString());
        for (Finding finding : report.findings()) {
            told.append(finding).append(finding.outcome().because());
            told.append(Oar411_415_0070.rulebook().explain(record, question, finding));
        }
        told.append(Oar411_415_0070.rulebook().due(record, question)).append(json(report));

        assertThat(told.toString()).hasSizeGreaterThan(10_000).doesNotContain(MARKERS);
    }

    private static String json(Report report) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
            out.writeStartObject();
            ReportJson.writeReport(report, out);
            out.writeEndObject();
        }
        return json.toString();
    }
}
