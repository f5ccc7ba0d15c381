package com.example.states.montana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.example.states.Answers;
import com.example.states.montana.MontanaReadings.ClosedLastDay;
import com.example.states.montana.MontanaReadings.NoticeDays;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.core.judgment.Variance;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.team.Meeting;
import org.openisp.rules.Change;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.Handling;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;
import org.openisp.rules.SeenFact;

/** Expected days are counted by hand; {@code -} is what is not recorded. */
@DisplayName("Montana, added from outside")
class MontanaTest {

    private static final Rulebook<?> RULEBOOK = new Montana().rulebook();
    private static final String AT = "/plans/0/extensionFacts/";

    @ParameterizedTest(name = "meeting {0}, begins {1}, seen {2}: {3}")
    @CsvSource({
        "2025-06-10, 2025-06-11, 2025-07-01, MET",
        "2025-06-10, 2025-06-10, 2025-07-01, NOT_MET", // the day of the meeting is too early
        "2025-06-10, 2025-06-12, 2025-07-01, NOT_MET",
        "2025-06-30, 2025-07-01, 2025-07-01, MET", // over the end of a month
        "2025-06-10, -, 2025-07-01, UNDETERMINED /plans/0/startsOn",
        "-, 2025-06-11, 2025-07-01, UNDETERMINED /plans/0/meetings",
        "none, 2025-06-11, 2025-05-01, PENDING",
        "2025-06-10, 2025-06-11, 2025-06-09, PENDING" // a meeting of a later day has not been held
    })
    void mt_1_takes_effect_the_day_after(String meeting, String begins, LocalDate asOf, String answer) {
        Isp plan = plan("isp-1", meeting).withStartsOn(Answers.day(begins));

        assertThat(told(record(plan), asOf, "MT-1")).isEqualTo(answer);
    }

    @ParameterizedTest(name = "last {0}, this one {1}, seen {2}: {3}")
    @CsvSource({
        "2024-06-18, 2025-06-01, 2025-07-10, MET 2025-06-30", // the first day of the month
        "2024-06-18, 2025-06-30, 2025-07-10, MET 2025-06-30", // the last one
        "2024-06-18, 2025-07-01, 2025-07-10, NOT_MET 2025-06-30", // a day late
        "2024-06-18, 2025-05-31, 2025-07-10, NOT_MET", // a day early
        "2024-02-29, 2025-02-28, 2025-07-10, MET 2025-02-28",
        "2024-12-31, 2025-12-01, 2025-12-31, MET 2025-12-31",
        "2024-06-18, none, 2025-06-30, PENDING 2025-06-30",
        "2024-06-18, none, 2025-07-01, NOT_MET 2025-06-30",
        "2024-06-18, -, 2025-07-01, UNDETERMINED 2025-06-30 /plans/0/meetings",
        "-, 2025-06-01, 2025-07-10, UNDETERMINED /plans/1/meetings"
    })
    void mt_2_same_month_a_year_later(String last, String meeting, LocalDate asOf, String answer) {
        Isp plan = plan("isp-1", meeting).withRenews(Option.some("isp-0"));

        assertThat(told(record(plan, plan("isp-0", last)), asOf, "MT-2")).isEqualTo(answer);
    }

    @Test
    void mt_2_asks_nothing_of_an_initial_plan_and_needs_to_know_what_a_plan_renews() {
        Isp plan = plan("isp-1", "2025-06-10");
        LocalDate asOf = LocalDate.of(2025, 7, 1);

        assertThat(told(record(plan.withKind(Option.some(IspKind.INITIAL))), asOf, "MT-2"))
                .isEqualTo("NOT_APPLICABLE");
        assertThat(told(record(plan), asOf, "MT-2")).isEqualTo("UNDETERMINED /plans/0/renews");
        assertThat(told(record(plan.withRenews(Option.some("isp-0"))), asOf, "MT-2"))
                .isEqualTo("UNDETERMINED /plans");
    }

    @ParameterizedTest(name = "{0}, meeting {1}, set for {2}, notice {3}, seen {4}: {5}")
    @CsvSource({
        "FOURTEENTH_DAY_COUNTS, 2025-06-10, -, 2025-05-27, 2025-07-01, MET 2025-05-27",
        "FOURTEENTH_DAY_COUNTS, 2025-06-10, -, 2025-05-28, 2025-07-01, NOT_MET 2025-05-27",
        "CLEAR_DAYS, 2025-06-10, -, 2025-05-26, 2025-07-01, MET 2025-05-26", // May 27 to June 9 are 14 days
        "CLEAR_DAYS, 2025-06-10, -, 2025-05-27, 2025-07-01, NOT_MET 2025-05-26",
        "FOURTEENTH_DAY_COUNTS, 2025-06-10, -, not 2025-05-27, 2025-07-01, NOT_MET 2025-05-27",
        "FOURTEENTH_DAY_COUNTS, 2025-06-10, -, not 2025-05-26, 2025-07-01,"
                + " UNDETERMINED 2025-05-27 /plans/0/extensionFacts/mt:notice-given",
        "FOURTEENTH_DAY_COUNTS, none, 2025-07-10, -, 2025-06-26, PENDING 2025-06-26",
        "FOURTEENTH_DAY_COUNTS, none, 2025-07-10, not 2025-06-27, 2025-06-27, NOT_MET 2025-06-26",
        "FOURTEENTH_DAY_COUNTS, 2025-06-10, 2025-06-12, 2025-05-28, 2025-07-01, NOT_MET 2025-05-27", // as held
        "FOURTEENTH_DAY_COUNTS, none, -, -, 2025-06-26, PENDING",
        "FOURTEENTH_DAY_COUNTS, -, -, 2025-05-27, 2025-06-26, UNDETERMINED /plans/0/meetings"
    })
    void mt_3_notice_at_least_14_days_before(
            NoticeDays reading, String meeting, String setFor, String notice, LocalDate asOf, String answer) {
        ExtensionFacts facts = Answers.act(ExtensionFacts.none(), MontanaFacts.NOTICE_GIVEN, notice);
        Isp plan = plan("isp-1", meeting)
                .withExtensionFacts(Answers.day(setFor)
                        .map(day -> facts.with(MontanaFacts.MEETING_SET_FOR, day))
                        .getOrElse(facts));
        Question question = Question.asOf(asOf).reading(MontanaReadings.NOTICE_DAYS, reading);

        assertThat(told(record(plan), question, "MT-3")).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}, meeting {1}, posted {2}, seen {3}: {4}")
    @CsvSource({
        "STAYS, 2025-06-10, 2025-07-01, 2025-07-10, MET 2025-07-01",
        "STAYS, 2025-06-10, 2025-07-02, 2025-07-10, NOT_MET 2025-07-01",
        "STAYS, 2025-06-10, -, 2025-07-01, PENDING 2025-07-01",
        "STAYS, 2025-06-10, -, 2025-07-02, UNDETERMINED 2025-07-01 /plans/0/extensionFacts/mt:posted-on",
        "STAYS, 2025-06-10, not 2025-07-01, 2025-07-02, NOT_MET 2025-07-01",
        "STAYS, 2025-06-10, 2025-07-02, 2025-07-01, PENDING 2025-07-01", // posted on a later day than asked about
        "STAYS, none, -, 2025-07-02, PENDING",
        "STAYS, -, 2025-07-01, 2025-07-02, UNDETERMINED /plans/0/meetings",
        "STAYS, 2025-06-13, 2025-07-07, 2025-07-10, NOT_MET 2025-07-04",
        "NEXT_BUSINESS_DAY, 2025-06-13, 2025-07-07, 2025-07-10, MET 2025-07-07", // Friday the Fourth, then Monday
        "NEXT_BUSINESS_DAY, 2025-06-13, 2025-07-08, 2025-07-10, NOT_MET 2025-07-07",
        "NEXT_BUSINESS_DAY, 2025-06-07, 2025-06-30, 2025-07-10, MET 2025-06-30", // Saturday June 28
        "NEXT_BUSINESS_DAY, 2025-05-29, 2025-06-19, 2025-07-10, MET 2025-06-19", // Juneteenth is a business day
        "NEXT_BUSINESS_DAY, 2026-10-13, 2026-11-04, 2026-12-01, MET 2026-11-04" // general election on November 3
    })
    void mt_4_posted_at_most_21_days_after(
            ClosedLastDay reading, String meeting, String posted, LocalDate asOf, String answer) {
        Isp plan = plan("isp-1", meeting)
                .withExtensionFacts(Answers.act(ExtensionFacts.none(), MontanaFacts.POSTED_ON, posted));
        Question question = Question.asOf(asOf).reading(MontanaReadings.CLOSED_LAST_DAY, reading);

        assertThat(told(record(plan), question, "MT-4")).isEqualTo(answer);
    }

    @Test
    void a_variance_takes_the_requirement_of_its_name_out_of_force() {
        ServiceRecord record = record(plan("isp-1", "2025-06-10"))
                .withVariances(Option.some(Array.of(Variance.builder()
                        .id("variance-1")
                        .clause("MT-4")
                        .period(Period.from(LocalDate.of(2025, 1, 1)))
                        .build())));
        LocalDate asOf = LocalDate.of(2025, 7, 10);

        assertThat(told(record, asOf, "MT-4")).isEqualTo("NOT_APPLICABLE");
        assertThat(told(record, asOf, "MT-1")).startsWith("UNDETERMINED");
    }

    @ParameterizedTest(name = "{0} is a business day: {1}")
    @CsvSource({
        "2025-01-01, false",
        "2025-01-20, false",
        "2025-02-17, false",
        "2025-05-26, false",
        "2025-05-19, true",
        "2025-06-19, true",
        "2025-07-04, false",
        "2025-09-01, false",
        "2025-10-13, false",
        "2025-11-04, true", // no general election in an odd year
        "2026-11-03, false",
        "2028-11-07, false",
        "2025-11-11, false",
        "2025-11-27, false",
        "2025-11-28, true",
        "2025-12-25, false",
        "2027-07-05, false", // the Fourth is a Sunday
        "2025-06-14, false",
        "2025-06-15, false",
        "2025-06-16, true"
    })
    void business_days(LocalDate day, boolean isBusinessDay) {
        assertThat(new MontanaCalendar().isBusinessDay(day)).isEqualTo(isBusinessDay);
    }

    @Test
    void where_the_plans_are_not_recorded_there_is_one_answer_each() {
        ServiceRecord record = record().withPlans(Register.notRecorded());

        assertThat(RULEBOOK.check(record, Question.asOf(LocalDate.of(2025, 7, 1)))
                        .findings()
                        .map(finding -> finding.subject() + " " + Answers.told(finding.outcome())))
                .hasSize(4)
                .containsOnly("record record-1 UNDETERMINED /plans");
    }

    @Test
    void every_requirement_is_a_row_of_the_ledger() {
        assertThat(RULEBOOK.ledger())
                .extracting(row -> row.requirement().clause().toString(), LedgerRow::home, LedgerRow::handling)
                .containsExactly(
                        tuple("MT-1", "Mt1Start", Handling.COMPUTED),
                        tuple("MT-2", "Mt2SameMonth", Handling.CHECKED),
                        tuple("MT-3", "Mt3Notice", Handling.CHECKED),
                        tuple("MT-4", "Mt4Posting", Handling.CHECKED));
        assertThat(RULEBOOK.requirements()
                        .forAll(one -> RULEBOOK.law().sections().count(section -> section.holds(one.clause())) == 1))
                .isTrue();
    }

    @Test
    void last_days_are_due_with_how_they_were_counted() {
        ServiceRecord record = heldOnJune10(ExtensionFacts.none());
        // tag::due[]
        Seq<DueItem> due = RULEBOOK.due(record, Question.asOf(LocalDate.of(2025, 6, 20)))
                .filter(item -> item.finding().status() == Status.PENDING);
        // end::due[]

        assertThat(due).hasSize(1);
        assertThat(due.head().finding().clause()).hasToString("MT-4");
        assertThat(due.head().days())
                .extracting(CountedDay::toString)
                .containsExactly("last day to post the plan 2025-07-01: the annual meeting 2025-06-10, 21 days after");
    }

    @Test
    void a_day_that_moved_names_the_business_days() {
        Question question = Question.asOf(LocalDate.of(2025, 6, 20))
                .reading(MontanaReadings.CLOSED_LAST_DAY, ClosedLastDay.NEXT_BUSINESS_DAY);
        Finding finding = finding(heldOnJune10(ExtensionFacts.none()), question, "MT-4");

        assertThat(RULEBOOK.counted(heldOnJune10(ExtensionFacts.none()), question, finding))
                .extracting(CountedDay::calendar)
                .containsExactly(Option.some("Montana business days (illustration)"));
    }

    @Test
    void an_explanation_shows_the_fact_that_the_library_has_never_heard_of() {
        ServiceRecord record = heldOnJune10(ExtensionFacts.of(MontanaFacts.POSTED_ON, Act.on(LocalDate.of(2025, 7, 2)))
                .with(MontanaFacts.NOTICE_GIVEN, Act.on(LocalDate.of(2025, 5, 20))));
        Question question = Question.asOf(LocalDate.of(2025, 7, 10));
        // tag::explain[]
        Report report = RULEBOOK.check(record, question);
        Explanation why =
                RULEBOOK.explain(record, question, report.with(Status.NOT_MET).head());
        // end::explain[]

        assertThat(why.finding().clause()).hasToString("MT-4");
        assertThat(why.facts())
                .extracting(SeenFact::at, SeenFact::of, SeenFact::words, SeenFact::value)
                .containsExactly(
                        tuple("/plans/0/meetings/0/heldOn", "plan isp-1, meeting m-isp-1", "held on", "2025-06-10"),
                        tuple(AT + "mt:posted-on", "plan isp-1, extension facts", "mt:posted-on", "2025-07-02"));
        assertThat(why.changes())
                .extracting(Change::words, Change::to, Change::status)
                .contains(tuple("what was done on 2025-07-02", "2025-07-01", Status.MET));
        assertThat(told(heldOnJune10(ExtensionFacts.none()), question, "MT-4"))
                .isEqualTo("UNDETERMINED 2025-07-01 " + AT + "mt:posted-on");
    }

    @Test
    void needs_name_the_facts_of_the_state() {
        ServiceRecord record = heldOnJune10(ExtensionFacts.none());
        Question question = Question.asOf(LocalDate.of(2025, 7, 10));
        // tag::needs[]
        Seq<String> missing = RULEBOOK.needs(record, question).map(Need::at);
        // end::needs[]

        assertThat(missing).containsExactlyInAnyOrder("/plans/0/renews", AT + "mt:notice-given", AT + "mt:posted-on");
    }

    @Test
    void a_reading_flips_an_answer() {
        ServiceRecord record =
                heldOnJune10(ExtensionFacts.of(MontanaFacts.NOTICE_GIVEN, Act.on(LocalDate.of(2025, 5, 27))));

        assertThat(RULEBOOK.flips(record, Question.asOf(LocalDate.of(2025, 6, 20))))
                .extracting(
                        flip -> flip.finding().clause().toString(),
                        flip -> flip.otherwise().choice(),
                        flip -> flip.after().get().status())
                .containsExactly(tuple("MT-3", "clear-days", Status.NOT_MET));
        assertThat(RULEBOOK.read(Question.asOf(LocalDate.of(2025, 6, 20)), "notice-days", "clear-days")
                        .readings()
                        .of(MontanaReadings.NOTICE_DAYS))
                .isEqualTo(NoticeDays.CLEAR_DAYS);
    }

    @Test
    void the_facts_of_the_state_come_as_json_too() throws IOException {
        ServiceRecord record = heldOnJune10(ExtensionFacts.of(MontanaFacts.POSTED_ON, Act.on(LocalDate.of(2025, 7, 1)))
                .with(MontanaFacts.NOTICE_GIVEN, Act.notThrough(LocalDate.of(2025, 6, 10)))
                .with(MontanaFacts.MEETING_SET_FOR, LocalDate.of(2025, 6, 10)));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);

        assertThat(MontanaFacts.reader().read(document.toByteArray()).get()).isEqualTo(record);
        assertThat(told(MontanaFacts.reader().read(document.toByteArray()).get(), LocalDate.of(2025, 7, 10), "MT-4"))
                .isEqualTo("MET 2025-07-01");

        String misspelled = document.toString(StandardCharsets.UTF_8).replace("mt:posted-on", "mt:postet-on");
        assertThat(MontanaFacts.reader()
                        .read(misspelled.getBytes(StandardCharsets.UTF_8))
                        .getError())
                .extracting(Problem::at, Problem::found)
                .containsExactly(tuple(
                        AT + "mt:postet-on", "the unknown fact \"mt:postet-on\" (did you mean \"mt:posted-on\"?)"));
    }

    @Test
    void it_is_found_by_the_service_loader_and_by_name() {
        ServiceRecord record = heldOnJune10(ExtensionFacts.none());
        Question question = Question.asOf(LocalDate.of(2025, 6, 20));
        // tag::check[]
        Rulebooks installed = Rulebooks.installed(); // those of the library, and all that a provider brings
        Rulebooks chosen = Rulebooks.of(new Montana().rulebook()); // or just these

        Seq<Report> reports = installed.check(record, question); // by the laws or the jurisdiction of the record
        // end::check[]

        assertThat(installed.named("montana")).isSameAs(chosen.named("montana"));
        assertThat(reports).isEqualTo(chosen.check(record, question));
        assertThat(reports.map(report -> report.manifest().law())).containsExactly("Montana illustration");
    }

    private static ServiceRecord heldOnJune10(ExtensionFacts facts) {
        return record(plan("isp-1", "2025-06-10")
                .withStartsOn(Option.some(LocalDate.of(2025, 6, 11)))
                .withExtensionFacts(facts));
    }

    private static ServiceRecord record(Isp... plans) {
        return ServiceRecord.builder()
                .id("record-1")
                .jurisdiction(new Jurisdiction("us:mt"))
                .completeThrough(LocalDate.of(2026, 12, 31))
                .individual(Individual.builder().id("individual-1").build())
                .plans(Register.of(plans))
                .build();
    }

    /** A plan with a meeting; {@code none}: none was held. */
    private static Isp plan(String id, String meeting) {
        Isp plan = Isp.builder().id(id).build();
        return meeting.equals("-")
                ? plan
                : plan.withMeetings(Register.ofAll(Array.of(meeting)
                        .filter(day -> !day.equals("none"))
                        .map(day -> Meeting.builder()
                                .id("m-" + id)
                                .heldOn(LocalDate.parse(day))
                                .build())));
    }

    private static String told(ServiceRecord record, LocalDate asOf, String clause) {
        return told(record, Question.asOf(asOf), clause);
    }

    private static String told(ServiceRecord record, Question question, String clause) {
        return Answers.told(finding(record, question, clause).outcome());
    }

    private static Finding finding(ServiceRecord record, Question question, String clause) {
        return Answers.finding(RULEBOOK, record, question, clause, "isp-1");
    }
}
