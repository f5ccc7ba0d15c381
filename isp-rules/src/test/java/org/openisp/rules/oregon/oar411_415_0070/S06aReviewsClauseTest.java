package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewReason;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.AssessmentConducted;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.ReviewBeforeExpiry;
import org.openisp.rules.oregon.OregonReadings.TransitionCounting;

@DisplayName("OAR 411-415-0070(6)(a) reviews of an ISP")
class S06aReviewsClauseTest {

    @Nested
    @DisplayName("(6)(a)(A) by the end of the month after the month of the Oregon Needs Assessment")
    class AfterAssessment {

        @ParameterizedTest(name = "submitted {0}, reviewed {1} (register: {2}), as of {3}: {4}  ({5})")
        @CsvSource(delimiter = '|', textBlock = """
            2025-01-10     | 2025-02-28 | record     | 2025-06-01 | MET 2025-02-28     | the end of February
            2025-01-10     | 2025-03-01 | record     | 2025-06-01 | NOT_MET 2025-02-28 | a day late
            2025-01-01     | 2025-02-28 | record     | 2025-06-01 | MET 2025-02-28     | the same month, whichever day of it
            2025-01-31     | 2025-02-28 | record     | 2025-06-01 | MET 2025-02-28     | January 31 is January too
            2024-12-15     | 2025-02-01 | record     | 2025-06-01 | NOT_MET 2025-01-31 | over the turn of the year
            2025-01-10     | 2025-01-20 | record     | 2025-06-01 | MET 2025-02-28     | no later than: earlier serves
            2025-01-10     | 2025-01-09 | record     | 2025-06-01 | NOT_MET 2025-02-28 | a review before the assessment does not weigh it
            2025-01-10     | none       | record     | 2025-02-28 | PENDING 2025-02-28 | the last day
            2025-01-10     | 2025-02-20 | record     | 2025-02-19 | PENDING 2025-02-28 | the review lies in the future
            2025-01-10     | none       | record     | 2025-03-01 | NOT_MET 2025-02-28 | the day after
            2025-01-10     | none       | 2025-02-28 | 2025-06-01 | NOT_MET 2025-02-28 | nothing is recorded through the last day
            2025-01-10     | none       | 2025-02-27 | 2025-06-01 | UNDETERMINED /plans/0/reviews | the register ends a day too early
            2025-01-10     | none       | -          | 2025-06-01 | UNDETERMINED /plans/0/reviews | no register
            2025-01-10     | none       | -          | 2025-02-28 | PENDING 2025-02-28 | whatever is recorded, there is time
            -              | none       | record     | 2025-06-01 | UNDETERMINED /needsAssessments/0/submitted | not recorded when it was completed
            not 2025-05-31 | none       | record     | 2025-05-31 | PENDING or NOT_APPLICABLE | not completed, so nothing runs yet
            """)
        void worked_dates(
                String submitted, String reviewed, String register, String asOf, String expected, String why) {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, submitted, Option.none()), reviewed, register);
            Row.assertOutcome(Ask.outcome("(6)(a)(A)", "assessment-1", record, asOf), expected);
        }

        @ParameterizedTest(name = "waived {0}, submitted {1}, {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            yes | -          | ON_COMPLETION      | NOT_APPLICABLE     | waived, it is not conducted
            no  | -          | ON_COMPLETION      | UNDETERMINED /needsAssessments/0/submitted | not waived, and the day is not recorded
            -   | -          | ON_COMPLETION      | UNDETERMINED /needsAssessments/0/submitted | neither is recorded
            yes | 2025-01-10 | ON_COMPLETION      | NOT_MET 2025-02-28 | conducted all the same
            yes | -          | ON_FIRST_COMPONENT | UNDETERMINED /needsAssessments/0/components | a part may have been held before
            """)
        void an_assessment_that_was_waived_is_not_conducted(
                String waived, String submitted, AssessmentConducted choice, String expected, String why) {
            NeedsAssessment assessment = assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, submitted, Option.none())
                    .withWaived(Row.said(waived));
            Question question =
                    Question.asOf(Some.day("2025-06-01")).reading(OregonReadings.ASSESSMENT_CONDUCTED, choice);
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(A)", "assessment-1", record(assessment, "none", "record"), question), expected);
        }

        @ParameterizedTest(name = "submitted {0}: {1}  ({2})")
        @CsvSource(delimiter = '|', textBlock = """
            2024-10-24 | UNDETERMINED       | conducted the day before the first text that is held
            2024-10-25 | NOT_MET 2024-11-30 | conducted on the first day of that text
            """)
        void only_by_a_text_that_is_held(String submitted, String expected, String why) {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, submitted, Option.none()), "none", "record");
            Outcome outcome = Ask.outcome("(6)(a)(A)", "assessment-1", record, "2025-06-01");
            Row.assertOutcome(outcome, expected);
            assertThat(outcome.missing()).isEmpty();
        }

        @ParameterizedTest(name = "{0}, components {1}, submitted 2025-01-10, reviewed {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            ON_COMPLETION      | 2024-12-20 2025-01-10 | 2025-02-28 | MET 2025-02-28     | completed in January
            ON_COMPLETION      | -                     | 2025-02-28 | MET 2025-02-28     | the components do not matter
            ON_FIRST_COMPONENT | 2024-12-20 2025-01-10 | 2025-01-31 | MET 2025-01-31     | begun in December
            ON_FIRST_COMPONENT | 2025-01-10 2024-12-20 | 2025-02-01 | NOT_MET 2025-01-31 | the first by its day, not by its place
            ON_FIRST_COMPONENT | -                     | 2025-01-31 | UNDETERMINED /needsAssessments/0/components | the components are not recorded
            """)
        void the_day_it_was_conducted_is_a_reading(
                AssessmentConducted choice, String components, String reviewed, String expected, String why) {
            Option<Seq<LocalDate>> held =
                    Row.isRecorded(components) ? Option.some(Row.days(components)) : Option.none();
            ServiceRecord record =
                    record(assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-10", held), reviewed, "record");
            Question question =
                    Question.asOf(Some.day("2025-06-01")).reading(OregonReadings.ASSESSMENT_CONDUCTED, choice);
            Row.assertOutcome(Ask.outcome("(6)(a)(A)", "assessment-1", record, question), expected);
        }

        @ParameterizedTest(name = "one component 2025-01-10, another {0}, reviewed 2025-02-28: {1}  ({2})")
        @CsvSource(delimiter = '|', textBlock = """
            2025-01-20   | MET 2025-02-28     | the first was held in January
            2024-12-20   | NOT_MET 2025-01-31 | the first was held in December
            not 2025-01-09 | MET 2025-02-28    | not held before the day of the first
            not 2025-01-08 | UNDETERMINED /needsAssessments/0/components | it can have been held on January 9
            -            | UNDETERMINED /needsAssessments/0/components | it is not recorded when it was held
            """)
        void a_component_that_may_have_been_the_first_leaves_it_open(String held, String expected, String why) {
            NeedsAssessment assessment = assessment(
                            AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-31", Option.some(Row.days("2025-01-10")))
                    .withComponents(Option.some(Array.of(
                            AssessmentComponent.builder()
                                    .id("component-1")
                                    .held(Row.act(held))
                                    .build(),
                            AssessmentComponent.builder()
                                    .id("component-2")
                                    .held(Row.act("2025-01-10"))
                                    .build())));
            Question question = Question.asOf(Some.day("2025-06-01"))
                    .reading(OregonReadings.ASSESSMENT_CONDUCTED, AssessmentConducted.ON_FIRST_COMPONENT);
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(A)", "assessment-1", record(assessment, "2025-02-28", "record"), question),
                    expected);
        }

        @ParameterizedTest(name = "{0}, submitted {1}, reviewed {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            STAYS                                | 2025-04-10 | 2025-06-02 | NOT_MET 2025-05-31 | Saturday May 31 stays
            NEXT_BUSINESS_DAY                    | 2025-04-10 | 2025-06-02 | MET 2025-06-02     | moves to Monday
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-04-10 | 2025-06-02 | NOT_MET 2025-05-31 | a Saturday stays
            STAYS                                | 2025-07-10 | 2025-09-02 | NOT_MET 2025-08-31 | Sunday August 31 stays
            NEXT_BUSINESS_DAY                    | 2025-07-10 | 2025-09-02 | MET 2025-09-02     | Monday is Labor Day
            NEXT_BUSINESS_DAY                    | 2025-07-10 | 2025-09-03 | NOT_MET 2025-09-02 | a day late
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-07-10 | 2025-09-02 | MET 2025-09-02     | a Sunday moves, over Labor Day
            """)
        void a_last_day_on_a_weekend_is_a_reading(
                ClosedDayDeadline choice, String submitted, String reviewed, String expected, String why) {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, submitted, Option.none()), reviewed, "record");
            Question question =
                    Question.asOf(Some.day("2025-10-01")).reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, choice);
            Row.assertOutcome(Ask.outcome("(6)(a)(A)", "assessment-1", record, question), expected);
        }

        @Test
        void another_assessment_is_not_reached() {
            ServiceRecord record = record(
                    assessment(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT, "2025-01-10", Option.none()),
                    "none",
                    "record");
            assertThat(Ask.findings("(6)(a)(A)", record, Question.asOf(Some.day("2025-06-01")))
                            .map(Finding::status))
                    .allMatch(status -> status == Outcome.Status.NOT_APPLICABLE);
        }

        @ParameterizedTest(name = "submitted {0}, plan through {1}, reviewed {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            2025-01-10     | 2025-11-30 | none       | UNDETERMINED /needsAssessments/0/kind | late, if it is an Oregon Needs Assessment
            2025-01-10     | 2025-11-30 | 2025-02-28 | UNDETERMINED /needsAssessments/0/kind | in time, if it is one
            2025-01-10     | 2025-02-27 | none       | NOT_APPLICABLE | no ISP stood on the last day, whichever it is
            not 2025-06-01 | 2025-11-30 | none       | NOT_APPLICABLE | not conducted, whichever it is
            """)
        void an_assessment_in_a_word_of_somebody_else_may_be_one(
                String submitted, String through, String reviewed, String expected, String why) {
            ServiceRecord record = record(
                    assessment(new AssessmentKind("acme:assessment"), submitted, Option.none()), reviewed, "record");
            Isp plan = record.getPlans().entries().head().withEndsOn(Row.day(through));

            Row.assertOutcome(
                    Ask.outcome("(6)(a)(A)", "assessment-1", record.withPlans(Register.of(plan)), "2025-06-01"),
                    expected);
        }

        @Test
        void a_late_review_of_a_plan_that_may_not_cover_the_time_accuses_nobody() {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-10", Option.none()),
                    "2025-03-10",
                    "record");
            ServiceRecord withoutStart = record.withPlans(
                    Register.of(record.getPlans().entries().head().withStartsOn(Option.none())));
            Row.assertOutcome(Ask.outcome("(6)(a)(A)", "assessment-1", record, "2025-06-01"), "NOT_MET 2025-02-28");
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(A)", "assessment-1", withoutStart, "2025-06-01"),
                    "UNDETERMINED /plans/0/startsOn");
        }

        @Test
        void without_an_isp_there_is_none_to_review() {
            NeedsAssessment assessment =
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-10", Option.none());
            ServiceRecord none = Some.record()
                    .needsAssessments(Register.of(assessment))
                    .plans(Register.of())
                    .build();
            Row.assertOutcome(Ask.outcome("(6)(a)(A)", "assessment-1", none, "2025-06-01"), "NOT_APPLICABLE");
            ServiceRecord notRecorded = none.withPlans(Register.notRecorded());
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(A)", "assessment-1", notRecorded, "2025-06-01"), "UNDETERMINED /plans");
        }

        @ParameterizedTest(name = "plan from {0} through {1}, reviewed {2}, as of {3}: {4}  ({5})")
        @CsvSource(delimiter = '|', textBlock = """
            2024-10-01 | 2025-02-27 | none       | 2025-06-01 | NOT_APPLICABLE     | it ended the day before the last day
            2024-10-01 | 2025-02-28 | none       | 2025-06-01 | NOT_MET 2025-02-28 | it stood on the last day
            2024-10-01 | 2025-02-27 | 2025-02-10 | 2025-06-01 | MET 2025-02-28     | reviewed before it ended
            2024-10-01 | 2025-02-27 | 2025-03-10 | 2025-06-01 | NOT_APPLICABLE     | a review after it had ended is no late one
            2024-10-01 | 2025-02-28 | 2025-03-10 | 2025-06-01 | NOT_MET 2025-02-28 | it stood on the last day, and was reviewed too late
            2024-10-01 | 2025-01-09 | none       | 2025-06-01 | NOT_APPLICABLE     | it ended before the assessment
            2025-03-01 | 2026-02-28 | none       | 2025-06-01 | NOT_APPLICABLE     | it began the day after the last day
            2025-02-28 | 2026-02-27 | none       | 2025-06-01 | NOT_MET 2025-02-28 | it began on the last day
            2025-01-20 | -          | none       | 2025-06-01 | UNDETERMINED /plans/0/endsOn | it may have ended before the last day
            2025-01-20 | -          | 2025-03-10 | 2025-06-01 | UNDETERMINED /plans/0/endsOn | reviewed too late, unless it had ended
            -          | 2026-02-27 | none       | 2025-02-10 | UNDETERMINED /plans/0/startsOn | it may stand or be to come
            """)
        void an_isp_that_stands_is_reviewed(
                String startsOn, String endsOn, String reviewed, String asOf, String expected, String why) {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-10", Option.none()),
                    reviewed,
                    "record");
            Isp plan = record.getPlans()
                    .entries()
                    .head()
                    .withStartsOn(Row.day(startsOn))
                    .withEndsOn(Row.day(endsOn));
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(A)", "assessment-1", record.withPlans(Register.of(plan)), asOf), expected);
        }

        @ParameterizedTest(name = "plan from {0} through {1}, reviewed {2}, as of {3}: {4}")
        @CsvSource(delimiter = '|', textBlock = """
            -          | -          | none       | 2025-06-01 | /plans/0/startsOn /plans/0/endsOn
            -          | -          | 2025-02-10 | 2025-06-01 | /plans/0/startsOn /plans/0/endsOn
            -          | 2026-02-27 | none       | 2025-06-01 | /plans/0/startsOn
            2025-01-20 | -          | none       | 2025-06-01 | /plans/0/endsOn
            """)
        void of_a_plan_that_may_not_have_stood_each_day_that_is_not_recorded_would_tell(
                String startsOn, String endsOn, String reviewed, String asOf, String expected) {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-10", Option.none()),
                    reviewed,
                    "record");
            Isp plan = record.getPlans()
                    .entries()
                    .head()
                    .withStartsOn(Row.day(startsOn))
                    .withEndsOn(Row.day(endsOn));

            assertThat(Row.missing(Ask.outcome("(6)(a)(A)", "assessment-1", record.withPlans(Register.of(plan)), asOf)))
                    .isEqualTo(Row.list(expected));
        }

        /** The plan ended before the last day; whether another one followed is known where the plans are complete through it. */
        @ParameterizedTest
        @CsvSource({"2025-02-27, UNDETERMINED /plans", "2025-02-28, NOT_APPLICABLE"})
        void where_another_isp_may_have_followed_it_is_not_known(String completeThrough, String expected) {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-10", Option.none()), "none", "record");
            Isp ended = record.getPlans().entries().head().withEndsOn(Row.day("2025-02-15"));

            Row.assertOutcome(
                    Ask.outcome(
                            "(6)(a)(A)",
                            "assessment-1",
                            record.withPlans(Register.of(ended).completeThrough(Some.day(completeThrough))),
                            "2025-06-01"),
                    expected);
        }

        @ParameterizedTest(name = "reviews of a plan without recorded end: {0}, complete {1}, as of {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            none       | record | 2025-06-01 | NOT_MET 2025-02-28          | neither plan was reviewed, whenever the earlier one ended
            2024-06-10 | record | 2025-06-01 | NOT_MET 2025-02-28          | a review before the assessment
            none       | -      | 2025-06-01 | UNDETERMINED /plans/1/endsOn | a review of it may not be listed
            2025-02-10 | record | 2025-06-01 | UNDETERMINED /plans/1/endsOn | a review in time, if it stood then
            none       | -      | 2025-02-28 | PENDING 2025-02-28          | there is time
            """)
        void an_earlier_isp_without_recorded_end_matters_only_where_it_may_have_been_reviewed(
                String reviewed, String register, String asOf, String expected, String why) {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-10", Option.none()), "none", "record");
            Isp standing = record.getPlans().entries().head();
            Isp earlier = standing.withId("isp-2023")
                    .withStartsOn(Row.day("2023-12-01"))
                    .withEndsOn(Option.none())
                    .withReviews(reviews(reviewed, register));

            Row.assertOutcome(
                    Ask.outcome("(6)(a)(A)", "assessment-1", record.withPlans(Register.of(standing, earlier)), asOf),
                    expected);
        }

        @ParameterizedTest(name = "reviews of another ISP complete {0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
            record     | /plans/1/reviews
            2025-02-28 | /plans/1/reviews
            2025-02-27 | /plans/0/reviews /plans/1/reviews
            -          | /plans/0/reviews /plans/1/reviews
            """)
        void only_reviews_that_may_not_be_listed_are_asked_for(String register, String expected) {
            ServiceRecord record = record(
                    assessment(AssessmentKind.OREGON_NEEDS_ASSESSMENT, "2025-01-10", Option.none()), "none", register);
            Isp standing = record.getPlans().entries().head().withEndsOn(Row.day("2025-01-31"));
            Isp next = standing.withId("isp-2025")
                    .withEndsOn(Row.day("2026-01-31"))
                    .withStartsOn(Row.day("2025-02-01"))
                    .withReviews(Register.notRecorded());

            assertThat(Row.missing(Ask.outcome(
                            "(6)(a)(A)", "assessment-1", record.withPlans(Register.of(standing, next)), "2025-06-01")))
                    .isEqualTo(Row.list(expected));
        }

        private NeedsAssessment assessment(AssessmentKind kind, String submitted, Option<Seq<LocalDate>> components) {
            return NeedsAssessment.builder()
                    .id("assessment-1")
                    .kind(kind)
                    .submitted(Row.act(submitted))
                    .components(components.map(days -> days.map(day -> AssessmentComponent.builder()
                            .id("component-" + day)
                            .held(Act.on(day))
                            .build())))
                    .build();
        }

        private ServiceRecord record(NeedsAssessment assessment, String reviewed, String register) {
            Isp plan = plan("2025-11-30").reviews(reviews(reviewed, register)).build();
            return Some.record()
                    .needsAssessments(Register.of(assessment))
                    .plans(Register.of(plan))
                    .build();
        }
    }

    @Nested
    @DisplayName("(6)(a)(B) prior to the expiration of the ISP")
    class BeforeExpiry {

        @ParameterizedTest(name = "{0}: ends {1}, reviewed {2} (register: {3}), as of {4}: {5}  ({6})")
        @CsvSource(delimiter = '|', textBlock = """
            SAME_DAY_COUNTS | 2025-11-30 | 2025-11-30 | record     | 2026-01-15 | MET 2025-11-30     | on the last day of the plan
            SAME_DAY_COUNTS | 2025-11-30 | 2025-12-01 | record     | 2026-01-15 | NOT_MET 2025-11-30 | a day after it
            SAME_DAY_COUNTS | 2025-11-30 | none       | record     | 2025-11-30 | PENDING 2025-11-30 | the last day
            SAME_DAY_COUNTS | 2025-11-30 | 2025-11-30 | record     | 2025-11-29 | PENDING 2025-11-30 | the review lies in the future
            SAME_DAY_COUNTS | 2025-11-30 | none       | record     | 2025-12-01 | NOT_MET 2025-11-30 | the day after
            SAME_DAY_COUNTS | 2025-11-30 | none       | 2025-11-30 | 2026-01-15 | NOT_MET 2025-11-30 | nothing is recorded through the last day
            SAME_DAY_COUNTS | 2025-11-30 | none       | 2025-11-29 | 2026-01-15 | UNDETERMINED /plans/0/reviews | the register ends a day too early
            SAME_DAY_COUNTS | 2025-11-30 | none       | -          | 2026-01-15 | UNDETERMINED /plans/0/reviews | no register
            SAME_DAY_COUNTS | -          | none       | record     | 2026-01-15 | UNDETERMINED /plans/0/endsOn  | the last day of the plan is not recorded
            STRICTLY_BEFORE | 2025-11-30 | 2025-11-29 | record     | 2026-01-15 | MET 2025-11-29     | the day before
            STRICTLY_BEFORE | 2025-11-30 | 2025-11-30 | record     | 2026-01-15 | NOT_MET 2025-11-29 | the same day is not prior to it
            STRICTLY_BEFORE | 2025-11-30 | none       | record     | 2025-11-29 | PENDING 2025-11-29 | the last day
            STRICTLY_BEFORE | 2025-11-30 | none       | record     | 2025-11-30 | NOT_MET 2025-11-29 | the day after
            """)
        void worked_dates(
                PriorTo choice,
                String endsOn,
                String reviewed,
                String register,
                String asOf,
                String expected,
                String why) {
            Isp plan = plan("2025-11-30")
                    .endsOn(Row.day(endsOn))
                    .reviews(reviews(reviewed, register))
                    .build();
            Question question = Question.asOf(Some.day(asOf)).reading(OregonReadings.PRIOR_TO, choice);
            Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", record(plan), question), expected);
        }

        @ParameterizedTest(name = "a review of {0} for {1}, another of {2} for {3}, as of {4}: {5}  ({6})")
        @CsvSource(delimiter = '|', textBlock = """
            2025-11-30 | expiry  | -          | -      | 2026-01-15 | MET 2025-11-30     | held for it, on the last day
            2025-12-01 | expiry  | -          | -      | 2026-01-15 | NOT_MET 2025-11-30 | held for it, a day too late
            2025-11-30 | request | -          | -      | 2026-01-15 | NOT_MET 2025-11-30 | held for something else
            2025-11-30 | none    | -          | -      | 2026-01-15 | NOT_MET 2025-11-30 | said to be held for nothing
            2025-11-30 | ?       | -          | -      | 2026-01-15 | UNDETERMINED       | held for what nobody recorded
            2025-12-01 | ?       | -          | -      | 2026-01-15 | NOT_MET 2025-11-30 | whatever for, it was too late
            2025-11-30 | ?       | -          | -      | 2025-11-29 | PENDING 2025-11-30 | it lies in the future
            2025-11-01 | ?       | 2025-11-20 | expiry | 2026-01-15 | MET 2025-11-30     | one of two was held for it
            2025-11-01 | ?       | 2025-12-20 | expiry | 2026-01-15 | UNDETERMINED       | the one held for it came too late
            2025-11-30 | expiry, request | -  | -      | 2026-01-15 | MET 2025-11-30     | for two reasons, this one among them
            2025-11-30 | acme:annual     | -  | -      | 2026-01-15 | UNDETERMINED       | a word of somebody else may mean it
            2025-11-30 | request, acme:annual | - | -  | 2026-01-15 | UNDETERMINED       | the same, among others
            2025-12-01 | acme:annual     | -  | -      | 2026-01-15 | NOT_MET 2025-11-30 | whatever for, it was too late
            2025-11-30 | expiry, acme:annual | - | -   | 2026-01-15 | MET 2025-11-30     | this one is known
            """)
        void by_the_other_reading_only_a_review_that_was_held_for_it_counts(
                String one, String oneFor, String other, String otherFor, String asOf, String expected, String why) {
            Register<Review> held = other.equals("-")
                    ? Register.of(review(one, oneFor))
                    : Register.of(review(one, oneFor), review(other, otherFor));
            Isp plan = plan("2025-11-30").reviews(held).build();
            Question question = Question.asOf(Some.day(asOf))
                    .reading(OregonReadings.REVIEW_BEFORE_EXPIRY, ReviewBeforeExpiry.ONE_HELD_FOR_IT);
            Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", record(plan), question), expected);
        }

        @ParameterizedTest(name = "reviews of {0} for {1} and of {2} for {3}, complete {4}: {5}")
        @CsvSource(delimiter = '|', textBlock = """
            2025-11-01 | ?       | 2025-11-30 | ?      | record     | /plans/0/reviews/0/reasons /plans/0/reviews/1/reasons
            2025-11-01 | request | 2025-11-30 | ?      | record     | /plans/0/reviews/1/reasons
            2025-11-01 | ?       | 2025-12-01 | ?      | record     | /plans/0/reviews/0/reasons
            2025-11-01 | ?       | 2025-12-01 | expiry | 2025-11-30 | /plans/0/reviews/entries/0/reasons
            2025-11-01 | ?       | 2025-11-30 | none   | 2025-11-29 | /plans/0/reviews/entries/0/reasons /plans/0/reviews
            2025-11-01 | request | 2025-11-30 | none   | 2025-11-29 | /plans/0/reviews
            2025-11-01 | request | 2025-11-30 | acme:annual | record | /plans/0/reviews/1/reasons
            """)
        void what_each_review_was_held_for_would_tell(
                String one, String oneFor, String other, String otherFor, String register, String expected) {
            Isp plan = plan("2025-11-30")
                    .reviews(Row.register(Array.of(review(one, oneFor), review(other, otherFor)), register))
                    .build();
            Question question = Question.asOf(Some.day("2026-01-15"))
                    .reading(OregonReadings.REVIEW_BEFORE_EXPIRY, ReviewBeforeExpiry.ONE_HELD_FOR_IT);

            assertThat(Row.missing(Ask.outcome("(6)(a)(B)", "plan-1", record(plan), question)))
                    .isEqualTo(Row.list(expected));
        }

        private static Review review(String heldOn, String reasons) {
            Review.Builder review = Review.builder().id("review-" + heldOn).heldOn(Some.day(heldOn));
            if (!reasons.equals("?")) {
                review.reasons(
                        reasons.equals("none")
                                ? Array.empty()
                                : Array.of(reasons.split(", ", -1)).map(ReviewReason::new));
            }
            return review.build();
        }

        @ParameterizedTest(name = "ended 2025-06-30 before its time, as of {0}: {1}  ({2})")
        @CsvSource(delimiter = '|', textBlock = """
            2025-06-29 | PENDING 2025-11-30 | the end has not come
            2026-01-15 | NOT_APPLICABLE     | it was ended, so it does not expire
            """)
        void a_plan_that_was_ended_does_not_expire(String asOf, String expected, String why) {
            Isp plan = plan("2025-11-30")
                    .terminatedOn(Some.day("2025-06-30"))
                    .reviews(Register.of())
                    .build();
            Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", record(plan), asOf), expected);
        }

        @ParameterizedTest(
                name = "ended {0}, reviewed {1}, another from {2} through {3}, signed {4}, as of {5}: {6}  ({7})")
        @CsvSource(delimiter = '|', textBlock = """
            # ended    | reviewed   | from       | through    | signed     | as of      | outcome            | why
            -          | none       | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2026-01-15 | UNDETERMINED 2025-11-30 /plans/0/terminatedOn | perhaps ended by June 30
            -          | none       | 2025-07-01 | 2025-11-30 | 2025-06-20 | 2026-01-15 | UNDETERMINED 2025-11-30 /plans/0/terminatedOn | it stood on the last day
            -          | none       | 2025-07-01 | 2025-11-29 | 2025-06-20 | 2026-01-15 | NOT_MET 2025-11-30 | it was over the day before
            -          | none       | 2025-11-30 | 2026-11-29 | 2025-11-30 | 2026-01-15 | UNDETERMINED 2025-11-30 /plans/0/terminatedOn | perhaps ended the day before
            -          | none       | 2025-12-01 | 2026-11-30 | 2025-11-20 | 2026-01-15 | NOT_MET 2025-11-30 | it only follows this one
            -          | none       | 2025-07-01 | 2026-06-30 | 2025-12-01 | 2026-01-15 | NOT_MET 2025-11-30 | not authorized on the last day
            -          | none       | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2025-11-30 | PENDING 2025-11-30 | the last day
            -          | none       | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2025-12-01 | UNDETERMINED 2025-11-30 /plans/0/terminatedOn | the day after
            -          | 2025-06-10 | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2026-01-15 | MET 2025-11-30     | reviewed, ended or not
            -          | 2025-12-10 | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2026-01-15 | UNDETERMINED 2025-11-30 /plans/0/terminatedOn | reviewed too late, unless it had been ended
            -          | 2025-12-10 | 2025-12-01 | 2026-11-30 | 2025-11-20 | 2026-01-15 | NOT_MET 2025-11-30 | reviewed too late, and another only follows it
            2025-11-29 | none       | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2026-01-15 | NOT_APPLICABLE     | ended the day before the last day
            2025-11-30 | none       | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2026-01-15 | NOT_MET 2025-11-30 | it stood on its last day
            2025-11-29 | 2025-12-10 | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2026-01-15 | NOT_APPLICABLE     | a review after it was ended is no late one
            2025-11-30 | 2025-12-10 | 2025-07-01 | 2026-06-30 | 2025-06-20 | 2026-01-15 | NOT_MET 2025-11-30 | it stood on its last day, and was reviewed too late
            """)
        void one_whose_place_another_took_may_have_been_ended(
                String ended,
                String reviewed,
                String from,
                String through,
                String signed,
                String asOf,
                String expected,
                String why) {
            Isp plan = plan("2025-11-30")
                    .terminatedOn(Row.day(ended))
                    .reviews(reviews(reviewed, "record"))
                    .build();
            ServiceRecord record = Some.record()
                    .plans(Register.of(plan, another(from, through, signed)))
                    .build();

            Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", record, asOf), expected);
        }

        @ParameterizedTest(name = "another ISP from {0}, {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
            2025-07-01 | ANY_REVIEW      | /plans/0/reviews /plans/0/terminatedOn
            2025-07-01 | ONE_HELD_FOR_IT | /plans/0/reviews /plans/0/terminatedOn
            2025-12-01 | ANY_REVIEW      | /plans/0/reviews
            2025-12-01 | ONE_HELD_FOR_IT | /plans/0/reviews
            """)
        void beside_the_reviews_the_end_would_tell_where_another_took_its_place(
                String from, ReviewBeforeExpiry choice, String expected) {
            Isp plan = plan("2025-11-30").reviews(Register.notRecorded()).build();
            ServiceRecord record = Some.record()
                    .plans(Register.of(plan, another(from, "2026-06-30", "2025-06-20")))
                    .build();
            Question question =
                    Question.asOf(Some.day("2026-01-15")).reading(OregonReadings.REVIEW_BEFORE_EXPIRY, choice);

            assertThat(Row.missing(Ask.outcome("(6)(a)(B)", "plan-1", record, question)))
                    .isEqualTo(Row.list(expected));
        }

        @Test
        void an_end_that_is_recorded_for_later_is_none_before_it_expired() {
            Isp plan = plan("2025-11-30")
                    .terminatedOn(Some.day("2025-12-01"))
                    .reviews(Register.of())
                    .build();
            Question question =
                    Question.asOf(Some.day("2025-11-30")).reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE);
            ServiceRecord record = Some.record()
                    .plans(Register.of(plan, another("2025-07-01", "2026-06-30", "2025-06-20")))
                    .build();

            Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", record, question), "NOT_MET 2025-11-29");
        }

        @Test
        void only_by_a_text_that_is_held() {
            Isp before = plan("2024-10-24")
                    .startsOn(Some.day("2023-11-01"))
                    .reviews(Register.of())
                    .build();
            Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", record(before), "2025-06-01"), "UNDETERMINED");
            Isp after = before.withEndsOn(Option.some(Some.day("2024-10-25")));
            Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", record(after), "2025-06-01"), "NOT_MET 2024-10-25");
        }

        private ServiceRecord record(Isp plan) {
            return Some.record().plans(Register.of(plan)).build();
        }
    }

    @Nested
    @DisplayName("(6)(a)(C) by the end of a transition period, 60 days by OAR 411-415-0020(27)")
    class InTransition {

        @ParameterizedTest(name = "{0}: entered {1}, reviewed {2} (register: {3}), as of {4}: {5}  ({6})")
        @CsvSource(delimiter = '|', textBlock = """
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2025-01-10 | 2025-03-11 | record     | 2025-06-01 | MET 2025-03-11     | March 11 is day 60
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2025-01-10 | 2025-03-12 | record     | 2025-06-01 | NOT_MET 2025-03-11 | day 61
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2025-01-10 | none       | record     | 2025-03-11 | PENDING 2025-03-11 | the last day
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2025-01-10 | 2025-03-11 | record     | 2025-03-10 | PENDING 2025-03-11 | the review lies in the future
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2025-01-10 | none       | record     | 2025-03-12 | NOT_MET 2025-03-11 | the day after
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2025-01-10 | none       | 2025-03-10 | 2025-06-01 | UNDETERMINED /plans/0/reviews | the register ends a day too early
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2025-01-10 | none       | -          | 2025-06-01 | UNDETERMINED /plans/0/reviews | no register
            ENTRY_IS_DAY_ONE           | 2025-01-10 | 2025-03-10 | record     | 2025-06-01 | MET 2025-03-10     | March 10 is day 60
            ENTRY_IS_DAY_ONE           | 2025-01-10 | 2025-03-11 | record     | 2025-06-01 | NOT_MET 2025-03-10 | day 61
            ENTRY_IS_DAY_ONE           | 2025-01-10 | none       | record     | 2025-03-11 | NOT_MET 2025-03-10 | the day after
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2024-10-24 | none       | record     | 2025-06-01 | UNDETERMINED       | entered the day before the first text that is held
            DAY_AFTER_ENTRY_IS_DAY_ONE | 2024-10-25 | none       | record     | 2025-06-01 | NOT_MET 2024-12-24 | entered on the first day of that text
            """)
        void worked_dates(
                TransitionCounting choice,
                String entered,
                String reviewed,
                String register,
                String asOf,
                String expected,
                String why) {
            Question question = Question.asOf(Some.day(asOf)).reading(OregonReadings.TRANSITION_PERIOD, choice);
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(C)", "transition-1", record(entered, reviewed, register), question), expected);
        }

        @ParameterizedTest(name = "{0}, entered {1}, reviewed {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            STAYS                                | 2025-01-14 | 2025-03-17 | NOT_MET 2025-03-15 | Saturday March 15 stays
            NEXT_BUSINESS_DAY                    | 2025-01-14 | 2025-03-17 | MET 2025-03-17     | moves to Monday
            NEXT_BUSINESS_DAY                    | 2025-01-14 | 2025-03-18 | NOT_MET 2025-03-17 | a day late
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-01-14 | 2025-03-17 | NOT_MET 2025-03-15 | a Saturday stays
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-01-15 | 2025-03-17 | MET 2025-03-17     | a Sunday moves
            """)
        void a_last_day_on_a_weekend_is_a_reading(
                ClosedDayDeadline choice, String entered, String reviewed, String expected, String why) {
            Question question =
                    Question.asOf(Some.day("2025-06-01")).reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, choice);
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(C)", "transition-1", record(entered, reviewed, "record"), question), expected);
        }

        @Test
        void a_plan_without_a_transition_period_is_not_reached() {
            ServiceRecord record = Some.record()
                    .plans(Register.of(plan("2025-11-30")
                            .transitionPeriods(Array.empty())
                            .reviews(Register.of())
                            .build()))
                    .build();
            assertThat(Ask.findings("(6)(a)(C)", record, Question.asOf(Some.day("2025-06-01")))
                            .map(Finding::status))
                    .allMatch(status -> status == Outcome.Status.NOT_APPLICABLE);
        }

        @Test
        void without_transition_periods_recorded_it_is_not_known() {
            ServiceRecord record = Some.record()
                    .plans(Register.of(plan("2025-11-30").reviews(Register.of()).build()))
                    .build();
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(C)", "plan-1", record, "2025-06-01"),
                    "UNDETERMINED /plans/0/transitionPeriods");
        }

        @ParameterizedTest(name = "ended {0}, reviewed {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            2025-03-10 | none       | NOT_APPLICABLE     | ended the day before the last day
            2025-03-11 | none       | NOT_MET 2025-03-11 | it stood on the last day
            2025-03-10 | 2025-02-10 | MET 2025-03-11     | reviewed before it ended
            2025-03-10 | 2025-03-12 | NOT_APPLICABLE     | a review after it was ended is no late one
            2025-03-11 | 2025-03-12 | NOT_MET 2025-03-11 | it stood on the last day, and was reviewed too late
            """)
        void a_plan_that_was_ended_in_the_transition_period(
                String endedOn, String reviewed, String expected, String why) {
            ServiceRecord record = record("2025-01-10", reviewed, "record");
            Isp ended = record.getPlans().entries().head().withTerminatedOn(Row.day(endedOn));
            Row.assertOutcome(
                    Ask.outcome("(6)(a)(C)", "transition-1", record.withPlans(Register.of(ended)), "2025-06-01"),
                    expected);
        }

        @ParameterizedTest(name = "ended {0}, another from {1}, as of {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            # ended    | from       | as of      | outcome            | why
            -          | 2025-03-01 | 2025-06-01 | UNDETERMINED 2025-03-11 /plans/0/terminatedOn | perhaps ended by February 28
            -          | 2025-03-11 | 2025-03-12 | UNDETERMINED 2025-03-11 /plans/0/terminatedOn | perhaps ended the day before the last day
            -          | 2025-03-12 | 2025-06-01 | NOT_MET 2025-03-11 | it began the day after the last day
            -          | 2025-03-01 | 2025-03-11 | PENDING 2025-03-11 | the last day
            2025-03-10 | 2025-03-01 | 2025-06-01 | NOT_APPLICABLE     | ended the day before the last day
            2025-03-11 | 2025-03-01 | 2025-06-01 | NOT_MET 2025-03-11 | it stood on the last day
            """)
        void one_whose_place_another_took_may_have_been_ended(
                String ended, String from, String asOf, String expected, String why) {
            Isp plan = record("2025-01-10", "none", "record")
                    .getPlans()
                    .entries()
                    .head()
                    .withTerminatedOn(Row.day(ended));
            ServiceRecord record = Some.record()
                    .plans(Register.of(plan, another(from, "2026-02-28", "2025-02-20")))
                    .build();

            Row.assertOutcome(Ask.outcome("(6)(a)(C)", "transition-1", record, asOf), expected);
        }

        @ParameterizedTest(name = "plan from {0} through {1}, reviewed {2}, as of {3}: {4}  ({5})")
        @CsvSource(delimiter = '|', textBlock = """
            2024-12-01 | 2025-12-13 | none       | 2026-06-01 | NOT_APPLICABLE     | it ran out the day before the last day
            2024-12-01 | 2025-12-14 | none       | 2026-06-01 | NOT_MET 2025-12-14 | it stood on the last day
            2024-12-01 | 2025-12-13 | 2025-12-10 | 2026-06-01 | MET 2025-12-14     | reviewed before it ran out
            2024-12-01 | 2025-12-13 | 2025-12-20 | 2026-06-01 | NOT_APPLICABLE     | a review after it had run out is no late one
            2024-12-01 | 2025-11-30 | none       | 2025-11-30 | PENDING 2025-12-14 | it still stands
            2024-12-01 | 2025-11-30 | none       | 2025-12-01 | NOT_APPLICABLE     | it ran out the day before
            2024-12-01 | -          | none       | 2026-06-01 | UNDETERMINED 2025-12-14 /plans/0/endsOn | it may have run out before
            2024-12-01 | -          | 2025-12-20 | 2026-06-01 | UNDETERMINED 2025-12-14 /plans/0/endsOn | reviewed too late, unless it had run out
            2024-12-01 | -          | 2025-12-10 | 2026-06-01 | MET 2025-12-14     | reviewed, whenever it ran out
            2024-12-01 | -          | none       | 2025-12-14 | PENDING 2025-12-14 | the last day
            2025-12-14 | -          | none       | 2026-06-01 | NOT_MET 2025-12-14 | it stood on its first day
            2025-12-15 | -          | none       | 2026-06-01 | NOT_MET 2025-12-14 | whenever it ran out, that was later
            """)
        void a_plan_that_ran_out_in_the_transition_period(
                String startsOn, String endsOn, String reviewed, String asOf, String expected, String why) {
            ServiceRecord record = record("2025-10-15", reviewed, "record");
            Isp plan = record.getPlans()
                    .entries()
                    .head()
                    .withEndsOn(Row.day(endsOn))
                    .withStartsOn(Row.day(startsOn));

            Row.assertOutcome(
                    Ask.outcome("(6)(a)(C)", "transition-1", record.withPlans(Register.of(plan)), asOf), expected);
        }

        @ParameterizedTest(name = "reviews complete {0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
            record | /plans/0/terminatedOn /plans/0/endsOn
            -      | /plans/0/reviews /plans/0/terminatedOn /plans/0/endsOn
            """)
        void where_another_took_its_place_both_ends_would_tell(String register, String expected) {
            Isp plan = record("2025-01-10", "none", register)
                    .getPlans()
                    .entries()
                    .head()
                    .withEndsOn(Option.none());
            ServiceRecord record = Some.record()
                    .plans(Register.of(plan, another("2025-03-01", "2026-02-28", "2025-02-20")))
                    .build();

            assertThat(Row.missing(Ask.outcome("(6)(a)(C)", "transition-1", record, "2025-06-01")))
                    .isEqualTo(Row.list(expected));
        }

        @Test
        void a_transition_period_to_come_has_not_begun() {
            ServiceRecord record = record("2025-06-02", "none", "record");
            Row.assertOutcome(Ask.outcome("(6)(a)(C)", "transition-1", record, "2025-06-01"), "NOT_APPLICABLE");
        }

        private ServiceRecord record(String entered, String reviewed, String register) {
            return Some.record()
                    .plans(Register.of(plan("2025-11-30")
                            .transitionPeriods(Array.of(TransitionPeriod.builder()
                                    .id("transition-1")
                                    .enteredOn(Some.day(entered))
                                    .build()))
                            .reviews(reviews(reviewed, register))
                            .build()))
                    .build();
        }
    }

    private static Isp.Builder plan(String endsOn) {
        return Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2024-10-01"))
                .endsOn(Some.day(endsOn))
                .implemented(Act.on(Some.day("2024-10-01")))
                .signing(Some.signed("2024-09-20", "2024-09-20"));
    }

    private static Isp another(String startsOn, String endsOn, String signedOn) {
        return plan(endsOn)
                .id("plan-2")
                .startsOn(Some.day(startsOn))
                .signing(Some.signed(signedOn, signedOn))
                .transitionPeriods(Array.empty())
                .build();
    }

    private static Register<Review> reviews(String heldOn, String completeThrough) {
        return Row.register(
                Row.days(heldOn)
                        .map(day ->
                                Review.builder().id("review-" + day).heldOn(day).build()),
                completeThrough);
    }
}
