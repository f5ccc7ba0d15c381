package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.HOUSE;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.PRACTICE;
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
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;

@DisplayName("OAR 411-415-0070(3)(c) limitations to freedom from restraint in any setting")
class S03cRestraintClauseTest {

    private static final String SUMMER = "2025-07-01";

    private static ServiceRecord restrained(Limitation... limitations) {
        return record(limitations)
                .withPractices(Option.some(Array.of(practice(Freedom.RESTRAINT).build())));
    }

    @ParameterizedTest(name = "in {0}, limitation in {1}: restraint {2}, ISP {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # program           | in     | restraint | ISP
            24-hour-residential | plan-1 | MET       | MET
            24-hour-residential | plan-9 | NOT_MET   | NOT_MET
            own-or-family-home  | plan-1 | MET       | MET
            own-or-family-home  | plan-9 | NOT_MET   | NOT_MET
            """)
    void in_any_setting(String program, String in, String restraint, String isp) {
        ServiceRecord record = restrained(
                        limitation(Freedom.RESTRAINT).planIds(Array.of(in)).build())
                .withStays(Register.of(stay(new ProgramType(program), HOUSE)));

        Row.assertOutcome(Ask.outcome("(3)(c)", PRACTICE, record, SUMMER), restraint);
        Row.assertOutcome(Ask.outcome("(3)(c)", PLAN, record, SUMMER), isp);
    }

    @ParameterizedTest(name = "asked {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-31 | PENDING | the signed plan begins tomorrow: the limitation may end before
            2025-09-01 | NOT_MET | applied on the first day of the plan
            """)
    void a_signed_plan_that_has_not_begun_lacks_nothing_yet(String asked, String expected, String why) {
        ServiceRecord record = restrained(
                        limitation(Freedom.RESTRAINT).planIds(Array.empty()).build())
                .withPlans(Register.of(
                        plan(PLAN, "2025-09-01", "2026-08-31").withSigning(Some.signed("2025-08-01", "2025-08-01"))));

        Row.assertOutcome(Ask.outcome("(3)(c)", PLAN, record, asked), expected);
    }

    @ParameterizedTest(name = "first applied {0}, asked about the plan through 2025-06-30: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            not 2025-06-29 | UNDETERMINED /limitations/0/started | perhaps applied on the last day of the plan
            not 2025-06-30 | NOT_APPLICABLE                      | applied after the plan, if at all
            """)
    void a_plan_that_was_over_before_the_first_use_lacks_nothing(String started, String expected, String why) {
        ServiceRecord record = record(limitation(Freedom.RESTRAINT)
                        .started(Row.act(started))
                        .planIds(Array.empty())
                        .build())
                .withPlans(Register.of(plan(PLAN, "2024-11-01", "2025-06-30")));

        Row.assertOutcome(Ask.outcome("(3)(c)", PLAN, record, "2025-07-08"), expected);
    }

    @ParameterizedTest(name = "a plan through {0}: restraint {1}, ISP {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-01 | NOT_MET | NOT_MET                        | the last day of the plan
            2025-07-02 | NOT_MET | UNDETERMINED /plans/0/startsOn | perhaps not begun
            """)
    void a_plan_without_a_first_day_covers_its_last(String through, String restraint, String isp, String why) {
        ServiceRecord record = restrained(
                        limitation(Freedom.RESTRAINT).planIds(Array.empty()).build())
                .withPlans(Register.of(plan(PLAN, "-", through)));

        Row.assertOutcome(Ask.outcome("(3)(c)", PRACTICE, record, SUMMER), restraint);
        Row.assertOutcome(Ask.outcome("(3)(c)", PLAN, record, SUMMER), isp);
    }

    @Test
    void a_restraint_that_no_limitation_covers() {
        Row.assertOutcome(Ask.outcome("(3)(c)", PRACTICE, restrained(), SUMMER), "NOT_MET");
        Row.assertOutcome(Ask.outcome("(3)(c)", PLAN, restrained(), SUMMER), "NOT_APPLICABLE");
    }

    @Test
    void no_restraint_and_none_recorded_differ() {
        Row.assertOutcome(Ask.outcome("(3)(c)", "record-1", record(), SUMMER), "NOT_APPLICABLE");
        Row.assertOutcome(
                Ask.outcome("(3)(c)", "record-1", record().withPractices(Option.none()), SUMMER),
                "UNDETERMINED /practices");
        Row.assertOutcome(
                Ask.outcome("(3)(c)", PLAN, record().withLimitations(Option.none()), SUMMER),
                "UNDETERMINED /limitations");
    }

    @Test
    void for_a_child_restraint_counts_however_typical() {
        ServiceRecord record = ofAChild(restrained(limitation(Freedom.RESTRAINT)
                .beyondTypicalForAge(Said.NO)
                .planIds(Array.empty())
                .build()));

        Row.assertOutcome(Ask.outcome("(3)(c)", PRACTICE, record, SUMMER), "NOT_MET");
        Row.assertOutcome(Ask.outcome("(3)(c)", PLAN, record, SUMMER), "NOT_MET");
    }
}
