package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.rules.Comparison;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Flip;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.ComparisonJson;
import org.openisp.rules.json.ExplanationJson;
import org.openisp.rules.json.NeedsJson;
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
    @Label("no name, no words and no day of birth reach a finding or any other answer, or their JSON")
    void nothing_personal_is_told() throws IOException {
        ServiceRecord record = FullRecord.saying("Zyxwvut fell in the Quentyn garden", BORN);
        Question question = Question.asOf(LocalDate.of(2025, 12, 20));
        Report report = Oar411_415_0070.rulebook().check(record, question);

        StringBuilder told = new StringBuilder(report.toString());
        for (Finding finding : report.findings()) {
            told.append(finding).append(finding.outcome().because());
            told.append(Oar411_415_0070.rulebook().explain(record, question, finding));
        }
        ServiceRecord lacking = record.withCompleteThrough(Option.none()).withStays(Register.notRecorded());
        Rulebook<?> rulebook = Oar411_415_0070.rulebook();
        Report less = rulebook.check(lacking, question);
        Seq<Need> needs = rulebook.needs(lacking, question);
        Seq<Flip> flips = rulebook.flips(record, question);
        Comparison comparison = rulebook.compare(record, question, lacking, question);
        Seq<Explanation> explained = less.findings().map(one -> rulebook.explain(lacking, question, one));
        assertThat(needs).isNotEmpty();
        assertThat(comparison.differences()).isNotEmpty();
        told.append(rulebook.due(record, question))
                .append(rulebook.otherDays(record, question))
                .append(explained)
                .append(needs)
                .append(flips)
                .append(comparison)
                .append(json(out -> ReportJson.writeReport(report, out)))
                .append(json(out -> ReportJson.writeFlips(flips, out)))
                .append(json(out -> ExplanationJson.write(less, explained, out)))
                .append(json(out -> NeedsJson.write(less, needs, out)))
                .append(json(out -> ComparisonJson.write(comparison, out)));

        assertThat(told.toString()).hasSizeGreaterThan(10_000).doesNotContain(MARKERS);
    }

    /** The fields of an answer. */
    private interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    private static String json(Fields fields) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        }
        return json.toString();
    }
}
