package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.AnnualPlanParts.developed;
import static org.openisp.rules.oregon.oar411_415_0070.AnnualPlanParts.enrollment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Annually;

@DisplayName("OAR 411-415-0070(10)(c) the Annual Plan is kept current")
class S10cCurrentClauseTest {

    /** Enrolled on 2025-01-10; the 90 days for the first Annual Plan end on 2025-04-10. */
    private static ServiceRecord record(Seq<AnnualPlan> plans, String register) {
        return Some.record()
                .caseManagement(Register.of(enrollment("enrollment-1", "2025-01-10", "-")))
                .fundingAuthorities(Array.empty())
                .annualPlans(Row.register(plans, register))
                .build();
    }

    private static Seq<AnnualPlan> plan(String developedOn, String replacedOn) {
        return Row.days(developedOn)
                .map(day -> developed("annual-1", day.toString()).withReplacedOn(Row.day(replacedOn)));
    }

    private static void assertAnswer(ServiceRecord record, String asOf, String expected) {
        Row.assertOutcome(Ask.outcome("(10)(c)", record.getId(), record, asOf), expected);
    }

    @ParameterizedTest(name = "developed {0}, replaced {1} (register {2}), as of {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # developed | replaced   | register   | as of      | outcome | why
            2025-03-03  | -          | record     | 2025-03-03 | MET     | on its day
            2025-03-03  | -          | record     | 2026-03-03 | MET     | the last day for the next one
            2025-03-03  | -          | record     | 2026-03-04 | JUDGMENT | its year is over
            2025-03-03  | -          | 2026-03-03 | 2026-03-04 | UNDETERMINED /annualPlans | perhaps there is a new one
            2025-03-03  | -          | 2025-03-03 | 2026-03-03 | MET     | it is current, whatever else there is
            2025-03-03  | 2025-09-09 | record     | 2025-09-08 | MET     | replaced tomorrow
            2025-03-03  | 2025-09-09 | record     | 2025-09-09 | NOT_MET | replaced today, and by no Annual Plan
            2025-03-03  | 2025-09-09 | 2025-09-08 | 2025-09-09 | UNDETERMINED /annualPlans | perhaps by one of today
            none        | -          | record     | 2025-04-10 | PENDING | the ninetieth day
            none        | -          | record     | 2025-04-11 | NOT_MET | the day after
            2025-04-20  | -          | record     | 2025-04-11 | NOT_MET | developed later
            none        | -          | 2025-04-10 | 2025-04-11 | UNDETERMINED /annualPlans | a day is missing
            none        | -          | -          | 2025-04-11 | UNDETERMINED /annualPlans | not recorded
            2025-01-09  | -          | record     | 2025-04-11 | NOT_MET | of an enrollment before this one
            2025-01-10  | -          | record     | 2025-04-11 | MET     | of the day of enrollment
            """)
    void one_that_was_not_replaced_and_whose_year_runs(
            String developedOn, String replacedOn, String register, String asOf, String expected, String why) {
        assertAnswer(record(plan(developedOn, replacedOn), register), asOf, expected);
    }

    @Test
    void the_one_that_took_its_place_counts_in_any_order() {
        Seq<AnnualPlan> two = plan("2025-03-03", "2026-02-10").append(developed("annual-2", "2026-02-10"));

        assertAnswer(record(two, "record"), "2026-06-30", "MET");
        assertAnswer(record(two.reverse(), "record"), "2026-06-30", "MET");
        assertAnswer(record(two, "record"), "2027-02-11", "JUDGMENT");
    }

    @ParameterizedTest(name = "decided {0}, as of {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # decided  | as of      | developed 2025-03-03, and 2026-04-20 in its place
            2026-03-05 | 2026-03-05 | MET      | a reviewer accepts the first one after its year
            2026-03-05 | 2026-04-19 | MET      | there is no other one yet
            2026-03-05 | 2027-04-21 | JUDGMENT | the year of the second one is over, of which nobody has decided
            2026-04-19 | 2027-04-21 | JUDGMENT | the day before there was one
            2026-04-20 | 2027-04-21 | MET      | decided on its day
            """)
    void a_decision_is_about_an_annual_plan_that_there_was_by_then(
            String decidedOn, String asOf, String expected, String why) {
        Seq<AnnualPlan> two = plan("2025-03-03", "2026-04-20").append(developed("annual-2", "2026-04-20"));
        ServiceRecord record = record(two, "record")
                .withReviewerDecisions(Register.of(ReviewerDecision.builder()
                        .id("decision-1")
                        .clause("OAR 411-415-0070(10)(c)")
                        .answer(ReviewerAnswer.MET)
                        .decidedOn(Some.day(decidedOn))
                        .build()));

        assertThat(Ask.outcome("(10)(c)", record.getId(), record, asOf).status())
                .isEqualTo(Status.valueOf(expected));
    }

    @Test
    void annually_from_enrollment_its_year_is_over_sooner() {
        ServiceRecord record = record(plan("2025-03-03", "-"), "record");
        Question question = Question.asOf(Some.day("2026-01-11"));

        Row.assertOutcome(Ask.outcome("(10)(c)", record.getId(), record, question), "MET");
        Row.assertOutcome(
                Ask.outcome(
                        "(10)(c)",
                        record.getId(),
                        record,
                        question.reading(OregonReadings.ANNUALLY, Annually.FROM_ENROLLMENT)),
                "JUDGMENT");
    }

    @ParameterizedTest(name = "{0}, enrolled 2025-01-10 (register {1}), as of {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # reading             | register   | as of      | developed 2025-03-03
            FROM_ENROLLMENT       | 2025-01-09 | 2026-01-10 | MET      | the last day of its year
            FROM_ENROLLMENT       | 2025-01-09 | 2026-01-11 | JUDGMENT | its year is over
            FROM_ENROLLMENT       | 2025-01-08 | 2026-01-10 | UNDETERMINED /caseManagement | perhaps over, by an earlier enrollment
            FROM_ENROLLMENT       | 2025-01-08 | 2026-01-11 | UNDETERMINED /caseManagement | perhaps the second one, by an earlier enrollment
            FROM_LAST_ANNUAL_PLAN | 2025-01-08 | 2026-03-03 | MET      | one year after the plan, whenever enrolled
            FROM_LAST_ANNUAL_PLAN | 2025-01-08 | 2026-03-04 | JUDGMENT | its year is over, whenever enrolled
            """)
    void counted_from_enrollment_an_earlier_one_would_tell(
            Annually reading, String register, String asOf, String expected, String why) {
        ServiceRecord record = record(plan("2025-03-03", "-"), "record")
                .withCaseManagement(Row.register(Array.of(enrollment("enrollment-1", "2025-01-10", "-")), register));
        Question question = Question.asOf(Some.day(asOf)).reading(OregonReadings.ANNUALLY, reading);

        Row.assertOutcome(Ask.outcome("(10)(c)", record.getId(), record, question), expected);
    }

    @Test
    void from_one_entity_to_the_next_it_stays() {
        ServiceRecord record = record(plan("2025-03-03", "-"), "record")
                .withCaseManagement(Register.of(
                        enrollment("enrollment-2", "2025-05-01", "-"),
                        enrollment("enrollment-1", "2025-01-10", "2025-04-30")));

        assertAnswer(record, "2025-06-30", "MET");
    }

    @ParameterizedTest(name = "enrolled 2025-01-10 (register {0}), developed {1}, replaced {2}, as of {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # register | developed  | replaced   | as of
            2025-04-11 | 2024-12-01 | -          | 2025-04-11 | NOT_MET | of an enrollment before this one
            2025-01-08 | 2024-12-01 | -          | 2025-04-11 | UNDETERMINED /caseManagement | perhaps of this one, with another entity
            2025-01-08 | 2024-12-01 | 2025-03-03 | 2025-04-11 | NOT_MET | replaced, of whichever enrollment
            2025-01-08 | none       | -          | 2025-04-11 | NOT_MET | there is none of any enrollment
            2025-01-08 | 2024-12-01 | -          | 2025-04-10 | PENDING | there is time for the first one
            """)
    void an_older_one_is_of_this_enrollment_where_another_entity_came_before_without_a_day_between(
            String register, String developedOn, String replacedOn, String asOf, String expected, String why) {
        ServiceRecord record = record(plan(developedOn, replacedOn), "record")
                .withCaseManagement(Row.register(Array.of(enrollment("enrollment-1", "2025-01-10", "-")), register));

        assertAnswer(record, asOf, expected);
    }

    @Test
    void whoever_leaves_the_k_plan_after_the_90_days_needs_one_at_once() {
        ServiceRecord record = record(Array.empty(), "record")
                .withFundingAuthorities(AnnualPlanParts.funding("k-plan", "2025-01-10", "2025-06-29"));

        assertAnswer(record, "2025-06-29", "NOT_APPLICABLE");
        assertAnswer(record, "2025-06-30", "NOT_MET");
    }

    @Test
    void where_none_is_required() {
        ServiceRecord record = record(Array.empty(), "record");

        assertAnswer(record, "2025-01-09", "NOT_APPLICABLE");
        assertAnswer(
                record.withFundingAuthorities(AnnualPlanParts.funding("-", "-", "-")),
                "2025-06-30",
                "UNDETERMINED /fundingAuthorities");
        assertAnswer(record.withCaseManagement(Register.notRecorded()), "2025-06-30", "UNDETERMINED /caseManagement");
    }
}
