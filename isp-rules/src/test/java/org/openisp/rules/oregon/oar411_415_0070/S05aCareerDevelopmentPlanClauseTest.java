package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.School;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

@DisplayName("OAR 411-415-0070(5)(a)(B) a Career Development Plan of a student before leaving school")
class S05aCareerDevelopmentPlanClauseTest {

    @ParameterizedTest(name = "{0}: completed {1} (register: {2}), as of {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        SAME_DAY_COUNTS | 2025-06-13 | record     | 2025-07-01 | MET 2025-06-13     | on the day of the expected exit
        SAME_DAY_COUNTS | 2025-06-14 | record     | 2025-07-01 | NOT_MET 2025-06-13 | a day after it
        SAME_DAY_COUNTS | none       | record     | 2025-06-13 | PENDING 2025-06-13 | the last day
        SAME_DAY_COUNTS | 2025-06-13 | record     | 2025-06-12 | PENDING 2025-06-13 | the plan lies in the future
        SAME_DAY_COUNTS | none       | record     | 2025-06-14 | NOT_MET 2025-06-13 | the day after
        SAME_DAY_COUNTS | none       | 2025-06-13 | 2025-07-01 | NOT_MET 2025-06-13 | nothing is recorded through the last day
        SAME_DAY_COUNTS | none       | 2025-06-12 | 2025-07-01 | UNDETERMINED /careerDevelopmentPlans | the register ends a day too early
        SAME_DAY_COUNTS | none       | -          | 2025-07-01 | UNDETERMINED /careerDevelopmentPlans | no register
        STRICTLY_BEFORE | 2025-06-12 | record     | 2025-07-01 | MET 2025-06-12     | the day before the expected exit
        STRICTLY_BEFORE | 2025-06-13 | record     | 2025-07-01 | NOT_MET 2025-06-12 | the same day is not prior to it
        STRICTLY_BEFORE | none       | record     | 2025-06-12 | PENDING 2025-06-12 | the last day
        STRICTLY_BEFORE | none       | record     | 2025-06-13 | NOT_MET 2025-06-12 | the day after
        """)
    void before_the_expected_exit_of_2025_06_13(
            PriorTo choice, String completed, String register, String asOf, String expected, String why) {
        School school = student("2025-06-13", "2025-06-13").build();
        Question question = Question.asOf(Some.day(asOf)).reading(OregonReadings.PRIOR_TO, choice);
        Row.assertOutcome(outcome(school, completed, register, question), expected);
    }

    @ParameterizedTest(name = "left 2025-03-10, opportunity {0}, plan {1}, as of {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-10     | none       | 2026-04-01 | MET 2026-03-10     | within one year: the anniversary is in time
        2026-03-11     | none       | 2026-04-01 | NOT_MET 2026-03-10 | a day after it
        not 2026-03-31 | none       | 2026-03-10 | PENDING 2026-03-10 | the last day
        2026-03-10     | none       | 2026-03-09 | PENDING 2026-03-10 | the opportunity lies in the future
        not 2026-03-31 | none       | 2026-03-11 | NOT_MET 2026-03-10 | the day after
        not 2026-03-31 | 2026-03-10 | 2026-04-01 | MET                | a completed plan is an opportunity that was given
        -              | 2025-12-01 | 2026-04-01 | MET                | whatever the other fact is
        2026-03-10     | 2026-03-20 | 2026-04-01 | MET 2026-03-10     | a plan came late, but the opportunity in time
        2026-03-20     | 2026-03-11 | 2026-04-01 | NOT_MET 2026-03-10 | neither came in time
        -              | none       | 2026-04-01 | UNDETERMINED /school/careerPlanOpportunity | not recorded whether there was one
        -              | none       | 2026-03-10 | PENDING 2026-03-10 | whatever it is, there is time
        """)
    void within_one_year_of_an_unexpected_exit(
            String opportunity, String completed, String asOf, String expected, String why) {
        School school = student("2025-06-13", "2025-03-10")
                .careerPlanOpportunity(Row.act(opportunity))
                .build();
        Row.assertOutcome(outcome(school, completed, "record", Question.asOf(Some.day(asOf))), expected);
    }

    @ParameterizedTest(name = "left 2025-01-31, opportunity {0}, plan {1} (register: {2}), as of {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
        not 2026-06-01 | none       | record     | 2026-06-01 | NOT_MET 2026-01-31 | neither came
        not 2026-06-01 | 2024-12-10 | record     | 2026-06-01 | MET 2026-01-31     | a plan that was completed is an opportunity
        not 2026-06-01 | none       | -          | 2026-06-01 | UNDETERMINED /careerDevelopmentPlans | there may be a plan in time
        not 2026-06-01 | none       | 2026-01-30 | 2026-06-01 | UNDETERMINED /careerDevelopmentPlans | the register ends a day too early
        not 2026-06-01 | none       | 2026-01-31 | 2026-06-01 | NOT_MET 2026-01-31 | no plan through the last day
        2026-03-01     | none       | 2025-12-31 | 2026-06-01 | UNDETERMINED /careerDevelopmentPlans | given late, unless a plan was in time
        2026-03-01     | 2026-02-10 | 2025-12-31 | 2026-06-01 | UNDETERMINED /careerDevelopmentPlans | both late, unless an earlier plan was in time
        2026-01-31     | none       | -          | 2026-06-01 | MET 2026-01-31     | given in time, whatever the plans are
        -              | none       | -          | 2026-01-31 | PENDING 2026-01-31 | whatever they are, there is time
        """)
    void a_plan_that_may_not_be_listed_may_have_been_the_opportunity(
            String opportunity, String completed, String register, String asOf, String expected, String why) {
        School school = student("2025-06-13", "2025-01-31")
                .careerPlanOpportunity(Row.act(opportunity))
                .build();
        Row.assertOutcome(outcome(school, completed, register, Question.asOf(Some.day(asOf))), expected);
    }

    @ParameterizedTest(name = "opportunity {0}, plans through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        -              | -          | /careerDevelopmentPlans /school/careerPlanOpportunity
        not 2026-01-30 | 2026-01-30 | /careerDevelopmentPlans /school/careerPlanOpportunity
        not 2026-01-31 | 2026-01-30 | /careerDevelopmentPlans
        2026-02-01     | 2026-01-30 | /careerDevelopmentPlans
        not 2026-01-30 | 2026-01-31 | /school/careerPlanOpportunity
        """)
    void only_what_is_open_on_the_last_day_is_named(String opportunity, String register, String missing) {
        School school = student("2025-06-13", "2025-01-31")
                .careerPlanOpportunity(Row.act(opportunity))
                .build();
        Outcome outcome = outcome(school, "none", register, Question.asOf(Some.day("2026-06-01")));

        assertThat(Row.missing(outcome)).containsExactlyElementsOf(Row.list(missing));
    }

    @ParameterizedTest(name = "{0}, left {1}, opportunity {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        STAYS                                | 2025-03-14 | 2026-03-16 | NOT_MET 2026-03-14 | a Saturday stays
        NEXT_BUSINESS_DAY                    | 2025-03-14 | 2026-03-16 | MET 2026-03-16     | a Saturday moves to Monday
        NEXT_BUSINESS_DAY                    | 2025-03-14 | 2026-03-17 | NOT_MET 2026-03-16 | Tuesday is late
        ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-03-14 | 2026-03-16 | NOT_MET 2026-03-14 | a Saturday stays
        ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-03-15 | 2026-03-16 | MET 2026-03-16     | a Sunday moves
        """)
    void a_last_day_on_a_weekend_is_a_reading(
            ClosedDayDeadline choice, String exited, String opportunity, String expected, String why) {
        School school = student("2025-06-13", exited)
                .careerPlanOpportunity(Row.act(opportunity))
                .build();
        Question question =
                Question.asOf(Some.day("2026-04-01")).reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, choice);
        Row.assertOutcome(outcome(school, "none", "record", question), expected);
    }

    @ParameterizedTest(name = "{0}, left 2028-02-29, opportunity {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        FEBRUARY_28 | 2029-02-28 | MET 2029-02-28     | one year is over on February 28
        FEBRUARY_28 | 2029-03-01 | NOT_MET 2029-02-28 | a day late
        MARCH_1     | 2029-03-01 | MET 2029-03-01     | one year is over on March 1
        MARCH_1     | 2029-03-02 | NOT_MET 2029-03-01 | a day late
        """)
    void one_year_from_february_29_is_a_reading(
            YearFromFebruary29 choice, String opportunity, String expected, String why) {
        School school = student("2028-06-16", "2028-02-29")
                .careerPlanOpportunity(Row.act(opportunity))
                .build();
        Question question = Question.asOf(Some.day("2029-04-01")).reading(OregonReadings.YEAR_FROM_FEBRUARY_29, choice);
        Row.assertOutcome(outcome(school, "none", "record", question), expected);
    }

    @ParameterizedTest(name = "IDEA {0}, expected {1}, left {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        no  | 2025-06-13 | 2025-06-13 | NOT_APPLICABLE                       | only for students eligible under the IDEA
        -   | 2025-06-13 | 2025-06-13 | UNDETERMINED /school/ideaEligible    | not recorded whether eligible
        yes | -          | 2025-06-13 | UNDETERMINED /school/expectedExitOn  | the expected exit is not recorded
        yes | 2025-06-13 | -          | UNDETERMINED /school/exited          | one who left early would have a year from then
        yes | 2025-06-13 | 2025-09-01 | NOT_MET 2025-06-13                   | leaving later than expected gives no year
        """)
    void who_is_reached_and_from_when(String idea, String expectedExit, String exited, String expected, String why) {
        School school = School.builder()
                .ideaEligible(Row.said(idea))
                .expectedExitOn(Row.day(expectedExit))
                .exited(Row.act(exited))
                .careerPlanOpportunity(Row.act("not 2025-09-30"))
                .build();
        Row.assertOutcome(outcome(school, "none", "record", Question.asOf(Some.day("2025-10-01"))), expected);
    }

    @ParameterizedTest(name = "expected 2025-06-13, left {0}, plan {1}, as of {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        -              | 2025-06-13 | 2025-07-01 | UNDETERMINED /school/exited | in time, unless the student left more than a year before
        not 2024-06-11 | 2025-06-13 | 2025-07-01 | UNDETERMINED /school/exited | perhaps left on 2024-06-12: a day more than a year
        not 2024-06-12 | 2025-06-13 | 2025-07-01 | UNDETERMINED /school/exited | left on 2024-06-13 at the earliest: within a year, but before the first text
        not 2024-10-23 | 2025-06-13 | 2025-07-01 | UNDETERMINED /school/exited | perhaps left the day before the first text that is held
        not 2024-10-24 | 2025-06-13 | 2025-07-01 | MET 2025-06-13              | within a year, whenever the student left
        2025-06-13     | 2025-06-13 | 2025-07-01 | MET 2025-06-13              | left as expected
        -              | 2025-06-14 | 2025-07-01 | UNDETERMINED /school/exited | late, unless the student left early
        not 2025-06-12 | none       | 2025-07-01 | NOT_MET 2025-06-13          | not left by the day before: not early
        not 2025-06-11 | none       | 2025-07-01 | UNDETERMINED /school/exited | perhaps left on the day before, which is early
        not 2025-06-01 | none       | 2025-06-01 | PENDING 2025-06-13          | not left yet, and there is time
        not 2025-05-31 | none       | 2025-06-01 | UNDETERMINED /school/exited | perhaps left today, with a year from then
        not 2025-06-12 | none       | 2025-06-13 | PENDING 2025-06-13          | the last day
        2025-06-12     | none       | 2025-07-01 | PENDING 2026-06-12          | left a day early: a year from then
        2025-06-12     | none       | 2025-06-11 | PENDING 2025-06-13          | leaving early lies in the future
        """)
    void whether_the_student_left_early(String left, String completed, String asOf, String expected, String why) {
        School school = student("2025-06-13", left)
                .careerPlanOpportunity(Row.act("not 2025-07-01"))
                .build();
        Row.assertOutcome(outcome(school, completed, "record", Question.asOf(Some.day(asOf))), expected);
    }

    @ParameterizedTest(name = "expected 2026-06-12, plan 2026-02-02, left {0}, opportunity {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        -              | not 2026-03-01 | UNDETERMINED /school/exited | whoever left before 2025-02-02 had it too late
        2024-11-04     | not 2026-03-01 | NOT_MET 2025-11-04          | left more than a year before
        2025-02-02     | not 2026-03-01 | MET 2026-02-02              | left a year before
        not 2025-01-31 | not 2026-03-01 | UNDETERMINED /school/exited | perhaps left on 2025-02-01
        not 2025-02-01 | not 2026-03-01 | MET 2026-06-12              | within a year, whenever the student left
        not 2025-01-31 | 2026-02-01     | MET 2026-06-12              | an opportunity within a year, whenever the student left
        not 2025-01-30 | 2026-02-01     | UNDETERMINED /school/exited | perhaps left on 2025-01-31
        """)
    void a_plan_before_the_expected_exit_may_be_too_late_for_an_earlier_one(
            String left, String opportunity, String expected, String why) {
        School school = student("2026-06-12", left)
                .careerPlanOpportunity(Row.act(opportunity))
                .build();
        Row.assertOutcome(outcome(school, "2026-02-02", "record", Question.asOf(Some.day("2026-03-01"))), expected);
    }

    @ParameterizedTest(name = "left {0}, opportunity {1}, plan {2} (register: {3}), as of {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
        # left         | opportunity    | plan       | register   | as of      | expected 2025-06-13         | why
        not 2024-12-01 | not 2026-07-01 | none       | record     | 2026-06-13 | NOT_MET                     | a year from 2025-06-12, the last day that is early, is over
        not 2024-12-01 | not 2026-07-01 | none       | record     | 2026-06-12 | UNDETERMINED /school/exited | left on 2025-06-12, there is still time
        not 2024-12-01 | not 2026-07-01 | 2026-06-12 | record     | 2026-07-01 | UNDETERMINED /school/exited | left on 2025-06-12, it came in time
        not 2024-12-01 | not 2026-07-01 | 2026-06-13 | record     | 2026-07-01 | NOT_MET                     | too late, whenever the student left
        not 2024-12-01 | 2026-06-12     | none       | record     | 2026-07-01 | UNDETERMINED /school/exited | left on 2025-06-12, it came in time
        not 2024-12-01 | 2026-06-13     | none       | record     | 2026-07-01 | NOT_MET                     | too late, whenever the student left
        not 2024-12-01 | -              | none       | record     | 2026-07-01 | UNDETERMINED /school/exited | there may have been an opportunity
        not 2024-12-01 | not 2026-06-12 | none       | 2026-06-12 | 2026-07-01 | NOT_MET                     | neither by the last day that is possible
        not 2024-12-01 | not 2026-06-11 | none       | record     | 2026-07-01 | UNDETERMINED /school/exited | perhaps given on it
        not 2024-12-01 | not 2026-07-01 | none       | 2026-06-11 | 2026-07-01 | UNDETERMINED /school/exited | perhaps completed on it
        not 2024-10-24 | not 2026-07-01 | none       | record     | 2026-06-13 | NOT_MET                     | not left before the first text that is held
        not 2024-10-23 | not 2026-07-01 | none       | record     | 2026-06-13 | UNDETERMINED /school/exited | perhaps left the day before it
        -              | not 2026-07-01 | none       | record     | 2026-06-13 | UNDETERMINED /school/exited | perhaps left before it
        """)
    void what_is_too_late_for_every_day_on_which_the_student_may_have_left(
            String left,
            String opportunity,
            String completed,
            String register,
            String asOf,
            String expected,
            String why) {
        School school = student("2025-06-13", left)
                .careerPlanOpportunity(Row.act(opportunity))
                .build();
        Outcome outcome = outcome(school, completed, register, Question.asOf(Some.day(asOf)));

        Row.assertOutcome(outcome, expected);
        assertThat(outcome.due()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, expected 2026-06-12, plan 2026-02-02, not left through 2025-01-30: {1}")
    @CsvSource({"STAYS, UNDETERMINED /school/exited", "NEXT_BUSINESS_DAY, MET 2026-06-12"})
    void the_year_of_an_earlier_exit_may_end_on_a_closed_day(ClosedDayDeadline choice, String expected) {
        School school = student("2026-06-12", "not 2025-01-30").build();
        Question question =
                Question.asOf(Some.day("2026-03-01")).reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, choice);
        Row.assertOutcome(outcome(school, "2026-02-02", "record", question), expected);
    }

    @ParameterizedTest(name = "expected {0}, left {1}, as of {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        2024-10-24 | 2024-10-24     | 2025-12-01 | UNDETERMINED       | the expected exit lies a day before the first text that is held
        2024-10-25 | 2024-10-25     | 2025-12-01 | NOT_MET 2024-10-25 | on its first day
        2025-06-13 | 2024-10-24     | 2025-12-01 | UNDETERMINED       | the unexpected exit lies a day before it
        2025-06-13 | 2024-10-25     | 2025-12-01 | NOT_MET 2025-10-25 | on its first day
        2024-10-24 | 2024-11-15     | 2025-12-01 | UNDETERMINED       | leaving later than expected changes nothing
        """)
    void it_is_judged_by_the_text_of_the_exit(
            String expectedExit, String left, String asOf, String expected, String why) {
        School school = student(expectedExit, left)
                .careerPlanOpportunity(Row.act("not 2025-12-01"))
                .build();
        Outcome outcome = outcome(school, "none", "record", Question.asOf(Some.day(asOf)));

        Row.assertOutcome(outcome, expected);
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void without_school_recorded_it_is_not_known() {
        ServiceRecord record =
                Some.record().careerDevelopmentPlans(Register.of()).build();
        Row.assertOutcome(
                Ask.findings("(5)(a)(B)", record, Question.asOf(Some.day("2025-10-01")))
                        .single()
                        .outcome(),
                "UNDETERMINED /school");
    }

    private static School.Builder student(String expectedExit, String exited) {
        return School.builder()
                .ideaEligible(Row.said("yes"))
                .expectedExitOn(Some.day(expectedExit))
                .exited(Row.act(exited));
    }

    private static Outcome outcome(School school, String completed, String register, Question question) {
        ServiceRecord record = Some.record()
                .school(school)
                .careerDevelopmentPlans(Row.register(
                        Row.days(completed)
                                .map(day -> CareerDevelopmentPlan.builder()
                                        .id("career-1")
                                        .completedOn(day)
                                        .planId("plan-1")
                                        .build()),
                        register))
                .build();
        return Ask.findings("(5)(a)(B)", record, question).single().outcome();
    }
}
