package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Readings;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.TransitionContent;
import org.openisp.rules.oregon.oar411_415_0070.Deadlines.Deadline;

/** Doing an act on the last day that the due list names is in time, a day later is late: by every reading. */
@Label("OAR 411-415-0070 the last day of each act")
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class InverseDatesLaws {

    /**
     * Clauses with a last day in the due list for which nobody is late. (8)(e), (8)(e)(A) and (8)(e)(B) say since when a
     * document is authorized: signed later, it is authorized later, and what follows from that is in (8)(a), (8)(c),
     * (8)(e)(A)(iii) and (8)(f). (9)(a)(C) names the end of the time in which the individual can take part in an assessment:
     * what is not met after it are services that go on, whenever the assessment is completed. The services that (8)(b) asks an
     * initial ISP to include are content of a plan, which has time until it begins.
     */
    private static final Set<String> NOBODY_IS_LATE = HashSet.of("(8)(e)", "(8)(e)(A)", "(8)(e)(B)", "(9)(a)(C)");

    @Provide
    Arbitrary<Deadline> deadlines() {
        return Arbitraries.of(Deadlines.ALL.asJava());
    }

    /** Month ends and a leap day are favoured. */
    @Provide
    Arbitrary<LocalDate> events() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 1460).map(LocalDate.of(2025, 1, 1)::plusDays);
        Arbitrary<LocalDate> monthEnds = any.map(day -> day.withDayOfMonth(day.lengthOfMonth()));
        return Arbitraries.frequencyOf(
                Tuple.of(6, any), Tuple.of(3, monthEnds), Tuple.of(1, Arbitraries.just(LocalDate.of(2028, 2, 29))));
    }

    @Provide
    Arbitrary<Readings> readings() {
        return Records.questions().map(Question::readings);
    }

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Records.questions();
    }

    @Property
    @Label("done on the last day it is met, on that day and on every later one")
    void done_on_the_last_day_it_is_in_time(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("events") LocalDate event,
            @ForAll("readings") Readings readings,
            @ForAll @IntRange(max = 800) int later) {
        Open open = Open.of(deadline, event, readings);
        ServiceRecord done = deadline.doer().apply(open.record, open.due);

        assertThat(open.outcome(done, open.due).status()).isEqualTo(Status.MET);
        assertThat(open.outcome(done, open.due.plusDays(later)).status()).isEqualTo(Status.MET);
    }

    @Property
    @Label("done a day later it is late, on that day and on every later one")
    void done_a_day_later_it_is_late(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("events") LocalDate event,
            @ForAll("readings") Readings readings,
            @ForAll @IntRange(max = 800) int later) {
        Open open = Open.of(deadline, event, readings);
        LocalDate dayAfter = open.due.plusDays(1);
        ServiceRecord done = deadline.doer().apply(open.record, dayAfter);

        assertThat(open.outcome(done, dayAfter)).matches(Outcome::isLate, "late");
        assertThat(open.outcome(done, dayAfter.plusDays(later))).matches(Outcome::isLate, "late");
    }

    @Property
    @Label("not done, it is pending through the last day, and not met from the day after")
    void not_done_it_is_pending_through_the_last_day(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("events") LocalDate event,
            @ForAll("readings") Readings readings,
            @ForAll @IntRange(max = 800) int later) {
        Open open = Open.of(deadline, event, readings);
        // Of an entry nothing is asked before its day, and what is not authorized through that day is not met on it.
        boolean isEntry = deadline.clause().startsWith("(9)(h)");

        assertThat(open.outcome(open.record, open.due).status()).isEqualTo(isEntry ? Status.NOT_MET : Status.PENDING);
        assertThat(open.outcome(open.record, open.due.plusDays(1L + later)).status())
                .isEqualTo(Status.NOT_MET);
    }

    @Property
    @Label("the function of the paragraph names the same day as the due list")
    void the_function_names_the_same_day(@ForAll("deadlines") Deadline deadline, @ForAll("events") LocalDate event) {
        assertThat(Open.of(deadline, event, Readings.defaults()).due)
                .isEqualTo(deadline.last().apply(event));
    }

    @Property(tries = 200)
    @Label("each clause with a last day is tried here")
    void each_clause_with_a_last_day_is_tried(
            @ForAll("records") ServiceRecord generated,
            @ForAll(supplier = AnyRecord.class) ServiceRecord whole,
            @ForAll("questions") Question question) {
        Set<String> tried = NOBODY_IS_LATE.addAll(Deadlines.ALL.map(Deadline::clause));
        // By the other reading, whatever a plan can say is pending until the end of its transition period.
        Question asked = question.reading(OregonReadings.TRANSITION_CONTENT, TransitionContent.APPLY);
        for (ServiceRecord record : new ServiceRecord[] {generated, whole}) {
            for (Finding finding :
                    Oar411_415_0070.rulebook().check(record, asked).findings()) {
                if (finding.outcome().due().isDefined()) {
                    assertThat(tried).contains(finding.clause().paragraph());
                }
            }
        }
    }

    /** A record in which one act is open, and the last day for it as the due list names it. */
    private record Open(ServiceRecord record, Finding finding, LocalDate due, Question question) {

        static Open of(Deadline deadline, LocalDate event, Readings readings) {
            ServiceRecord record = deadline.open().apply(event);
            Question question = new Question(deadline.known(event), Option.none(), readings, Option.none());
            Seq<DueItem> items = Oar411_415_0070.rulebook()
                    .due(record, question)
                    .filter(item -> item.finding().clause().paragraph().equals(deadline.clause())
                            && item.finding().subject().id().equals(deadline.subjectId()));
            assertThat(items).hasSize(1);
            return new Open(record, items.get(0).finding(), items.get(0).due(), question);
        }

        /** The answer to the same requirement about the same subject. */
        Outcome outcome(ServiceRecord other, LocalDate asOf) {
            Seq<Finding> same = Oar411_415_0070.rulebook()
                    .check(other, question.on(asOf))
                    .findings()
                    .filter(one -> one.requirement().equals(finding.requirement())
                            && one.subject().equals(finding.subject()));
            assertThat(same).hasSize(1);
            return same.get(0).outcome();
        }
    }
}
