package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.Change;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("MO-1 a plan for everybody who is eligible, MO-2 and it is kept current")
class A1ExistenceGuideTest {

    private static final String CHANGE = "new-job";

    private static ServiceRecord eligible(Isp... plans) {
        return Guide.record(plans)
                .divisionEligibility(Array.of(Period.from(LocalDate.of(2020, 1, 1))))
                .build();
    }

    private static Isp planOf(String starts, String ends, String terminated, String finalized) {
        return Isp.builder()
                .id(Guide.PLAN)
                .startsOn(Told.day(starts))
                .endsOn(Told.day(ends))
                .terminatedOn(Told.day(terminated))
                .finalizedOn(Told.day(finalized))
                .build();
    }

    private static Outcome existence(ServiceRecord record) {
        return Guide.answer(record, "MO-1", "record", "record");
    }

    @ParameterizedTest(name = "eligible {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # eligible                       | asked 2025-09-01, with a plan
            2020-01-01..                     | MET
            2025-09-01..2025-09-01           | MET
            2020-01-01..2025-08-31           | NOT_APPLICABLE
            2025-09-02..                     | NOT_APPLICABLE
            2020-01-01..2021-01-01 2025-01-01.. | MET
            2020-01-01..2021-01-01 2025-10-01.. | NOT_APPLICABLE
            none                             | NOT_APPLICABLE
            -                                | UNDETERMINED /divisionEligibility
            """)
    void it_is_for_everybody_who_is_eligible(String periods, String expected) {
        ServiceRecord record = Guide.record(Guide.plan().build())
                .divisionEligibility(Told.list(periods, Told::period))
                .build();

        Told.assertAnswer(existence(record), expected);
    }

    @ParameterizedTest(name = "{0} through {1}, terminated {2}, finalized {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | ends       | terminated | finalized  | asked 2025-09-01              | why
            2025-07-01 | 2026-06-30 | -          | 2025-06-10 | MET                           | in the middle
            2025-07-01 | 2026-06-30 | -          | -          | MET                           | finalized or not is not asked
            2025-09-01 | 2026-08-31 | -          | 2025-08-10 | MET                           | the first day
            2025-09-02 | 2026-09-01 | -          | 2025-08-10 | NOT_MET                       | the day before
            2024-09-02 | 2025-09-01 | -          | 2024-08-10 | MET                           | the last day
            2024-09-01 | 2025-08-31 | -          | 2024-08-10 | NOT_MET                       | the day after
            2025-07-01 | 2026-06-30 | 2025-09-01 | 2025-06-10 | MET                           | the last day on which it stood
            2025-07-01 | 2026-06-30 | 2025-08-31 | 2025-06-10 | NOT_MET                       | ended before its time
            2024-09-01 | 2025-08-31 | 2025-12-31 | 2024-08-10 | NOT_MET                       | ending it does not prolong it
            2025-07-01 | 2026-06-30 | -          | 2025-09-01 | MET                           | finalized today
            2025-07-01 | 2026-06-30 | -          | 2025-09-02 | NOT_MET                       | not final yet
            2025-07-01 | -          | -          | 2025-06-10 | UNDETERMINED /plans/0/endsOn  | perhaps over
            2025-09-01 | -          | -          | 2025-08-10 | MET                           | begun today, whatever its last day is
            2025-08-31 | -          | -          | 2025-08-10 | UNDETERMINED /plans/0/endsOn  | perhaps a plan of one day
            2025-07-01 | -          | 2025-08-31 | 2025-06-10 | NOT_MET                       | over, whatever its last day was
            2025-09-02 | -          | -          | 2025-06-10 | NOT_MET                       | not begun, whatever its last day is
            -          | 2026-06-30 | -          | 2025-06-10 | UNDETERMINED /plans/0/startsOn | perhaps not begun
            -          | 2025-08-31 | -          | 2025-06-10 | NOT_MET                       | over, whenever it began
            -          | 2025-09-01 | -          | 2025-06-10 | MET                           | the first day is no later than the last
            """)
    void a_plan_covers_its_days(
            String starts, String ends, String terminated, String finalized, String expected, String why) {
        Told.assertAnswer(existence(eligible(planOf(starts, ends, terminated, finalized))), expected);
    }

    @ParameterizedTest(name = "record complete through {0}, plans through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # record   | plans      | no plan, asked 2025-09-01
            2025-09-01 | record     | NOT_MET
            2025-08-31 | record     | UNDETERMINED /plans
            -          | record     | UNDETERMINED /plans
            2025-12-31 | 2025-08-31 | UNDETERMINED /plans
            2025-08-31 | 2025-09-01 | NOT_MET
            2025-12-31 | -          | UNDETERMINED /plans
            """)
    void no_plan_is_one_only_in_a_complete_register(String recordThrough, String plansThrough, String expected) {
        ServiceRecord record = eligible()
                .withCompleteThrough(Told.day(recordThrough))
                .withPlans(Told.register(plansThrough, Array.empty()));

        Told.assertAnswer(existence(record), expected);
    }

    @Test
    void one_plan_that_covers_the_day_is_enough_whatever_the_others_are() {
        Isp over = planOf("2024-07-01", "2025-06-30", "-", "2024-06-10").withId("over");
        Isp unknown = planOf("-", "-", "-", "-").withId("unknown");
        ServiceRecord record = eligible(over, unknown, Guide.plan().build()).withCompleteThrough(Option.none());

        Told.assertAnswer(existence(record), "MET");
    }

    @Test
    void somebody_who_is_not_eligible_needs_none_even_where_plans_are_not_recorded() {
        ServiceRecord record =
                eligible().withPlans(Register.notRecorded()).withDivisionEligibility(Option.some(Array.empty()));

        Told.assertAnswer(existence(record), "NOT_APPLICABLE");
    }

    /** A plan that was finalized on 2025-06-10, and never reviewed or revised. */
    private static Isp unchanged() {
        return Guide.plan().reviews(Register.of()).revisions(Register.of()).build();
    }

    /** A change of 2025-08-01, of which nobody decided that the plan needs no change for it. */
    private static Change.Builder change() {
        return Change.builder()
                .id(CHANGE)
                .happenedOn(LocalDate.of(2025, 8, 1))
                .noChangeNeeded(Act.notThrough(Guide.COMPLETE_THROUGH));
    }

    private static Outcome current(Change change, Isp... plans) {
        ServiceRecord record = Guide.record(plans).changes(Register.of(change)).build();
        return Guide.answer(record, "MO-2", "change", CHANGE);
    }

    @ParameterizedTest(name = "happened {0}, identified {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # happened | identified | plan finalized 2025-06-10, asked 2025-09-01
            2025-06-10 | -          | MET
            2025-06-11 | -          | PENDING
            2025-06-09 | 2025-06-12 | MET
            -          | 2025-06-10 | MET
            -          | 2025-06-11 | PENDING
            2025-09-01 | -          | PENDING
            2025-09-02 | -          | NOT_APPLICABLE
            2025-09-02 | 2025-08-01 | NOT_APPLICABLE
            2025-08-01 | 2025-09-02 | PENDING
            -          | 2025-09-02 | NOT_APPLICABLE
            -          | -          | UNDETERMINED /changes/0/happenedOn
            """)
    void a_plan_finalized_on_or_after_the_change_answers_it(String happened, String identified, String expected) {
        Change change = change().happenedOn(Told.day(happened))
                .identifiedOn(Told.day(identified))
                .build();

        Told.assertAnswer(current(change, unchanged()), expected);
    }

    @ParameterizedTest(name = "finalized {0}: {1}")
    @CsvSource({"2025-08-01, MET", "2025-07-31, PENDING", "2025-09-01, MET", "2025-09-02, PENDING"})
    void so_does_another_plan(String finalized, String expected) {
        Isp next = unchanged().withId("next").withFinalizedOn(Told.day(finalized));

        Told.assertAnswer(current(change().build(), unchanged(), next), expected);
    }

    @ParameterizedTest(name = "decided {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-15     | MET
            2025-09-01     | MET
            2025-09-02     | PENDING
            not 2025-09-01 | PENDING
            not 2025-08-31 | UNDETERMINED /changes/0/noChangeNeeded
            -              | UNDETERMINED /changes/0/noChangeNeeded
            """)
    void so_does_a_decision_that_no_change_is_needed(String decided, String expected) {
        Change change = change().noChangeNeeded(Told.act(decided)).build();

        Told.assertAnswer(current(change, unchanged()), expected);
    }

    @ParameterizedTest(name = "reviewed {0} because of {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # held     | because         | result    | asked 2025-09-01
            2025-08-10 | new-job         | no-change | MET
            2025-08-10 | other new-job   | no-change | MET
            2025-09-01 | new-job         | no-change | MET
            2025-09-02 | new-job         | no-change | PENDING
            2025-08-10 | other           | no-change | PENDING
            2025-08-10 | none            | no-change | PENDING
            2025-08-10 | new-job         | revised   | PENDING
            2025-08-10 | new-job         | -         | UNDETERMINED /plans/0/reviews/0/result
            2025-08-10 | -               | no-change | UNDETERMINED /plans/0/reviews/0/because
            2025-08-10 | -               | revised   | PENDING
            """)
    void so_does_a_review_that_finds_no_change(String heldOn, String because, String result, String expected) {
        Review review = Review.builder()
                .id("review")
                .heldOn(LocalDate.parse(heldOn))
                .because(Told.list(because))
                .result(Told.word(result)
                        .map(word -> ReviewResult.valueOf(
                                word.toUpperCase(Locale.ROOT).replace('-', '_'))))
                .build();

        Told.assertAnswer(current(change().build(), unchanged().withReviews(Register.of(review))), expected);
    }

    @ParameterizedTest(name = "revised {0} because of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # made     | because       | changed 2025-08-01, asked 2025-09-01
            2025-08-20 | new-job       | MET
            2025-08-20 | other new-job | MET
            2025-08-01 | new-job       | MET
            2025-07-31 | new-job       | PENDING
            2025-09-01 | new-job       | MET
            2025-09-02 | new-job       | PENDING
            2025-08-20 | other         | PENDING
            2025-08-20 | none          | PENDING
            2025-08-20 | -             | UNDETERMINED /plans/0/revisions/0/because
            2025-08-01 | -             | UNDETERMINED /plans/0/revisions/0/because
            2025-07-31 | -             | PENDING
            2025-09-02 | -             | PENDING
            -          | new-job       | UNDETERMINED /plans/0/revisions/0/madeOn
            -          | other         | PENDING
            """)
    void so_does_a_revision_made_for_it(String madeOn, String because, String expected) {
        Revision revision = Revision.builder()
                .id("revision")
                .madeOn(Told.day(madeOn))
                .because(Told.list(because))
                .build();

        Told.assertAnswer(current(change().build(), unchanged().withRevisions(Register.of(revision))), expected);
    }

    @ParameterizedTest(name = "revised {0}, because of a review that answers {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-20 | new-job | MET
            2025-08-20 | other   | PENDING
            2025-07-31 | new-job | PENDING
            2025-09-02 | new-job | PENDING
            2025-08-20 | -       | UNDETERMINED /plans/0/reviews/0/because
            """)
    void so_does_a_revision_made_for_a_review_of_it(LocalDate madeOn, String because, String expected) {
        Review review = Review.builder()
                .id("review")
                .heldOn(LocalDate.of(2025, 8, 10))
                .result(ReviewResult.REVISED)
                .because(Told.list(because))
                .build();
        Revision revision = Revision.builder()
                .id("revision")
                .madeOn(madeOn)
                .because(Array.of("review"))
                .build();
        Isp plan = unchanged().withReviews(Register.of(review)).withRevisions(Register.of(revision));

        Told.assertAnswer(current(change().build(), plan), expected);
    }

    @ParameterizedTest(name = "reviews {0}, revisions {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # reviews  | revisions  | nothing in them, asked 2025-09-01
            2025-09-01 | 2025-09-01 | PENDING
            record     | record     | PENDING
            -          | record     | UNDETERMINED /plans/0/reviews
            2025-08-31 | record     | UNDETERMINED /plans/0/reviews
            record     | -          | UNDETERMINED /plans/0/revisions
            record     | 2025-08-31 | UNDETERMINED /plans/0/revisions
            """)
    void that_nothing_was_done_is_known_only_from_complete_registers(
            String reviews, String revisions, String expected) {
        Isp plan = unchanged()
                .withReviews(Told.register(reviews, Array.empty()))
                .withRevisions(Told.register(revisions, Array.empty()));

        Told.assertAnswer(current(change().build(), plan), expected);
    }

    @ParameterizedTest(name = "another plan finalized {0}, from {1} through {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # finalized | starts     | ends       | its reviews and revisions are not recorded, asked 2025-09-01
            2023-06-10  | 2023-07-01 | 2024-06-30 | PENDING
            2024-06-10  | 2024-07-01 | 2025-07-31 | PENDING
            2024-06-10  | 2024-07-01 | 2025-08-01 | UNDETERMINED /plans/1/reviews /plans/1/revisions
            2024-06-10  | 2024-07-01 | -          | UNDETERMINED /plans/1/reviews /plans/1/revisions
            2026-06-10  | 2026-07-01 | 2027-06-30 | PENDING
            2025-09-02  | 2025-09-02 | 2026-09-01 | PENDING
            -           | 2025-09-02 | 2026-09-01 | PENDING
            -           | 2025-09-01 | 2026-08-31 | UNDETERMINED /plans/1/finalizedOn
            -           | -          | 2025-07-31 | PENDING
            -           | -          | 2025-08-01 | UNDETERMINED /plans/1/finalizedOn
            """)
    void a_plan_that_was_over_or_is_not_in_use_yet_is_not_revised_for_it(
            String finalized, String starts, String ends, String expected) {
        Isp another = Isp.builder()
                .id("another")
                .finalizedOn(Told.day(finalized))
                .startsOn(Told.day(starts))
                .endsOn(Told.day(ends))
                .build();

        Told.assertAnswer(current(change().build(), unchanged(), another), expected);
    }

    @Test
    void what_is_recorded_there_answers_it_all_the_same() {
        Review review = Review.builder()
                .id("review")
                .heldOn(LocalDate.of(2025, 8, 10))
                .because(Array.of(CHANGE))
                .result(ReviewResult.NO_CHANGE)
                .build();
        Isp next = Guide.draft().id("next").reviews(Register.of(review)).build();

        Told.assertAnswer(current(change().build(), unchanged(), next), "MET");
    }

    @ParameterizedTest(name = "plans {0}: {1}")
    @CsvSource({"-, UNDETERMINED /plans", "2025-08-31, UNDETERMINED /plans", "2025-09-01, PENDING"})
    void plans_that_are_not_in_the_record_may_answer_it(String plans, String expected) {
        ServiceRecord record = Guide.record()
                .plans(Told.register(plans, Array.empty()))
                .changes(Register.of(change().build()))
                .build();

        Told.assertAnswer(Guide.answer(record, "MO-2"), expected);
    }

    @Test
    void it_is_never_too_late() {
        Change longAgo = change().happenedOn(LocalDate.of(2025, 6, 11)).build();
        LocalDate muchLater = LocalDate.of(2045, 1, 1);
        ServiceRecord record = Guide.record(unchanged())
                .completeThrough(muchLater)
                .changes(Register.of(longAgo.withNoChangeNeeded(Act.notThrough(muchLater))))
                .build();

        Told.assertAnswer(Told.asked(record, Question.asOf(muchLater), "MO-2"), "PENDING");
    }

    @Test
    void each_change_has_an_answer_of_its_own() {
        Change answered = change().id("answered")
                .noChangeNeeded(Act.on(LocalDate.of(2025, 8, 2)))
                .build();
        ServiceRecord record = Guide.record(unchanged())
                .changes(Register.of(change().build(), answered))
                .build();

        assertThat(Guide.answers(record, Question.asOf(Guide.DAY), "MO-2")
                        .map(finding -> finding.subject().id() + " " + finding.status()))
                .containsExactlyInAnyOrder("new-job PENDING", "answered MET");
    }
}
