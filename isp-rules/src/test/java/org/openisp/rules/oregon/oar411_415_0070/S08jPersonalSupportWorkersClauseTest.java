package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.Workweek;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(8)(j) payment limits of personal support workers")
class S08jPersonalSupportWorkersClauseTest {

    private static final String WORKER = "worker-1";

    /** Number and agreement as they should be, and no week written down. */
    private static PersonalSupportWorker.Builder worker() {
        return PersonalSupportWorker.builder()
                .personId(WORKER)
                .period(Period.from(Some.day("2025-01-01")))
                .providerNumberActive(Array.of(new Observation(Some.day("2025-01-01"), true)))
                .agreementSignedByEmployer(Act.on(Some.day("2025-01-01")))
                .agreementSignedByWorker(Act.on(Some.day("2025-01-01")))
                .averagedMoreThan40HoursIn2016(Said.NO)
                .workweeks(Array.empty());
    }

    private static Workweek week(String beginsOn, String here, String inAll) {
        return Workweek.builder()
                .beginsOn(Some.day(beginsOn))
                .hoursHere(hours(here))
                .hoursInAll(hours(inAll))
                .build();
    }

    private static Option<BigDecimal> hours(String cell) {
        return Row.isRecorded(cell) ? Option.some(new BigDecimal(cell)) : Option.none();
    }

    private static ServiceRecord record(PersonalSupportWorker... workers) {
        return Some.record()
                .approvals(Array.empty())
                .build()
                .withPersonalSupportWorkers(Option.some(Array.of(workers)));
    }

    private static Outcome asked(ServiceRecord record) {
        return Ask.outcome("(8)(j)", WORKER, record, "2025-06-30");
    }

    /** The days on which the number was seen to be active ({@code +}) or not ({@code !}), divided by blanks. */
    private static Option<Seq<Observation>> number(String cell) {
        if (!Row.isRecorded(cell)) {
            return Option.none();
        }
        return Option.some(
                cell.equals("none")
                        ? Array.empty()
                        : Row.list(cell)
                                .map(word -> new Observation(Some.day(word.substring(1)), word.startsWith("+"))));
    }

    @ParameterizedTest(name = "number {0}, signed {1} and {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # number                  | by employer    | by worker  | asked 2025-06-30
            +2025-01-01               | 2025-01-01     | 2025-01-01 | MET
            +2025-01-01 !2025-05-01   | 2025-01-01     | 2025-01-01 | NOT_MET
            !2025-01-01 +2025-05-01   | 2025-01-01     | 2025-01-01 | MET
            +2025-01-01 !2025-07-01   | 2025-01-01     | 2025-01-01 | MET
            +2025-05-01 !2025-05-01   | 2025-01-01     | 2025-01-01 | UNDETERMINED /personalSupportWorkers/0/providerNumberActive
            none                      | 2025-01-01     | 2025-01-01 | UNDETERMINED /personalSupportWorkers/0/providerNumberActive
            +2025-07-01               | 2025-01-01     | 2025-01-01 | UNDETERMINED /personalSupportWorkers/0/providerNumberActive
            -                         | 2025-01-01     | 2025-01-01 | UNDETERMINED /personalSupportWorkers/0/providerNumberActive
            +2025-01-01               | not 2025-06-30 | 2025-01-01 | NOT_MET
            +2025-01-01               | 2025-07-01     | 2025-01-01 | NOT_MET
            +2025-01-01               | 2025-01-01     | not 2025-06-30 | NOT_MET
            +2025-01-01               | -              | 2025-01-01 | UNDETERMINED /personalSupportWorkers/0/agreementSignedByEmployer
            +2025-01-01               | 2025-01-01     | -          | UNDETERMINED /personalSupportWorkers/0/agreementSignedByWorker
            !2025-01-01               | -              | -          | NOT_MET
            """)
    void number_and_agreement(String number, String employer, String byWorker, String expected) {
        PersonalSupportWorker worker = worker().providerNumberActive(number(number))
                .agreementSignedByEmployer(Row.act(employer))
                .agreementSignedByWorker(Row.act(byWorker))
                .build();

        Row.assertOutcome(asked(record(worker)), expected);
    }

    @ParameterizedTest(name = "{0} hours here, {1} in all, more in 2016 {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # here | in all | 2016 | asked 2025-06-30
            20     | 40     | no   | MET
            20     | 40.25  | no   | NOT_MET
            20     | 50     | yes  | MET
            20     | 50.25  | yes  | NOT_MET
            20     | 40     | -    | MET
            20     | 45     | -    | UNDETERMINED /personalSupportWorkers/0/averagedMoreThan40HoursIn2016
            20     | 50.25  | -    | NOT_MET
            20     | -      | no   | UNDETERMINED /personalSupportWorkers/0/workweeks/0/hoursInAll
            40     | -      | no   | UNDETERMINED /personalSupportWorkers/0/workweeks/0/hoursInAll
            41     | -      | no   | NOT_MET
            41     | -      | yes  | UNDETERMINED /personalSupportWorkers/0/workweeks/0/hoursInAll
            51     | -      | yes  | NOT_MET
            -      | -      | no   | UNDETERMINED /personalSupportWorkers/0/workweeks/0/hoursInAll
            """)
    void hours_in_all_of_a_workweek(String here, String inAll, String averagedMore, String expected) {
        PersonalSupportWorker worker = worker().averagedMoreThan40HoursIn2016(Row.said(averagedMore))
                .workweeks(Array.of(week("2025-06-01", here, inAll)))
                .build();

        Row.assertOutcome(asked(record(worker)), expected);
    }

    @ParameterizedTest(name = "sixty hours in the week of {0}, text of {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # week     | text       | outcome | the first text that is held is of Friday 2024-10-25
            2021-05-02 | -          | MET     | no text of that year is held
            2024-10-20 | -          | MET     | begun before the first text
            2024-10-27 | -          | NOT_MET | the first whole week under it
            2021-05-02 | 2025-06-30 | NOT_MET | the question names the text
            """)
    void a_week_before_the_first_text_is_judged_only_by_a_text_that_is_named(
            String beginsOn, String text, String expected, String why) {
        PersonalSupportWorker worker = worker().period(Period.from(Some.day("2020-01-01")))
                .workweeks(Array.of(week(beginsOn, "20", "60")))
                .build();
        Question question = Question.asOf(Some.day("2025-06-30"));

        Outcome outcome = Ask.outcome(
                "(8)(j)", WORKER, record(worker), Row.isRecorded(text) ? question.byLawOf(Some.day(text)) : question);

        Row.assertOutcome(outcome, expected);
    }

    @ParameterizedTest(name = "week of {0}, asked {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-22 | 2025-06-28 | NOT_MET
            2025-06-22 | 2025-06-27 | MET
            """)
    void a_week_is_asked_about_when_it_is_over(String beginsOn, String asOf, String expected) {
        PersonalSupportWorker worker =
                worker().workweeks(Array.of(week(beginsOn, "20", "60"))).build();

        Row.assertOutcome(Ask.outcome("(8)(j)", WORKER, record(worker), asOf), expected);
    }

    @ParameterizedTest(name = "number {0}, signed {1}, week of {2} with {3} hours here, {4} in all: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # number                | by employer    | week       | here | in all | asked 2025-06-30
            +2024-10-01             | 2025-01-01     | -          | -    | -      | UNDETERMINED PERIOD | perhaps not begun
            !2025-06-01             | not 2025-06-30 | -          | -    | -      | UNDETERMINED PERIOD | perhaps still being hired
            +2024-10-01             | 2025-01-01     | 2025-06-22 | 20   | 40     | MET                 | a week that is over
            +2024-10-01             | 2025-01-01     | 2025-06-29 | 20   | 40     | UNDETERMINED PERIOD | a week that is not
            +2024-10-01             | 2025-01-01     | 2024-10-27 | 20   | 40     | MET                 | under the first text
            +2024-10-01             | 2025-01-01     | 2024-10-20 | 20   | 40     | UNDETERMINED PERIOD | begun before it
            +2024-10-01             | 2025-01-01     | 2025-03-02 | 20   | 60     | NOT_MET             | a long week, worked here
            +2024-10-01             | 2025-01-01     | 2025-03-02 | 0    | 60     | UNDETERMINED PERIOD | worked elsewhere only
            +2024-10-01             | 2025-01-01     | 2025-03-02 | -    | 60     | UNDETERMINED PERIOD | perhaps elsewhere only
            +2024-10-01             | not 2025-06-30 | 2025-03-02 | 20   | 40     | NOT_MET             | worked without an agreement
            !2025-01-01             | 2025-01-01     | 2025-03-02 | 20   | 40     | NOT_MET             | whenever it ended
            +2025-01-01 !2025-05-01 | 2025-01-01     | 2025-03-02 | 20   | 40     | UNDETERMINED PERIOD | perhaps ended before May
            +2025-01-01 !2025-05-01 | 2025-01-01     | 2025-05-04 | 20   | 40     | NOT_MET             | not before that week
            !2025-01-01 +2025-05-01 | 2025-01-01     | 2025-03-02 | 20   | 40     | UNDETERMINED PERIOD | perhaps ended before May
            +2025-01-01 !2025-07-01 | 2025-01-01     | 2025-03-02 | 20   | 40     | MET                 | tomorrow has not come
            -                       | 2025-01-01     | 2025-03-02 | 20   | 40     | UNDETERMINED /personalSupportWorkers/0/providerNumberActive | never seen
            """)
    void whose_days_are_not_recorded_may_not_have_begun_or_be_over(
            String number, String employer, String week, String here, String inAll, String expected, String why) {
        PersonalSupportWorker worker = worker().providerNumberActive(number(number))
                .agreementSignedByEmployer(Row.act(employer))
                .workweeks(Row.isRecorded(week) ? Array.of(week(week, here, inAll)) : Array.empty())
                .build()
                .withPeriod(Option.none());

        Row.assertOutcome(asked(record(worker)), expected.replace("PERIOD", "/personalSupportWorkers/0/period"));
    }

    @Test
    void beside_days_that_are_recorded_those_that_are_not_may_change_the_answer() {
        PersonalSupportWorker withoutDays = worker().build().withPeriod(Option.none());
        PersonalSupportWorker unsigned =
                worker().agreementSignedByWorker(Row.act("not 2025-06-30")).build();

        Row.assertOutcome(
                asked(record(worker().build(), withoutDays)), "UNDETERMINED /personalSupportWorkers/1/period");
        Row.assertOutcome(asked(record(unsigned, withoutDays)), "NOT_MET");
    }

    @Test
    void one_long_week_is_enough() {
        PersonalSupportWorker worker = worker().workweeks(
                        Array.of(week("2025-06-01", "20", "-"), week("2025-06-08", "20", "60")))
                .build();

        Row.assertOutcome(asked(record(worker)), "NOT_MET");
    }

    @Test
    void weeks_that_are_not_recorded_are_not_known() {
        PersonalSupportWorker worker = worker().build().withWorkweeks(Option.none());

        Row.assertOutcome(asked(record(worker)), "UNDETERMINED /personalSupportWorkers/0/workweeks");
    }

    @ParameterizedTest(name = "{0} {1} on {2}, {3} hours, from {4}, revoked {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind             | decision        | decided    | hours | from       | revoked    | 60 hours in the week of 2025-06-01
            workweek-exception | approved        | 2025-05-01 | 60    | 2025-05-01 | -          | MET
            workweek-exception | partly-approved | 2025-05-01 | 60    | 2025-05-01 | -          | MET
            workweek-exception | approved        | 2025-05-01 | 59.75 | 2025-05-01 | -          | NOT_MET
            workweek-exception | denied          | 2025-05-01 | 60    | 2025-05-01 | -          | NOT_MET
            hours-exception    | approved        | 2025-05-01 | 60    | 2025-05-01 | -          | NOT_MET
            workweek-exception | approved        | 2025-07-01 | 60    | 2025-05-01 | -          | NOT_MET
            workweek-exception | approved        | 2025-05-01 | 60    | 2025-06-01 | -          | MET
            workweek-exception | approved        | 2025-05-01 | 60    | 2025-06-02 | -          | NOT_MET
            workweek-exception | approved        | 2025-05-01 | 60    | 2025-05-01 | 2025-06-01 | NOT_MET
            workweek-exception | approved        | 2025-05-01 | 60    | 2025-05-01 | 2025-06-02 | MET
            acme:favor         | approved        | 2025-05-01 | 60    | 2025-05-01 | -          | UNDETERMINED /approvals/0/kind
            workweek-exception | acme:perhaps    | 2025-05-01 | 60    | 2025-05-01 | -          | UNDETERMINED /approvals/0/decision
            workweek-exception | -               | 2025-05-01 | 60    | 2025-05-01 | -          | UNDETERMINED /approvals/0/decision
            workweek-exception | approved        | 2025-05-01 | -     | 2025-05-01 | -          | UNDETERMINED /approvals/0/hoursPerWeek
            workweek-exception | approved        | 2025-05-01 | 60    | -          | -          | UNDETERMINED /approvals/0/period
            """)
    void an_exception_allows_more(
            String kind, String decision, String decided, String hours, String from, String revoked, String expected) {
        Approval approval = Approval.builder()
                .id("approval-1")
                .kind(new ApprovalKind(kind))
                .decision(Row.isRecorded(decision) ? Option.some(new ApprovalDecision(decision)) : Option.none())
                .decidedOn(Row.day(decided))
                .hoursPerWeek(hours(hours))
                .period(Row.day(from).map(Period::from))
                .revokedOn(Row.day(revoked))
                .build();
        PersonalSupportWorker worker = worker().exceptionId("approval-1")
                .workweeks(Array.of(week("2025-06-01", "20", "60")))
                .build();

        Row.assertOutcome(asked(record(worker).withApprovals(Option.some(Array.of(approval)))), expected);
    }

    @Test
    void an_exception_that_is_not_recorded() {
        PersonalSupportWorker named = worker().exceptionId("approval-1")
                .workweeks(Array.of(week("2025-06-01", "20", "60")))
                .build();
        PersonalSupportWorker unnamed = named.withExceptionId(Option.none());
        Approval approval = Approval.builder()
                .id("approval-2")
                .kind(ApprovalKind.WORKWEEK_EXCEPTION)
                .decision(ApprovalDecision.APPROVED)
                .hoursPerWeek(new BigDecimal(60))
                .period(Period.from(Some.day("2025-05-01")))
                .build();

        Row.assertOutcome(asked(record(named).withApprovals(Option.none())), "UNDETERMINED /approvals");
        Row.assertOutcome(asked(record(named)), "NOT_MET");
        Row.assertOutcome(asked(record(named).withApprovals(Option.some(Array.of(approval)))), "NOT_MET");
        Row.assertOutcome(
                asked(record(unnamed).withApprovals(Option.some(Array.of(approval)))),
                "UNDETERMINED /personalSupportWorkers/0/exceptionId");
        Row.assertOutcome(
                asked(record(unnamed).withApprovals(Option.some(Array.of(approval.withHoursPerWeek(hours("45")))))),
                "NOT_MET");
    }

    @Test
    void who_works_or_not() {
        ServiceRecord nobody = record();
        ServiceRecord notRecorded = nobody.withPersonalSupportWorkers(Option.none());
        PersonalSupportWorker later =
                worker().period(Period.from(Some.day("2025-07-01"))).build();
        PersonalSupportWorker before = worker().period(Period.of(Some.day("2023-01-01"), Some.day("2024-10-24")))
                .build();

        Row.assertOutcome(Ask.outcome("(8)(j)", "record-1", nobody, "2025-06-30"), "NOT_APPLICABLE");
        Row.assertOutcome(
                Ask.outcome("(8)(j)", "record-1", notRecorded, "2025-06-30"), "UNDETERMINED /personalSupportWorkers");
        Row.assertOutcome(asked(record(later)), "NOT_APPLICABLE");
        Row.assertOutcome(asked(record(before)), "UNDETERMINED");
    }

    @Test
    void somebody_who_came_back_has_one_answer() {
        PersonalSupportWorker first = worker().period(Period.of(Some.day("2024-01-01"), Some.day("2025-01-31")))
                .providerNumberActive(Array.of(new Observation(Some.day("2024-12-01"), false)))
                .build();

        Row.assertOutcome(asked(record(first, worker().build())), "NOT_MET");
        Row.assertOutcome(asked(record(worker().build(), worker().build())), "MET");
    }

    @Test
    void an_approval_in_the_words_of_another_system_may_be_the_exception() {
        PersonalSupportWorker worker =
                worker().workweeks(Array.of(week("2025-06-01", "20", "60"))).build();
        Approval foreign = Approval.builder()
                .id("approval-1")
                .kind(new ApprovalKind("acme:favor"))
                .decision(ApprovalDecision.APPROVED)
                .hoursPerWeek(new BigDecimal(60))
                .period(Period.from(Some.day("2025-05-01")))
                .build();
        Approval ofHours = foreign.withKind(new ApprovalKind("hours-exception"));

        Row.assertOutcome(
                asked(record(worker).withApprovals(Option.some(Array.of(foreign)))),
                "UNDETERMINED /personalSupportWorkers/0/exceptionId");
        Row.assertOutcome(asked(record(worker).withApprovals(Option.some(Array.of(ofHours)))), "NOT_MET");
    }

    @Test
    void somebody_who_came_back_is_judged_by_the_text_of_the_latest_work() {
        PersonalSupportWorker before = worker().period(Period.of(Some.day("2023-01-01"), Some.day("2024-10-24")))
                .providerNumberActive(Array.of(new Observation(Some.day("2023-01-01"), true)))
                .build();

        Row.assertOutcome(asked(record(before, worker().build())), "MET");
        Row.assertOutcome(asked(record(worker().build(), before)), "MET");
    }

    @ParameterizedTest(name = "number inactive at the end on {0}, back from {1}, text of {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # until    | back from  | text       | outcome      | the first text that is held is of 2024-10-25
            2024-10-24 | 2025-01-01 | -          | MET          | over the day before the first text
            2024-10-25 | 2025-01-01 | -          | NOT_MET      | over on its first day
            2024-10-24 | 2025-01-01 | 2025-06-30 | NOT_MET      | the question names the text
            2024-10-24 | 2025-07-01 | -          | UNDETERMINED | not back yet: only of work of which no text is held
            """)
    void of_somebody_who_came_back_work_that_was_over_before_the_first_text_is_left_out(
            String until, String back, String text, String expected, String why) {
        PersonalSupportWorker before = worker().period(Period.of(Some.day("2022-01-01"), Some.day(until)))
                .providerNumberActive(Array.of(new Observation(Some.day(until), false)))
                .build();
        PersonalSupportWorker again =
                worker().period(Period.from(Some.day(back))).build();
        Question question = Question.asOf(Some.day("2025-06-30"));

        Outcome outcome = Ask.outcome(
                "(8)(j)",
                WORKER,
                record(before, again),
                Row.isRecorded(text) ? question.byLawOf(Some.day(text)) : question);

        Row.assertOutcome(outcome, expected);
    }
}
