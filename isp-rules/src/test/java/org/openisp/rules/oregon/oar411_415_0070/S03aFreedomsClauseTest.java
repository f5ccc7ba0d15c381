package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.HOUSE;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.PRACTICE;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.house;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.limitation;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.ofAChild;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.practice;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.stay;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.Practice;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(3)(a) limitations to six freedoms in a residential setting")
class S03aFreedomsClauseTest {

    private static final String SUMMER = "2025-07-01";

    private static ServiceRecord applied(Practice practice, Limitation... limitations) {
        return record(limitations).withPractices(Option.some(Array.of(practice)));
    }

    private static Outcome food(ServiceRecord record, String asOf) {
        return Ask.outcome("(3)(a)(A)", PRACTICE, record, asOf);
    }

    @ParameterizedTest(name = "{0} {1}: covered {2}, not covered {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # clause  | freedom      | covered | not covered
            (3)(a)(A) | food         | MET     | NOT_MET
            (3)(a)(B) | visitors     | MET     | NOT_MET
            (3)(a)(C) | bedroom-lock | MET     | NOT_MET
            (3)(a)(D) | roommate     | MET     | NOT_MET
            (3)(a)(E) | furnishing   | MET     | NOT_MET
            (3)(a)(F) | schedule     | MET     | NOT_MET
            """)
    void each_limit_needs_a_limitation(String clause, String code, String covered, String notCovered) {
        Freedom freedom = new Freedom(code);
        Practice limit = practice(freedom).build();
        Limitation limitation = limitation(freedom).build();

        Row.assertOutcome(Ask.outcome(clause, PRACTICE, applied(limit, limitation), SUMMER), covered);
        Row.assertOutcome(Ask.outcome(clause, PRACTICE, applied(limit), SUMMER), notCovered);
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # clause  | outcome        | why
            (3)(a)(A) | NOT_APPLICABLE | food is not limited
            (3)(a)(B) | NOT_APPLICABLE | visitors are not limited
            (3)(a)(C) | NOT_APPLICABLE | the lock is not limited
            (3)(a)(D) | NOT_APPLICABLE | the choice of a roommate is not limited
            (3)(a)(E) | NOT_APPLICABLE | furnishing is not limited
            (3)(a)(F) | NOT_APPLICABLE | the schedule is not limited
            """)
    void said_to_be_none_and_not_recorded_differ(String clause, String outcome, String why) {
        ServiceRecord none = record();

        Row.assertOutcome(Ask.outcome(clause, "record-1", none, SUMMER), outcome);
        Row.assertOutcome(
                Ask.outcome(clause, "record-1", none.withPractices(Option.none()), SUMMER), "UNDETERMINED /practices");
    }

    @ParameterizedTest(name = "limitation {0} of {1}, from {2} to {3}: {4} ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # limitation | freedom     | started        | ended      | asked 2025-07-01                          | why
            limitation-1 | food        | 2025-03-01     | -          | MET                                       | applied, and in the plan
            limitation-1 | food        | 2025-07-01     | -          | MET                                       | from this day
            limitation-1 | food        | 2025-07-02     | -          | NOT_MET                                   | from tomorrow: not yet
            limitation-1 | food        | not 2025-07-01 | -          | NOT_MET                                   | not applied
            limitation-1 | food        | -              | -          | UNDETERMINED /limitations/0/started       | not recorded whether applied
            limitation-1 | food        | -              | 2025-07-01 | MET                                       | applied on its last day
            limitation-1 | food        | -              | 2025-07-02 | UNDETERMINED /limitations/0/started       | perhaps applied from tomorrow
            limitation-1 | food        | not 2025-07-01 | 2025-07-01 | NOT_MET                                   | not applied through its last day
            limitation-1 | food        | 2025-03-01     | 2025-07-01 | MET                                       | its last day
            limitation-1 | food        | 2025-03-01     | 2025-06-30 | NOT_MET                                   | it had ended the day before
            limitation-1 | visitors    | 2025-03-01     | -          | NOT_MET                                   | another freedom
            limitation-1 | acme:snacks | 2025-03-01     | -          | UNDETERMINED /limitations/0/freedom       | a foreign code
            limitation-9 | food        | 2025-03-01     | -          | NOT_MET                                   | not among the limitations
            -            | food        | 2025-03-01     | -          | UNDETERMINED /practices/0/limitationId    | which one is not recorded
            -            | visitors    | 2025-03-01     | -          | NOT_MET                                   | none could cover it
            """)
    void the_limitation_covers_that_freedom_on_that_day(
            String limitationId, String freedom, String started, String ended, String expected, String why) {
        Practice limit = practice(Freedom.FOOD)
                .limitationId(Option.when(Row.isRecorded(limitationId), limitationId))
                .build();
        Limitation limitation = limitation(new Freedom(freedom))
                .started(Row.act(started))
                .endedOn(Row.day(ended))
                .build();

        Row.assertOutcome(food(applied(limit, limitation), SUMMER), expected);
    }

    @ParameterizedTest(name = "{0} limited from {1}, in {2}: missing {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # freedom   | started    | in     | missing, where it is not recorded which limitation covers it
            food        | 2025-03-01 | plan-1 | /practices/0/limitationId
            food        | -          | plan-1 | /practices/0/limitationId /limitations/0/started
            food        | 2025-03-01 | -      | /practices/0/limitationId /limitations/0/planIds
            acme:snacks | 2025-03-01 | plan-1 | /practices/0/limitationId /limitations/0/freedom
            """)
    void what_would_tell_that_none_can_cover_it_is_named(String freedom, String started, String in, String missing) {
        Practice limit = practice(Freedom.FOOD).limitationId(Option.none()).build();
        Limitation limitation = limitation(new Freedom(freedom))
                .started(Row.act(started))
                .planIds(Option.when(Row.isRecorded(in), Array.of(in)))
                .build();

        assertThat(Row.missing(food(applied(limit, limitation), SUMMER)))
                .containsExactlyInAnyOrderElementsOf(Row.list(missing));
    }

    @Test
    void limitations_that_are_not_recorded_are_not_known() {
        ServiceRecord record = applied(practice(Freedom.FOOD).build()).withLimitations(Option.none());

        Row.assertOutcome(food(record, SUMMER), "UNDETERMINED /limitations");
        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, SUMMER), "UNDETERMINED /limitations");
    }

    @ParameterizedTest(name = "in {0}, which runs {1} to {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # plan | starts     | ends       | asked 2025-07-01                       | why
            plan-1 | 2025-03-01 | 2025-07-01 | MET                                    | the last day of the plan
            plan-1 | 2025-03-01 | 2025-06-30 | NOT_MET                                | the plan had expired
            plan-1 | 2025-07-02 | 2026-06-30 | NOT_MET                                | the plan begins tomorrow
            plan-1 | -          | 2026-02-28 | UNDETERMINED /plans/0/startsOn         | its first day is not recorded
            plan-1 | -          | 2025-07-01 | MET                                    | its last day, whenever it began
            plan-1 | -          | 2025-06-30 | NOT_MET                                | it had expired, whenever it began
            plan-1 | 2025-03-01 | -          | UNDETERMINED /plans/0/endsOn           | its last day is not recorded
            plan-9 | 2025-03-01 | 2026-02-28 | NOT_MET                                | not among the plans
            none   | 2025-03-01 | 2026-02-28 | NOT_MET                                | in no plan
            -      | 2025-03-01 | 2026-02-28 | UNDETERMINED /limitations/0/planIds    | in which plan is not recorded
            """)
    void the_limitation_is_in_a_plan_of_that_day(
            String planId, String starts, String ends, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .planIds(Option.when(Row.isRecorded(planId), planId.equals("none") ? Array.empty() : Array.of(planId)))
                .build();
        ServiceRecord record =
                applied(practice(Freedom.FOOD).build(), limitation).withPlans(Register.of(plan(PLAN, starts, ends)));

        Row.assertOutcome(food(record, SUMMER), expected);
    }

    @ParameterizedTest(name = "plan {0} to {1}, plans complete {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | ends       | complete   | asked 2025-07-01, in which plan is not recorded | why
            2025-03-01 | 2025-07-01 | record     | UNDETERMINED /limitations/0/planIds             | its last day
            2025-03-01 | 2025-06-30 | record     | NOT_MET                                         | no plan of that day could contain it
            2025-03-01 | 2025-06-30 | 2025-06-30 | UNDETERMINED /plans /limitations/0/planIds      | a plan of that day may not be listed
            -          | 2025-07-02 | record     | UNDETERMINED /plans/0/startsOn /limitations/0/planIds | perhaps not begun
            """)
    void where_no_plan_covers_the_day_none_contains_it(
            String starts, String ends, String complete, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD).planIds(Option.none()).build();
        ServiceRecord record = applied(practice(Freedom.FOOD).build(), limitation)
                .withPlans(Row.register(Array.of(plan(PLAN, starts, ends)), complete));
        Outcome outcome = food(record, SUMMER);

        Row.assertOutcome(outcome, expected);
        assertThat(Row.missing(outcome))
                .containsExactlyElementsOf(Row.list(expected).filter(word -> word.startsWith("/")));
    }

    @Test
    void a_plan_that_may_not_be_listed_is_not_known() {
        ServiceRecord record = applied(
                        practice(Freedom.FOOD).build(),
                        limitation(Freedom.FOOD).planIds(Array.of("plan-9")).build())
                .withPlans(Register.<Isp>of().completeThrough(Some.day("2025-06-30")));

        Row.assertOutcome(food(record, SUMMER), "UNDETERMINED /plans");
    }

    @ParameterizedTest(name = "in {0} at {1}, applied at {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # program             | stays at | applied at | not covered                          | why
            24-hour-residential   | house    | house      | NOT_MET                              | a residential program
            supported-living      | house    | house      | NOT_MET                              | a residential program
            adult-foster-home     | house    | house      | NOT_MET                              | a residential program
            child-foster-home     | house    | house      | NOT_MET                              | a residential program
            host-home             | house    | house      | NOT_MET                              | a residential program
            own-or-family-home    | house    | house      | NOT_APPLICABLE                       | no residential program
            ciis                  | house    | house      | NOT_APPLICABLE                       | no residential program
            24-hour-residential   | house    | workshop   | NOT_APPLICABLE                       | elsewhere
            acme:home             | house    | house      | UNDETERMINED /stays/0/programType    | a foreign code
            acme:home             | house    | workshop   | NOT_APPLICABLE                       | elsewhere, whatever the home is
            24-hour-residential   | -        | house      | UNDETERMINED /stays/0/settingId      | where the individual stays
            24-hour-residential   | house    | -          | UNDETERMINED /practices/0/settingId  | where it is applied
            own-or-family-home    | house    | -          | NOT_APPLICABLE                       | no residential program anywhere
            """)
    void only_in_a_residential_setting(String program, String staysAt, String at, String expected, String why) {
        Practice limit = practice(Freedom.FOOD)
                .settingId(Option.when(Row.isRecorded(at), at))
                .build();
        ServiceRecord record = applied(limit).withStays(Register.of(stay(new ProgramType(program), staysAt)));

        Row.assertOutcome(food(record, SUMMER), expected);
    }

    @Test
    void a_stay_that_may_not_be_listed_is_not_known() {
        ServiceRecord record = applied(practice(Freedom.FOOD).build()).withStays(Register.notRecorded());

        Row.assertOutcome(food(record, SUMMER), "UNDETERMINED /stays");
    }

    @ParameterizedTest(name = "a child, beyond what is typical {0}, in a plan {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # beyond | in plan | limit          | the plan
            yes      | plan-1  | MET            | MET
            yes      | plan-9  | NOT_MET        | NOT_MET
            no       | plan-9  | NOT_APPLICABLE | NOT_APPLICABLE
            -        | plan-9  | UNDETERMINED /limitations/0/beyondTypicalForAge | UNDETERMINED /limitations/0/beyondTypicalForAge
            """)
    void for_a_child_only_what_is_beyond_the_age_counts(String beyond, String inPlan, String limit, String ofPlan) {
        Limitation limitation = limitation(Freedom.FOOD)
                .beyondTypicalForAge(Row.said(beyond))
                .planIds(Array.of(inPlan))
                .build();
        ServiceRecord record = ofAChild(applied(practice(Freedom.FOOD).build(), limitation));

        Row.assertOutcome(food(record, SUMMER), limit);
        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, SUMMER), ofPlan);
    }

    /** 18 on 2026-02-01; food limited since 2025-01-01, and in no plan. */
    @ParameterizedTest(name = "plan {0} to {1}, beyond what is typical {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | ends       | beyond | asked      | outcome        | why
            2025-02-01 | 2026-01-31 | no     | 2026-01-31 | NOT_APPLICABLE | still a child
            2025-02-01 | 2026-01-31 | no     | 2026-06-01 | NOT_APPLICABLE | a child through the last day of the plan
            2025-02-02 | 2026-02-01 | no     | 2026-06-01 | NOT_MET        | an adult on the last day of the plan
            2026-01-01 | 2026-12-31 | no     | 2026-01-31 | NOT_APPLICABLE | still a child
            2026-01-01 | 2026-12-31 | no     | 2026-02-01 | NOT_MET        | an adult from this day on
            2025-02-01 | 2026-01-31 | yes    | 2026-06-01 | NOT_MET        | it counted for the child as well
            2025-02-01 | 2026-01-31 | -      | 2026-06-01 | UNDETERMINED /limitations/0/beyondTypicalForAge | perhaps
            2025-02-01 | -          | no     | 2026-06-01 | UNDETERMINED /plans/0/endsOn | perhaps over before the birthday
            2026-02-01 | -          | no     | 2026-06-01 | NOT_MET        | an adult on the first day of the plan
            """)
    void what_counts_for_the_adult_did_not_count_in_plans_of_the_child(
            String starts, String ends, String beyond, String asked, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .started(Act.on(Some.day("2025-01-01")))
                .beyondTypicalForAge(Row.said(beyond))
                .planIds(Array.empty())
                .build();
        ServiceRecord record = record(limitation)
                .withIndividual(SigningParts.born("2008-02-01"))
                .withPlans(Register.of(plan(PLAN, starts, ends)));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, asked), expected);
    }

    /** 18 on 2026-02-01; food limited since 2025-01-01, and in no plan; a host home, left for home. */
    @ParameterizedTest(name = "left {0}, plan from {1}, beyond what is typical {2}, limited to {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # left     | plan from  | beyond | limited to | asked 2026-06-01 | why
            2026-01-31 | 2025-08-01 | no     | -          | NOT_APPLICABLE   | typical of the age through the last day in the host home
            2026-02-01 | 2025-08-01 | no     | -          | NOT_MET          | an adult on the last day in the host home
            2026-02-01 | 2025-08-01 | no     | 2026-02-01 | NOT_MET          | applied on that day
            2026-02-01 | 2025-08-01 | no     | 2026-01-31 | NOT_APPLICABLE   | ended before it counted
            2026-01-31 | 2025-08-01 | yes    | -          | NOT_MET          | beyond what is typical, in the host home
            2026-01-31 | 2026-02-01 | yes    | -          | NOT_APPLICABLE   | left before the plan
            2026-01-31 | 2025-08-01 | -      | -          | UNDETERMINED /limitations/0/beyondTypicalForAge | perhaps it counted in the host home
            2026-02-01 | 2025-08-01 | -      | -          | NOT_MET          | it counts from the birthday on, whether it did before or not
            """)
    void what_counts_only_since_the_18th_birthday_counts_in_no_home_that_was_left_before(
            String left, String from, String beyond, String limitedTo, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .started(Act.on(Some.day("2025-01-01")))
                .endedOn(Row.day(limitedTo))
                .beyondTypicalForAge(Row.said(beyond))
                .planIds(Array.empty())
                .build();
        Stay hostHome = stay(ProgramType.HOST_HOME, HOUSE).withExitedOn(Row.day(left));
        ServiceRecord record = record(limitation)
                .withIndividual(SigningParts.born("2008-02-01"))
                .withPlans(Register.of(plan(PLAN, from, "2026-07-31")))
                .withStays(Register.of(hostHome));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, "2026-06-01"), expected);
    }

    @Test
    void what_no_limitation_covers_may_be_typical_of_the_age_of_a_child() {
        Practice uncovered = practice(Freedom.FOOD).limitationId(Option.none()).build();

        Row.assertOutcome(food(ofAChild(applied(uncovered)), SUMMER), "UNDETERMINED /practices/0/limitationId");
    }

    @ParameterizedTest(name = "applied {0} to {1}, asked {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | through    | asked      | not covered    | why
            2025-03-01 | -          | 2025-07-01 | NOT_MET        | still applied
            2025-07-01 | -          | 2025-07-01 | NOT_MET        | the first day
            2025-03-01 | 2025-05-31 | 2025-07-01 | NOT_MET        | on its last day nothing covered it
            2024-01-01 | 2024-10-25 | 2025-07-01 | NOT_MET        | ended on the first day of the first text that is held
            2024-01-01 | 2024-10-24 | 2025-07-01 | UNDETERMINED   | ended the day before
            """)
    void it_is_looked_at_while_applied_and_then_on_its_last_day(
            String from, String through, String asked, String expected, String why) {
        Practice limit = practice(Freedom.FOOD)
                .period(new Period(Some.day(from), Row.day(through)))
                .build();
        ServiceRecord record = applied(limit)
                .withStays(Register.of(stay(ProgramType.HOST_HOME, HOUSE).withEnteredOn(Some.day("2020-01-01"))));

        Row.assertOutcome(food(record, asked), expected);
    }

    @Test
    void a_limit_of_tomorrow_is_not_applied_yet() {
        Practice tomorrow = practice(Freedom.FOOD)
                .period(Period.from(Some.day("2025-07-02")))
                .build();

        Row.assertOutcome(Ask.outcome("(3)(a)(A)", "record-1", applied(tomorrow), SUMMER), "NOT_APPLICABLE");
    }

    @Test
    void a_limit_to_a_freedom_of_a_foreign_code_may_be_any() {
        ServiceRecord record = applied(practice(new Freedom("acme:snacks")).build());

        for (String clause : Array.of("(3)(a)(A)", "(3)(a)(B)", "(3)(a)(C)", "(3)(a)(D)", "(3)(a)(E)", "(3)(a)(F)")) {
            Row.assertOutcome(Ask.outcome(clause, PRACTICE, record, SUMMER), "UNDETERMINED /practices/0/freedom");
        }
    }

    @Test
    void at_home_it_does_not_matter_which_freedom_a_foreign_code_means() {
        ServiceRecord record = applied(practice(new Freedom("acme:snacks")).build())
                .withStays(Register.of(stay(ProgramType.OWN_OR_FAMILY_HOME, HOUSE)));

        for (String clause : Array.of("(3)(a)(A)", "(3)(a)(B)", "(3)(a)(C)", "(3)(a)(D)", "(3)(a)(E)", "(3)(a)(F)")) {
            Row.assertOutcome(Ask.outcome(clause, PRACTICE, record, SUMMER), "NOT_APPLICABLE");
        }
        Row.assertOutcome(Ask.outcome("(3)(c)", PRACTICE, record, SUMMER), "UNDETERMINED /practices/0/freedom");
    }

    @Test
    void privacy_is_not_among_the_six() {
        ServiceRecord record = applied(practice(Freedom.PRIVACY).build());

        Row.assertOutcome(Ask.outcome("(3)(a)(A)", "record-1", record, SUMMER), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "bedroom shared {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # shared | choice of a roommate limited without a limitation
            yes      | NOT_MET
            no       | NOT_APPLICABLE
            -        | UNDETERMINED /settings/0/bedroomShared
            """)
    void a_roommate_only_in_a_shared_bedroom(String shared, String expected) {
        ServiceRecord record = applied(practice(Freedom.ROOMMATE).build())
                .withSettings(Option.some(
                        Array.of(house().bedroomShared(Row.said(shared)).build())));

        Row.assertOutcome(Ask.outcome("(3)(a)(D)", PRACTICE, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "Residency Agreement {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # agreement | furnishing limited without a limitation
            no          | NOT_MET
            yes         | JUDGMENT
            -           | UNDETERMINED /settings/0/residencyAgreement
            """)
    void furnishing_in_accordance_with_a_residency_agreement(String agreement, String expected) {
        ServiceRecord record = applied(practice(Freedom.FURNISHING).build())
                .withSettings(Option.some(
                        Array.of(house().residencyAgreement(Row.said(agreement)).build())));

        Row.assertOutcome(Ask.outcome("(3)(a)(E)", PRACTICE, record, SUMMER), expected);
    }

    @Test
    void a_setting_that_is_not_listed_says_nothing_of_its_bedroom() {
        ServiceRecord record = applied(practice(Freedom.ROOMMATE).build());

        Row.assertOutcome(
                Ask.outcome("(3)(a)(D)", PRACTICE, record.withSettings(Option.none()), SUMMER),
                "UNDETERMINED /settings");
        Row.assertOutcome(
                Ask.outcome("(3)(a)(D)", PRACTICE, record.withSettings(Option.some(Array.empty())), SUMMER),
                "UNDETERMINED /settings");
    }

    @ParameterizedTest(name = "plan {0} to {1}, limitation {2} to {3} in {4}: {5} ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | ends       | started        | ended      | in     | asked 2025-07-01 | why
            2025-03-01 | 2026-02-28 | 2025-03-01     | -          | plan-1 | MET              | included
            2025-03-01 | 2026-02-28 | 2025-03-01     | -          | plan-2 | NOT_MET          | in another plan only
            2025-03-01 | 2026-02-28 | 2025-03-01     | -          | -      | UNDETERMINED /limitations/0/planIds | in which plan is not recorded
            2025-03-01 | 2026-02-28 | 2024-12-01     | 2025-03-01 | plan-2 | NOT_MET          | still applied on the first day of the plan
            2025-03-01 | 2026-02-28 | 2024-12-01     | 2025-02-28 | plan-2 | NOT_APPLICABLE   | ended the day before the plan
            2024-12-01 | 2025-02-28 | 2025-02-28     | -          | plan-2 | NOT_MET          | applied on the last day of the plan
            2024-12-01 | 2025-02-28 | 2025-03-01     | -          | plan-2 | NOT_APPLICABLE   | applied after the plan
            2024-12-01 | 2025-02-28 | not 2025-02-28 | -          | plan-2 | NOT_APPLICABLE   | applied after the plan, if at all
            2024-12-01 | 2025-02-28 | not 2025-02-27 | -          | plan-2 | UNDETERMINED /limitations/0/started | perhaps applied on the last day of the plan
            2025-03-01 | 2026-02-28 | not 2025-06-30 | -          | plan-2 | UNDETERMINED /limitations/0/started | perhaps applied today
            2025-08-01 | 2026-07-31 | 2025-03-01     | -          | plan-2 | PENDING          | the next plan is still being written
            2025-03-01 | 2026-02-28 | 2025-07-02     | -          | plan-2 | NOT_APPLICABLE   | applied from tomorrow
            2025-03-01 | 2026-02-28 | not 2025-07-01 | -          | plan-2 | NOT_APPLICABLE   | not applied
            2025-03-01 | 2026-02-28 | -              | -          | plan-2 | UNDETERMINED /limitations/0/started | applied or not is not recorded
            2025-03-01 | 2026-02-28 | -              | -          | plan-1 | MET              | included, applied or not
            -          | 2026-02-28 | 2025-03-01     | -          | plan-2 | UNDETERMINED /plans/0/startsOn | during the plan or not is not recorded
            2024-10-24 | 2025-10-23 | 2025-03-01     | -          | plan-2 | UNDETERMINED     | a plan by a text that is not held
            """)
    void an_isp_includes_what_is_applied_during_it(
            String starts, String ends, String started, String ended, String in, String expected, String why) {
        Limitation limitation = limitation(Freedom.VISITORS)
                .started(Row.act(started))
                .endedOn(Row.day(ended))
                .planIds(Option.when(Row.isRecorded(in), Array.of(in)))
                .build();
        ServiceRecord record = record(limitation).withPlans(Register.of(plan(PLAN, starts, ends)));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "{0} in {1}, in the plan {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # freedom   | program             | in     | outcome
            furnishing  | 24-hour-residential | plan-2 | NOT_MET
            privacy     | 24-hour-residential | plan-2 | NOT_APPLICABLE
            restraint   | 24-hour-residential | plan-2 | NOT_APPLICABLE
            food        | own-or-family-home  | plan-2 | NOT_APPLICABLE
            acme:snacks | 24-hour-residential | plan-2 | UNDETERMINED /limitations/0/freedom
            acme:snacks | 24-hour-residential | plan-1 | MET
            food        | acme:home           | plan-2 | UNDETERMINED /stays/0/programType
            food        | acme:home           | plan-1 | UNDETERMINED /stays/0/programType
            """)
    void an_isp_is_asked_for_the_six_in_a_residential_setting(
            String freedom, String program, String in, String expected) {
        ServiceRecord record = record(
                        limitation(new Freedom(freedom)).planIds(Array.of(in)).build())
                .withStays(Register.of(stay(new ProgramType(program), HOUSE)));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "{0} limited from {1}, in {2}: missing {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # freedom   | started        | in     | missing, in a program of a foreign code
            food        | 2025-03-01     | plan-2 | /stays/0/programType
            food        | -              | plan-2 | /limitations/0/started /stays/0/programType
            food        | not 2025-06-30 | plan-2 | /limitations/0/started /stays/0/programType
            acme:snacks | 2025-03-01     | plan-2 | /limitations/0/freedom /stays/0/programType
            food        | 2025-03-01     | -      | /stays/0/programType
            """)
    void what_would_tell_that_it_is_not_asked_for_is_named_beside_the_setting(
            String freedom, String started, String in, String missing) {
        Limitation limitation = limitation(new Freedom(freedom))
                .started(Row.act(started))
                .planIds(Option.when(Row.isRecorded(in), Array.of(in)))
                .build();
        ServiceRecord record = record(limitation).withStays(Register.of(stay(new ProgramType("acme:home"), HOUSE)));
        Outcome outcome = Ask.outcome("(3)(a)", PLAN, record, SUMMER);

        Row.assertOutcome(outcome, "UNDETERMINED");
        assertThat(Row.missing(outcome)).containsExactlyElementsOf(Row.list(missing));
    }

    /** At home through 2025-06-30, in an adult foster home from 2025-07-01 on. */
    @ParameterizedTest(name = "food limited {0} to {1} in {2}, stays complete {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # started  | ended      | in     | complete   | asked 2025-08-01       | why
            2025-01-10 | 2025-03-31 | plan-2 | record     | NOT_APPLICABLE          | it was over long before the foster home
            2025-01-10 | 2025-06-30 | plan-2 | record     | NOT_APPLICABLE          | its last day was the last one at home
            2025-01-10 | 2025-07-01 | plan-2 | record     | NOT_MET                 | still applied on the first day in the foster home
            2025-01-10 | -          | plan-2 | record     | NOT_MET                 | it goes on in the foster home
            2025-01-10 | 2025-07-01 | plan-1 | record     | MET                     | applied there, and included
            2025-01-10 | 2025-03-31 | plan-2 | 2025-03-31 | NOT_APPLICABLE          | no other stay can have been on its days
            2025-01-10 | 2025-03-31 | plan-2 | 2025-03-30 | UNDETERMINED /stays     | perhaps in a residential program on its last day
            2025-01-10 | 2025-03-31 | plan-1 | 2025-03-30 | UNDETERMINED /stays     | included, but perhaps not asked for
            -          | 2025-03-31 | plan-2 | record     | NOT_APPLICABLE          | whenever it began, it was over before
            -          | 2025-07-01 | plan-2 | record     | NOT_MET                 | whenever it began, it was applied on its last day, there
            -          | 2025-07-01 | plan-1 | record     | MET                     | applied there on its last day, and included
            """)
    void an_isp_is_asked_for_what_is_applied_in_a_residential_setting(
            String started, String ended, String in, String complete, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .started(Row.act(started))
                .endedOn(Row.day(ended))
                .planIds(Array.of(in))
                .build();
        Stay home = stay(ProgramType.OWN_OR_FAMILY_HOME, "home")
                .withId("stay-0")
                .withEnteredOn(Some.day("2024-01-01"))
                .withExitedOn(Row.day("2025-06-30"));
        Stay fosterHome = stay(ProgramType.ADULT_FOSTER_HOME, HOUSE).withEnteredOn(Some.day("2025-07-01"));
        ServiceRecord record = record(limitation)
                .withPlans(Register.of(plan(PLAN, "2025-01-01", "2025-12-31")))
                .withStays(Row.register(Array.of(home, fosterHome), complete));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, "2025-08-01"), expected);
    }

    /** In a host home through 2025-03-31, at home from 2025-04-01 on. */
    @ParameterizedTest(name = "food limited from {0} through {1}, plan {2} to {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # started      | ended      | from       | to         | asked 2025-08-01                    | why
            -              | 2025-03-31 | 2025-01-01 | 2025-12-31 | NOT_MET                             | applied on its last day, the last one there
            -              | 2025-04-01 | 2025-01-01 | 2025-12-31 | UNDETERMINED /limitations/0/started | perhaps applied before its last day
            not 2025-03-31 | 2025-04-01 | 2025-01-01 | 2025-12-31 | NOT_APPLICABLE                      | applied at home only
            -              | 2025-03-31 | 2025-01-01 | 2025-03-30 | UNDETERMINED /limitations/0/started | perhaps applied before its last day
            -              | 2025-03-31 | 2025-01-01 | 2025-03-31 | NOT_MET                             | applied on the last day of both
            -              | 2025-03-31 | 2025-04-01 | 2026-03-31 | NOT_APPLICABLE                      | over before the plan
            not 2025-03-31 | 2025-03-31 | 2025-01-01 | 2025-12-31 | NOT_APPLICABLE                      | not applied through its last day
            """)
    void a_limitation_that_has_ended_was_applied_on_its_last_day(
            String started, String ended, String from, String to, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .started(Row.act(started))
                .endedOn(Row.day(ended))
                .planIds(Array.of("plan-2"))
                .build();
        Stay hostHome = stay(ProgramType.HOST_HOME, HOUSE).withExitedOn(Row.day("2025-03-31"));
        ServiceRecord record =
                record(limitation).withPlans(Register.of(plan(PLAN, from, to))).withStays(Register.of(hostHome));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, "2025-08-01"), expected);
    }

    /** In a host home through 2025-03-31, at home from 2025-04-01 on. */
    @ParameterizedTest(name = "food limited from {0}, plan from {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # started      | plan from  | asked 2025-08-01 | why
            2025-03-31     | 2025-01-01 | NOT_MET          | applied on the last day in the host home
            2025-04-01     | 2025-01-01 | NOT_APPLICABLE   | applied at home only
            not 2025-03-30 | 2025-01-01 | UNDETERMINED /limitations/0/started | perhaps applied on the last day in the host home
            not 2025-03-31 | 2025-01-01 | NOT_APPLICABLE   | applied at home only, if at all
            2025-03-01     | 2025-04-01 | NOT_APPLICABLE   | the host home was left before the plan began
            2025-03-31     | -          | UNDETERMINED /plans/0/startsOn | on a day of the plan or not is not recorded
            2025-04-01     | -          | NOT_APPLICABLE   | at home only, whenever the plan began
            """)
    void a_limitation_that_began_after_the_residential_stay_is_not_asked_for(
            String started, String from, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .started(Row.act(started))
                .planIds(Array.of("plan-2"))
                .build();
        Stay hostHome = stay(ProgramType.HOST_HOME, HOUSE).withExitedOn(Row.day("2025-03-31"));
        ServiceRecord record = record(limitation)
                .withPlans(Register.of(plan(PLAN, from, "2025-12-31")))
                .withStays(Register.of(hostHome));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, "2025-08-01"), expected);
    }

    /** Food limited since 2025-03-01, and not in the plan of 2025-09-01, which is signed. */
    @ParameterizedTest(name = "ended {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # ended    | asked      | outcome        | why
            -          | 2025-08-31 | PENDING        | the plan has not begun: it may end before
            2025-08-31 | 2025-08-30 | PENDING        | an end of tomorrow has not come
            2025-08-31 | 2025-08-31 | NOT_APPLICABLE | it ended the day before the plan
            -          | 2025-09-01 | NOT_MET        | applied on the first day of the plan
            2025-09-01 | 2025-09-01 | NOT_MET        | the same, and its last day
            """)
    void a_signed_plan_that_has_not_begun_lacks_nothing_yet(String ended, String asked, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .endedOn(Row.day(ended))
                .planIds(Array.empty())
                .build();
        Isp signed = plan(PLAN, "2025-09-01", "2026-08-31").withSigning(Some.signed("2025-08-01", "2025-08-01"));
        ServiceRecord record = record(limitation).withPlans(Register.of(signed));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, asked), expected);
    }

    /** Food limited since 2025-03-01, and not in the plan, of which the first day is not recorded. */
    @ParameterizedTest(name = "plan through {0}, ended {1}, limitation through {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # through  | ended      | limited to | asked 2025-07-01               | why
            2025-07-01 | -          | -          | NOT_MET                        | applied on the last day of the plan
            2025-07-02 | -          | -          | UNDETERMINED /plans/0/startsOn | the last day is to come: perhaps begun, perhaps not
            2025-03-01 | -          | -          | NOT_MET                        | applied on the last day of the plan, its first day
            2025-02-28 | -          | -          | NOT_APPLICABLE                 | over before
            2025-06-30 | -          | 2025-06-30 | NOT_MET                        | the last day of both
            2025-06-30 | -          | 2025-06-29 | UNDETERMINED /plans/0/startsOn | during the plan or not is not recorded
            2026-02-28 | 2025-06-30 | -          | NOT_MET                        | the last day on which it stood
            2026-02-28 | 2025-07-02 | -          | UNDETERMINED /plans/0/startsOn | an end of tomorrow has not come
            """)
    void a_plan_without_a_first_day_covers_its_last(
            String through, String ended, String limitedTo, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .endedOn(Row.day(limitedTo))
                .planIds(Array.empty())
                .build();
        Isp plan = plan(PLAN, "-", through).withTerminatedOn(Row.day(ended));
        ServiceRecord record = record(limitation).withPlans(Register.of(plan));

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, SUMMER), expected);
    }

    @Test
    void one_limitation_that_is_lacking_is_enough() {
        ServiceRecord record = record(
                limitation(Freedom.FOOD).build(),
                limitation(Freedom.SCHEDULE)
                        .id("limitation-2")
                        .planIds(Array.empty())
                        .started(Act.on(Some.day("2025-04-01")))
                        .build());

        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, SUMMER), "NOT_MET");
        Row.assertOutcome(Ask.outcome("(3)(a)", PLAN, record, "2025-03-31"), "MET"); // the second is not applied yet
    }

    @Test
    void plans_that_are_not_recorded_are_not_known() {
        Row.assertOutcome(
                Ask.outcome("(3)(a)", "record-1", record().withPlans(Register.notRecorded()), SUMMER),
                "UNDETERMINED /plans");
    }
}
