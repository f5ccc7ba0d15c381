package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Change;
import org.openisp.rules.Choice;
import org.openisp.rules.DueItem;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Reading;
import org.openisp.rules.RecordTree;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.SeenFact;
import org.openisp.rules.oregon.OregonReadings;

/**
 * Laws of why an answer is given, of what is due and of what is needed. What needs facts to be changed is tried on the
 * records to try, in the {@code ExplanationLawsTest} of isp-examples.
 */
@Label("OAR 411-415-0070 why an answer is given")
@PropertyDefaults(tries = 20, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class ExplanationLaws {

    private static final Rulebook<?> RULEBOOK = Oar411_415_0070.rulebook();

    /** Of the answers about a record, each so-manieth is explained. */
    private static final int EACH = 20;

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Arbitraries.oneOf(Records.records(), AnyRecord.records());
    }

    @Provide
    Arbitrary<Question> questions() {
        return Records.questions();
    }

    @Property(tries = 100)
    @Label("what is due are the findings with a last day, the earliest first")
    void every_deadline_is_due(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Seq<Finding> withLastDay = RULEBOOK.check(record, question)
                .findings()
                .filter(finding -> finding.outcome().due().isDefined());

        assertThat(RULEBOOK.due(record, question).map(DueItem::finding))
                .containsExactlyElementsOf(withLastDay.sorted(
                        Comparator.comparing(finding -> finding.outcome().due().get())));
        assertThat(RULEBOOK.due(record, question))
                .allSatisfy(item -> assertThat(item.finding().outcome().due()).contains(item.due()));
    }

    @Property
    @Label("every answer is explained by facts that stand in the record, and twice in the same way")
    void facts_stand_in_the_record(
            @ForAll("records") ServiceRecord record,
            @ForAll("questions") Question question,
            @ForAll @IntRange(max = EACH - 1) int first)
            throws IOException {
        Set<String> there = RecordTree.of(record).pointers();
        for (Explanation why : some(record, question, first)) {
            assertThat(there).containsAll(why.facts().map(SeenFact::at));
            assertThat(why.facts().map(SeenFact::at)).doesNotHaveDuplicates();
            assertThat(RULEBOOK.explain(record, question, why.finding())).isEqualTo(why);
        }
    }

    @Property
    @Label("just those readings are told that change the answer, and what waiting changes comes true")
    void other_readings_and_days_answer_as_told(
            @ForAll("records") ServiceRecord record,
            @ForAll("questions") Question question,
            @ForAll @IntRange(max = EACH - 1) int first) {
        for (Explanation why : some(record, question, first)) {
            for (Reading<?> reading : OregonReadings.ALL) {
                assertReadingIsTold(reading, record, question, why);
            }
            for (Change change : why.changes().filter(change -> change.by() == Change.By.TIME)) {
                assertThat(status(record, question.on(LocalDate.parse(change.to())), why.finding()))
                        .as("%s %s", why.finding(), change)
                        .contains(change.status());
            }
        }
    }

    private static <C extends Enum<C> & Choice> void assertReadingIsTold(
            Reading<C> reading, ServiceRecord record, Question question, Explanation why) {
        for (C choice : reading.choices()) {
            Option<Status> told = why.changes()
                    .find(change -> change.by() == Change.By.READING
                            && change.at().equals(reading.name())
                            && change.to().equals(choice.id()))
                    .map(Change::status);
            Option<Status> then = status(record, question.reading(reading, choice), why.finding());

            assertThat(told)
                    .as("%s, %s", why.finding(), choice)
                    .isEqualTo(then.filter(status -> status != why.finding().status()));
        }
    }

    @Property
    @Label("no change makes a plan end before it starts")
    void changes_are_possible(
            @ForAll("records") ServiceRecord record,
            @ForAll("questions") Question question,
            @ForAll @IntRange(max = EACH - 1) int first) {
        for (Explanation why : some(record, question, first)) {
            int index = 0;
            for (Isp plan : record.getPlans()) {
                String at = record.getPlans().completeThrough().isDefined() ? "/plans/entries/" : "/plans/";
                String place = at + index++;
                for (Change change : why.changes()) {
                    if (change.at().equals(place + "/startsOn")) {
                        assertThat(plan.getEndsOn()).allMatch(end -> !end.isBefore(LocalDate.parse(change.to())));
                    }
                    if (change.at().equals(place + "/endsOn")) {
                        assertThat(plan.getStartsOn()).allMatch(start -> !start.isAfter(LocalDate.parse(change.to())));
                    }
                }
            }
        }
    }

    @Property
    @Label("the most useful fact is needed first, once, and settles undetermined answers alone")
    void needs_are_ranked(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Seq<Finding> findings = RULEBOOK.check(record, question).findings();
        Seq<Need> needs = RULEBOOK.needs(record, question);

        assertThat(needs.map(Need::at)).doesNotHaveDuplicates();
        assertThat(needs.asJava())
                .isSortedAccordingTo(Comparator.comparingInt(Need::settlesAtMost)
                        .thenComparingInt(Need::settles)
                        .reversed());
        for (Need need : needs) {
            assertThat(need.settles()).isBetween(0, need.settlesAtMost());
            assertThat(need.settlesAtMost()).isLessThanOrEqualTo(need.findings().size());
            assertThat(need.findings())
                    .doesNotHaveDuplicates()
                    .isSubsetOf(findings)
                    .allMatch(finding -> finding.status() == Status.UNDETERMINED);
        }
    }

    @Property
    @Label("a record that is said to be complete settles what it is said to settle")
    void completeness_settles(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        ServiceRecord complete = record.withCompleteThrough(Option.some(question.asOf()));
        Seq<Finding> settled = RULEBOOK.check(record, question)
                .findings()
                .filter(finding -> finding.status() == Status.UNDETERMINED
                        && !status(complete, question, finding).contains(Status.UNDETERMINED));
        boolean isComplete = record.getCompleteThrough().exists(day -> !day.isBefore(question.asOf()));

        assertThat(RULEBOOK.needs(record, question)
                        .filter(need -> need.at().equals("/completeThrough"))
                        .flatMap(Need::findings))
                .containsExactlyElementsOf(isComplete ? settled.take(0) : settled);
    }

    private static Seq<Explanation> some(ServiceRecord record, Question question, int first) {
        return RULEBOOK.check(record, question)
                .findings()
                .zipWithIndex()
                .filter(finding -> finding._2 % EACH == first)
                .map(finding -> RULEBOOK.explain(record, question, finding._1));
    }

    /** Which kind of answer there is to the same, by whichever text. */
    private static Option<Status> status(ServiceRecord record, Question question, Finding finding) {
        return RULEBOOK.check(record, question)
                .findings()
                .find(other -> isSame(other.requirement(), finding.requirement())
                        && other.subject().equals(finding.subject()))
                .map(Finding::outcome)
                .map(Outcome::status);
    }

    private static boolean isSame(Requirement one, Requirement other) {
        boolean isOfAnotherText = !one.inForce().equals(other.inForce());
        return one.clause().equals(other.clause())
                && one.kind() == other.kind()
                && (isOfAnotherText || one.asks().equals(other.asks()));
    }
}
