package com.example.states.minnesota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.example.states.Answers;
import com.example.states.minnesota.MinnesotaReadings.FirstDay;
import com.example.states.minnesota.MinnesotaReadings.SentCountedFrom;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Meeting;
import org.openisp.rules.Actor;
import org.openisp.rules.Change;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Handling;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.SeenFact;

/** Expected days are counted by hand; {@code -} is what is not recorded. */
@DisplayName("Minnesota, added from outside")
class MinnesotaTest {

    private static final Rulebook<?> RULEBOOK = new Minnesota().rulebook();
    private static final String AT = "/plans/0/extensionFacts/";
    private static final Isp PLAN = Isp.builder().id("isp-1").build();

    @ParameterizedTest(name = "{0}, services start {1}, finalized {2}, seen {3}: {4}")
    @CsvSource({
        "DAY_AFTER, 2025-03-03, 2025-04-17, 2025-05-01, MET 2025-04-17", // 28 days to March 31, and 17
        "DAY_AFTER, 2025-03-03, 2025-04-18, 2025-05-01, NOT_MET 2025-04-17",
        "SAME_DAY, 2025-03-03, 2025-04-16, 2025-05-01, MET 2025-04-16",
        "SAME_DAY, 2025-03-03, 2025-04-17, 2025-05-01, NOT_MET 2025-04-16",
        "DAY_AFTER, 2025-03-03, -, 2025-04-17, PENDING 2025-04-17",
        "DAY_AFTER, 2025-03-03, -, 2025-04-18, UNDETERMINED 2025-04-17 /plans/0/finalizedOn",
        "DAY_AFTER, 2025-03-03, 2025-04-18, 2025-04-17, PENDING 2025-04-17",
        "DAY_AFTER, -, 2025-04-17, 2025-05-01, UNDETERMINED /extensionFacts/mn:service-started",
        "DAY_AFTER, 2025-06-02, -, 2025-05-01, NOT_APPLICABLE"
    })
    void mn_1_a_plan_within_45_days(FirstDay reading, String started, String finalized, LocalDate asOf, String answer) {
        ServiceRecord record = started(record(PLAN.withFinalizedOn(Answers.day(finalized))), started);
        Question question = Question.asOf(asOf).reading(MinnesotaReadings.FIRST_DAY, reading);

        assertThat(told(record, question, "MN-1", "record-1")).isEqualTo(answer);
    }

    @Test
    void mn_1_any_plan_will_do_and_none_is_late_only_if_the_record_is_complete() {
        Isp late = PLAN.withFinalizedOn(Answers.day("2025-04-18"));
        Isp inTime = PLAN.withId("isp-2").withFinalizedOn(Answers.day("2025-04-17"));
        Question question = Question.asOf(LocalDate.of(2025, 5, 1));

        assertThat(told(started(record(late, inTime), "2025-03-03"), question, "MN-1", "record-1"))
                .isEqualTo("MET 2025-04-17");
        assertThat(told(started(record(late, PLAN.withId("isp-2")), "2025-03-03"), question, "MN-1", "record-1"))
                .isEqualTo("UNDETERMINED 2025-04-17 /plans/1/finalizedOn");
        assertThat(told(started(record(), "2025-03-03"), question, "MN-1", "record-1"))
                .isEqualTo("NOT_MET 2025-04-17");
        assertThat(told(
                        started(record().withCompleteThrough(Option.none()), "2025-03-03"),
                        question,
                        "MN-1",
                        "record-1"))
                .isEqualTo("UNDETERMINED 2025-04-17 /plans");
    }

    @ParameterizedTest(name = "{0}, meeting {1}, finalized {2}, sent {3}, seen {4}: {5}")
    @CsvSource({
        // June 11 to 13, 16 to 18, 20, 23 to 27, 30, July 1 to 3, 7 to 10: without Juneteenth and the Fourth
        "MEETING, 2025-06-10, -, 2025-07-10, 2025-08-01, MET 2025-07-10",
        "MEETING, 2025-06-10, -, 2025-07-11, 2025-08-01, NOT_MET 2025-07-10",
        "MEETING, 2025-06-10, -, -, 2025-07-10, PENDING 2025-07-10",
        "MEETING, 2025-06-10, -, -, 2025-07-11, UNDETERMINED 2025-07-10 /plans/0/extensionFacts/mn:plan-sent",
        "MEETING, 2025-06-10, -, not 2025-07-10, 2025-07-11, NOT_MET 2025-07-10",
        "MEETING, none, -, -, 2025-07-11, PENDING",
        "MEETING, -, 2025-06-20, 2025-07-10, 2025-08-01, UNDETERMINED /plans/0/meetings",
        // November 3 to 7, 10, 12 to 14, 17 to 21, 24 to 26, December 1 to 3: without November 11, 27 and 28
        "MEETING, 2025-10-31, -, 2025-12-03, 2025-12-31, MET 2025-12-03",
        "MEETING, 2025-10-31, -, 2025-12-04, 2025-12-31, NOT_MET 2025-12-03",
        // June 23 to 27, 30, July 1 to 3, 7 to 11, 14 to 18, 21
        "FINALIZED, 2025-06-10, 2025-06-20, 2025-07-21, 2025-08-01, MET 2025-07-21",
        "FINALIZED, 2025-06-10, 2025-06-20, 2025-07-22, 2025-08-01, NOT_MET 2025-07-21",
        "FINALIZED, 2025-06-10, -, 2025-07-21, 2025-08-01, UNDETERMINED /plans/0/finalizedOn",
        "FINALIZED, 2025-06-10, 2025-06-20, -, 2025-06-19, PENDING"
    })
    void mn_2_sent_within_20_working_days(
            SentCountedFrom reading, String meeting, String finalized, String sent, LocalDate asOf, String answer) {
        Isp plan = meeting(PLAN, meeting)
                .withFinalizedOn(Answers.day(finalized))
                .withExtensionFacts(Answers.act(ExtensionFacts.none(), MinnesotaFacts.PLAN_SENT, sent));
        Question question = Question.asOf(asOf).reading(MinnesotaReadings.SENT_COUNTED_FROM, reading);

        assertThat(told(record(plan), question, "MN-2", "isp-1")).isEqualTo(answer);
    }

    @ParameterizedTest(name = "sent {0}, answered {1}, refused {2}, seen {3}: {4}, {5}")
    @CsvSource({
        // July 11, 14 to 18, 21 to 24
        "2025-07-10, not 2025-08-01, not 2025-08-01, 2025-07-25, MET, approved by silence",
        "2025-07-10, -, not 2025-07-24, 2025-07-25, MET, approved by an answer or by silence",
        "2025-07-10, not 2025-08-01, not 2025-08-01, 2025-07-24, PENDING 2025-07-24,",
        "2025-07-10, -, -, 2025-07-24, PENDING 2025-07-24,",
        "2025-07-10, -, -, 2025-07-25, UNDETERMINED /plans/0/extensionFacts/mn:plan-refused"
                + " /plans/0/extensionFacts/mn:plan-answered,",
        "2025-07-10, -, not 2025-07-23, 2025-07-25, UNDETERMINED /plans/0/extensionFacts/mn:plan-refused"
                + " /plans/0/extensionFacts/mn:plan-answered,",
        "2025-07-10, 2025-07-15, -, 2025-07-15, MET, approved by an answer",
        "2025-07-10, 2025-07-15, -, 2025-07-14, PENDING 2025-07-24,", // the answer comes a day later
        "-, 2025-07-15, -, 2025-07-15, MET, approved by an answer",
        "2025-07-10, not 2025-08-01, 2025-07-24, 2025-07-24, NOT_MET, refused", // on the tenth day
        "2025-07-10, not 2025-08-01, 2025-07-25, 2025-07-25, MET, approved by silence", // too late
        "2025-07-10, 2025-07-28, 2025-07-24, 2025-08-01, MET, approved by an answer",
        "2025-07-10, -, 2025-07-24, 2025-07-25, UNDETERMINED /plans/0/extensionFacts/mn:plan-answered,",
        // November 21, 24 to 26, December 1 to 5, 8: without Thanksgiving and the Friday after
        "2025-11-20, not 2025-12-31, not 2025-12-31, 2025-12-08, PENDING 2025-12-08,",
        "2025-11-20, not 2025-12-31, not 2025-12-31, 2025-12-09, MET, approved by silence",
        "-, -, -, 2025-08-01, UNDETERMINED /plans/0/extensionFacts/mn:plan-sent,",
        "not 2025-08-01, -, -, 2025-08-01, PENDING, it has not been sent yet"
    })
    void mn_3_silence_counts_as_approval(
            String sent, String answered, String refused, LocalDate asOf, String answer, @Nullable String because) {
        ExtensionFacts facts = Answers.act(ExtensionFacts.none(), MinnesotaFacts.PLAN_SENT, sent);
        facts = Answers.act(facts, MinnesotaFacts.PLAN_ANSWERED, answered);
        facts = Answers.act(facts, MinnesotaFacts.PLAN_REFUSED, refused);
        Outcome outcome = finding(record(PLAN.withExtensionFacts(facts)), Question.asOf(asOf), "MN-3", "isp-1")
                .outcome();

        assertThat(Answers.told(outcome)).isEqualTo(answer);
        assertThat(because == null || because.equals(outcome.because()))
                .as(outcome.because())
                .isTrue();
    }

    @Test
    void another_calendar_moves_the_days() {
        ServiceRecord record = record(
                PLAN.withExtensionFacts(Answers.act(ExtensionFacts.none(), MinnesotaFacts.PLAN_SENT, "2025-07-10")));
        Question question = Question.asOf(LocalDate.of(2025, 7, 15));
        Question storm =
                question.withCalendar(new MinnesotaCalendar().closedAlsoOn(List.of(LocalDate.of(2025, 7, 14))));

        assertThat(told(record, question, "MN-3", "isp-1")).isEqualTo("PENDING 2025-07-24");
        assertThat(told(record, storm, "MN-3", "isp-1")).isEqualTo("PENDING 2025-07-25");
    }

    @ParameterizedTest(name = "{0} is a working day: {1}")
    @CsvSource({
        "2025-01-01, false",
        "2025-01-20, false",
        "2025-02-17, false",
        "2025-05-19, true",
        "2025-05-26, false",
        "2025-06-19, false",
        "2025-07-04, false",
        "2025-09-01, false",
        "2025-10-13, false",
        "2025-11-11, false",
        "2025-11-27, false",
        "2025-11-28, false",
        "2025-12-25, false",
        "2026-07-03, false", // the Fourth is a Saturday
        "2027-07-05, false", // the Fourth is a Sunday
        "2021-12-31, false", // New Year is a Saturday
        "2025-06-14, false",
        "2025-06-15, false",
        "2025-06-16, true",
        "2025-11-04, true"
    })
    void working_days(LocalDate day, boolean isWorkingDay) {
        assertThat(new MinnesotaCalendar().isBusinessDay(day)).isEqualTo(isWorkingDay);
    }

    @Test
    void where_the_plans_are_not_recorded_the_record_is_answered_for() {
        ServiceRecord record = record().withPlans(Register.notRecorded());

        assertThat(RULEBOOK.check(record, Question.asOf(LocalDate.of(2025, 7, 1)))
                        .findings()
                        .map(finding -> finding.subject() + " " + Answers.told(finding.outcome())))
                .containsExactly(
                        "record record-1 UNDETERMINED /extensionFacts/mn:service-started",
                        "record record-1 UNDETERMINED /plans",
                        "record record-1 UNDETERMINED /plans");
    }

    @Test
    void every_requirement_is_a_row_of_the_ledger() {
        assertThat(RULEBOOK.ledger())
                .extracting(row -> row.requirement().clause().toString(), LedgerRow::home, LedgerRow::handling)
                .containsExactly(
                        tuple("MN-1", "Mn1FirstPlan", Handling.CHECKED),
                        tuple("MN-2", "Mn2Sending", Handling.CHECKED),
                        tuple("MN-3", "Mn3Approval", Handling.CHECKED));
        assertThat(RULEBOOK.requirements()
                        .forAll(one -> RULEBOOK.law().sections().count(section -> section.holds(one.clause())) == 1))
                .isTrue();
    }

    @Test
    void before_its_first_text_nothing_is_judged() {
        assertThatThrownBy(() -> RULEBOOK.check(record(), Question.asOf(LocalDate.of(2024, 12, 31))))
                .isInstanceOf(LawNotHeldException.class);
    }

    @Test
    void last_days_are_due_with_how_they_were_counted() {
        ServiceRecord record = started(
                record(meeting(PLAN, "2025-06-10")
                        .withExtensionFacts(
                                Answers.act(ExtensionFacts.none(), MinnesotaFacts.PLAN_SENT, "2025-07-10"))),
                "2025-06-02");

        assertThat(RULEBOOK.due(record, Question.asOf(LocalDate.of(2025, 7, 11)))
                        .filter(item -> item.finding().status() == Status.PENDING)
                        .flatMap(DueItem::days)
                        .map(CountedDay::toString))
                .containsExactly(
                        "last day to finalize a plan 2025-07-17: the start of services 2025-06-02,"
                                + " 45 days, the day after is the first",
                        "last day to refuse the plan 2025-07-24: it was sent 2025-07-10,"
                                + " the tenth working day after (Minnesota working days (illustration))");
    }

    @Test
    void an_explanation_rests_on_each_fact_that_matters_and_on_no_other() {
        ExtensionFacts facts = Answers.act(ExtensionFacts.none(), MinnesotaFacts.PLAN_SENT, "2025-07-10");
        facts = Answers.act(facts, MinnesotaFacts.PLAN_REFUSED, "not 2025-08-01");
        facts = Answers.act(facts, MinnesotaFacts.PLAN_ANSWERED, "not 2025-08-01");
        facts = facts.with(ExtensionFact.word("acme:colour"), "blue");
        ServiceRecord record = record(PLAN.withExtensionFacts(facts));
        Question question = Question.asOf(LocalDate.of(2025, 7, 25));
        Explanation why = RULEBOOK.explain(record, question, finding(record, question, "MN-3", "isp-1"));

        assertThat(why.facts())
                .extracting(SeenFact::at, SeenFact::value)
                .containsExactlyInAnyOrder(
                        tuple(AT + "mn:plan-sent", "2025-07-10"),
                        tuple(AT + "mn:plan-refused", "not done through 2025-08-01"),
                        tuple(AT + "mn:plan-answered", "not done through 2025-08-01"));
        for (ExtensionFact<Act> fact :
                List.of(MinnesotaFacts.PLAN_SENT, MinnesotaFacts.PLAN_REFUSED, MinnesotaFacts.PLAN_ANSWERED)) {
            ServiceRecord without = record(PLAN.withExtensionFacts(facts.with(fact, Act.notRecorded())));
            assertThat(finding(without, question, "MN-3", "isp-1").outcome())
                    .as(fact.name())
                    .isNotEqualTo(why.finding().outcome());
        }
    }

    @Test
    void what_would_change_an_answer_is_tried_on_them_too() {
        ExtensionFacts facts = Answers.act(ExtensionFacts.none(), MinnesotaFacts.PLAN_SENT, "2025-07-11");
        ServiceRecord record = record(meeting(PLAN, "2025-06-10").withExtensionFacts(facts));
        Question question = Question.asOf(LocalDate.of(2025, 8, 1));

        assertThat(RULEBOOK.explain(record, question, finding(record, question, "MN-2", "isp-1"))
                        .changes())
                .extracting(Change::words, Change::to, Change::status)
                .contains(tuple("what was done on 2025-07-11", "2025-07-10", Status.MET));
    }

    @Test
    void needs_name_the_facts_of_the_state_where_they_belong() {
        ServiceRecord record = record(meeting(PLAN, "2025-06-10"));

        assertThat(RULEBOOK.needs(record, Question.asOf(LocalDate.of(2025, 8, 1))))
                .extracting(Need::at, need -> need.findings().size(), Need::settles, Need::settlesAtMost)
                .containsExactlyInAnyOrder(
                        tuple(AT + "mn:plan-sent", 2, 0, 2), // not sent through today: late, and nothing to approve
                        tuple("/extensionFacts/mn:service-started", 1, 0, 1));
    }

    @Test
    void who_acts_next_is_told() {
        ServiceRecord record = record(
                PLAN.withExtensionFacts(Answers.act(ExtensionFacts.none(), MinnesotaFacts.PLAN_SENT, "2025-07-10")));
        Question question = Question.asOf(LocalDate.of(2025, 7, 11));

        assertThat(finding(record, question, "MN-3", "isp-1").actsNext())
                .isEqualTo(Option.some(Actor.INDIVIDUAL_OR_REPRESENTATIVE));
    }

    @Test
    void the_facts_of_the_state_come_as_json_too() throws IOException {
        ExtensionFacts facts = Answers.act(ExtensionFacts.none(), MinnesotaFacts.PLAN_SENT, "2025-07-10");
        facts = Answers.act(facts, MinnesotaFacts.PLAN_REFUSED, "not 2025-08-01");
        ServiceRecord record = started(record(PLAN.withExtensionFacts(facts)), "2025-06-02");
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);

        assertThat(MinnesotaFacts.reader().read(document.toByteArray()).get()).isEqualTo(record);

        String wrong = document.toString(StandardCharsets.UTF_8).replace("\"2025-07-10\"", "true");
        assertThat(MinnesotaFacts.reader()
                        .read(wrong.getBytes(StandardCharsets.UTF_8))
                        .getError())
                .extracting(Problem::at, Problem::found)
                .containsExactly(tuple(AT + "mn:plan-sent", "a value of another kind"));
    }

    private static ServiceRecord record(Isp... plans) {
        return ServiceRecord.builder()
                .id("record-1")
                .jurisdiction(new Jurisdiction("us:mn"))
                .completeThrough(LocalDate.of(2026, 12, 31))
                .individual(Individual.builder().id("individual-1").build())
                .plans(Register.of(plans))
                .build();
    }

    private static ServiceRecord started(ServiceRecord record, String day) {
        return Answers.day(day)
                .map(started -> record.withExtensionFacts(ExtensionFacts.of(MinnesotaFacts.SERVICE_STARTED, started)))
                .getOrElse(record);
    }

    /** The plan with a meeting; {@code none}: none was held. */
    private static Isp meeting(Isp plan, String day) {
        return switch (day) {
            case "-" -> plan;
            case "none" -> plan.withMeetings(Register.of());
            default ->
                plan.withMeetings(Register.of(Meeting.builder()
                        .id("meeting-1")
                        .heldOn(LocalDate.parse(day))
                        .build()));
        };
    }

    private static String told(ServiceRecord record, Question question, String clause, String subjectId) {
        return Answers.told(finding(record, question, clause, subjectId).outcome());
    }

    private static Finding finding(ServiceRecord record, Question question, String clause, String subjectId) {
        return Answers.finding(RULEBOOK, record, question, clause, subjectId);
    }
}
