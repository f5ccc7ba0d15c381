package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.json.ComparisonJson;
import org.openisp.rules.json.ExplanationJson;
import org.openisp.rules.json.NeedsJson;
import org.openisp.rules.json.ReportJson;

/** What holds of the answers of a rulebook, whatever its law and the record. */
public final class Answers {

    private static final Set<Status> DECIDED = Set.of(Status.MET, Status.NOT_MET);

    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\":\"[0-9a-f]+\"");

    private final Rulebook<?> rulebook;

    /** The answers of a rulebook. */
    public Answers(Rulebook<?> rulebook) {
        this.rulebook = rulebook;
    }

    /** What an answer is about. Where a clause has several requirements, each is on its own. */
    public record Key(Requirement requirement, Subject subject) {

        /** That of a finding. */
        public static Key of(Finding finding) {
            return new Key(finding.requirement(), finding.subject());
        }
    }

    /** An answer without the place of its subject and without words. */
    private record Answer(Key key, Status status, Option<LocalDate> due, Option<LocalDate> done) {}

    /** The findings of a report by what they are about. */
    public static Map<Key, Finding> byKey(Report report) {
        Map<Key, Finding> all = new HashMap<>();
        report.findings().forEach(finding -> all.put(Key.of(finding), finding));
        return all;
    }

    private Seq<Finding> findings(ServiceRecord record, Question question) {
        return rulebook.check(record, question).findings();
    }

    /** Every record has an answer. */
    public void areThere(ServiceRecord record, Question question) {
        Report report = rulebook.check(record, question);
        assertThat(report.asOf()).isEqualTo(question.asOf());
        assertThat(report.recordId()).isEqualTo(record.getId());
        assertThat(report.findings()).isNotEmpty();
    }

    /** A requirement has one answer about one subject, and each answer a fingerprint of its own. */
    public void areOneForEachSubject(ServiceRecord record, Question question) {
        Report report = rulebook.check(record, question);
        assertThat(report.findings().map(Key::of)).doesNotHaveDuplicates();
        assertThat(report.findings().map(report::fingerprint)).doesNotHaveDuplicates();
    }

    /**
     * An undetermined answer names a missing fact, and no other answer does.
     *
     * @param isNotOfTheRecord what is undetermined for another reason than the record, and names none
     */
    public void nameWhatIsMissing(ServiceRecord record, Question question, Predicate<Finding> isNotOfTheRecord) {
        for (Finding finding : findings(record, question)) {
            assertThat(finding.outcome().missing().nonEmpty())
                    .as(finding.toString())
                    .isEqualTo(finding.status() == Status.UNDETERMINED && !isNotOfTheRecord.test(finding));
        }
    }

    /** One requirement asked about one subject answers as in the whole check. */
    public void areTheSameOneByOne(ServiceRecord record, Question question) {
        for (Finding finding : findings(record, question)) {
            assertThatCode(() -> rulebook.counted(record, question, finding)).doesNotThrowAnyException();
        }
    }

    /** A subject stands in the JSON form where the finding says. */
    public void areAboutWhatStandsThere(ServiceRecord record, Question question) throws IOException {
        Set<String> there = RecordTree.of(record).pointers();
        for (Finding finding : findings(record, question)) {
            assertThat(there).as(finding.toString()).contains(finding.subject().at());
        }
    }

    /** The same record and question give the same report, from any thread. */
    public void areTheSameFromAnyThread(ServiceRecord record, Question question) throws Exception {
        Report here = rulebook.check(record, question);
        Callable<Report> check = () -> rulebook.check(record, question);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Report> there : threads.invokeAll(Collections.nCopies(8, check))) {
                assertThat(there.get()).isEqualTo(here);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** The order of the lists of a record does not matter. */
    public void areTheSameInAnyOrder(ServiceRecord record, ServiceRecord shuffled, Question question) {
        assertSame(answers(shuffled, question), answers(record, question));
    }

    private Seq<Answer> answers(ServiceRecord record, Question question) {
        return findings(record, question)
                .map(finding -> new Answer(
                        Key.of(finding),
                        finding.status(),
                        finding.outcome().due(),
                        finding.outcome().done()));
    }

    /**
     * Entries of later days than the one asked about change no answer.
     *
     * @param later the same record with such entries
     * @param laterId the id of the new ones among them
     */
    public void areTheSameWithLaterEntries(
            ServiceRecord record, ServiceRecord later, Question question, String laterId) {
        assertSame(
                findings(later, question)
                        .reject(finding -> finding.subject().id().equals(laterId)),
                findings(record, question));
    }

    /** Names only those that differ. */
    private static <T> void assertSame(Seq<T> answers, Seq<T> expected) {
        assertThat(answers.removeAll(expected)).hasSameElementsAs(expected.removeAll(answers));
        assertThat(answers).hasSameSizeAs(expected);
    }

    /**
     * A record that tells more has no answer undetermined that one that tells less had met, or not met.
     *
     * @param isExcused what may be undetermined all the same
     */
    public void areNotUndone(
            Report less, ServiceRecord more, Question question, String what, Predicate<Finding> isExcused) {
        Map<Key, Finding> after = byKey(rulebook.check(more, question));
        for (Finding finding : less.findings()) {
            Finding now = after.get(Key.of(finding));
            if (DECIDED.contains(finding.status()) && now != null && !isExcused.test(now)) {
                assertThat(now.status())
                        .as("%s: %s; then %s", what, finding, now)
                        .isNotEqualTo(Status.UNDETERMINED);
            }
        }
    }

    /** No name, no words and no day of birth reach a finding or any other answer, or their JSON. */
    public void tellNothingPersonal(Question question) throws IOException {
        ServiceRecord record = FullRecord.saying("Zyxwvut fell in the Quentyn garden", LocalDate.of(1987, 11, 23));
        assertThat(told(record, question)).doesNotContain("Zyxwvut", "Quentyn", "1987");
    }

    /** No day is told as the 18th birthday, nor the year of birth, of somebody who came of age on a day that is told. */
    public void tellNoBirthday(ServiceRecord record, Question question) throws IOException {
        LocalDate born = record.getIndividual().getBirthDate().get().value();
        assertThat(told(record, question))
                .contains(born.plusYears(18).toString())
                .doesNotContain("18th birthday", String.valueOf(born.getYear()));
    }

    /** All that is told of the record, and of it without some facts. */
    private String told(ServiceRecord record, Question question) throws IOException {
        ServiceRecord lacking = record.withCompleteThrough(Option.none())
                .withStays(Register.notRecorded())
                .withRisks(Option.none());
        Report report = rulebook.check(record, question);
        Report less = rulebook.check(lacking, question);
        Seq<Need> needs = rulebook.needs(lacking, question);
        Seq<Flip> flips = rulebook.flips(record, question);
        Comparison comparison = rulebook.compare(record, question, lacking, question);
        Seq<Explanation> explained = less.findings().map(one -> rulebook.explain(lacking, question, one));
        assertThat(needs).isNotEmpty();
        assertThat(comparison.differences()).isNotEmpty();

        StringBuilder told = new StringBuilder(report.toString());
        for (Finding finding : report.findings()) {
            told.append(finding).append(finding.outcome().because());
            told.append(rulebook.explain(record, question, finding));
        }
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
        String words = FINGERPRINT.matcher(told).replaceAll(""); // its digits are those of no year
        assertThat(words).hasSizeGreaterThan(10_000);
        return words;
    }

    /** The fields of an answer. */
    private interface JsonFields {
        void write(JsonGenerator out) throws IOException;
    }

    private static String json(JsonFields fields) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        }
        return json.toString();
    }
}
