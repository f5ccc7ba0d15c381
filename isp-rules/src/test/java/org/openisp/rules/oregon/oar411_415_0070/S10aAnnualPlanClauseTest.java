package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.service.FundingAuthority;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Annually;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

@DisplayName("OAR 411-415-0070(10)(a) Annual Plans")
class S10aAnnualPlanClauseTest {

    @Nested
    @DisplayName("the first within 90 calendar days of enrollment in case management")
    class First {

        @ParameterizedTest(name = "{0}: enrolled {1}, developed {2} (register: {3}), as of {4}: {5}  ({6})")
        @CsvSource(delimiter = '|', textBlock = """
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | 2025-04-10 | record     | 2025-06-01 | MET 2025-04-10     | April 10 is day 90
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | 2025-04-11 | record     | 2025-06-01 | NOT_MET 2025-04-10 | day 91
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | none       | record     | 2025-04-10 | PENDING 2025-04-10 | the last day
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | 2025-04-10 | record     | 2025-04-09 | PENDING 2025-04-10 | the plan lies in the future
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | none       | record     | 2025-04-11 | NOT_MET 2025-04-10 | the day after
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | none       | 2025-04-10 | 2025-06-01 | NOT_MET 2025-04-10 | nothing is recorded through the last day
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | none       | 2025-04-09 | 2025-06-01 | UNDETERMINED /annualPlans | the register ends a day too early
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | none       | -          | 2025-06-01 | UNDETERMINED /annualPlans | no register
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | none       | -          | 2025-04-10 | PENDING 2025-04-10 | whatever is recorded, there is time
            DAY_AFTER_IS_DAY_ONE    | 2025-01-10 | 2024-12-01 | record     | 2025-06-01 | NOT_MET 2025-04-10 | a plan from before this enrollment
            DAY_OF_EVENT_IS_DAY_ONE | 2025-01-10 | 2025-04-09 | record     | 2025-06-01 | MET 2025-04-09     | April 9 is day 90
            DAY_OF_EVENT_IS_DAY_ONE | 2025-01-10 | 2025-04-10 | record     | 2025-06-01 | NOT_MET 2025-04-09 | day 91
            DAY_AFTER_IS_DAY_ONE    | 2024-10-24 | none       | record     | 2025-06-01 | UNDETERMINED       | enrolled the day before the first text that is held
            DAY_AFTER_IS_DAY_ONE    | 2024-10-25 | none       | record     | 2025-06-01 | NOT_MET 2025-01-23 | enrolled on the first day of that text
            """)
        void worked_dates(
                Counting choice,
                String enrolled,
                String developed,
                String register,
                String asOf,
                String expected,
                String why) {
            ServiceRecord record = record(
                    Register.of(enrollment("enrollment-1", enrolled, "-")),
                    Option.some(Array.empty()),
                    annualPlans(developed, register));
            Question question = Question.asOf(Some.day(asOf)).reading(OregonReadings.COUNTING, choice);
            Row.assertOutcome(Ask.outcome("(10)(a)", "enrollment-1", record, question), expected);
        }

        @ParameterizedTest(name = "{0}, enrolled {1}, developed {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            STAYS                                | 2025-01-12 | 2025-04-14 | NOT_MET 2025-04-12 | Saturday April 12 stays
            NEXT_BUSINESS_DAY                    | 2025-01-12 | 2025-04-14 | MET 2025-04-14     | moves to Monday
            NEXT_BUSINESS_DAY                    | 2025-01-12 | 2025-04-15 | NOT_MET 2025-04-14 | a day late
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-01-12 | 2025-04-14 | NOT_MET 2025-04-12 | a Saturday stays
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-01-13 | 2025-04-14 | MET 2025-04-14     | a Sunday moves
            STAYS                                | 2025-04-05 | 2025-07-07 | NOT_MET 2025-07-04 | Friday July 4 stays
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-04-05 | 2025-07-07 | MET 2025-07-07     | a holiday moves, over the weekend
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-07-15 | 2025-10-14 | NOT_MET 2025-10-13 | Columbus Day is no holiday of ORS 187.010
            NEXT_BUSINESS_DAY                    | 2025-07-15 | 2025-10-14 | MET 2025-10-14     | but no business day
            """)
        void a_last_day_on_a_closed_day_is_a_reading(
                ClosedDayDeadline choice, String enrolled, String developed, String expected, String why) {
            ServiceRecord record = record(
                    Register.of(enrollment("enrollment-1", enrolled, "-")),
                    Option.some(Array.empty()),
                    annualPlans(developed, "record"));
            Question question =
                    Question.asOf(Some.day("2025-12-01")).reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, choice);
            Row.assertOutcome(Ask.outcome("(10)(a)", "enrollment-1", record, question), expected);
        }

        @ParameterizedTest(name = "{0} from {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            k-plan         | 2025-01-10 | NOT_APPLICABLE | an ISP instead
            adults-waiver  | 2025-03-11 | NOT_APPLICABLE | an ISP instead, from day 60
            k-plan         | 2025-05-01 | NOT_MET 2025-04-10 | the 90 days had run out
            family-support | 2025-01-10 | NOT_MET 2025-04-10 | neither K Plan nor a waiver
            """)
        void somebody_in_k_plan_or_waiver_services_has_none(
                String authority, String from, String expected, String why) {
            Row.assertOutcome(
                    Ask.outcome(
                            "(10)(a)",
                            "enrollment-1",
                            record(
                                    Register.of(enrollment("enrollment-1", "2025-01-10", "-")),
                                    Option.some(Array.of(funding(authority, from))),
                                    annualPlans("none", "record")),
                            "2025-06-01"),
                    expected);
        }

        @Test
        void without_funding_recorded_it_is_not_known_whether_it_reaches() {
            ServiceRecord record = record(
                    Register.of(enrollment("enrollment-1", "2025-01-10", "-")),
                    Option.none(),
                    annualPlans("none", "record"));
            Row.assertOutcome(
                    Ask.outcome("(10)(a)", "enrollment-1", record, "2025-06-01"), "UNDETERMINED /fundingAuthorities");
        }

        @Test
        void from_one_entity_to_the_next_is_one_enrollment() {
            ServiceRecord record = record(
                    Register.of(
                            enrollment("enrollment-1", "2025-01-10", "2025-03-31"),
                            enrollment("enrollment-2", "2025-04-01", "-")),
                    Option.some(Array.empty()),
                    annualPlans("none", "record"));
            Seq<Outcome> outcomes = Ask.findings("(10)(a)", record, Question.asOf(Some.day("2025-08-01")))
                    .map(finding -> finding.outcome());
            assertThat(outcomes.filter(outcome -> outcome.status() == Outcome.Status.NOT_MET)
                            .map(outcome -> outcome.due().get()))
                    .containsExactly(Some.day("2025-04-10"));
        }

        @ParameterizedTest(name = "enrolled 2025-06-01 (register: {0}), developed {1}, as of {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
            # register | developed  | as of      | the 90 days end on 2025-08-30
            2025-05-31 | none       | 2025-10-01 | NOT_MET 2025-08-30           | no other enrollment through the day before
            2025-05-30 | none       | 2025-10-01 | UNDETERMINED /caseManagement | perhaps with another entity on the day before
            2025-05-30 | 2025-03-01 | 2025-10-01 | UNDETERMINED /caseManagement | perhaps the first one of such an enrollment
            2025-05-31 | 2025-08-30 | 2025-10-01 | MET 2025-08-30               | the last day
            2025-05-30 | 2025-08-30 | 2025-10-01 | UNDETERMINED /caseManagement | late after an enrollment that began a day earlier
            2025-05-30 | none       | 2025-08-30 | PENDING 2025-08-30           | there is time
            """)
        void another_entity_without_a_day_between_would_be_an_enrollment_that_began_earlier(
                String register, String developed, String asOf, String expected, String why) {
            ServiceRecord record = record(
                    Row.register(Array.of(enrollment("enrollment-2", "2025-06-01", "-")), register),
                    Option.some(Array.empty()),
                    annualPlans(developed, "record"));
            Row.assertOutcome(Ask.outcome("(10)(a)", "enrollment-2", record, asOf), expected);
        }

        @Test
        void after_days_between_a_new_enrollment_has_90_days_of_its_own() {
            ServiceRecord record = record(
                    Register.of(
                            enrollment("enrollment-1", "2024-11-01", "2025-03-31"),
                            enrollment("enrollment-2", "2025-04-05", "-")),
                    Option.some(Array.empty()),
                    annualPlans("2025-01-15", "record"));
            Row.assertOutcome(Ask.outcome("(10)(a)", "enrollment-1", record, "2025-08-01"), "MET 2025-01-30");
            Row.assertOutcome(Ask.outcome("(10)(a)", "enrollment-2", record, "2025-08-01"), "NOT_MET 2025-07-04");
        }

        @ParameterizedTest(name = "one entity through {0}, the next from 2025-04-01 through {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            # one       | next       | enrolled 2025-01-10, no plan, asked 2025-06-01
            2025-03-31 | 2025-04-09 | NOT_APPLICABLE     | case management ended the day before the last day
            2025-03-31 | 2025-04-10 | NOT_MET 2025-04-10 | it ended on the last day
            2025-04-30 | 2025-04-05 | NOT_MET 2025-04-10 | the one that lasts longer counts
            """)
        void an_enrollment_with_two_entities_lasts_as_long_as_either(
                String one, String next, String expected, String why) {
            ServiceRecord record = record(
                    Register.of(
                            enrollment("enrollment-1", "2025-01-10", one),
                            enrollment("enrollment-2", "2025-04-01", next)),
                    Option.some(Array.empty()),
                    annualPlans("none", "record"));
            Row.assertOutcome(Ask.outcome("(10)(a)", "enrollment-1", record, "2025-06-01"), expected);
        }

        @Test
        void somebody_who_left_case_management_within_the_90_days_has_none() {
            ServiceRecord record = record(
                    Register.of(enrollment("enrollment-1", "2025-01-10", "2025-03-01")),
                    Option.some(Array.empty()),
                    annualPlans("none", "record"));
            Row.assertOutcome(Ask.outcome("(10)(a)", "enrollment-1", record, "2025-06-01"), "NOT_APPLICABLE");
        }
    }

    @Nested
    @DisplayName("the next annually")
    class Next {

        @ParameterizedTest(name = "{0}: last {1}, next {2} (register: {3}), as of {4}: {5}  ({6})")
        @CsvSource(delimiter = '|', textBlock = """
            FROM_LAST_ANNUAL_PLAN | 2025-03-03 | 2026-03-03 | record     | 2026-06-01 | MET 2026-03-03     | a year after the last one
            FROM_LAST_ANNUAL_PLAN | 2025-03-03 | 2026-03-04 | record     | 2026-06-01 | NOT_MET 2026-03-03 | a day late
            FROM_LAST_ANNUAL_PLAN | 2025-03-03 | none       | record     | 2026-03-03 | PENDING 2026-03-03 | the last day
            FROM_LAST_ANNUAL_PLAN | 2025-03-03 | 2026-03-03 | record     | 2026-03-02 | PENDING 2026-03-03 | the next one lies in the future
            FROM_LAST_ANNUAL_PLAN | 2025-03-03 | none       | record     | 2026-03-04 | NOT_MET 2026-03-03 | the day after
            FROM_LAST_ANNUAL_PLAN | 2025-03-03 | none       | 2026-03-03 | 2026-06-01 | NOT_MET 2026-03-03 | nothing is recorded through the last day
            FROM_LAST_ANNUAL_PLAN | 2025-03-03 | none       | 2026-03-02 | 2026-06-01 | UNDETERMINED /annualPlans | the register ends a day too early
            FROM_LAST_ANNUAL_PLAN | 2024-10-24 | none       | record     | 2026-06-01 | UNDETERMINED       | developed the day before the first text that is held
            FROM_ENROLLMENT       | 2025-03-03 | 2026-01-10 | record     | 2026-06-01 | MET 2026-01-10     | a year after the enrollment of 2025-01-10
            FROM_ENROLLMENT       | 2025-03-03 | 2026-01-11 | record     | 2026-06-01 | NOT_MET 2026-01-10 | a day late
            FROM_ENROLLMENT       | 2025-03-03 | none       | record     | 2026-01-11 | NOT_MET 2026-01-10 | the day after
            """)
        void worked_dates(
                Annually choice, String last, String next, String register, String asOf, String expected, String why) {
            Seq<AnnualPlan> plans = Array.of(annualPlan("annual-1", last))
                    .appendAll(Row.days(next).map(day -> annualPlan("annual-2", day.toString())));
            Question question = Question.asOf(Some.day(asOf)).reading(OregonReadings.ANNUALLY, choice);
            Row.assertOutcome(
                    Ask.outcome(
                            "(10)(a)",
                            "annual-1",
                            enrolledInJanuary(Option.some(Array.empty()), Row.register(plans, register)),
                            question),
                    expected);
        }

        @ParameterizedTest(name = "{0}, last 2028-02-29, next {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            FEBRUARY_28 | 2029-02-28 | MET 2029-02-28     | one year is over on February 28
            FEBRUARY_28 | 2029-03-01 | NOT_MET 2029-02-28 | a day late
            MARCH_1     | 2029-03-01 | MET 2029-03-01     | one year is over on March 1
            MARCH_1     | 2029-03-02 | NOT_MET 2029-03-01 | a day late
            """)
        void one_year_from_february_29_is_a_reading(
                YearFromFebruary29 choice, String next, String expected, String why) {
            ServiceRecord record = enrolledInJanuary(
                    Option.some(Array.empty()),
                    Register.of(annualPlan("annual-1", "2028-02-29"), annualPlan("annual-2", next)));
            Question question =
                    Question.asOf(Some.day("2029-06-01")).reading(OregonReadings.YEAR_FROM_FEBRUARY_29, choice);
            Row.assertOutcome(Ask.outcome("(10)(a)", "annual-1", record, question), expected);
        }

        @ParameterizedTest(name = "{0}, last {1}, next 2026-03-02: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            STAYS                                | 2025-02-28 | NOT_MET 2026-02-28 | a Saturday stays
            NEXT_BUSINESS_DAY                    | 2025-02-28 | MET 2026-03-02     | a Saturday moves to Monday
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-02-28 | NOT_MET 2026-02-28 | a Saturday stays
            ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE | 2025-03-01 | MET 2026-03-02     | a Sunday moves
            """)
        void a_last_day_on_a_weekend_is_a_reading(ClosedDayDeadline choice, String last, String expected, String why) {
            ServiceRecord record = enrolledInJanuary(
                    Option.some(Array.empty()),
                    Register.of(annualPlan("annual-1", last), annualPlan("annual-2", "2026-03-02")));
            Question question =
                    Question.asOf(Some.day("2026-06-01")).reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, choice);
            Row.assertOutcome(Ask.outcome("(10)(a)", "annual-1", record, question), expected);
        }

        @ParameterizedTest(name = "{0} from {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            k-plan         | 2025-09-01 | NOT_APPLICABLE     | an ISP instead
            family-support | 2025-09-01 | NOT_MET 2026-03-03 | neither K Plan nor a waiver
            """)
        void somebody_in_k_plan_or_waiver_services_has_none(
                String authority, String from, String expected, String why) {
            ServiceRecord record = enrolledInJanuary(
                    Option.some(Array.of(funding(authority, from))), Register.of(annualPlan("annual-1", "2025-03-03")));
            Row.assertOutcome(Ask.outcome("(10)(a)", "annual-1", record, "2026-06-01"), expected);
        }

        @Test
        void without_funding_recorded_it_is_not_known_whether_it_reaches() {
            ServiceRecord record = enrolledInJanuary(Option.none(), Register.of(annualPlan("annual-1", "2025-03-03")));
            Row.assertOutcome(
                    Ask.outcome("(10)(a)", "annual-1", record, "2026-06-01"), "UNDETERMINED /fundingAuthorities");
        }

        @ParameterizedTest(name = "enrolled from {0} (register: {1}), developed 2025-03-03: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            2025-03-03 | record     | NOT_MET 2026-03-03           | developed on the first day
            2025-03-04 | record     | NOT_APPLICABLE               | developed before: the first one after enrollment is asked for
            2025-03-04 | 2025-03-03 | NOT_APPLICABLE               | no other enrollment through that day
            2025-03-04 | 2025-03-02 | UNDETERMINED /caseManagement | perhaps enrolled on that day
            2025-03-04 | -          | UNDETERMINED /caseManagement | no register
            """)
        void nothing_follows_one_developed_before_enrollment(
                String enrolled, String register, String expected, String why) {
            ServiceRecord record = record(
                    Row.register(Array.of(enrollment("enrollment-1", enrolled, "-")), register),
                    Option.some(Array.empty()),
                    Register.of(annualPlan("annual-1", "2025-03-03")));
            Row.assertOutcome(Ask.outcome("(10)(a)", "annual-1", record, "2026-06-01"), expected);
        }

        @ParameterizedTest(name = "enrolled through 2025-12-31 (register: {0}), {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            # register | funded       | developed 2025-03-03, asked 2026-06-01
            2026-01-01 | none         | NOT_APPLICABLE               | no other entity on the day after
            2025-12-31 | none         | UNDETERMINED /caseManagement | perhaps with another entity on the day after
            2026-01-01 | not recorded | NOT_APPLICABLE               | it has ended, whatever the services
            2025-12-31 | k-plan       | NOT_APPLICABLE               | an ISP instead, ended or not
            2025-12-31 | not recorded | UNDETERMINED /caseManagement /fundingAuthorities | either would tell
            """)
        void another_entity_without_a_day_between_would_be_an_enrollment_that_goes_on(
                String register, String funded, String expected, String why) {
            Option<Seq<FundingEnrollment>> funding = switch (funded) {
                case "none" -> Option.some(Array.empty());
                case "not recorded" -> Option.none();
                default -> Option.some(Array.of(funding(funded, "2025-09-01")));
            };
            ServiceRecord record = record(
                    Row.register(Array.of(enrollment("enrollment-1", "2025-01-10", "2025-12-31")), register),
                    funding,
                    Register.of(annualPlan("annual-1", "2025-03-03")));
            Row.assertOutcome(Ask.outcome("(10)(a)", "annual-1", record, "2026-06-01"), expected);
        }

        @ParameterizedTest(name = "{0}, enrolled 2025-01-10 (register: {1}): {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
            # reading             | register   | developed 2025-03-03, asked 2026-06-01
            FROM_ENROLLMENT       | 2025-01-09 | NOT_MET 2026-01-10           | one year after enrollment
            FROM_ENROLLMENT       | 2025-01-08 | UNDETERMINED /caseManagement | perhaps enrolled before, with another entity
            FROM_LAST_ANNUAL_PLAN | 2025-01-08 | NOT_MET 2026-03-03           | one year after the plan, whenever enrolled
            """)
        void counted_from_enrollment_an_earlier_one_would_tell(
                Annually choice, String register, String expected, String why) {
            ServiceRecord record = record(
                    Row.register(Array.of(enrollment("enrollment-1", "2025-01-10", "-")), register),
                    Option.some(Array.empty()),
                    Register.of(annualPlan("annual-1", "2025-03-03")));
            Question question = Question.asOf(Some.day("2026-06-01")).reading(OregonReadings.ANNUALLY, choice);
            Row.assertOutcome(Ask.outcome("(10)(a)", "annual-1", record, question), expected);
        }

        @Test
        void somebody_who_left_case_management_within_the_year_has_none() {
            ServiceRecord record = record(
                    Register.of(enrollment("enrollment-1", "2025-01-10", "2025-12-31")),
                    Option.some(Array.empty()),
                    Register.of(annualPlan("annual-1", "2025-03-03")));
            Row.assertOutcome(Ask.outcome("(10)(a)", "annual-1", record, "2026-06-01"), "NOT_APPLICABLE");
        }
    }

    private static ServiceRecord enrolledInJanuary(
            Option<Seq<FundingEnrollment>> funding, Register<AnnualPlan> annualPlans) {
        return record(Register.of(enrollment("enrollment-1", "2025-01-10", "-")), funding, annualPlans);
    }

    private static ServiceRecord record(
            Register<CaseManagementEnrollment> caseManagement,
            Option<Seq<FundingEnrollment>> funding,
            Register<AnnualPlan> annualPlans) {
        return Some.record()
                .caseManagement(caseManagement)
                .fundingAuthorities(funding)
                .annualPlans(annualPlans)
                .build();
    }

    private static CaseManagementEnrollment enrollment(String id, String from, String through) {
        return CaseManagementEnrollment.builder()
                .id(id)
                .entityId("entity-of-" + id)
                .period(new Period(Some.day(from), Row.day(through)))
                .build();
    }

    private static FundingEnrollment funding(String authority, String from) {
        return FundingEnrollment.builder()
                .authority(new FundingAuthority(authority))
                .period(Period.from(Some.day(from)))
                .build();
    }

    private static Register<AnnualPlan> annualPlans(String developed, String completeThrough) {
        return Row.register(Row.days(developed).map(day -> annualPlan("annual-1", day.toString())), completeThrough);
    }

    private static AnnualPlan annualPlan(String id, String developedOn) {
        return AnnualPlan.builder().id(id).developedOn(Some.day(developedOn)).build();
    }
}
